import type { TableName } from '#lib/model/field.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import { fieldOf } from '../column-plan.ts';
import type { ColumnPlan, SourcePlan } from '../plan.ts';
import { privateCodes } from './private-codes.ts';
import type { ImportProfile, ProfileColumn, ProfileValue } from './import-profile.ts';

function isDecided({ evidence }: ColumnPlan): boolean {
  return evidence[0]?.code === 'chosen' || evidence[0]?.code === 'profile_remembered';
}

/** What the user has confirmed to keep although it gives people away. */
function keptPrivate(column: ColumnPlan): Pick<ProfileColumn, 'keeps'> {
  const kept = isDecided(column) ? privateCodes(column)[0] : undefined;
  return kept ? { keeps: kept } : {};
}

/** A question that nobody has answered isn't remembered as an answer. */
function orderOf({ dateOrder, confidence }: ColumnPlan): Pick<ProfileColumn, 'dateOrder'> {
  return dateOrder !== null && confidence !== 'ask' ? { dateOrder } : {};
}

/** That a cell holds one value is remembered only where somebody said so. */
function separatorOf(column: ColumnPlan, table: TableName): Pick<ProfileColumn, 'separator'> {
  const { separator, field } = column;
  const isChosen = isDecided(column) && fieldOf(table, field)?.type === 'codes';
  return separator !== null || isChosen ? { separator } : {};
}

function columnOf(column: ColumnPlan, table: TableName): ProfileColumn {
  const { header, field, nightUntilHour, option, inHours, isGrouped } = column;
  if (field === null) return isDecided(column) ? { header, field } : { header };
  return {
    header,
    field,
    ...keptPrivate(column),
    ...orderOf(column),
    ...(nightUntilHour > 0 ? { nightUntilHour } : {}),
    ...separatorOf(column, table),
    ...(option === null ? {} : { option }),
    ...(inHours ? { inHours } : {}),
    ...(isGrouped ? { isGrouped } : {}),
  };
}

/** What was confirmed of a column's values: a code, nothing, or what is written. */
function valuesOf({ field, codes, confirmed }: ColumnPlan): ProfileValue[] {
  if (field === null) return [];
  return confirmed
    .filter((value) => value !== '')
    .map((value) => ({
      field,
      value,
      ...(Object.hasOwn(codes, value) ? { code: codes[value] ?? null } : {}),
    }));
}

/** One mapping a field and value, where several columns hold one field; the last one stands. */
function distinct(values: readonly ProfileValue[]): ProfileValue[] {
  return [...new Map(values.map((value) => [`${value.field}\u0000${value.value}`, value])).values()];
}

function teamOf({ columns, team, teamOpen }: SourcePlan): Pick<ImportProfile, 'team'> {
  return teamOpen || columns.some(({ field }) => field === 'team') ? {} : { team };
}

/**
 * What is worth remembering of a plan under a name: headers and decisions, no row, count, example or file
 * name. `sites` are the local sites that the user placed; of them those that the plan's values lead to.
 */
export function toProfile(plan: SourcePlan, name: string, sites: readonly LocalSite[] = []): ImportProfile {
  const values = distinct(plan.columns.flatMap(valuesOf));
  const codes = new Set(values.map(({ code }) => code));
  const known = plan.columns.flatMap(({ unlisted }) => unlisted.map(({ value }) => value));
  return {
    version: 1,
    name: name.trim(),
    table: plan.table,
    ...teamOf(plan),
    hasSharedKeys: plan.hasSharedKeys,
    isLeftOut: plan.isLeftOut,
    dialect: plan.chosen,
    columns: plan.columns.map((column) => columnOf(column, plan.table)),
    values,
    sites: sites.filter(({ code }) => codes.has(code) || known.includes(code)),
  };
}
