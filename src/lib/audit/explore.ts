import type { Highs } from 'highs';
import type { Block } from './blocks.ts';
import { BlockSolver, UNLIMITED, type Answer, type Effort } from './block-solver.ts';
import { narrow, type Limits } from './tighten.ts';

/** The end of its range at which more must be known of a cell: a greater high or a lesser low. */
export interface Goal {
  readonly cell: number;
  readonly end: 'low' | 'high';
}

/** What is known of all cells: `limits` hold the truth for certain, `seen` are whole counts that really fit. */
export interface Knowledge {
  readonly limits: Limits;
  readonly seen: Limits;
}

/** What is still to be found out of the cells of a block; asked again after every answer. */
export type Goals = (cells: readonly number[]) => readonly Goal[];

/** How an exploration ended: cells of which the solver could not tell are listed. */
export type Explored =
  { readonly status: 'contradictory' } | { readonly status: 'done'; readonly open: readonly number[] };

/** Rounds of common witnesses that settle next to nothing before each cell is asked for alone. */
const POOR_ROUNDS = 3;
/** Corners tried for a cell alone before whole numbers are asked for, and how much more the cell weighs than others. */
const DRAWS = 3;
const UTMOST = 10;
/** Where a common witness is asked for in whole numbers, one that is near the best will do. */
const WITNESS_GAP = 0.2;

/** Explores a block until no goal is left: first with tables that serve many cells at once, then cell by cell. */
export class Exploration {
  readonly #block: Block;
  readonly #knowledge: Knowledge;
  readonly #solver: BlockSolver;
  readonly #places: ReadonlyMap<number, number>;
  readonly #random: (below: number) => number;

  constructor(
    block: Block,
    knowledge: Knowledge,
    highs: Highs,
    effort: Effort,
    random: (below: number) => number,
  ) {
    this.#block = block;
    this.#knowledge = knowledge;
    this.#solver = new BlockSolver(block, knowledge.limits, highs, effort);
    this.#places = new Map(block.cells.map((cell, place) => [cell, place]));
    this.#random = random;
  }

  /** Runs to the end and gives the solver's memory back. */
  run(goals: Goals): Explored {
    try {
      this.#searchTogether(goals);
      const status = this.#hasTable()
        ? 'solved'
        : this.#note(this.#solver.maximiseWhole(this.#weights([]))).status;
      if (status === 'nothing fits') return { status: 'contradictory' };
      if (!this.#hasTable()) return { status: 'done', open: this.#block.cells };
      return { status: 'done', open: this.#searchAlone(goals) };
    } finally {
      this.#solver.dispose();
    }
  }

  /** Whether any whole table was seen; without one, nothing may fit what is printed. */
  #hasTable(): boolean {
    const [cell = 0] = this.#block.cells;
    return (this.#knowledge.seen.low[cell] ?? 0) <= (this.#knowledge.seen.high[cell] ?? 0);
  }

  /** Keeps what a table shows: each of its counts is possible. */
  #note(answer: Answer): Answer {
    if (answer.status !== 'solved' || !answer.whole) return answer;
    const { low, high } = this.#knowledge.seen;
    for (const [place, cell] of this.#block.cells.entries()) {
      const value = answer.whole[place] ?? 0;
      if (value < (low[cell] ?? 0)) low[cell] = value <= -UNLIMITED ? Number.NEGATIVE_INFINITY : value;
      if (value > (high[cell] ?? 0)) high[cell] = value >= UNLIMITED ? Number.POSITIVE_INFINITY : value;
    }
    return answer;
  }

  #weights(goals: readonly Goal[]): Float64Array {
    const weights = new Float64Array(this.#block.cells.length);
    for (const { cell, end } of goals) weights[this.#places.get(cell) ?? 0] = end === 'high' ? 1 : -1;
    return weights;
  }

  /** The same goal with a little of all other cells: another corner, which may be a whole table where the first was not. */
  #drawn({ cell, end }: Goal): Float64Array {
    const weights = new Float64Array(this.#block.cells.length).map(() => this.#random(3) - 1);
    weights[this.#places.get(cell) ?? 0] = (end === 'high' ? 1 : -1) * weights.length * UTMOST;
    return weights;
  }

  #searchTogether(goals: Goals): void {
    let left = goals(this.#block.cells);
    for (let poor = 0; poor < POOR_ROUNDS && left.length > 1;) {
      const half = left.filter(() => this.#random(2) === 0);
      const weights = this.#weights(half.length > 0 ? half : left);
      const answer = this.#note(this.#solver.maximise(weights));
      if (answer.status === 'solved' && !answer.whole)
        this.#note(this.#solver.maximiseWhole(weights, WITNESS_GAP));
      const before = left.length;
      left = goals(this.#block.cells);
      poor = left.length <= before * 0.95 ? 0 : poor + 1;
    }
  }

  /** Asks for each cell that is left alone; the cells that the solver could not tell of. */
  #searchAlone(goals: Goals): number[] {
    const open = new Set<number>();
    const next = () => goals(this.#block.cells).find(({ cell }) => !open.has(cell));
    for (let goal = next(); goal; goal = next()) {
      const { cell, end } = goal;
      const isLeft = () => goals([cell]).some((other) => other.end === end);
      const weights = this.#weights([goal]);
      this.#learn(goal, this.#note(this.#solver.maximise(weights)));
      for (let draw = 0; draw < DRAWS && isLeft(); draw += 1)
        this.#note(this.#solver.maximise(this.#drawn(goal)));
      if (isLeft()) this.#learn(goal, this.#note(this.#solver.maximiseWhole(weights)));
      if (isLeft()) open.add(cell);
    }
    return [...open];
  }

  /** Narrows the limits of a cell by what the solver says that it can be at most. */
  #learn({ cell, end }: Goal, answer: Answer): void {
    if (answer.status !== 'solved' || Math.abs(answer.best) >= UNLIMITED) return;
    const [from, to] =
      end === 'high' ? [Number.NEGATIVE_INFINITY, answer.best] : [-answer.best, Number.POSITIVE_INFINITY];
    narrow(this.#knowledge.limits, cell, from, to);
  }
}
