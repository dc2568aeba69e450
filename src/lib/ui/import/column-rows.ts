import type { ColumnPlan, OptionFamily, SourcePlan } from '#lib/ingest/plan.ts';
import { isKept } from './open-points.ts';

/** A row of the table of columns: a column, or the option columns of a multi-select as one. */
export interface ColumnRow {
  readonly column: ColumnPlan;
  readonly name: string;
  /** The option columns that this row stands for, or that its column joins. */
  readonly family: OptionFamily | null;
  /** Whether the row stands for the option columns themselves. */
  readonly isFamily: boolean;
}

/** The rows of a group of columns. */
export interface ColumnRows {
  readonly recognised: readonly ColumnRow[];
  readonly dropped: readonly ColumnRow[];
  readonly unmatched: readonly ColumnRow[];
}

function rowOf(column: ColumnPlan, families: readonly OptionFamily[]): ColumnRow | null {
  const { index, header } = column;
  const family = families.find(({ members }) => members.some((member) => member.index === index));
  if (!family) {
    const joining = families.find(({ joined }) => joined === index) ?? null;
    return { column, name: header, family: joining, isFamily: false };
  }
  const isFirst = family.members[0]?.index === index;
  return isFirst && family.joined === null ? { column, name: family.name, family, isFamily: true } : null;
}

/**
 * The columns of a table as rows: recognised, left out to protect people, and without a field. Option
 * columns are one row together, or belong to the row of the column that joins them. Rows stand in the groups that
 * they had in the plan `opened`, so that none moves away under the hand that decides on it.
 */
export function columnRows({ columns, families }: SourcePlan, opened: SourcePlan): ColumnRows {
  const rows = columns.flatMap((column) => rowOf(column, families) ?? []);
  const first = new Map(opened.columns.map((column) => [column.index, column]));
  const groupOf = ({ column }: ColumnRow) => {
    const { field, isPrivate } = first.get(column.index) ?? column;
    if (field !== null) return 'recognised';
    return isPrivate ? 'dropped' : 'unmatched';
  };
  return {
    recognised: rows.filter((row) => groupOf(row) === 'recognised'),
    dropped: rows.filter((row) => groupOf(row) === 'dropped'),
    unmatched: rows.filter((row) => groupOf(row) === 'unmatched'),
  };
}

/** Columns of a table that give people away: those left out, and those kept nevertheless. */
export function privateColumns({ columns }: SourcePlan): {
  readonly dropped: readonly ColumnPlan[];
  readonly kept: readonly ColumnPlan[];
} {
  return {
    dropped: columns.filter(({ field, isPrivate }) => field === null && isPrivate),
    kept: columns.filter(isKept),
  };
}
