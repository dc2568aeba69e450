import { closedCodes, isNationality, codeLists, sites } from '#lib/model/codes/registry.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type {
  AccompanimentFieldName,
  ContactFieldName,
  OutcomeFieldName,
  PersonFieldName,
  SessionFieldName,
} from '#lib/model/fields.ts';
import type { TableName } from '#lib/model/field.ts';
import type { Params } from '#lib/model/params.ts';
import type { Answer, Ask } from '#lib/model/answer.ts';
import { answer, isUnanswerable } from '#lib/state/answering.ts';
import { contactFields, fieldsOf } from '#lib/model/fields.ts';
import { sharedKey } from '#lib/model/shared-key.ts';
import { prepareStatements } from '#lib/sql/prepare.ts';
import { createRawTables, rawTable } from '#lib/sql/raw-tables.ts';
import { identifier, join, sql, type Sql } from '#lib/sql/sql.ts';

type Cell = string | number | boolean | null | readonly string[];
export type ContactRow = Partial<Record<ContactFieldName, Cell>>;
export type SessionRow = Partial<Record<SessionFieldName, Cell>>;
export type OutcomeRow = Partial<Record<OutcomeFieldName, Cell>>;
export type AccompanimentRow = Partial<Record<AccompanimentFieldName, Cell>>;
export type PersonRow = Partial<Record<PersonFieldName, Cell>>;

function toSql(value: Cell): Sql {
  if (Array.isArray(value))
    return value.length === 0 ? sql`CAST([] AS VARCHAR[])` : sql`[${value as readonly string[]}]`;
  const scalar = value as string | number | boolean | null;
  return typeof scalar === 'string' && /^\d{4}-\d\d-\d\d$/.test(scalar)
    ? sql`CAST(${scalar} AS DATE)`
    : sql`${scalar}`;
}

async function insert(
  engine: Engine,
  table: TableName,
  rows: readonly Record<string, Cell | undefined>[],
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const entries = Object.entries(row).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const names = [
      ...entries.map(([name]) => identifier(name)),
      identifier('source_file'),
      identifier('source_line'),
    ];
    const values = [...entries.map(([, value]) => toSql(value)), sql`${`${table}s.csv`}`, sql`${index + 2}`];
    await engine.run(
      sql`INSERT INTO ${identifier(rawTable(table))} (${join(names)}) VALUES (${join(values)})`,
    );
  }
}

/** Loads a few rows written in a test; contacts without an id get one. */
export async function loadRows(
  engine: Engine,
  rows: {
    contacts: readonly ContactRow[];
    sessions?: readonly SessionRow[];
    outcomes?: readonly OutcomeRow[];
    accompaniments?: readonly AccompanimentRow[];
    persons?: readonly PersonRow[];
  },
): Promise<void> {
  for (const statement of createRawTables()) await engine.run(statement);
  await insert(
    engine,
    'contact',
    rows.contacts.map((row, index) => ({ contact_id: `c${index}`, team: 'BE-FEDASIL', ...row })),
  );
  await insert(engine, 'session', rows.sessions ?? []);
  await insert(engine, 'outcome', rows.outcomes ?? []);
  await insert(engine, 'accompaniment', rows.accompaniments ?? []);
  await insert(engine, 'person', rows.persons ?? []);
  const given: Partial<Record<TableName, readonly object[]>> = {
    contact: rows.contacts,
    session: rows.sessions ?? [],
    outcome: rows.outcomes ?? [],
    accompaniment: rows.accompaniments ?? [],
    person: rows.persons ?? [],
  };
  const fields = (Object.keys(fieldsOf) as TableName[]).map((name) => ({
    name,
    unlisted: [...new Set(given[name]?.flatMap((row) => Object.keys(row)))],
  }));
  const nationalities = codeLists.nationality.codes.map((code) => code.code).filter(isNationality);
  const codes = { sites, nationalities, closed: closedCodes };
  for (const statement of prepareStatements(codes, fields)) await engine.run(statement);
}

/** Every contact field, as if all were mapped, the staff and the languages of sessions, and keys that teams share. */
export const allFields: ReadonlySet<string> = new Set([
  ...contactFields.map((field) => field.name),
  'staff_count',
  sharedKey.name,
  'languages_available',
]);

/** Parameters without any filter, for data that end with 2024. */
export const noFilter: Params = { period: null, selection: {}, asOf: '2024-12-31' };

/** The answer to a question that must be answerable. */
export async function ask(engine: Engine, question: Ask, params: Params = noFilter): Promise<Answer> {
  const result = await answer(engine, question, params, allFields);
  if (isUnanswerable(result)) throw new Error(`Unanswerable: ${result.missing.join(', ')}`);
  return result;
}

/** The scalar of an indicator under the parameters. */
export async function valueOf(
  engine: Engine,
  indicator: string,
  params: Params = noFilter,
): Promise<number | null> {
  return (await ask(engine, { indicator, by: [] }, params)).overall.value;
}

/** The breakdown as `code: value`, unknown as `unknown`. */
export async function breakdown(
  engine: Engine,
  indicator: string,
  by: Ask['by'][number],
  params: Params = noFilter,
): Promise<Record<string, number | null>> {
  const { table } = await ask(engine, { indicator, by: [by] }, params);
  return Object.fromEntries(
    table.rows.map((row) => [String(row[by] ?? 'unknown'), row['value'] as number | null]),
  );
}
