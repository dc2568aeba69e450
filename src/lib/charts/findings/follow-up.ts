import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { allFollowed, incidence } from '../follow-up-curves.ts';
import { groupsBy, sumOf } from '../groups.ts';
import { percent, when } from '../in-words.ts';
import type { Finding, FindingContext } from './finding.ts';

type Key = 'followUp' | 'persons';

/** The day that a finding speaks of, and the earlier one where few were followed so long. */
const DAYS = [180, 90, 30];

function steps(followUp: Answer, context: FindingContext): string {
  const { locale } = context;
  const followed = allFollowed(followUp);
  const count = followed.followUps.length;
  if (count === 0) return m.finding_follow_none({}, { locale });
  const points = incidence(followed, 'step');
  const point = DAYS.flatMap((day) => points.filter((found) => found.day === day))[0];
  const persons = { count, n: formatNumber(count, locale), when: when(context) };
  if (!point) return m.finding_follow_short(persons, { locale });
  const share = percent(point.value, locale);
  return m.finding_follow({ ...persons, share, day: formatNumber(point.day, locale) }, { locale });
}

function again(persons: Answer, { locale }: FindingContext): string {
  const groups = groupsBy(persons, 'meetings');
  const total = sumOf(groups);
  if (total === 0) return '';
  const more = total - (groups.find(({ code }) => code === '1')?.value ?? 0);
  return more === 0
    ? m.finding_again_none({}, { locale })
    : m.finding_again({ share: percent(more / total, locale) }, { locale });
}

/** How many took a step within half a year of entering follow-up, and how many were met more than once. */
export const followUp: Finding<Key> = {
  section: 'follow-up',
  asks: {
    followUp: { indicator: 'outcome-coverage', by: ['elapsed', 'ended'] },
    persons: { indicator: 'persons-reached', by: ['meetings'] },
  },
  sentence({ followUp: followed, persons }, context) {
    return [followed ? steps(followed, context) : '', persons ? again(persons, context) : '']
      .filter(Boolean)
      .join(' ');
  },
};
