import type { Highs, Model } from 'highs';
import { blockOf, rowOf } from './blocks.ts';
import { hide, missingRise, witness, type Hiding } from './hiding.ts';
import { hasAnswer, toModelData, type Column, type Row } from './matrix.ts';

/** What it costs to move a hidden column by one, against the price of one that is shown. */
const HIDDEN_PRICE = 0.001;

/** About how many times the solver is run for all targets; more targets at once are quicker and hide more. */
const RUNS = 150;

/** Nodes after which a search for whole numbers is given up; what isn't found counts as not protected. */
const WHOLE_LIMITS = { mip_max_nodes: 500, mip_rel_gap: 0.5, random_seed: 1, output_flag: false } as const;

/** The flow programme: each column that may move has a way up and a way down. */
interface Flow {
  readonly hiding: Hiding;
  readonly movers: readonly number[];
  readonly places: ReadonlyMap<number, number>;
  readonly model: Model;
  readonly highs: Highs;
}

/** Rows over the ways up (even places) and down (odd places) of movers. */
function flowRows({ task }: Hiding, places: ReadonlyMap<number, number>): Row[] {
  return task.equations.lines.flatMap((line) => {
    const { terms } = rowOf(line, places);
    if (terms.length === 0) return [];
    const both = terms.flatMap(([place, sign]) => [
      [2 * place, sign] as const,
      [2 * place + 1, -sign] as const,
    ]);
    return [{ terms: both, low: 0, high: 0 }];
  });
}

function flowColumns({ task, hidden }: Hiding, movers: readonly number[]): Column[] {
  return movers.flatMap((column) => {
    const cost = hidden[column] ? HIDDEN_PRICE : (task.prices[column] ?? 1);
    const value = task.equations.values[column] ?? 0;
    return [
      { low: 0, high: Number.POSITIVE_INFINITY, cost },
      { low: 0, high: value, cost },
    ];
  });
}

/** The cheapest moves by which all targets reach their goals; null where there are none. */
function cheapestMoves({ hiding, movers, places, model, highs }: Flow, targets: readonly number[]) {
  const waysUp = targets.map((column) => 2 * (places.get(column) ?? 0));
  const rises = targets.map((column) => missingRise(hiding, column));
  for (const [at, up] of waysUp.entries()) {
    model.changeColBounds(up, rises[at] ?? 0, highs.infinity);
    model.changeColBounds(up + 1, 0, 0);
  }
  model.run();
  const colValue = hasAnswer(model, highs) ? model.getSolution().colValue : null;
  for (const [at, up] of waysUp.entries()) {
    model.changeColBounds(up, 0, highs.infinity);
    model.changeColBounds(up + 1, 0, hiding.task.equations.values[targets[at] ?? 0] ?? 0);
  }
  if (!colValue) return null;
  const moves = new Map<number, number>();
  for (const [place, column] of movers.entries()) {
    const [up = 0, down = 0] = [colValue[2 * place], colValue[2 * place + 1]];
    if (up + down > 1e-6) moves.set(column, up - down);
  }
  return moves;
}

/** Searches, among columns that are hidden, for whole moves by which a target reaches its goal. */
function findWhole(hiding: Hiding, target: number, within: readonly number[], highs: Highs): boolean {
  const places = new Map(within.map((column, place) => [column, place]));
  const rise = missingRise(hiding, target);
  const columns = flowColumns(hiding, within).map((column, at) => ({
    ...column,
    low: at === 2 * (places.get(target) ?? 0) ? rise : 0,
    high: at === 2 * (places.get(target) ?? 0) + 1 ? 0 : column.high,
    isWhole: true,
  }));
  return highs.withModel(toModelData(columns, flowRows(hiding, places), highs), (model) => {
    model.options.set(WHOLE_LIMITS);
    model.run();
    const { colValue } = model.getSolution();
    const moves = new Map<number, number>();
    for (const [column, place] of places) {
      const move = Math.round((colValue[2 * place] ?? 0) - (colValue[2 * place + 1] ?? 0));
      if (move !== 0) moves.set(column, move);
    }
    return witness(hiding, moves) && missingRise(hiding, target) <= 0;
  });
}

/** Hides what moves, and makes sure by whole numbers that the targets are protected; returns those that aren't. */
function settle(flow: Flow, targets: readonly number[], moves: ReadonlyMap<number, number>): number[] {
  const { hiding, places, model, highs } = flow;
  for (const column of moves.keys()) {
    if (hiding.hidden[column]) continue;
    hide(hiding, column);
    const up = 2 * (places.get(column) ?? 0);
    model.changeColCost(up, HIDDEN_PRICE);
    model.changeColCost(up + 1, HIDDEN_PRICE);
  }
  witness(hiding, new Map([...moves].map(([column, move]) => [column, Math.round(move)])));
  return targets.filter((target) => {
    if (missingRise(hiding, target) <= 0) return false;
    if (findWhole(hiding, target, [...moves.keys()], highs)) return false;
    return !findWhole(hiding, target, blockOf(hiding, target).columns, highs);
  });
}

function repairTogether(flow: Flow, targets: readonly number[]): number[] {
  const open = targets.filter((column) => missingRise(flow.hiding, column) > 0);
  if (open.length === 0) return [];
  const moves = cheapestMoves(flow, open);
  if (moves) return settle(flow, open, moves);
  if (open.length === 1) return open;
  const middle = Math.ceil(open.length / 2);
  return [...repairTogether(flow, open.slice(0, middle)), ...repairTogether(flow, open.slice(middle))];
}

/**
 * Hides, for columns that can't reach their goals, what has to move for them to: the cheapest flow through the lines
 * (linear programming). Returns the columns that nothing protects, because what would have to move may not be hidden.
 */
export function repair(hiding: Hiding, targets: readonly number[], highs: Highs): number[] {
  const { movable } = hiding.task;
  const movers = hiding.hidden.flatMap((isHidden, column) => (isHidden || movable[column] ? [column] : []));
  const places = new Map(movers.map((column, place) => [column, place]));
  const data = toModelData(flowColumns(hiding, movers), flowRows(hiding, places), highs);
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, presolve: 'off', random_seed: 1 });
    const flow = { hiding, movers, places, model, highs };
    const size = Math.max(1, Math.ceil(targets.length / RUNS));
    const failed: number[] = [];
    for (let at = 0; at < targets.length; at += size)
      failed.push(...repairTogether(flow, targets.slice(at, at + size)));
    return failed;
  });
}
