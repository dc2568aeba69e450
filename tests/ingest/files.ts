import { tableFromIPC } from '@uwdata/flechette';
import { inspect, load } from '../../src/lib/ingest/ingest.ts';
import type { SourcePlan } from '../../src/lib/ingest/plan.ts';
import type { LoadResult } from '../../src/lib/model/load.ts';

/** A file of text in UTF-8. */
export function textFile(text: string, name = 'contacts.csv'): File {
  return new File([text], name);
}

/** A file of bytes. */
export function byteFile(bytes: Uint8Array, name = 'contacts.csv'): File {
  return new File([new Uint8Array(bytes)], name);
}

/** The plan of a single file. */
export async function planOf(file: File): Promise<SourcePlan> {
  const [source] = await inspect([file]);
  if (!source) throw new Error('No plan');
  return source.plan;
}

/** Files read as proposed. */
export async function loadAll(...files: File[]): Promise<LoadResult> {
  return load(await inspect(files));
}

/** The rows of a clean table as plain objects, without where they stood. */
export function rowsOf(result: LoadResult, name = 'contact'): Record<string, unknown>[] {
  const table = result.tables.find((candidate) => candidate.name === name);
  if (!table) return [];
  return tableFromIPC(table.arrow)
    .toArray()
    .map((row) =>
      Object.fromEntries(Object.entries(row as object).filter(([column]) => !column.startsWith('source_'))),
    );
}

/** One column of a clean table. */
export function columnOf(result: LoadResult, column: string, name = 'contact'): unknown[] {
  const table = result.tables.find((candidate) => candidate.name === name);
  if (!table) return [];
  return tableFromIPC(table.arrow)
    .toArray()
    .map((row) => (row as Record<string, unknown>)[column]);
}

/** Codes of everything noticed. */
export function codesOf(issues: readonly { readonly code: string }[]): string[] {
  return [...new Set(issues.map((issue) => issue.code))].sort();
}
