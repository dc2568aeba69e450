import type { Issue, Severity } from '#lib/model/issue.ts';
import type { TableName } from '#lib/model/field.ts';
import { countColumns } from './counts.ts';
import type { ColumnPlan, SourcePlan } from './plan.ts';

/** An issue about a file as a whole. */
export function fileIssue(
  file: string,
  code: string,
  severity: Severity,
  params: Issue['params'] = {},
): Issue {
  return { code, severity, where: { file }, params: { file, ...params } };
}

/** The field without which a row of a table can't be read. */
export const NEEDED: Readonly<Record<TableName, string>> = {
  contact: 'contact_date',
  session: 'activity_date',
  outcome: 'outcome_code',
  accompaniment: 'accompaniment_id',
  person: 'person_key',
};

/** A warning when no column holds what every row needs: as planned, all rows would be rejected. */
export function missingDateIssues(file: string, table: TableName, columns: readonly ColumnPlan[]): Issue[] {
  if (columns.some((column) => column.field === NEEDED[table])) return [];
  return [fileIssue(file, 'no_date_column', 'warning', { field: NEEDED[table], table })];
}

/** Issues that depend on what the columns become. */
const OF_COLUMNS = new Set(['no_date_column', 'counts_column']);

/** What is wrong with the columns of a table as they are planned. */
export function columnIssues(file: string, table: TableName, columns: readonly ColumnPlan[]): Issue[] {
  const counts = countColumns(table, columns).map((column) =>
    fileIssue(file, 'counts_column', 'warning', { column }),
  );
  return [...missingDateIssues(file, table, columns), ...counts];
}

/** Issues with those that depend on the columns found anew. */
export function withColumnIssues(
  issues: readonly Issue[],
  file: string,
  table: TableName,
  columns: readonly ColumnPlan[],
): Issue[] {
  return [...issues.filter(({ code }) => !OF_COLUMNS.has(code)), ...columnIssues(file, table, columns)];
}

/** A plan of nothing: what a file is before anything is found out. */
export function emptyPlan(file: File, issues: readonly Issue[]): SourcePlan {
  return {
    file: file.name,
    part: null,
    bytes: file.size,
    kind: 'text',
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    decimal: ',',
    chosen: {},
    reasons: {},
    accented: [],
    table: 'contact',
    isLeftOut: false,
    parent: null,
    team: null,
    teamOpen: false,
    hasSharedKeys: false,
    headerRow: 0,
    headerRows: 1,
    headerLine: 1,
    header: [],
    preamble: [],
    sample: [],
    estimatedRows: 0,
    exact: true,
    columns: [],
    families: [],
    issues,
  };
}

/** The plan of a file that can't be read, with the reason. */
export function refusal(file: File, code: string, params: Issue['params'] = {}): SourcePlan {
  return emptyPlan(file, [fileIssue(file.name, code, 'error', params)]);
}
