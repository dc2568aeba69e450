import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import { cellKey } from '#lib/disclosure/publication.ts';

/** Why a printed number differs from that of the edition before. */
export const causes = ['late-records', 'definitions', 'contents'] as const;
export type Cause = (typeof causes)[number];

/** A printed cell that differs from the edition before. */
export interface Change {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/**
 * How an edition differs from the one before it: cells that both print with different numbers, all of one cause; and
 * how many cells only one of them has. Differences of printed numbers are printed numbers' differences, nothing finer.
 */
export interface Changes {
  readonly from: string;
  /** Late records where the data are of a later day, else none is possible: the same data are printed alike. */
  readonly cause: Cause;
  readonly cells: readonly Change[];
  readonly same: number;
  readonly added: number;
  readonly removed: number;
}

type Printed = Pick<LedgerEntry, 'id' | 'dataAsOf' | 'dimensions' | 'tables'>;

/** Every cell that an edition prints, by key; null where it isn't shown. */
export function printedCells({
  tables,
  dimensions,
}: Pick<Printed, 'tables' | 'dimensions'>): Map<string, number | null> {
  return new Map(
    tables.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [cellKey(measure, at, dimensions), value] as const),
    ),
  );
}

/** How a later edition differs from an earlier one, cell by cell; the differences add up as the cells do. */
export function compareEditions(earlier: Printed, later: Printed): Changes {
  const [before, after] = [printedCells(earlier), printedCells(later)];
  const cells: Change[] = [];
  let same = 0;
  for (const [key, value] of after) {
    const old = before.get(key);
    if (old === undefined) continue;
    if (old === value) same += 1;
    else if (old !== null && value !== null) cells.push({ key, before: old, after: value });
  }
  return {
    from: earlier.id,
    cause: later.dataAsOf > earlier.dataAsOf ? 'late-records' : 'contents',
    cells,
    same,
    added: [...after.keys()].filter((key) => !before.has(key)).length,
    removed: [...before.keys()].filter((key) => !after.has(key)).length,
  };
}
