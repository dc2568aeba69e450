import type { DimensionId } from '#lib/model/dimension.ts';
import type { Params } from '#lib/model/params.ts';
import { identifier, join, sql, type Sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { fieldOf, standIns } from './registry.ts';
import { relations } from './relations.ts';

/** The fields that a field is read as: itself, and those it stands in for. */
function readAs(field: string): ReadonlySet<string> {
  const others = Object.entries(standIns).filter(([, some]) => some.some((other) => other === field));
  return new Set([field, ...others.map(([name]) => name)]);
}

/** Whether the figure depends on a contact field: it needs it, or its own aggregate names it. */
export function readsField(indicator: Indicator, field: string): boolean {
  const names = readAs(field);
  return (
    indicator.needs.some((need) => names.has(need)) || new RegExp(`\\b${field}\\b`).test(indicator.value.text)
  );
}

/** Whether the figure counts sessions, or by sessions. */
export function countsSessions({ relation }: Indicator): boolean {
  return relation === 'session' || relation === 'attendance';
}

/** Dimensions whose groups depend on a contact field. */
export function dimensionsFrom(field: string): DimensionId[] {
  const names = readAs(field);
  return (Object.entries(fieldOf) as [DimensionId, string][])
    .filter(([, source]) => names.has(source))
    .map(([id]) => id);
}

/**
 * Whether the figure is a sum over single contact moments, so that it can be counted again without some of them.
 * What is reckoned from a person's or an accompaniment's first contact is not.
 */
export function isRecountable({ relation, scalar, value }: Indicator): boolean {
  return relation === 'moment' && scalar && !/\b(first|opened)_here\b/.test(value.text);
}

/**
 * Recountable figures as they are and without some contacts: two rows, `without` FALSE and TRUE, and a column
 * `figure_<n>` for the nth indicator. `leftOut` is a question of `ord`.
 */
export function recountQuestion(indicators: readonly Indicator[], params: Params, leftOut: Sql): Sql {
  const figures = join(indicators.map(({ value }, at) => sql`${value} AS ${identifier(`figure_${at}`)}`));
  const rows = relations.moment.rows(params);
  return sql`SELECT FALSE AS without, ${figures} FROM (${rows}) g
    UNION ALL SELECT TRUE, ${figures} FROM (${rows}) g WHERE g.ord NOT IN (${leftOut})
    ORDER BY without`;
}
