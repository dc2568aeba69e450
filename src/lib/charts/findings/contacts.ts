import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { groupsBy, rankedGroups, unknownOf } from '../groups.ts';
import type { Finding, FindingAnswers, FindingContext } from './finding.ts';
import { change, percent, when } from '../in-words.ts';

type Key = 'activities' | 'before';

/** The setting that held most contact moments, as a sentence; empty where none is recorded. */
function leadingActivity({ activities }: FindingAnswers<Key>, { locale, label }: FindingContext): string {
  if (!activities) return '';
  const groups = groupsBy(activities, 'activity');
  const [first, second] = rankedGroups(groups);
  const total = activities.overall.value ?? 0;
  if (!first || total === 0) return '';
  const inWords = (code: string): string =>
    m.finding_activity({ code, label: label('activity', code) }, { locale });
  const share = percent(first.value / total, locale);
  if (!second) {
    const complete = unknownOf(groups) === 0;
    return complete
      ? m.finding_activity_only({ activity: inWords(first.code) }, { locale })
      : m.finding_activity_known({ activity: inWords(first.code), share }, { locale });
  }
  const parts = { first: inWords(first.code), second: inWords(second.code), share };
  if (first.value === second.value) return m.finding_activity_tie(parts, { locale });
  return m.finding_activity_first({ ...parts, next: percent(second.value / total, locale) }, { locale });
}

/** How many contact moments there were, against the year before, and in which setting most of them. */
export const contacts: Finding<Key> = {
  section: 'contacts',
  asks: {
    activities: { indicator: 'contact-moments', by: ['activity'] },
    before: { indicator: 'contact-moments', by: [], scope: 'year-before' },
  },
  sentence(answers, context) {
    const { locale } = context;
    const count = answers.activities?.overall.value ?? null;
    if (count === null) return '';
    if (count === 0) return m.finding_contacts_none({}, { locale });
    const parts = { count, n: formatNumber(count, locale), when: when(context) };
    const compared = change(count, answers.before?.overall.value, context);
    const total = compared
      ? m.finding_contacts_compared({ ...parts, change: compared }, { locale })
      : m.finding_contacts({ ...parts }, { locale });
    return [total, leadingActivity(answers, context)].filter(Boolean).join(' ');
  },
};
