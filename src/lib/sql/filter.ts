import { UNKNOWN } from '#lib/model/code.ts';
import { filterKeys, type FilterKey, type Params, type Selection } from '#lib/model/params.ts';
import type { Period } from '#lib/model/period.ts';
import { dateLiteral, holdsAny, isEmptyList } from './dialect.ts';
import { any, identifier, sql, type Sql } from './sql.ts';

/** Keys whose column holds several values at once, and the column's name. */
export const listColumns: Partial<Record<FilterKey, string>> = {
  language: 'languages',
  topic: 'topics',
  referral: 'referrals',
};

/** Keys that say something of the session itself and not only of one contact in it. */
export const sessionKeys: readonly FilterKey[] = ['region', 'site', 'team', 'activity'];

/** Keys that filter contacts; outcome filters apply to outcomes. */
export const contactKeys: readonly FilterKey[] = filterKeys.filter((key) => key !== 'outcome');

function matches(key: FilterKey, codes: readonly string[], table: string): Sql {
  const known = codes.filter((code) => code !== UNKNOWN);
  const column = sql`${identifier(table)}.${identifier(listColumns[key] ?? key)}`;
  const conditions: Sql[] = [];
  if (listColumns[key]) {
    if (known.length > 0) conditions.push(holdsAny(column, known));
    if (known.length < codes.length) conditions.push(isEmptyList(column));
  } else {
    if (known.length > 0) conditions.push(sql`${column} IN (${known})`);
    if (known.length < codes.length) conditions.push(sql`${column} IS NULL`);
  }
  return any(conditions);
}

/** One condition per key that is chosen, among the keys given, on the columns of a table alias. */
export function selectionConditions(selection: Selection, keys: readonly FilterKey[], table: string): Sql[] {
  return keys.flatMap((key) => {
    const codes = selection[key];
    return codes && codes.length > 0 ? [matches(key, codes, table)] : [];
  });
}

/** The condition that a day lies in the period; none without a period. */
export function periodConditions(period: Period | null, day: Sql): Sql[] {
  return period ? [sql`${day} BETWEEN ${dateLiteral(period.from)} AND ${dateLiteral(period.to)}`] : [];
}

/** Everything that the parameters demand of a contact, on a table alias of `contact`. */
export function contactConditions(params: Params, table: string): Sql[] {
  return [
    ...periodConditions(params.period, sql`${identifier(table)}.contact_date`),
    ...selectionConditions(params.selection, contactKeys, table),
  ];
}
