import { changesBetween, type Changes } from '#lib/ingest/changes.ts';
import { placesOf } from '#lib/ingest/row-places.ts';
import type { TableName } from '#lib/model/field.ts';
import type { Place } from '#lib/model/issue.ts';
import type { CleanTable, LoadResult } from '#lib/model/load.ts';

/** What differs from what is loaded, by table. */
export type ChangesByTable = Readonly<Partial<Record<TableName, Changes>>>;

/** Where the first few new and changed rows of a table stand in their files. */
export interface ChangedPlaces {
  readonly added: readonly Place[];
  readonly changed: readonly Place[];
}

/** Rows that were read and how they differ from the ones loaded before. */
export interface Reading {
  readonly result: LoadResult;
  /** Null where nothing of the user's own was loaded before. */
  readonly changes: ChangesByTable | null;
  readonly places: Readonly<Partial<Record<TableName, ChangedPlaces>>>;
}

async function changedPlaces(table: CleanTable, changes: Changes): Promise<ChangedPlaces> {
  return {
    added: await placesOf(table, changes.addedRows),
    changed: await placesOf(table, changes.changedRows),
  };
}

/** What a reading gave, beside what is loaded; null where nothing of the user's own is. */
export async function readingOf(result: LoadResult, before: LoadResult | null): Promise<Reading> {
  if (!before) return { result, changes: null, places: {} };
  const changes = changesOf(before, result);
  const places: Partial<Record<TableName, ChangedPlaces>> = {};
  for (const table of result.tables) {
    const differs = changes[table.name];
    if (differs) places[table.name] = await changedPlaces(table, differs);
  }
  return { result, changes, places };
}

/** Rows of all clean tables together. */
export function countRows({ tables }: LoadResult): number {
  return tables.reduce((sum, table) => sum + table.rowCount, 0);
}

/** The engine holds the rows now; a second copy of them would only take memory. */
export function withoutBytes(reading: Reading): Reading {
  const tables = reading.result.tables.map((table) => ({ ...table, arrow: new Uint8Array() }));
  return { ...reading, result: { ...reading.result, tables } };
}

/** How the rows of a later load differ from those of an earlier one. */
export function changesOf(before: LoadResult, after: LoadResult): ChangesByTable {
  const nothing = { ids: new Float64Array(), contents: new Float64Array() };
  const names = new Set([...before.tables, ...after.tables].map(({ name }) => name));
  const printsIn = ({ tables }: LoadResult, name: TableName) =>
    tables.find((table) => table.name === name)?.prints ?? nothing;
  return Object.fromEntries(
    [...names].map((name) => [name, changesBetween(printsIn(before, name), printsIn(after, name))]),
  );
}

/** Whether a load takes away or alters rows that are loaded. */
export function isLosing(changes: ChangesByTable | null): boolean {
  return Object.values(changes ?? {}).some(({ changed, gone }) => changed + gone > 0);
}
