import type { Highs, Model, ModelData } from 'highs';
import type { Block } from './blocks.ts';
import type { Limits } from './tighten.ts';

/** An answer of the solver: whole numbers that fit (null where the best point is broken), and the least upper limit known. */
export type Answer =
  | { readonly status: 'nothing fits' }
  | { readonly status: 'open' }
  | { readonly status: 'solved'; readonly best: number; readonly whole: Float64Array | null };

/** How often the solver was asked: linear programmes, and programmes in whole numbers. */
export interface Effort {
  linear: number;
  whole: number;
}

/** Stands for no limit in the solver; far above all counts. A cell that reaches it is said to be without limit. */
export const UNLIMITED = 10_000_000;

const SETTINGS = { output_flag: false, random_seed: 1 } as const;
/** The same limits on every machine: nodes, not seconds. */
const NODES = 2000;
const NEAR_WHOLE = 1e-5;

function toModelData({ cells, bounds }: Block, limits: Limits, highs: Highs): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of bounds) {
    for (const [cell, factor] of terms) {
      indices.push(cell);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  return {
    numCols: cells.length,
    numRows: bounds.length,
    colCost: new Float64Array(cells.length),
    colLower: cells.map((cell) => Math.max(limits.low[cell] ?? 0, -UNLIMITED)),
    colUpper: cells.map((cell) => Math.min(limits.high[cell] ?? 0, UNLIMITED)),
    rowLower: bounds.map(({ low }) => finite(low)),
    rowUpper: bounds.map(({ high }) => finite(high)),
    matrix: { format: 'csr', numRows: bounds.length, numCols: cells.length, starts, indices, values },
  };
}

/** A block in the solver, kept between questions so that each starts from the last answer. To be disposed of. */
export class BlockSolver {
  readonly #block: Block;
  readonly #limits: Limits;
  readonly #highs: Highs;
  readonly #effort: Effort;
  readonly #linear: Model;
  #whole: Model | null = null;

  constructor(block: Block, limits: Limits, highs: Highs, effort: Effort) {
    this.#block = block;
    this.#limits = limits;
    this.#highs = highs;
    this.#effort = effort;
    this.#linear = this.#create();
    this.#linear.options.set({ presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
    this.#linear.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  }

  #create(): Model {
    const model = this.#highs.createModel(toModelData(this.#block, this.#limits, this.#highs));
    model.options.set(SETTINGS);
    return model;
  }

  /** The greatest of the weighted sum over fractions: no whole table has a greater one. */
  maximise(weights: Float64Array): Answer {
    this.#effort.linear += 1;
    return this.#run(this.#linear, weights);
  }

  /** The greatest of the weighted sum over whole tables; with a gap, one that is near it, to serve as a witness. */
  maximiseWhole(weights: Float64Array, gap = 0): Answer {
    this.#effort.whole += 1;
    if (!this.#whole) {
      this.#whole = this.#create();
      const { integer } = this.#highs.constants.variableType;
      const all = { kind: 'range', from: 0, to: this.#block.cells.length - 1 } as const;
      this.#whole.changeColsIntegrality(
        all,
        Int32Array.from(this.#block.cells, () => integer),
      );
      this.#whole.changeObjectiveSense(this.#highs.constants.objectiveSense.maximize);
    }
    this.#whole.options.set({ mip_max_nodes: NODES, mip_rel_gap: gap });
    return this.#run(this.#whole, weights);
  }

  #run(model: Model, weights: Float64Array): Answer {
    model.changeColsCost({ kind: 'range', from: 0, to: weights.length - 1 }, weights);
    model.run();
    const { optimal, infeasible } = this.#highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status === infeasible) return { status: 'nothing fits' };
    if (status !== optimal) return { status: 'open' };
    return {
      status: 'solved',
      best: model.getObjectiveValue(),
      whole: this.#wholeFrom(model.getSolution().colValue),
    };
  }

  /** The point in whole numbers, where it is whole and keeps every relation and limit exactly. */
  #wholeFrom(point: Float64Array): Float64Array | null {
    const whole = point.map((value) => Math.round(value) + 0);
    const { cells, bounds } = this.#block;
    const isNear = whole.every((value, at) => Math.abs(value - (point[at] ?? 0)) < NEAR_WHOLE);
    const isWithin = whole.every((value, at) => {
      const cell = cells[at] ?? 0;
      return value >= (this.#limits.low[cell] ?? 0) && value <= (this.#limits.high[cell] ?? 0);
    });
    const keeps = bounds.every(({ terms, low, high }) => {
      const sum = terms.reduce((all, [cell, factor]) => all + factor * (whole[cell] ?? 0), 0);
      return sum >= low && sum <= high;
    });
    return isNear && isWithin && keeps ? whole : null;
  }

  /** Gives the solver's memory back. */
  dispose(): void {
    this.#linear.dispose();
    this.#whole?.dispose();
  }
}
