import type { Issue } from '#lib/model/issue.ts';
import type { TableName } from '#lib/model/field.ts';

/** How the bytes of a text file become characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** The order of day, month and year in a column of dates; `serial` is a spreadsheet's day number. */
export type DateOrder = 'iso' | 'dmy' | 'ymd' | 'mdy' | 'serial';

/** How sure the reading of a column is; `ask` waits for an answer, with a default chosen meanwhile. */
export type Confidence = 'certain' | 'likely' | 'ask' | 'none';

/** What a number's fraction is marked with; the other of the two groups thousands. */
export type DecimalMark = ',' | '.';

/** A reason for a choice, worded in three languages by `import_evidence_<code>`. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every reason that there is. */
export type EvidenceCode =
  | 'header_known'
  | 'header_near'
  | 'header_similar'
  | 'profile_remembered'
  | 'values_in_list'
  | 'dates_iso'
  | 'dates_proved'
  | 'dates_mixed'
  | 'dates_ambiguous'
  | 'dates_serial'
  | 'dates_span'
  | 'dates_timed'
  | 'identifier'
  | 'identifier_grouped'
  | 'yes_no'
  | 'whole_numbers'
  | 'separator'
  | 'option_column'
  | 'option_folded'
  | 'options_agree'
  | 'options_differ'
  | 'joined_elsewhere'
  | 'hours'
  | 'birth_year_only'
  | 'empty'
  | 'no_field'
  | 'taken'
  | 'chosen'
  | 'parent'
  | 'private_name'
  | 'private_phone'
  | 'private_email'
  | 'private_number'
  | 'private_file_number'
  | 'private_address'
  | 'private_place'
  | 'private_ip'
  | 'private_text'
  | 'encoding_mark'
  | 'encoding_utf8'
  | 'encoding_utf16'
  | 'encoding_western'
  | 'encoding_mac'
  | 'encoding_ascii'
  | 'delimiter_declared'
  | 'delimiter_even'
  | 'delimiter_only'
  | 'quote_used'
  | 'quote_backslashed'
  | 'quote_unused'
  | 'decimal_seen'
  | 'decimal_assumed'
  | 'header_row_known'
  | 'header_row_tags'
  | 'header_row_full'
  | 'header_row_none'
  | 'header_rows_two'
  | 'header_schema';

/** What the dates of a column look like, counted over its values; spans are ISO dates. */
export interface DateProfile {
  readonly dates: number;
  readonly iso: number;
  readonly serial: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly yearFirst: number;
  readonly ambiguous: number;
  /** Dates that name a month or a quarter and no day, read as its first day. */
  readonly spans: number;
  /** Dates that carry a time of day other than midnight. */
  readonly timed: number;
  readonly example: string;
  readonly dmy: DateReading | null;
  readonly mdy: DateReading | null;
  /** Null, too, where a date has a year of four digits behind. */
  readonly ymd: DateReading | null;
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

/** A value that the code list of its field doesn't know, with the code whose spelling is nearest, if near enough. */
export interface UnlistedValue {
  /** The value as it is written most often. */
  readonly value: string;
  readonly count: number;
  readonly suggestion: string | null;
}

/** What becomes of one source column, and why. */
export interface ColumnPlan {
  readonly index: number;
  readonly header: string;
  /** Name of the field of the plan's table; null is "not imported". */
  readonly field: string | null;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** The column looks like it identifies people: its contents are not shown, also where somebody keeps it. */
  readonly isPrivate: boolean;
  readonly dateOrder: DateOrder | null;
  /** Hour of the night, 1–12, before which a time belongs to the evening before; 0 leaves each to its own day. */
  readonly nightUntilHour: number;
  /** What separates several values in one cell; null when a cell holds one. */
  readonly separator: string | null;
  /** The code that this 0/1 column ticks. */
  readonly option: string | null;
  /** Durations given in hours. */
  readonly inHours: boolean;
  /** Identifiers written with thousands separators, which are left out. */
  readonly isGrouped: boolean;
  /** Chosen codes by folded source value; null counts as not recorded. Values not named here follow the list. */
  readonly codes: Readonly<Record<string, string | null>>;
  /** Folded source values whose proposal somebody confirmed: a suggested code, or to be kept as written. */
  readonly confirmed: readonly string[];
  /** Scanned values that the list doesn't know, most frequent first. */
  readonly unlisted: readonly UnlistedValue[];
  readonly profile: ColumnProfile;
  /** The column that took this one’s field, and this one as it was: it is given back when that one moves on. */
  readonly yielded?: { readonly to: number; readonly was: ColumnPlan };
}

/** A multi-select spread over one 0/1 column an option, with the column that joins them where there is one. */
export interface OptionFamily {
  /** What the option columns share: `topics` of `topics/IPP`. */
  readonly name: string;
  /** Index of the column that holds the options joined in one cell. */
  readonly joined: number | null;
  readonly members: readonly { readonly index: number; readonly option: string }[];
  /** Scanned rows in which the joined column and the option columns say the same, or not. */
  readonly agreeing: number;
  readonly differing: number;
}

/** A row of the source as it stands. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How text becomes rows; what isn't given is found out. Row indices count from 0 in the file. */
export interface DialectChoice {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** What encloses cells that hold the delimiter, behind a backslash where one stands before quotes inside; an empty text for nothing. */
  readonly quote?: string;
  readonly decimal?: DecimalMark;
  readonly headerRow?: number;
  /** Lines that the header takes: 1 or 2. */
  readonly headerRows?: number;
}

/** The aspects of a dialect that are decided, each with the reason. */
export type DialectAspect = 'encoding' | 'delimiter' | 'quote' | 'decimal' | 'header';

/** How one table of a file will be read; every decision can be changed before loading. */
export interface SourcePlan {
  /** The file's name, with the sheet's behind it where there are several: names the table everywhere. */
  readonly file: string;
  /** Name of the sheet; null where the file is one table. */
  readonly part: string | null;
  readonly bytes: number;
  readonly kind: 'text' | 'arrow' | 'parquet' | 'workbook';
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly quote: string;
  readonly decimal: DecimalMark;
  /** What the user decided of these, in place of what was found. */
  readonly chosen: DialectChoice;
  readonly reasons: Readonly<Partial<Record<DialectAspect, Evidence>>>;
  /** Words with accents as the encoding reads them, to be judged by eye; at most three. */
  readonly accented: readonly string[];
  readonly table: TableName;
  /** Left out by choice or because it can't be a record: its rows are read and counted as skipped. */
  readonly isLeftOut: boolean;
  /** The sheet whose rows are joined to these by their index; null where there is none. */
  readonly parent: ParentJoin | null;
  /** Team of the whole file, where no column says it. */
  readonly team: string | null;
  /** No column and no file name says the team, and nobody has answered yet. */
  readonly teamOpen: boolean;
  /** What was answered for the whole file before a column of teams took its place. */
  readonly wholeTeam?: Pick<SourcePlan, 'team' | 'teamOpen'>;
  /** Whether the keys of persons are replaced by a keyed pseudonym that teams with the same secret share. */
  readonly hasSharedKeys: boolean;
  /** Index of the (first) header row among the rows of the file; -1 where a schema is the header. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Rows above the header (titles, `sep=;`): skipped. */
  readonly preamble: readonly SourceRow[];
  readonly sample: readonly SourceRow[];
  readonly estimatedRows: number;
  /** Whether the whole file was scanned, so that the estimate is a count. */
  readonly exact: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly families: readonly OptionFamily[];
  readonly issues: readonly Issue[];
}

/** How the rows of a child sheet find their row in the parent sheet of the same workbook. */
export interface ParentJoin {
  readonly part: string;
  /** Index of the parent's own column of row numbers, and of the child's column that names them. */
  readonly parentKey: number;
  readonly childKey: number;
  /** Headers of the parent's columns, which follow the child's own. */
  readonly header: readonly string[];
}

/** A table to be read: its plan and the file that holds it. */
export interface Source {
  readonly file: File;
  readonly plan: SourcePlan;
}

/** Whether a plan can be loaded at all. */
export function isLoadable(plan: SourcePlan): boolean {
  return !plan.issues.some((issue) => issue.severity === 'error');
}

/** Whether keys of persons are to be replaced by pseudonyms, which takes a secret. */
export function asksForSecret({ hasSharedKeys, isLeftOut, columns }: SourcePlan): boolean {
  return hasSharedKeys && !isLeftOut && columns.some(({ field }) => field === 'person_key');
}

/** Columns whose reading waits for an answer. */
export function openColumns(plan: SourcePlan): ColumnPlan[] {
  return plan.columns.filter((column) => column.field !== null && column.confidence === 'ask');
}

/** How many questions are open; each has a default, so none of them blocks. */
export function openQuestions(plan: SourcePlan): number {
  return openColumns(plan).length + (plan.teamOpen ? 1 : 0);
}
