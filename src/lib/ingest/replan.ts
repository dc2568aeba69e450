import type { Field, TableName } from '#lib/model/field.ts';
import { matcherOf } from './codes.ts';
import { fieldOf, leaveOut, readAs } from './column-plan.ts';
import { familyOf } from './families.ts';
import { withColumnIssues } from './findings.ts';
import { proposeColumns } from './mapping.ts';
import type { ColumnPlan, DateOrder, Evidence, SourcePlan } from './plan.ts';
import { teamOf } from './recognise.ts';
import { sameValueKey } from './suggest.ts';

const CHOSEN: Evidence = { code: 'chosen', params: {} };

const hasTeamColumn = (columns: readonly ColumnPlan[]) => columns.some(({ field }) => field === 'team');

/** The plan with other columns. A column of teams answers for the whole file, as long as there is one. */
function withColumns(plan: SourcePlan, columns: readonly ColumnPlan[]): SourcePlan {
  const issues = withColumnIssues(plan.issues, plan.file, plan.table, columns);
  const changed = { ...plan, columns, issues };
  if (hasTeamColumn(columns) === hasTeamColumn(plan.columns)) return changed;
  if (hasTeamColumn(columns)) {
    const { team, teamOpen } = plan;
    return { ...changed, team: null, teamOpen: false, wholeTeam: { team, teamOpen } };
  }
  const team = teamOf(plan.file);
  return { ...changed, ...(plan.wholeTeam ?? { team, teamOpen: team === null }) };
}

/** The plan with a column changed, and with it the others that hold the same multi-select: one decision for all. */
function withFamily(plan: SourcePlan, index: number, change: (column: ColumnPlan) => ColumnPlan): SourcePlan {
  const field = plan.columns.find((column) => column.index === index)?.field ?? null;
  const isOf = (column: ColumnPlan) =>
    column.index === index || (field !== null && column.field === field && column.option === null);
  return { ...plan, columns: plan.columns.map((column) => (isOf(column) ? change(column) : column)) };
}

function withColumn(plan: SourcePlan, index: number, change: (column: ColumnPlan) => ColumnPlan): SourcePlan {
  const columns = plan.columns.map((column) => (column.index === index ? change(column) : column));
  return { ...plan, columns };
}

/** A column left out by choice or for another; what gives people away stays known, and hidden. */
function without(column: ColumnPlan, reason: 'chosen' | 'taken'): ColumnPlan {
  const left = leaveOut(column.profile, reason);
  return { ...left, isPrivate: column.isPrivate, evidence: [...left.evidence, ...privateReasons(column)] };
}

/** A column whose field another takes. */
function yieldedTo(column: ColumnPlan, to: number): ColumnPlan {
  return { ...without(column, 'taken'), yielded: { to, was: column } };
}

/**
 * The columns with what some had taken from others given back. Whoever chooses by keyboard passes through fields
 * on the way to the one that is meant, and none of these may be lost to the column that had it.
 */
function givenBack(columns: readonly ColumnPlan[], from: readonly number[]): readonly ColumnPlan[] {
  const held = new Set(columns.flatMap(({ index, field }) => (from.includes(index) ? [] : field)));
  return columns.map((column) => {
    const { yielded } = column;
    return yielded && from.includes(yielded.to) && !held.has(yielded.was.field) ? yielded.was : column;
  });
}

function privateReasons({ evidence }: ColumnPlan): readonly Evidence[] {
  return evidence.filter(({ code }) => code.startsWith('private_'));
}

/** A column read as a field by choice. */
function chosenAs(column: ColumnPlan, field: Field): ColumnPlan {
  const read = readAs(column.profile, field, 'certain', CHOSEN);
  const evidence = [...read.evidence, ...privateReasons(column)];
  return { ...read, evidence, isPrivate: read.isPrivate || column.isPrivate };
}

/** An option column read as its code of a field's list, or as its own words. */
function optionAs(plan: SourcePlan, column: ColumnPlan, name: string | null, option: string): ColumnPlan {
  const field = fieldOf(plan.table, name);
  if (!field) return leaveOut(column.profile, 'chosen');
  const match = field.list ? matcherOf(field.list).match(option) : 'unlisted';
  const code = typeof match === 'object' ? match.code : option;
  return {
    ...readAs(column.profile, field, 'certain', CHOSEN),
    option: code,
    separator: null,
    codes: {},
    unlisted: [],
  };
}

function withFamilyField(plan: SourcePlan, index: number, name: string | null): SourcePlan {
  const options = new Map(
    familyOf(plan.families, index)?.members.map((member) => [member.index, member.option]),
  );
  const columns = givenBack(plan.columns, [...options.keys()]).map((column) => {
    const option = options.get(column.index);
    if (option !== undefined) return optionAs(plan, column, name, option);
    return name !== null && column.field === name ? yieldedTo(column, index) : column;
  });
  return withColumns(plan, columns);
}

/**
 * The plan with one column read as another field, or left out; the field is taken from the column that
 * had it, and given back when the taker turns to another. The option columns of a multi-select go together.
 */
export function withField(plan: SourcePlan, index: number, name: string | null): SourcePlan {
  if (familyOf(plan.families, index)) return withFamilyField(plan, index, name);
  const field = fieldOf(plan.table, name);
  const columns = givenBack(plan.columns, [index]).map((column) => {
    if (column.index === index) return field ? chosenAs(column, field) : without(column, 'chosen');
    const isTaken = field !== null && column.field === field.name && field.type !== 'codes';
    return isTaken ? yieldedTo(column, index) : column;
  });
  return withColumns(plan, columns);
}

/** The plan read as another table, its columns proposed anew. */
export function withTable(plan: SourcePlan, table: TableName): SourcePlan {
  const columns = proposeColumns(
    plan.columns.map((column) => column.profile),
    table,
    plan.families,
  );
  return withColumns({ ...plan, table }, columns);
}

/** The plan with the question about a column of dates answered. */
export function withDateOrder(plan: SourcePlan, index: number, dateOrder: DateOrder): SourcePlan {
  return withColumn(plan, index, (column) => ({ ...column, dateOrder, confidence: 'certain' }));
}

/** The plan with times before an hour of the night counted for the evening before; 0 leaves each to its day. */
export function withNightUntil(plan: SourcePlan, index: number, nightUntilHour: number): SourcePlan {
  return withColumn(plan, index, (column) => ({ ...column, nightUntilHour }));
}

/** The plan with another separator in the cells of a multi-select. */
function withSeparator(plan: SourcePlan, index: number, separator: string | null): SourcePlan {
  return withColumn(plan, index, (column) => {
    const field = fieldOf(plan.table, column.field);
    if (!field) return column;
    const again = readAs(column.profile, field, 'certain', CHOSEN, separator);
    return { ...again, codes: { ...again.codes, ...column.codes }, confirmed: column.confirmed };
  });
}

/** The plan with a source value read as a code; null counts as not recorded, undefined follows the list again. */
export function withCode(
  plan: SourcePlan,
  index: number,
  value: string,
  code: string | null | undefined,
): SourcePlan {
  const key = sameValueKey(value);
  return withFamily(plan, index, (column) => {
    const others = Object.entries(column.codes).filter(([known]) => known !== key);
    const chosen = code === undefined ? others : [...others, [key, code] as const];
    return { ...column, codes: Object.fromEntries(chosen), confirmed: confirmed(column, [key]) };
  });
}

function confirmed(column: ColumnPlan, keys: readonly string[]): string[] {
  return [...new Set([...column.confirmed, ...keys])];
}

/** The plan with everything that was proposed for the unknown values of a column confirmed. */
export function withConfirmed(plan: SourcePlan, index: number): SourcePlan {
  return withFamily(plan, index, (column) => ({
    ...column,
    confirmed: confirmed(
      column,
      column.unlisted.map(({ value }) => sameValueKey(value)),
    ),
  }));
}

/** The plan with the team of the whole file chosen; null is "not known". */
export function withTeam(plan: SourcePlan, team: string | null): SourcePlan {
  return { ...plan, team, teamOpen: false };
}

/** The plan with the whole table left out or taken in. */
function withLeftOut(plan: SourcePlan, isLeftOut: boolean): SourcePlan {
  return { ...plan, isLeftOut };
}

/** The plan with the keys of persons as they stand, or replaced by pseudonyms that the teams share. */
function withSharedKeys(plan: SourcePlan, hasSharedKeys: boolean): SourcePlan {
  return { ...plan, hasSharedKeys };
}

/** All corrections of a plan that a page offers; each gives the plan anew. */
export const planEdits = {
  withField,
  withTable,
  withDateOrder,
  withNightUntil,
  withSeparator,
  withCode,
  withConfirmed,
  withTeam,
  withLeftOut,
  withSharedKeys,
};

/** The corrections that a page offers. */
export type PlanEdits = typeof planEdits;
