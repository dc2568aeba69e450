import type { LedgerEntry, Span } from '#lib/disclosure/ledger.ts';
import type { SafeTable } from '#lib/disclosure/protect.ts';
import type { Measures } from '#lib/disclosure/publication.ts';
import { sha256Of } from './edition.ts';

/** What the ledger is told of a document that holds protected tables. */
export interface TablesToEnter {
  readonly name: string;
  readonly number: number;
  readonly date: string;
  readonly dataAsOf: string;
  readonly period: Span;
  readonly measures: Measures;
  readonly tables: readonly SafeTable[];
}

/**
 * The entry of a ledger for protected tables that leave in another document than an edition: so that later editions are
 * protected together with them. Its fingerprint is that of the tables; the same tables have the same.
 */
export async function toTableEntry(entered: TablesToEnter): Promise<LedgerEntry> {
  const { name, number, date, dataAsOf, period, measures } = entered;
  const tables = entered.tables.map(({ id, measure, dimensions, filters, cells }) => ({
    ...{ id, measure, dimensions, filters },
    cells: cells.map(({ at, value }) => ({ at, value })),
  }));
  return {
    id: `reach-out-${name}-${period.from.slice(0, 7)}-${period.to.slice(0, 7)}`,
    ...{ number, date, dataAsOf, period, measures, tables },
    sha256: await sha256Of(JSON.stringify([dataAsOf, period, tables])),
    method: { id: 'rounding', base: 5 },
    dimensions: Object.assign(
      {},
      ...entered.tables.map(({ hierarchies }) => hierarchies),
    ) as LedgerEntry['dimensions'],
  };
}
