import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import type { Locale } from '#lib/model/text.ts';
import { groupsBy, rankedGroups } from '../groups.ts';
import { toPathStages } from '../path-stages.ts';
import type { Finding, FindingContext } from './finding.ts';

type Key = 'path' | 'recorded';

/** What is known of those who went from a first talk to an interview and an accompaniment. */
function pathSentence(path: Answer, locale: Locale): string {
  const { met, accompanied, followed } = toPathStages(path).counts;
  if (met === 0) return m.finding_persons_none({}, { locale });
  const n = { count: met, met: formatNumber(met, locale) };
  if (accompanied === 0) return m.finding_path_none({ ...n }, { locale });
  const through = m.finding_path(
    { ...n, through: accompanied, n: formatNumber(accompanied, locale) },
    { locale },
  );
  if (followed === accompanied)
    return `${through} ${m.finding_path_all_known({ count: followed }, { locale })}`;
  const next =
    followed === 0
      ? m.finding_path_unknown({}, { locale })
      : m.finding_path_known({ n: formatNumber(followed, locale) }, { locale });
  return `${through} ${next}`;
}

function recordedSentence(recorded: Answer, { locale, label }: FindingContext): string {
  const count = recorded.overall.value ?? 0;
  if (count === 0) return m.finding_outcomes_none({}, { locale });
  const [first, second] = rankedGroups(groupsBy(recorded, 'outcome'));
  const n = formatNumber(count, locale);
  if (!first || first.value === second?.value) return m.finding_outcomes({ count, n }, { locale });
  const outcome = label('outcome', first.code);
  return m.finding_outcomes_first({ count, n, outcome, top: formatNumber(first.value, locale) }, { locale });
}

/** How far persons met came on the path to an outcome; where persons can't be told apart, outcomes alone. */
export const outcomes: Finding<Key> = {
  section: 'outcomes',
  asks: {
    path: { indicator: 'persons-reached', by: ['interviewed', 'accompanied', 'followed'] },
    recorded: { indicator: 'outcomes-recorded', by: ['outcome'] },
  },
  sentence({ path, recorded }, context) {
    if (path) return pathSentence(path, context.locale);
    return recorded ? recordedSentence(recorded, context) : '';
  },
};
