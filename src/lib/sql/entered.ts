import type { TableName } from '#lib/model/field.ts';
import { rawTable } from './raw-tables.ts';
import { identifier, sql, type Sql } from './sql.ts';

/** How many contacts there are, and how many say when they were entered: `contacts` and `known`. */
export const daysOfEntryQuestion: Sql = sql`SELECT count(*) AS contacts, count(recorded_on) AS known FROM ${identifier(rawTable('contact'))}`;

/** The sites of the data: `code`, `municipality`, `region`. */
export const sitesQuestion: Sql = sql`SELECT code, municipality, region FROM site`;

/**
 * The rows of a raw table as they would be had nothing come in after a day: contacts that were entered by then, that day
 * included. Other files don't say when something was entered, and stand as they are.
 */
export function enteredBy(name: TableName, day: string): Sql {
  const rows = sql`SELECT * FROM ${identifier(rawTable(name))}`;
  return name === 'contact' ? sql`${rows} WHERE recorded_on <= CAST(${day} AS DATE)` : rows;
}
