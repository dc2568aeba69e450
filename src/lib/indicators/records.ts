import type { CodeListId } from '#lib/model/field.ts';
import type { Text } from '#lib/model/text.ts';
import { contactOrder } from '#lib/sql/contacts.ts';
import { listAsText, toIsoText } from '#lib/sql/dialect.ts';
import { inTeam } from '#lib/sql/keys.ts';
import type { OpenColumn, OpenTable } from '#lib/sql/open-column.ts';
import { openContact } from '#lib/sql/open-contact.ts';
import { openOutcome, openSession } from '#lib/sql/open-tables.ts';
import { identifier, join, sql, type Sql } from '#lib/sql/sql.ts';
import type { RecordKind } from './behind.ts';

/** A column of a list of records. */
export interface RecordColumn {
  readonly name: string;
  readonly label: Text;
  readonly type: OpenColumn['type'];
  readonly list?: CodeListId;
}

const tables: Readonly<Record<RecordKind, OpenTable>> = {
  contact: openContact,
  session: openSession,
  outcome: openOutcome,
};

/** Where a record stands in its file. A session that only contacts tell of stands nowhere. */
const places: Readonly<Record<RecordKind, Sql>> = {
  contact: sql`JOIN (${contactOrder}) q ON q.ord = c.ord JOIN raw_contact f ON f.rowid = q.place`,
  session: sql`LEFT JOIN (SELECT ${inTeam(sql`team`, sql`activity_id`)} AS session, min(source_file) AS source_file,
      min(source_line) AS source_line FROM raw_session WHERE activity_id IS NOT NULL GROUP BY 1) f ON f.session = s.session`,
  outcome: sql`LEFT JOIN (${contactOrder}) q ON q.ord = o.contact_ord LEFT JOIN raw_contact r ON r.rowid = q.place`,
};

const file: Readonly<Record<RecordKind, Sql>> = {
  contact: sql`f.source_file AS source_file, f.source_line AS source_line`,
  session: sql`f.source_file AS source_file, f.source_line AS source_line`,
  outcome: sql`coalesce(o.source_file, r.source_file) AS source_file, coalesce(o.source_line, r.source_line) AS source_line`,
};

const within: Readonly<Record<RecordKind, (keys: Sql) => Sql>> = {
  contact: (keys) => sql`c.ord IN (${keys})`,
  session: (keys) => sql`s.session IN (${keys})`,
  outcome: (keys) => sql`(o.subject, o.outcome) IN (${keys})`,
};

const orders: Readonly<Record<RecordKind, Sql>> = {
  contact: sql`c.ord`,
  session: sql`s.session_date, s.session`,
  outcome: sql`o.outcome_date, o.subject, o.outcome`,
};

/** The columns that records of a kind can be shown with, besides file and line. */
export function recordColumns(kind: RecordKind): readonly RecordColumn[] {
  return tables[kind].columns;
}

function plain({ from, type, name }: OpenColumn): Sql {
  const value = type === 'list' ? listAsText(from) : type === 'date' ? toIsoText(from) : from;
  return sql`${value} AS ${identifier(name)}`;
}

/** How many records there are of those keys, as `records`. */
export function recordCountQuestion(kind: RecordKind, keys: Sql): Sql {
  return sql`SELECT count(*) AS records FROM (SELECT 1 FROM ${tables[kind].from} WHERE ${within[kind](keys)}) x`;
}

/**
 * Records of those keys in order of their days, identifiers as pseudonyms, with `source_file` and `source_line`;
 * lists are parted by a bar. Pseudonyms must have been made.
 */
export function recordsQuestion(
  kind: RecordKind,
  keys: Sql,
  page: { readonly rows: number; readonly skip: number },
): Sql {
  const { columns, from } = tables[kind];
  return sql`SELECT ${join(columns.map(plain))}, ${file[kind]} FROM ${from} ${places[kind]}
    WHERE ${within[kind](keys)} ORDER BY ${orders[kind]} LIMIT ${page.rows} OFFSET ${page.skip}`;
}
