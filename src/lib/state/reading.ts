import { changesBetween, type Changes } from '#lib/ingest/changes.ts';
import type { TableName } from '#lib/model/field.ts';
import type { LoadResult } from '#lib/model/load.ts';

/** What differs from what is loaded, by table. */
export type ChangesByTable = Readonly<Partial<Record<TableName, Changes>>>;

/** Rows that were read and how they differ from the ones loaded before. */
export interface Reading {
  readonly result: LoadResult;
  /** Null where nothing of the user's own was loaded before. */
  readonly changes: ChangesByTable | null;
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
