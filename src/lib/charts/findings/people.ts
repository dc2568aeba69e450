import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { isNationality } from '#lib/model/codes/registry.ts';
import { listInWords } from '../describe.ts';
import { groupsBy, rankedGroups, sumOf } from '../groups.ts';
import type { Finding, FindingContext } from './finding.ts';
import { percent } from '../in-words.ts';

type Key = 'persons' | 'contacts';

/** So many nationalities are named. */
const NAMED = 3;

function nationalities(answer: Answer, unit: 'persons' | 'contacts', context: FindingContext): string {
  const { locale, label } = context;
  // Stateless and words that no list knows are not nationalities.
  const ranked = rankedGroups(groupsBy(answer, 'nationality')).filter(({ code }) => isNationality(code));
  const known = sumOf(ranked);
  if (known === 0) return m.finding_nationality_unknown({ unit }, { locale });
  const named = ranked.slice(0, NAMED);
  const names = listInWords(
    named.map(({ code }) => label('nationality', code)),
    locale,
  );
  const others = ranked.length - named.length;
  if (others === 0) {
    const parts = { count: named.length, names, n: formatNumber(named.length, locale) };
    return m.finding_nationalities_few(parts, { locale });
  }
  const top = sumOf(named);
  const lead = m.finding_nationalities({ unit, names, share: percent(top / known, locale) }, { locale });
  const rest = { count: others, n: formatNumber(others, locale), share: percent(1 - top / known, locale) };
  return `${lead} ${m.finding_nationalities_rest(rest, { locale })}`;
}

/** From which countries the people met come; contact moments stand in where persons can't be told apart. */
export const people: Finding<Key> = {
  section: 'people',
  asks: {
    persons: { indicator: 'persons-reached', by: ['nationality'] },
    contacts: { indicator: 'contact-moments', by: ['nationality'] },
  },
  sentence({ persons, contacts }, context) {
    const { locale } = context;
    const answer = persons ?? contacts;
    if (!answer) return '';
    if ((answer.overall.value ?? 0) > 0)
      return nationalities(answer, persons ? 'persons' : 'contacts', context);
    if (!persons || (contacts?.overall.value ?? 0) === 0) return m.finding_persons_none({}, { locale });
    return nationalities(contacts ?? answer, 'contacts', context);
  },
};
