import type { Counts, TableDesign } from './publication.ts';
import { LEAST_THRESHOLD } from './rules/rule.ts';

/** What protection costs a table, or the publication: how many cells it has, and what became of them. */
export interface TableLoss {
  readonly cells: number;
  /** Cells of 1 to below the threshold; below 5 under rounding. */
  readonly smallCells: number;
  readonly hidden: number;
  /** How far the cells that are shown stand from their counts, on average; 0 where they are exact. */
  readonly meanError: number;
}

/** What protection costs: in each table by its id, and in all cells, each once. */
export interface Loss extends TableLoss {
  readonly tables: Readonly<Record<string, TableLoss>>;
}

/** A cell as it is and as it is shown. */
export interface Compared {
  readonly key: string;
  readonly counts: Counts;
  readonly value: number | null;
}

function lossOf(cells: readonly Compared[], least: number): TableLoss {
  const errors = cells.flatMap(({ counts, value }) =>
    value === null ? [] : [Math.abs(value - counts.count)],
  );
  return {
    cells: cells.length,
    smallCells: cells.filter(({ counts }) => counts.count >= 1 && counts.count < least).length,
    hidden: cells.length - errors.length,
    meanError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length),
  };
}

/** What protection costs, table by table and over all cells; a cell that stands in several tables counts once overall. */
export function toLoss(
  tables: readonly { readonly design: TableDesign; readonly cells: readonly Compared[] }[],
  least: number = LEAST_THRESHOLD,
): Loss {
  const all = new Map(tables.flatMap(({ cells }) => cells.map((cell) => [cell.key, cell] as const)));
  return {
    ...lossOf([...all.values()], least),
    tables: Object.fromEntries(tables.map(({ design, cells }) => [design.id, lossOf(cells, least)])),
  };
}
