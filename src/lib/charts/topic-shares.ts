import type { Answer } from '#lib/model/answer.ts';
import { numberOf } from './groups.ts';
import { codeOf } from './table-of.ts';

/** Under so many accompaniments with a topic, shares of a region are not shown. */
export const FEWEST_FOR_SHARES = 20;

/** What the shares are shares of: accompaniments, or contact moments where there are none. */
export type TopicBase = 'accompaniments' | 'contact-moments';

/** One region with its number of accompaniments (or contacts) that have a topic, and its shares by topic. */
export interface TopicRegion {
  readonly code: string | null;
  readonly denominator: number;
  readonly shares: ReadonlyMap<string, { readonly value: number; readonly numerator: number }>;
}

/** The base of the shares: the answer on accompaniments decides, a fallback on contacts stands for none. */
export function topicBase(accompaniments: Answer | undefined): TopicBase {
  const isAsked = accompaniments?.ask.indicator === 'accompaniments';
  return isAsked && (accompaniments.overall.value ?? 0) > 0 ? 'accompaniments' : 'contact-moments';
}

/** The regions of an answer by topic and region, the one with most first; an unknown region last. */
export function toTopicRegions(answer: Answer): TopicRegion[] {
  const regions = new Map<
    string | null,
    { denominator: number; shares: Map<string, { value: number; numerator: number }> }
  >();
  for (const row of answer.table.rows) {
    const topic = codeOf(row['topic']);
    if (topic === null) continue;
    const code = codeOf(row['region']);
    const region = regions.get(code) ?? { denominator: numberOf(row, 'denominator'), shares: new Map() };
    region.shares.set(topic, { value: numberOf(row, 'value'), numerator: numberOf(row, 'numerator') });
    regions.set(code, region);
  }
  return [...regions]
    .map(([code, region]) => ({ code, ...region }))
    .toSorted((a, b) => Number(a.code === null) - Number(b.code === null) || b.denominator - a.denominator);
}

/** Regions with enough for shares, of which at most two are compared; and those with too few. */
export function chooseRegions(regions: readonly TopicRegion[]): {
  readonly shown: readonly (TopicRegion & { readonly code: string })[];
  readonly tooFew: readonly TopicRegion[];
  readonly rest: readonly TopicRegion[];
} {
  const enough = regions.filter(
    (region): region is TopicRegion & { readonly code: string } =>
      region.code !== null && region.denominator >= FEWEST_FOR_SHARES,
  );
  const shown = enough.slice(0, 2);
  return {
    shown,
    tooFew: regions.filter(({ denominator }) => denominator < FEWEST_FOR_SHARES),
    rest: regions.filter(
      (region) => region.denominator >= FEWEST_FOR_SHARES && !shown.some(({ code }) => code === region.code),
    ),
  };
}
