import { readFileSync } from 'node:fs';
import type { Opened, RowBatch, TableSource } from '../../../src/lib/ingest/sources/source.ts';

/** A file that stands beside the tests, written by another program. */
export function fixture(name: string): File {
  return new File([readFileSync(new URL(`fixtures/${name}`, import.meta.url))], name);
}

/** Its first bytes, or all but some at its end. */
export function cut(file: File, bytes: number): File {
  return new File([file.slice(0, bytes < 0 ? file.size + bytes : bytes)], file.name);
}

/** The bytes of a file, changed. */
export async function altered(file: File, change: (bytes: Uint8Array) => void): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  change(bytes);
  return new File([bytes], file.name);
}

/** Tables that must be there. */
export function tablesOf(opened: Opened): readonly TableSource[] {
  if (typeof opened === 'string') throw new Error(`Not opened: ${opened}`);
  return opened;
}

/** The only table. */
export function tableOf(opened: Opened): TableSource {
  const [table, ...others] = tablesOf(opened);
  if (!table || others.length > 0) throw new Error(`${others.length + 1} tables where one is expected`);
  return table;
}

async function batchesOf(table: TableSource): Promise<RowBatch[]> {
  const batches: RowBatch[] = [];
  for await (const batch of table.batches()) batches.push(batch);
  return batches;
}

/** All rows of a table. */
export async function rowsOf(table: TableSource): Promise<(readonly string[])[]> {
  return (await batchesOf(table)).flatMap(({ rows }) => rows);
}

/** The line of each row. */
export async function linesOf(table: TableSource): Promise<number[]> {
  return (await batchesOf(table)).flatMap(({ lines }) => lines);
}

/** The values of each column, by its name. */
export async function columnsOf(table: TableSource): Promise<Record<string, string[]>> {
  const rows = await rowsOf(table);
  const names = table.header ?? [];
  return Object.fromEntries(names.map((name, at) => [name, rows.map((row) => row[at] ?? '')]));
}
