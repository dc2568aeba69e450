import type { Issue } from '#lib/model/issue.ts';
import type { TableName } from '#lib/model/field.ts';

/** How the bytes of a text file become characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The order of day, month and year in a column of dates; `serial` is a spreadsheet's day number. */
export type DateOrder = 'iso' | 'dmy' | 'ymd' | 'mdy' | 'serial';

/** How sure the reading of a column is; `ask` waits for an answer, with a default chosen meanwhile. */
export type Confidence = 'certain' | 'likely' | 'ask' | 'none';

/** A reason for a choice, worded in three languages by `import_evidence_<code>`. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every reason that there is. */
export type EvidenceCode =
  | 'header_known'
  | 'header_near'
  | 'values_in_list'
  | 'dates_iso'
  | 'dates_proved'
  | 'dates_mixed'
  | 'dates_ambiguous'
  | 'dates_serial'
  | 'identifier'
  | 'yes_no'
  | 'whole_numbers'
  | 'separator'
  | 'option_column'
  | 'joined_elsewhere'
  | 'hours'
  | 'birth_year_only'
  | 'empty'
  | 'no_field'
  | 'taken'
  | 'chosen'
  | 'private_name'
  | 'private_phone'
  | 'private_email'
  | 'private_number'
  | 'private_address'
  | 'private_text';

/** What the dates of a column look like, counted over its values; spans are ISO dates. */
export interface DateProfile {
  readonly dates: number;
  readonly iso: number;
  readonly serial: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly yearFirst: number;
  readonly ambiguous: number;
  readonly example: string;
  readonly dmy: DateReading | null;
  readonly mdy: DateReading | null;
}

/** The consequence of one order: how the example reads, and from when to when the dates run. */
export interface DateReading {
  readonly example: string;
  readonly first: string;
  readonly last: string;
}

/** What was seen of a source column in the scanned rows; values are the most frequent, with their counts. */
export interface ColumnProfile {
  readonly index: number;
  readonly header: string;
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly meanLength: number;
  readonly values: readonly (readonly [value: string, count: number])[];
  readonly dates: DateProfile;
}

/** What becomes of one source column, and why. */
export interface ColumnPlan {
  readonly index: number;
  readonly header: string;
  /** Name of the field of the plan's table; null is "not imported". */
  readonly field: string | null;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** The column looks like it identifies people: its contents are not shown. */
  readonly isPrivate: boolean;
  readonly dateOrder: DateOrder | null;
  /** What separates several values in one cell; null when a cell holds one. */
  readonly separator: string | null;
  /** The code that this 0/1 column ticks. */
  readonly option: string | null;
  /** Durations given in hours. */
  readonly inHours: boolean;
  readonly profile: ColumnProfile;
}

/** A row of the source as it stands. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How one file will be read; every decision can be changed before loading. */
export interface SourcePlan {
  readonly file: string;
  readonly bytes: number;
  readonly kind: 'text' | 'arrow';
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly table: TableName;
  /** Team of the whole file, where no column says it. */
  readonly team: string | null;
  /** No column and no file name says the team, and nobody has answered yet. */
  readonly teamOpen: boolean;
  /** Index of the header among the rows of the file; -1 for Arrow, whose schema is the header. */
  readonly headerRow: number;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Rows above the header (titles, `sep=;`): skipped. */
  readonly preamble: readonly SourceRow[];
  readonly sample: readonly SourceRow[];
  readonly estimatedRows: number;
  /** Whether the whole file was scanned, so that the estimate is a count. */
  readonly exact: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly issues: readonly Issue[];
}

/** Whether a plan can be loaded at all. */
export function isLoadable(plan: SourcePlan): boolean {
  return !plan.issues.some((issue) => issue.severity === 'error');
}

/** Columns whose reading waits for an answer. */
export function openColumns(plan: SourcePlan): ColumnPlan[] {
  return plan.columns.filter((column) => column.field !== null && column.confidence === 'ask');
}

/** How many questions are open; each has a default, so none of them blocks. */
export function openQuestions(plan: SourcePlan): number {
  return openColumns(plan).length + (plan.teamOpen ? 1 : 0);
}
