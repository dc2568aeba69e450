import { identifier, sql, type Sql } from './sql.ts';

/*
 * Whatever engines spell differently stands here and nowhere else.
 * Another engine is another file with these functions.
 */

/** The spans of time that a civil day can be rounded down to. */
export type TimeGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** First civil day of the span that holds the day; weeks begin on Monday (ISO 8601). */
export function startOf(grain: TimeGrain, day: Sql): Sql {
  return grain === 'day' ? day : sql`CAST(date_trunc(${grain}, ${day}) AS DATE)`;
}

/** A date as ISO text, the form in which days leave the engine. */
export function toIsoText(day: Sql): Sql {
  return sql`CAST(${day} AS VARCHAR)`;
}

/** An ISO civil date as a date. */
export function dateLiteral(day: string): Sql {
  return sql`CAST(${day} AS DATE)`;
}

/** Days from one civil day to another; negative when the other comes first. */
export function daysBetween(from: Sql, to: Sql): Sql {
  return sql`(${to} - ${from})`;
}

/** Whole calendar months from the month of one civil day to that of another. */
export function monthsApart(from: Sql, to: Sql): Sql {
  return sql`date_diff('month', ${from}, ${to})`;
}

/** The civil day so many calendar months earlier. */
export function monthsBefore(day: Sql, months: number): Sql {
  return sql`CAST(${day} - to_months(CAST(${months} AS INTEGER)) AS DATE)`;
}

/** Calendar year of a civil day. */
export function yearOf(day: Sql): Sql {
  return sql`year(${day})`;
}

/** Whether a list holds at least one of the values; unknown lists hold none. */
export function holdsAny(list: Sql, values: readonly string[]): Sql {
  return sql`coalesce(list_has_any(${list}, [${values}]), FALSE)`;
}

/** Whether a list holds the value; unknown when either is. */
export function holds(list: Sql, value: Sql): Sql {
  return sql`list_contains(${list}, ${value})`;
}

/** Whether a list is unknown or empty. */
export function isEmptyList(list: Sql): Sql {
  return sql`coalesce(len(${list}), 0) = 0`;
}

/** One row per distinct element, joined sideways as `alias.name`; an unknown or empty list gives one row with NULL. */
export function eachOf(list: Sql, alias: string, name: string): Sql {
  const one = sql`CASE WHEN ${isEmptyList(list)} THEN [CAST(NULL AS VARCHAR)] ELSE list_distinct(${list}) END`;
  return sql`CROSS JOIN LATERAL (SELECT unnest(${one})) AS ${identifier(alias)}(${identifier(name)})`;
}

/** The value of one column in the row where another is greatest. */
export function latest(value: Sql, order: Sql): Sql {
  return sql`arg_max(${value}, ${order})`;
}

/** The known value of a column in the earliest row that has one, in the order given. */
export function firstKnown(value: Sql, order: Sql): Sql {
  return sql`arg_min(${value}, ${order})`;
}

/** The last known value of a column up to and including the row, in the given order within a group. */
export function lastKnown(value: Sql, group: Sql, order: Sql): Sql {
  return sql`last_value(${value} IGNORE NULLS) OVER (PARTITION BY ${group} ORDER BY ${order} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
}

/** The middle value of a group; the mean of the two in the middle where they are even in number. */
export function medianOf(value: Sql): Sql {
  return sql`median(${value})`;
}

/** Whether a condition holds in any row of a group. */
export function inAnyRow(condition: Sql): Sql {
  return sql`coalesce(bool_or(${condition}), FALSE)`;
}

/** A ratio of two counts as 0–1 (or more), unknown when the denominator is zero. */
export function ratio(numerator: Sql, denominator: Sql): Sql {
  return sql`CAST(${numerator} AS DOUBLE) / nullif(${denominator}, 0)`;
}

/** Number of distinct elements over all lists of a group, leaving some values out. */
export function distinctElements(list: Sql, except: readonly string[]): Sql {
  return sql`coalesce(len(list_filter(list_distinct(flatten(list(${list}))), lambda x: x NOT IN (${except}))), 0)`;
}

/** The elements of a list as one text, parted by a bar; empty for an unknown list. */
export function listAsText(list: Sql): Sql {
  return sql`array_to_string(${list}, '|')`;
}

/** The elements of a list that are none of the values. */
export function without(list: Sql, values: readonly string[]): Sql {
  return sql`list_filter(${list}, lambda x: x NOT IN (${values}))`;
}

/** The elements of a list that are among the values; unknown where none is. */
export function withoutOthers(list: Sql, values: readonly string[]): Sql {
  return sql`nullif(list_filter(${list}, lambda x: x IN (${values})), [])`;
}
