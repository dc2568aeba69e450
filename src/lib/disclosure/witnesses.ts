import type { Highs, Model } from 'highs';
import { blockOf, type Block } from './blocks.ts';
import { missingRise, witness, type Hiding } from './hiding.ts';
import { wholeNearby } from './whole-nearby.ts';
import { hasAnswer, toModelData } from './matrix.ts';

/** Rounds that may bring little before the rest is looked at one by one. */
const POOR_ROUNDS = 3;

/** How far a column may move at most, in units of the largest goal of its block: the solver wants limits. */
const ROOM = 100;

/** Primal simplex from the basis of the run before. */
const LIMITS = { output_flag: false, presolve: 'off', simplex_strategy: 4, random_seed: 1 } as const;

/** What a run of the solver is asked for: costs and highest moves, by place. */
interface Aim {
  readonly costs: readonly number[];
  readonly highest: readonly number[];
}

/** Columns of a block that move together in one run of the solver, and how well that went. */
interface Search {
  readonly hiding: Hiding;
  readonly block: Block;
  readonly places: ReadonlyMap<number, number>;
  readonly lows: readonly number[];
  readonly room: number;
  readonly model: Model;
  readonly highs: Highs;
}

/** The moves of the solution that was found; null where there is none. */
function movesOf({ model, highs }: Search): Float64Array | null {
  model.run();
  return hasAnswer(model, highs) ? model.getSolution().colValue : null;
}

/** Takes note of a solution in whole numbers, if it is one. */
function note({ hiding, block }: Search, moves: ArrayLike<number>): boolean {
  const whole = new Map<number, number>();
  for (const [place, column] of block.columns.entries()) {
    const move = Math.round(moves[place] ?? 0);
    if (move !== 0) whole.set(column, move);
  }
  return witness(hiding, whole);
}

/** Takes note of a solution, made whole where it isn't. */
function noteWhole(search: Search, moves: Float64Array, { costs, highest }: Aim): void {
  if (note(search, moves)) return;
  const columns = search.lows.map((low, place) => ({
    low,
    high: highest[place] ?? 0,
    cost: costs[place] ?? 0,
  }));
  const whole = wholeNearby(columns, search.block.rows, moves, search.highs);
  if (whole) note(search, whole);
}

/** Lets the chosen columns rise to their goals as far as they can together, all others moving freely. */
function raise({ model, block, hiding, lows, room }: Search, chosen: ReadonlySet<number>): Aim {
  const costs = block.columns.map((column) => (chosen.has(column) ? -1 : 0));
  const highest = block.columns.map((column) =>
    chosen.has(column) ? Math.max(1, missingRise(hiding, column)) : room,
  );
  const all = { kind: 'range', from: 0, to: block.columns.length - 1 } as const;
  model.changeColsCost(all, costs);
  model.changeColsBounds(all, lows, highest);
  return { costs, highest };
}

/** A half of the columns that differs from round to round, but not from run to run. */
function halfOf(columns: readonly number[], round: number): Set<number> {
  const isIn = (at: number) => ((Math.imul(at + 1, 0x9e3779b1) >>> (round % 16)) & 1) === 1;
  const half = columns.filter((_, at) => isIn(at));
  return new Set(half.length > 0 ? half : columns);
}

function searchTogether(search: Search, unmet: readonly number[]): readonly number[] {
  let left = unmet;
  let poor = 0;
  for (let round = 0; left.length > 0 && poor < POOR_ROUNDS; round += 1) {
    const aim = raise(search, round === 0 ? new Set(left) : halfOf(left, round));
    const moves = movesOf(search);
    if (moves) noteWhole(search, moves, aim);
    const next = left.filter((column) => missingRise(search.hiding, column) > 0);
    if (left.length - next.length < left.length / 10) poor += 1;
    left = next;
  }
  return left;
}

/** The lowest (sign 1) or highest (sign -1) move of a column by linear programming, which no whole solution exceeds. */
function extreme(search: Search, column: number, sign: 1 | -1): number {
  const { model, places, block, lows, room } = search;
  const all = { kind: 'range', from: 0, to: block.columns.length - 1 } as const;
  const own = places.get(column) ?? 0;
  model.changeColsCost(
    all,
    lows.map((_, place) => (place === own ? sign : 0)),
  );
  model.changeColsBounds(
    all,
    lows,
    lows.map(() => room),
  );
  const moves = movesOf(search);
  if (!moves) throw new Error('The solver could not tell how far a cell may move');
  note(search, moves);
  return model.getObjectiveValue() * sign;
}

/** Whether a column gives nobody away although it can't move as far as its goal asks: certainly nobody, or certainly many. */
function isExcused(search: Search, column: number): boolean {
  const { hiding } = search;
  const safeFrom = hiding.goals.get(column)?.safeFrom;
  const value = hiding.task.equations.values[column] ?? 0;
  if (safeFrom === undefined) return false;
  const tolerance = 1e-6;
  if (value >= safeFrom && value + extreme(search, column, 1) > safeFrom - tolerance) return true;
  if (value === 0 && extreme(search, column, -1) < tolerance) return true;
  return false;
}

function searchBlock(hiding: Hiding, block: Block, highs: Highs): number[] {
  const unmet = block.columns.filter((column) => missingRise(hiding, column) > 0);
  const spans = unmet.map((column) => Math.max(1, missingRise(hiding, column)));
  const room = ROOM * Math.max(1, ...spans);
  const lows = block.columns.map((column) => -(hiding.task.equations.values[column] ?? 0));
  const columns = lows.map((low) => ({ low, high: room, cost: 0 }));
  return highs.withModel(toModelData(columns, block.rows, highs), (model) => {
    model.options.set(LIMITS);
    const places = new Map(block.columns.map((column, place) => [column, place]));
    const search = { hiding, block, places, lows, room, model, highs };
    const left = searchTogether(search, unmet);
    return left.filter(
      (column) =>
        missingRise(hiding, column) > 0 && !isExcused(search, column) && missingRise(hiding, column) > 0,
    );
  });
}

/**
 * Looks for other tables that fit what is printed and in which hidden cells reach their goals: one table serves many
 * cells, so that most need no question of their own. Returns the columns whose goal no such table met.
 */
export function findUnmet(hiding: Hiding, highs: Highs): number[] {
  const done = new Set<number>();
  const unmet: number[] = [];
  for (const column of hiding.goals.keys()) {
    if (done.has(column) || missingRise(hiding, column) <= 0) continue;
    const block = blockOf(hiding, column);
    for (const member of block.columns) done.add(member);
    unmet.push(...searchBlock(hiding, block, highs));
  }
  return unmet;
}
