import type { Highs } from 'highs';
import type { Universe } from './universe.ts';

/** What a publication of rounded counts is made of. */
export interface RoundingTask {
  readonly universe: Universe;
  /** The true count of every cell of the universe, by its key; whole numbers from 0 on. */
  readonly counts: ReadonlyMap<string, number>;
  /** Values printed in earlier editions, by key: they stay what they were. */
  readonly fixed?: ReadonlyMap<string, number>;
}

/** Every cell rounded, and by how much on average; or that no such table exists, so that nothing can be published. */
export type RoundingResult =
  | { readonly status: 'rounded'; readonly values: ReadonlyMap<string, number>; readonly meanError: number }
  | { readonly status: 'infeasible' };

/** All printed counts are multiples of it; a printed value may stand for up to four more or fewer. */
export const BASE = 5;

/** Limits that don't depend on the speed of the machine, so that the same input gives the same table. */
const LIMITS = {
  mip_rel_gap: 0.2,
  mip_max_nodes: 5000,
  random_seed: 1,
  output_flag: false,
} as const;

function countOf({ counts }: RoundingTask, key: string): number {
  const count = counts.get(key);
  if (count === undefined || !Number.isInteger(count) || count < 0)
    throw new Error(`The count of ${key} is missing or no whole number`);
  return count;
}

/** The steps of the base that a cell may be printed at: the two around its count, one where it is a multiple or fixed. */
function stepsOf(task: RoundingTask, key: string): { low: number; high: number; cost: number } {
  const count = countOf(task, key);
  const fixed = task.fixed?.get(key);
  if (fixed !== undefined) return { low: fixed / BASE, high: fixed / BASE, cost: 0 };
  const low = Math.floor(count / BASE);
  const rest = count % BASE;
  return { low, high: rest === 0 ? low : low + 1, cost: BASE - 2 * rest };
}

/** Whether all sums hold and every cell stands at one of its steps; a search that was cut short may have left no table. */
function isTable(task: RoundingTask, stepAt: (cell: number) => number): boolean {
  const { cells, relations } = task.universe;
  const isNear = ({ key }: { key: string }, cell: number) => {
    const { low, high } = stepsOf(task, key);
    return stepAt(cell) >= low && stepAt(cell) <= high;
  };
  const addsUp = ({ parent, children }: { parent: number; children: readonly number[] }) =>
    stepAt(parent) === children.reduce((sum, cell) => sum + stepAt(cell), 0);
  return cells.every(isNear) && relations.every(addsUp);
}

/**
 * Controlled rounding: every cell, printed or not, goes to one of the two multiples of 5 around it so that all sums
 * still hold, with the least total change (a mixed integer programme, Cox 1987; Handbook on Statistical Disclosure
 * Control, chapter 5.4). Values that earlier editions printed are kept. Throws where a count is missing.
 */
export function roundCounts(task: RoundingTask, highs: Highs): RoundingResult {
  const { cells, relations } = task.universe;
  const steps = cells.map(({ key }) => stepsOf(task, key));
  const offsets = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { parent, children } of relations) {
    indices.push(parent, ...children);
    values.push(1, ...children.map(() => -1));
    offsets.push(indices.length);
  }
  const none = relations.map(() => 0);
  return highs.withModel(
    {
      numCols: cells.length,
      numRows: relations.length,
      colCost: steps.map(({ cost }) => cost),
      colLower: steps.map(({ low }) => low),
      colUpper: steps.map(({ high }) => high),
      rowLower: none,
      rowUpper: none,
      matrix: {
        format: 'csr',
        numRows: relations.length,
        numCols: cells.length,
        starts: offsets,
        indices,
        values,
      },
      integrality: Int32Array.from(cells, () => highs.constants.variableType.integer),
    },
    (model): RoundingResult => {
      model.options.set(LIMITS);
      model.run();
      const { optimal, solutionLimit } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status !== optimal && status !== solutionLimit) return { status: 'infeasible' };
      const { colValue } = model.getSolution();
      const stepAt = (cell: number) => Math.round(colValue[cell] ?? Number.NaN);
      if (!isTable(task, stepAt)) return { status: 'infeasible' };
      // A solver's zero may be negative; adding zero makes it a plain one.
      const rounded = new Map(cells.map(({ key }, at) => [key, stepAt(at) * BASE + 0]));
      const errors = cells.map(({ key }) => Math.abs((rounded.get(key) ?? 0) - countOf(task, key)));
      const meanError = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
      return { status: 'rounded', values: rounded, meanError };
    },
  );
}
