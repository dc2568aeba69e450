import type { Answer, Ask } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { SectionId } from '../chart.ts';

/** Everything outside the data that a finding depends on. */
export interface FindingContext {
  readonly locale: Locale;
  /** The period in force; null when none is chosen. */
  readonly period: Period | null;
  /** The like-for-like span of the year before, that asks with scope `year-before` are answered for. */
  readonly previous: Period | null;
  /** The first and last day that the data cover. */
  readonly span: Period;
  readonly label: (dimension: DimensionId, code: string | null) => string;
}

/** A question without an answer (a field that no file has) is left out or undefined. */
export type FindingAnswers<K extends string> = Readonly<{ [key in K]?: Answer | undefined }>;

/**
 * One or two sentences that open a section and state what the data say now. Parts between `**` are to be
 * set in bold. Nothing is claimed that the answers don't hold; an empty text means nothing can be said.
 */
export interface Finding<K extends string = string> {
  readonly section: SectionId;
  readonly asks: Readonly<Record<K, Ask>>;
  readonly sentence: (answers: FindingAnswers<K>, context: FindingContext) => string;
}
