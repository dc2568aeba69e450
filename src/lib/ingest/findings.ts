import type { Issue, Severity } from '#lib/model/issue.ts';
import type { TableName } from '#lib/model/field.ts';
import type { ColumnPlan } from './plan.ts';

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
};

/** A warning when no column holds what every row needs: as planned, all rows would be rejected. */
export function missingDateIssues(file: string, table: TableName, columns: readonly ColumnPlan[]): Issue[] {
  if (columns.some((column) => column.field === NEEDED[table])) return [];
  return [fileIssue(file, 'no_date_column', 'warning', { field: NEEDED[table], table })];
}
