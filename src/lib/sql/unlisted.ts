import { fieldsOf } from '#lib/model/fields.ts';
import type { CodeListId, Field, TableName } from '#lib/model/field.ts';
import { listAsText, without, withoutOthers } from './dialect.ts';
import { rawTable } from './raw-tables.ts';
import { any, identifier, join, sql, type Sql } from './sql.ts';

/** The codes of lists that take no others, by list; an open list is left out. */
export type ClosedLists = Readonly<Partial<Record<CodeListId, readonly string[]>>>;

const createUnlisted = sql`CREATE OR REPLACE TABLE unlisted (kind VARCHAR, source_file VARCHAR, source_line INTEGER, field VARCHAR, words VARCHAR)`;

interface Aside {
  readonly field: string;
  /** What the row says that the list doesn't have. */
  readonly words: Sql;
  /** Whether it says anything of the kind. */
  readonly isHeld: Sql;
  /** What is left of the value without it. */
  readonly rest: Sql;
}

function asideOf({ name, type }: Field, codes: readonly string[]): Aside {
  const column = identifier(name);
  if (type !== 'codes') {
    const isHeld = sql`coalesce(${column} NOT IN (${codes}), FALSE)`;
    return {
      field: name,
      words: column,
      isHeld,
      rest: sql`CASE WHEN ${isHeld} THEN NULL ELSE ${column} END`,
    };
  }
  const others = without(column, codes);
  const isHeld = sql`coalesce(len(${others}) > 0, FALSE)`;
  return { field: name, words: listAsText(others), isHeld, rest: withoutOthers(column, codes) };
}

function setTableAside(kind: TableName, names: readonly string[], closed: ClosedLists): Sql[] {
  const asides = fieldsOf[kind].flatMap((field: Field) => {
    const codes = names.includes(field.name) && field.list && closed[field.list];
    return codes ? [asideOf(field, codes)] : [];
  });
  if (asides.length === 0) return [];
  const table = identifier(rawTable(kind));
  const said = asides.map(
    ({ field, words, isHeld }) =>
      sql`SELECT ${kind}, source_file, source_line, ${field}, ${words} FROM ${table} WHERE ${isHeld}`,
  );
  const kept = asides.map(({ field, rest }) => sql`${identifier(field)} = ${rest}`);
  return [
    sql`INSERT INTO unlisted ${join(said, ' UNION ALL ')}`,
    sql`UPDATE ${table} SET ${join(kept)} WHERE ${any(asides.map(({ isHeld }) => isHeld))}`,
  ];
}

/** Fields of a table that hold words which their closed list doesn't have. */
export interface UnlistedFields {
  readonly name: TableName;
  readonly unlisted: readonly string[];
}

/**
 * Statements that move words which a closed list doesn't have out of the raw tables into `unlisted`, row by row and
 * as they are written: they count as unknown, and are kept.
 */
export function setUnlistedAside(tables: readonly UnlistedFields[], closed: ClosedLists): Sql[] {
  return [createUnlisted, ...tables.flatMap(({ name, unlisted }) => setTableAside(name, unlisted, closed))];
}

/** The words of contacts that no list has, one row a line of a file: `nationality: Klingon; sex: …`. */
export const unlistedOfContacts = sql`SELECT source_file, source_line, string_agg(field || ': ' || words, '; ' ORDER BY field) AS words
  FROM unlisted WHERE kind = 'contact' GROUP BY ALL`;
