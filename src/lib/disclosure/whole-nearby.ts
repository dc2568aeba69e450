import type { Highs } from 'highs';
import { hasAnswer, toModelData, type Column, type Row } from './matrix.ts';

/**
 * Limits of a search in whole numbers that don't depend on the speed of the machine. Without the feasibility jump the first
 * table comes from the linear solution and is good enough at once; after a jump seconds go by in closing the gap.
 */
const LIMITS = {
  output_flag: false,
  mip_max_nodes: 200,
  mip_rel_gap: 0.5,
  mip_heuristic_run_feasibility_jump: false,
  random_seed: 1,
} as const;

/** Places that aren't whole in a solution, and those that share a row with them. */
function aroundFractions(rows: readonly Row[], solution: ArrayLike<number>): number[] {
  const isWhole = (place: number) =>
    Math.abs((solution[place] ?? 0) - Math.round(solution[place] ?? 0)) < 1e-6;
  const around = new Set<number>();
  for (const { terms } of rows)
    if (terms.some(([place]) => !isWhole(place))) for (const [place] of terms) around.add(place);
  return [...around];
}

/** The rows that are left when some places are open and the others stand fixed. */
function remaining(
  rows: readonly Row[],
  places: ReadonlyMap<number, number>,
  fixed: ArrayLike<number>,
): Row[] {
  return rows.flatMap(({ terms, low, high }) => {
    const open: [number, number][] = [];
    let sum = 0;
    for (const [place, factor] of terms) {
      const at = places.get(place);
      if (at === undefined) sum += factor * Math.round(fixed[place] ?? 0);
      else open.push([at, factor]);
    }
    return open.length > 0 ? [{ terms: open, low: low - sum, high: high - sum }] : [];
  });
}

/**
 * Makes the solution of a linear programme whole: what is whole and shares no row with what isn't stays, the rest is
 * searched in whole numbers, which is a small part of the whole. Null where nothing is found; who calls checks the rows.
 */
export function wholeNearby(
  columns: readonly Column[],
  rows: readonly Row[],
  solution: ArrayLike<number>,
  highs: Highs,
): number[] | null {
  const around = aroundFractions(rows, solution);
  const whole = Array.from(solution, (value) => Math.round(value) + 0);
  if (around.length === 0) return whole;
  const places = new Map(around.map((place, at) => [place, at]));
  const open = around.map((place) => ({
    ...(columns[place] ?? { low: 0, high: 0, cost: 0 }),
    isWhole: true,
  }));
  return highs.withModel(toModelData(open, remaining(rows, places, solution), highs), (model) => {
    model.options.set(LIMITS);
    model.run();
    if (!hasAnswer(model, highs)) return null;
    const { colValue } = model.getSolution();
    for (const [place, at] of places) whole[place] = Math.round(colValue[at] ?? Number.NaN) + 0;
    return whole;
  });
}
