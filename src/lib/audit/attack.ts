import type { Highs, Model } from 'highs';
import type { Published } from './published.ts';
import { toSystem, type System } from './system.ts';

/** What an outsider can tell of a cell: it lies between these two whole numbers, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A cell that gives somebody away, and how: printed small, found exactly, found too narrowly, or proven small. */
export interface Leak {
  readonly key: string;
  readonly kind: 'printed' | 'exact' | 'narrow' | 'small';
  readonly range: Range;
}

/** The rules that an attack must not break. */
export interface Rules {
  /** Cells from 1 to below it must not be told. */
  readonly threshold: number;
  /** Least distance between the lowest and the highest that a cell may be. */
  readonly width: number;
}

/** What an attack found: `contradictory` where no counts at all fit what is printed. */
export type Attack =
  | { readonly status: 'contradictory' }
  | { readonly status: 'done'; readonly ranges: ReadonlyMap<string, Range>; readonly leaks: readonly Leak[] };

function withSystem<T>({ low, high, bounds, keys }: System, highs: Highs, act: (model: Model) => T): T {
  const offsets = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of bounds) {
    for (const [cell, factor] of terms) {
      indices.push(cell);
      values.push(factor);
    }
    offsets.push(indices.length);
  }
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  return highs.withModel<T>(
    {
      numCols: keys.length,
      numRows: bounds.length,
      colCost: keys.map(() => 0),
      colLower: [...low],
      colUpper: high.map(finite),
      rowLower: bounds.map((bound) => finite(bound.low)),
      rowUpper: bounds.map((bound) => finite(bound.high)),
      matrix: {
        format: 'csr',
        numRows: bounds.length,
        numCols: keys.length,
        starts: offsets,
        indices,
        values,
      },
      integrality: Int32Array.from(keys, () => highs.constants.variableType.integer),
    },
    (model) => {
      model.options.set({ output_flag: false, random_seed: 1 });
      return act(model);
    },
  );
}

/**
 * The lowest and highest whole numbers that a cell can be; null where nothing fits. Throws where the solver can't tell,
 * so that nothing passes for safe that was not proven to be.
 */
function rangeOf(model: Model, cell: number, highs: Highs): Range | null {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  const { minimize, maximize } = highs.constants.objectiveSense;
  model.changeColCost(cell, 1);
  const ends = [minimize, maximize].map((sense) => {
    model.changeObjectiveSense(sense);
    model.run();
    const status = model.getModelStatus();
    if (status === infeasible) return null;
    if (status === optimal) return Math.round(model.getObjectiveValue());
    // No count is below nought, so that a lowest value was found before: what has no bound has no highest.
    if (sense === maximize && (status === unbounded || status === unboundedOrInfeasible))
      return Number.POSITIVE_INFINITY;
    throw new Error(`The solver could not tell how much a cell may be (status ${String(status)})`);
  });
  model.changeColCost(cell, 0);
  const [low, high] = ends;
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : null;
}

function leakOf(key: string, range: Range, isPrinted: boolean, { threshold, width }: Rules): Leak | null {
  const { low, high } = range;
  const isSmall = low >= 1 && high < threshold;
  if (isPrinted) return isSmall ? { key, kind: 'printed', range } : null;
  // What is certainly at or above the threshold gives nobody away, nor does what is certainly nobody.
  if (low >= threshold || high === 0) return null;
  if (high === low) return { key, kind: 'exact', range };
  if (isSmall) return { key, kind: 'small', range };
  return high - low < width ? { key, kind: 'narrow', range } : null;
}

/**
 * Attacks what is printed as an outsider with a solver would: for every cell, printed or not, the lowest and highest
 * count that fits all tables, sums and shares together, in whole numbers. Leaks are what the rules forbid.
 */
export function attack(published: Published, rules: Rules, highs: Highs): Attack {
  const system = toSystem(published);
  return withSystem(system, highs, (model): Attack => {
    const ranges = new Map<string, Range>();
    const leaks: Leak[] = [];
    for (const [cell, key] of system.keys.entries()) {
      const range = rangeOf(model, cell, highs);
      if (!range) return { status: 'contradictory' };
      ranges.set(key, range);
      const leak = leakOf(key, range, system.isPrinted[cell] ?? false, rules);
      if (leak) leaks.push(leak);
    }
    return { status: 'done', ranges, leaks };
  });
}
