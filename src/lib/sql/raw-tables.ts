import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, FieldType, TableName } from '#lib/model/field.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

const columnTypes: Readonly<Record<FieldType, Sql>> = {
  text: sql`VARCHAR`,
  code: sql`VARCHAR`,
  codes: sql`VARCHAR[]`,
  date: sql`DATE`,
  integer: sql`INTEGER`,
  boolean: sql`BOOLEAN`,
};

/** Name of the table that holds a kind of file as it was cleaned, before anything is derived. */
export const rawTable = (name: TableName): string => `raw_${name}`;

const audit = sql`source_file VARCHAR, source_line INTEGER`;

/** Empties the raw tables, so that a load starts from nothing. */
export function createRawTables(): Sql[] {
  return (Object.keys(fieldsOf) as TableName[]).flatMap((name) => {
    const columns = fieldsOf[name].map(
      (field: Field) => sql`${identifier(field.name)} ${columnTypes[field.type]}`,
    );
    return [
      sql`DROP TABLE IF EXISTS ${identifier(rawTable(name))}`,
      sql`CREATE TABLE ${identifier(rawTable(name))} (${join(columns)}, ${audit})`,
    ];
  });
}

/** Copies a freshly inserted table into the raw one column by column, whatever order it came in. */
export function appendRaw(name: TableName, from: string): Sql[] {
  const columns = [...fieldsOf[name].map((field: Field) => field.name), 'source_file', 'source_line'].map(
    identifier,
  );
  return [
    sql`INSERT INTO ${identifier(rawTable(name))} (${join(columns)}) SELECT ${join(columns)} FROM ${identifier(from)}`,
    sql`DROP TABLE ${identifier(from)}`,
  ];
}
