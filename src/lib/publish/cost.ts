import { toLoss, type Loss } from '#lib/disclosure/loss.ts';
import { leastOf, type Method } from '#lib/disclosure/protection.ts';
import { cellKey, type Counts } from '#lib/disclosure/publication.ts';
import type { Edition } from './edition.ts';

/** What protection changes in the numbers that an edition prints, and how many it holds back that no table prints. */
export interface Cost extends Loss {
  /** Small are the numbers from 1 to below this one. */
  readonly least: number;
  /** Cells of finer places and months: protected so that nobody works them out, printed by no table. */
  readonly behind: { readonly cells: number; readonly smallCells: number };
}

/** What protection changes in an edition, told of what its readers see; `whole` is what it costs in all protected cells. */
export function costOf(
  { tables, dimensions }: Edition,
  counts: ReadonlyMap<string, Counts>,
  method: Method,
  whole: Loss,
): Cost {
  const least = leastOf(method);
  const printed = toLoss(
    tables.map((design) => ({
      design,
      cells: design.cells.flatMap(({ at, value }) => {
        const key = cellKey(design.measure, at, dimensions);
        const own = counts.get(key);
        return own ? [{ key, counts: own, value }] : [];
      }),
    })),
    least,
  );
  const behind = {
    cells: whole.cells - printed.cells,
    smallCells: whole.smallCells - printed.smallCells,
  };
  return { ...printed, least, behind };
}
