import type { TopLevelSpec } from 'vega-lite';
import type { Answer, Ask } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { CivilDate, Period } from '#lib/model/period.ts';
import type { Locale, Text } from '#lib/model/text.ts';

/** The sections of the dashboard, in order of reading. */
export const sections = [
  'contacts',
  'languages',
  'locations',
  'outcomes',
  'follow-up',
  'topics',
  'network',
  'people',
] as const;
export type SectionId = (typeof sections)[number];

/** A dated note on every time axis: a span (`to` set) or a single day. */
export interface Annotation {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly label: Text;
}

/** Everything outside the data that a chart depends on; charts are pure functions of it and the answers. */
export interface ChartContext {
  readonly locale: Locale;
  /** Width of the plot in px; under 480 a chart is rebuilt, not shrunk. */
  readonly widthPx: number;
  /** The period in force; null when none is chosen. */
  readonly period: Period | null;
  /** The first and last day that the data cover. */
  readonly span: Period;
  /** Label of a code of a dimension in the locale; null (unknown) has one too. */
  readonly label: (dimension: DimensionId, code: string | null) => string;
  readonly annotations: readonly Annotation[];
  /** Whether a sessions file is loaded: then a month without session record is missing, else it is zero. */
  readonly hasSessionFile: boolean;
  /** Show every row of a long ranking. */
  readonly showAll?: boolean;
}

/** One cell as shown, and the raw value behind it for export. */
export interface ChartCell {
  readonly text: string;
  readonly raw: string | number | null;
  /** What the raw value is, where that isn't plain: a share of 0–1, or a civil day. */
  readonly of?: 'share' | 'day';
  /** The 95 % interval of the raw value, in its unit. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** The head of a column. */
export interface ChartHead {
  readonly text: string;
  readonly numeric: boolean;
  /** What programs call the column, the same in every language. */
  readonly id?: string;
}

/** A row of a table; `filter` makes it act like clicking its mark. */
interface ChartRow {
  readonly cells: readonly ChartCell[];
  readonly filter?: MarkFilter;
  /** It is of several of the other rows together. */
  readonly isTotal?: true;
  /** It lies outside the period in force and stands there as context. */
  readonly isContext?: true;
}

/** The same rows as the plot, as a table. */
export interface ChartTable {
  readonly head: readonly ChartHead[];
  readonly rows: readonly ChartRow[];
  /** A sentence under the table, for instance that rows don't sum to the total and why. */
  readonly note?: string;
}

/** What clicking a mark filters by: a key of the URL contract, or the month/week/day dimension (sets from and to). */
export interface MarkFilter {
  readonly key: string;
  readonly value: string;
  /** The first day of the last span of time, where several in a row are meant. */
  readonly to?: string;
}

/** Entry of the small key under a plot; only for hatch and context. */
export interface KeyEntry {
  readonly swatch: 'hatch' | 'context' | 'period' | 'open-circle';
  readonly text: string;
  /** What it says of the figures of a table without a drawing, for instance that empty ones are missing, not zero. */
  readonly note?: string;
}

/** The answers to a chart's questions, by the names it gave them. */
export type Answers<K extends string> = Readonly<Record<K, Answer>>;

/**
 * A chart: which questions it needs, and pure functions from their answers to a Vega-Lite spec, a table
 * and a description in words. Data rows in the spec that act carry `filterKey` and `filterValue`.
 */
export interface Chart<K extends string = string> {
  readonly id: string;
  readonly section: SectionId;
  /** Takes the whole width of the page (1200 px) instead of one of two columns (584 px). */
  readonly wide?: boolean;
  readonly asks: Readonly<Record<K, Ask>>;
  /** Asked instead when `asks` can't be answered, for instance contacts where no person key exists; may name fewer of them. */
  readonly fallback?: Readonly<Record<string, Ask>>;
  /** What its figures count, where the definition of the first indicator asked for would say something else. */
  readonly meaning?: (locale: Locale) => string;
  readonly title: (answers: Answers<K>, context: ChartContext) => string;
  readonly subtitle: (answers: Answers<K>, context: ChartContext) => string;
  readonly spec: (answers: Answers<K>, context: ChartContext) => TopLevelSpec;
  readonly describe: (answers: Answers<K>, context: ChartContext) => string;
  readonly table: (answers: Answers<K>, context: ChartContext) => ChartTable;
  readonly key?: (answers: Answers<K>, context: ChartContext) => readonly KeyEntry[];
  /** The part of the foot before source and date; by default "n known of total <base unit>". */
  readonly completeness?: (answers: Answers<K>, context: ChartContext) => string;
  /** Those of whom it isn't known what the chart tells: the indicator they are the unknown part of, and the words of a link to them; null for none. */
  readonly unknown?: (
    answers: Answers<K>,
    context: ChartContext,
  ) => { readonly indicator: string; readonly text: string } | null;
  /** Number of rows of a ranking when shown whole, if `showAll` would change the plot. */
  readonly hiddenRows?: (answers: Answers<K>, context: ChartContext) => number;
}
