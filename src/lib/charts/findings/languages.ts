import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { listInWords } from '../describe.ts';
import { groupsBy, numberOf, rankedGroups } from '../groups.ts';
import { codeOf } from '../table-of.ts';
import type { Finding, FindingContext } from './finding.ts';
import { percent } from '../in-words.ts';

type Key = 'languages' | 'covered' | 'modes';

/** Under so many contact moments with a known way of covering, a language is not singled out. */
const FEWEST = 20;

/** Languages in which more than half of the contact moments took an interpreter, the highest share first; at most three. */
function leaningOnInterpreters(modes: Answer): string[] {
  const sums = new Map<string, { known: number; interpreted: number }>();
  for (const row of modes.table.rows) {
    const language = codeOf(row['language']);
    const mode = codeOf(row['mode']);
    if (language === null || mode === null) continue;
    const sum = sums.get(language) ?? { known: 0, interpreted: 0 };
    const value = numberOf(row, 'value');
    sum.known += value;
    if (mode === 'INT' || mode === 'TEL') sum.interpreted += value;
    sums.set(language, sum);
  }
  return [...sums]
    .filter(([, { known, interpreted }]) => known >= FEWEST && interpreted * 2 > known)
    .toSorted(([, a], [, b]) => b.interpreted / b.known - a.interpreted / a.known)
    .slice(0, 3)
    .map(([language]) => language);
}

/** French writes the names of languages without a capital. */
function languageInSentence(code: string, { locale, label }: FindingContext): string {
  const name = label('language', code);
  return locale === 'fr' ? name.toLocaleLowerCase('fr') : name;
}

function coverage(covered: Answer | undefined, modes: Answer | undefined, context: FindingContext): string {
  const { locale } = context;
  const { numerator, denominator } = covered?.overall ?? {};
  if (!denominator || numerator === null || numerator === undefined) return '';
  const share = percent(numerator / denominator, locale);
  const languages = modes ? leaningOnInterpreters(modes) : [];
  if (languages.length === 0) return m.finding_covered({ share }, { locale });
  const names = languages.map((code) => languageInSentence(code, context));
  return m.finding_covered_but({ share, languages: listInWords(names, locale) }, { locale });
}

/** How many languages were spoken, which one most, and how far the team covered them itself. */
export const languages: Finding<Key> = {
  section: 'languages',
  asks: {
    languages: { indicator: 'contact-moments', by: ['language'] },
    covered: { indicator: 'language-covered-rate', by: [] },
    modes: { indicator: 'contact-moments', by: ['language', 'mode'] },
  },
  sentence({ languages: answer, covered, modes }, context) {
    const { locale } = context;
    if (answer?.overall.value === 0) return m.finding_contacts_none({}, { locale });
    const said = coverage(covered, modes, context);
    if (!answer) return said;
    const ranked = rankedGroups(groupsBy(answer, 'language'));
    const [first, second] = ranked;
    if (!first) return [m.finding_languages_none({}, { locale }), said].filter(Boolean).join(' ');
    const language = languageInSentence(first.code, context);
    const n = formatNumber(ranked.length, locale);
    const share = percent(first.value / answer.known, locale);
    const spoken = !second
      ? m.finding_languages_one({ language }, { locale })
      : first.value === second.value
        ? m.finding_languages({ n }, { locale })
        : m.finding_languages_first({ n, language, share }, { locale });
    return [spoken, said].filter(Boolean).join(' ');
  },
};
