import type { Issue } from '#lib/model/issue.ts';

/** Rows as they stand in the source, with the line on which each begins and how far the file is read. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Bytes of the file read so far; an estimate where the format is not read in order. */
  readonly bytes: number;
  /** NUL characters taken out of these rows. */
  readonly nuls: number;
  /** Indices of rows whose opening quote is never closed: read as they stand, quotes and all. */
  readonly unclosed: readonly number[];
}

/** What a format's reader found out that a person should know: a code of an issue and its parameters. */
export interface SourceFact {
  readonly code: string;
  readonly severity: 'warning' | 'note';
  readonly params: Issue['params'];
}

/**
 * One table of a file, opened: the file itself, or a sheet of a workbook. Cells are text: dates as
 * `2024-03-14` or `2024-03-14T21:30`, truth as `1` and `0`, numbers with a point and without grouping,
 * the items of a list joined with `UNIT`, nothing as an empty text.
 */
export interface TableSource {
  /** Name of the sheet; null where the file is one table. */
  readonly part: string | null;
  /** A sheet that its author hid: proposed, but left out unless asked for. */
  readonly isHidden: boolean;
  /** Names of the columns where the format has a schema; null where a header stands among the rows. */
  readonly header: readonly string[] | null;
  /** Rows, a header among them included; null where only reading tells. */
  readonly rowCount: number | null;
  readonly facts: readonly SourceFact[];
  /** The rows from the first; may be called again. */
  readonly batches: () => AsyncIterable<RowBatch> | Iterable<RowBatch>;
}

/** The tables of a file, or the code of the issue that says why it can't be read. */
export type Opened = readonly TableSource[] | string;
