import type { TableName } from '#lib/model/field.ts';
import { fieldOf, leaveOut, readAs } from './column-plan.ts';
import { missingDateIssues } from './findings.ts';
import { proposeColumns } from './mapping.ts';
import type { ColumnPlan, DateOrder, SourcePlan } from './plan.ts';
import { teamOf } from './recognise.ts';

function withColumns(plan: SourcePlan, columns: readonly ColumnPlan[]): SourcePlan {
  const others = plan.issues.filter((issue) => issue.code !== 'no_date_column');
  const isTeamMapped = columns.some((column) => column.field === 'team');
  const changed = {
    ...plan,
    columns,
    issues: [...others, ...missingDateIssues(plan.file, plan.table, columns)],
  };
  return isTeamMapped ? { ...changed, team: null, teamOpen: false } : changed;
}

/** The plan with one column read as another field, or left out; the field is taken from the column that had it. */
export function withField(plan: SourcePlan, index: number, name: string | null): SourcePlan {
  const field = fieldOf(plan.table, name);
  const columns = plan.columns.map((column) => {
    if (column.index === index)
      return field
        ? readAs(column.profile, field, 'certain', { code: 'chosen', params: {} })
        : leaveOut(column.profile, 'chosen');
    const isTaken = field !== null && column.field === field.name && field.type !== 'codes';
    return isTaken ? leaveOut(column.profile, 'taken') : column;
  });
  return withColumns(plan, columns);
}

/** The plan read as another table, its columns proposed anew. */
export function withTable(plan: SourcePlan, table: TableName): SourcePlan {
  const columns = proposeColumns(
    plan.columns.map((column) => column.profile),
    table,
  );
  const hasTeam = columns.some((column) => column.field === 'team');
  const team = hasTeam ? null : (plan.team ?? teamOf(plan.file));
  return withColumns({ ...plan, table, team, teamOpen: !hasTeam && team === null }, columns);
}

/** The plan with the question about a column of dates answered. */
export function withDateOrder(plan: SourcePlan, index: number, dateOrder: DateOrder): SourcePlan {
  const columns = plan.columns.map((column): ColumnPlan =>
    column.index === index ? { ...column, dateOrder, confidence: 'certain' } : column,
  );
  return { ...plan, columns };
}

/** The plan with the team of the whole file chosen; null is "not known". */
export function withTeam(plan: SourcePlan, team: string | null): SourcePlan {
  return { ...plan, team, teamOpen: false };
}

/** The corrections that a page offers; each gives the plan anew. */
export interface PlanEdits {
  readonly withField: typeof withField;
  readonly withTable: typeof withTable;
  readonly withDateOrder: typeof withDateOrder;
  readonly withTeam: typeof withTeam;
}

/** All corrections of a plan. */
export const planEdits: PlanEdits = { withField, withTable, withDateOrder, withTeam };
