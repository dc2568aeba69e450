import { contactFields } from '../../../src/lib/model/fields.ts';
import type { Costume } from './costume.ts';
import { dress } from './costume.ts';
import type { Meant } from './meant.ts';

/** What must become of a row that a file holds; header rows are none. */
export type Fate = 'accepted' | 'merged' | 'rejected' | 'skipped';

/** A row put into a file: its cells, what must become of it, and the contact that it must give. */
export interface Written {
  readonly cells: readonly string[];
  readonly fate: Fate | 'header';
  readonly meant?: Meant;
  /** The line as it stands in a text, where no writer of cells would write it so. */
  readonly raw?: string;
}

/** How many rows were put in, by fate. */
export interface Account {
  readonly read: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** The account that the rows put in ask for. */
export function accountOf(rows: readonly Written[]): Account {
  const count = (fate: Written['fate']) => rows.filter((row) => row.fate === fate).length;
  const fates = {
    accepted: count('accepted'),
    merged: count('merged'),
    rejected: count('rejected'),
    skipped: count('skipped'),
  };
  return { read: fates.accepted + fates.merged + fates.rejected + fates.skipped, ...fates };
}

/** A contact as a row of the clean table: every field of the model, the ones that the file lacks empty. */
export function cleanRow(row: Meant, fields: Costume['fields']): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const field of fields) {
    const value = row[field];
    if (field === 'contact_date') given[field] = Date.parse(row.contact_date);
    else if (Array.isArray(value)) given[field] = value.length === 0 ? null : value;
    else if (field !== 'remark') given[field] = value;
  }
  if (!fields.includes('head_count')) given['head_count'] = 1;
  return Object.fromEntries(contactFields.map(({ name }) => [name, given[name] ?? null]));
}

/** The rows of the clean table that the rows put in ask for, with what they hold besides. */
export function cleanRows(
  rows: readonly Written[],
  fields: Costume['fields'],
  also: (row: Meant) => Record<string, unknown> = () => ({}),
): Record<string, unknown>[] {
  return rows.flatMap(({ fate, meant }) =>
    fate === 'accepted' && meant ? [{ ...cleanRow(meant, fields), ...also(meant) }] : [],
  );
}

/** Cells and meaning of contacts in a costume, below their header. */
export function written(rows: readonly Meant[], costume: Costume): Written[] {
  const { header, cellsOf } = dress(costume);
  return [
    { cells: header, fate: 'header' },
    ...rows.map((meant, at): Written => ({ cells: cellsOf(meant, at), fate: 'accepted', meant })),
  ];
}
