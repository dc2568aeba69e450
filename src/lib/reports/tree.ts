import type { Locale } from '#lib/model/text.ts';

/** A run of words; what is plain has neither weight nor slant. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

/**
 * A cell: its words as printed in the language of the report, and what stands behind them. `value` is a count, a
 * share of 0–1, a ratio, an ISO civil day or null; texts have none. Every writer prints `text` or a number that
 * rounds to it.
 */
export interface ReportCell {
  readonly text: string;
  readonly kind: 'text' | 'count' | 'share' | 'ratio' | 'day';
  readonly value: string | number | null;
}

/** The head of a column; figures stand to the right. */
export interface ReportHead {
  readonly text: string;
  readonly isNumeric: boolean;
}

/** A table with a caption of its own; the first cell of each row names it. Ids are unique in a report. */
export interface ReportTable {
  readonly id: string;
  readonly caption: string;
  readonly head: readonly ReportHead[];
  readonly rows: readonly { readonly cells: readonly ReportCell[]; readonly isTotal?: boolean }[];
  /** Sentences under the table. */
  readonly notes: readonly string[];
}

/** A drawing with its words; the data behind it stand in the annex. */
export interface ReportFigure {
  readonly id: string;
  readonly caption: string;
  /** The drawing in words, for those who don't see it. */
  readonly alt: string;
  /** A drawing that stands alone: no reference to a style or file outside it. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Completeness, source and date. */
  readonly note: string;
  readonly data: ReportTable;
}

/** What stands in a section, in order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'figure'; readonly figure: ReportFigure };

/** A part of the report under a heading of the first level. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Words that every writer needs besides the content, in the language of the report. */
export interface ReportWords {
  /** Before the number of a table or a figure, e.g. `Table`. */
  readonly table: string;
  readonly figure: string;
  /** `page {page} of {pages}` as two parts around the numbers: before, between, after. */
  readonly page: readonly [string, string, string];
  /** Heading of the part with the data of the figures. */
  readonly annex: string;
  /** Name of the sheet that says what the workbook is. */
  readonly about: string;
}

/**
 * A report as every writer takes it: all words in one language, all figures counted. What is written twice (a number
 * in a sentence and in a table) is the same number here.
 */
export interface ReportTree {
  readonly locale: Locale;
  readonly title: string;
  /** Project, period and scope in words. */
  readonly subtitle: string;
  /** Class of release, recipient and date, printed on every page. */
  readonly stamp: string;
  /** The statement of funding that stands beside the emblem of the European Union; null where none is asked for. */
  readonly funding: string | null;
  /** Sentences that a reader must see first, such as that the data are made up. */
  readonly warnings: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly words: ReportWords;
  /** ISO civil day on which it was made; also the date in the files' own metadata. */
  readonly made: string;
}
