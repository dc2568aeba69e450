import { m } from '#lib/i18n/paraglide/messages.js';
import { groupsBy, rankedGroups } from '../groups.ts';
import {
  chooseRegions,
  topicBase,
  toTopicRegions,
  type TopicBase,
  type TopicRegion,
} from '../topic-shares.ts';
import type { Finding, FindingContext } from './finding.ts';
import { percent } from '../in-words.ts';

type Key = 'regions' | 'topics' | 'accompaniments';
type Named = TopicRegion & { readonly code: string };

/** The topic raised most often; null where several share the first place. */
function leadingTopic(region: TopicRegion): string | null {
  const [first, second] = [...region.shares].toSorted(([, a], [, b]) => b.numerator - a.numerator);
  return first && first[1].numerator !== second?.[1].numerator ? first[0] : null;
}

function compared(first: Named, second: Named, base: TopicBase, context: FindingContext): string {
  const { locale, label } = context;
  const topic = leadingTopic(first);
  if (topic === null) return '';
  const where = ({ code }: Named): string =>
    m.finding_in_region({ code, label: label('region', code) }, { locale });
  const share = (region: Named, of: string): string => percent(region.shares.get(of)?.value ?? 0, locale);
  const lead = m.finding_topic_regions(
    {
      topic: label('topic', topic),
      base,
      a: share(first, topic),
      first: where(first),
      b: share(second, topic),
      second: where(second),
    },
    { locale },
  );
  const other = leadingTopic(second);
  if (other === null || other === topic) return lead;
  const next = { second: where(second), topic: label('topic', other), share: share(second, other) };
  return `${lead} ${m.finding_topic_other(next, { locale })}`;
}

/** Which topic came up most, in the two largest regions or in all. */
export const topics: Finding<Key> = {
  section: 'topics',
  asks: {
    regions: { indicator: 'topic-share', by: ['topic', 'region'] },
    topics: { indicator: 'topic-share', by: ['topic'] },
    accompaniments: { indicator: 'accompaniments', by: [] },
  },
  sentence(answers, context) {
    const { locale, label } = context;
    const base = topicBase(answers.accompaniments);
    const [first, second] = answers.regions ? chooseRegions(toTopicRegions(answers.regions)).shown : [];
    const said = first && second ? compared(first, second, base, context) : '';
    if (said) return said;
    if (!answers.topics) return '';
    const [top, next] = rankedGroups(groupsBy(answers.topics, 'topic'));
    if (!top) return m.finding_topics_none({}, { locale });
    const parts = { topic: label('topic', top.code), base, share: percent(top.value, locale) };
    if (!next) return m.finding_topic_only({ topic: parts.topic }, { locale });
    const runnerUp = { next: label('topic', next.code), other: percent(next.value, locale) };
    return top.numerator === next.numerator
      ? m.finding_topic_tie({ ...parts, ...runnerUp }, { locale })
      : m.finding_topic({ ...parts, ...runnerUp }, { locale });
  },
};
