import type { Highs } from 'highs';
import { hasAnswer, toModelData, type Column, type Row } from './matrix.ts';
import { BASE, stepsOf, type Steps } from './steps.ts';
import { aloneIn, type Universe } from './universe.ts';
import { wholeNearby } from './whole-nearby.ts';

/** What a publication of rounded counts is made of. */
export interface RoundingTask {
  readonly universe: Universe;
  /**
   * The true count of every cell of the universe, by its key; whole numbers from 0 on. Only cells in `free` may be
   * missing.
   */
  readonly counts: ReadonlyMap<string, number>;
  /** Values printed in earlier editions of the same data, by key: they stay what they were. */
  readonly fixed?: ReadonlyMap<string, number>;
  /** Values printed before the data changed, by key: they stay where they can. */
  readonly kept?: ReadonlyMap<string, number>;
  /** Values printed before the data changed for some of the days of a cell, by its key: it falls short of none where it can. */
  readonly least?: ReadonlyMap<string, number>;
  /** Cells that nobody prints and whose count isn't known: any whole number from 0 on. */
  readonly free?: ReadonlySet<string>;
}

/** Every cell rounded, and by how much on average; or that no such table exists, so that nothing can be published. */
export type RoundingResult =
  | {
      readonly status: 'rounded';
      readonly values: ReadonlyMap<string, number>;
      readonly meanError: number;
      /** How many cells stand further from their count than a step, which only large ones may. */
      readonly wider: number;
    }
  | { readonly status: 'infeasible' };

/** Limits that don't depend on the speed of the machine, so that the same input gives the same table. */
const LIMITS = { mip_rel_gap: 0.2, mip_max_nodes: 5000, random_seed: 1, output_flag: false } as const;

/** The programme: columns are moves of cells away from the step at which they start. */
interface Programme {
  readonly starts: readonly number[];
  readonly columns: readonly Column[];
  readonly moves: readonly { readonly cell: number; readonly by: number }[];
  readonly rows: readonly Row[];
}

function toProgramme({ relations, inequalities }: Universe, steps: readonly Steps[]): Programme {
  const columns: Column[] = [];
  const moves: { cell: number; by: number }[] = [];
  const movesOf = steps.map((cell, index) =>
    cell.moves.map(({ by, cost, high }) => {
      moves.push({ cell: index, by });
      return columns.push({ low: 0, high, cost, isWhole: true }) - 1;
    }),
  );
  const starts = steps.map(({ start }) => start);
  const rowOf = (plus: readonly number[], minus: readonly number[], low: number): Row => {
    const signed = [...plus.map((cell) => [cell, 1] as const), ...minus.map((cell) => [cell, -1] as const)];
    const start = signed.reduce((sum, [cell, sign]) => sum + sign * (starts[cell] ?? 0), 0);
    const terms = signed.flatMap(([cell, sign]) =>
      (movesOf[cell] ?? []).map((column) => [column, sign * (moves[column]?.by ?? 0)] as const),
    );
    return { terms, low: low - start, high: 0 - start };
  };
  const rows = [
    ...relations.map(({ parent, children }) => rowOf([parent], children, 0)),
    ...inequalities.map(({ less, more }) => rowOf(less, more, Number.NEGATIVE_INFINITY)),
  ];
  return { starts, columns, moves, rows };
}

/** Whole numbers near the solution without that condition, which is nearly whole: mostly they are there, and soon found. */
function nearLinear(
  columns: readonly Column[],
  rows: readonly Row[],
  highs: Highs,
): readonly number[] | null {
  const linear = columns.map(({ low, high, cost }) => ({ low, high, cost }));
  const solution = highs.withModel(toModelData(linear, rows, highs), (model) => {
    model.options.set({ output_flag: false, random_seed: 1 });
    model.run();
    return hasAnswer(model, highs) ? model.getSolution().colValue : null;
  });
  const whole = solution && wholeNearby(linear, rows, solution, highs);
  const keeps = ({ terms, low, high }: Row) => {
    const sum = terms.reduce(
      (total, [column, factor]) => total + factor * (whole?.[column] ?? Number.NaN),
      0,
    );
    return sum >= low && sum <= high;
  };
  return whole && rows.every(keeps) ? whole : null;
}

function inWhole(columns: readonly Column[], rows: readonly Row[], highs: Highs): readonly number[] | null {
  return highs.withModel(toModelData(columns, rows, highs), (model) => {
    model.options.set(LIMITS);
    model.run();
    return hasAnswer(model, highs) ? Array.from(model.getSolution().colValue, Math.round) : null;
  });
}

function solve({ starts, columns, moves, rows }: Programme, highs: Highs): readonly number[] | null {
  // What is settled already is checked without a solver, which takes no rows without columns for a problem.
  const settled = rows.filter(({ terms }) => terms.length === 0);
  if (settled.some(({ low, high }) => low > 0 || high < 0)) return null;
  const open = rows.filter(({ terms }) => terms.length > 0);
  if (columns.length === 0) return starts;
  const found = nearLinear(columns, open, highs) ?? inWhole(columns, open, highs);
  if (!found) return null;
  const values = [...starts];
  for (const [column, { cell, by }] of moves.entries())
    values[cell] = (values[cell] ?? 0) + by * (found[column] ?? Number.NaN);
  return values;
}

/** Whether all sums hold and no cell is below nought; a search that was cut short may have left no table. */
function isTable({ relations, inequalities }: Universe, values: readonly number[]): boolean {
  const total = (cells: readonly number[]) =>
    cells.reduce((sum, cell) => sum + (values[cell] ?? Number.NaN), 0);
  return (
    values.every((value) => Number.isInteger(value) && value >= 0) &&
    relations.every(({ parent, children }) => total([parent]) === total(children)) &&
    inequalities.every(({ less, more }) => total(less) <= total(more))
  );
}

/**
 * Controlled rounding: every cell, printed or not, goes to one of the two multiples of 5 around it so that all sums
 * still hold, with the least total change (a mixed integer programme, Cox 1987; Handbook on Statistical Disclosure
 * Control, chapter 5.4); cells that are in no sum go down, for who knows that they go to the nearest would know them to two. Where there is no such table, cells from 20 on may go one multiple further. Values that earlier
 * editions printed are kept. Throws where a count is missing.
 *
 * Why it protects: a record more in any one place makes every cell that holds it larger by one, and keeps all sums and
 * inequalities. So the rounded table with up to four such records fits all that is printed, whatever the true counts:
 * every cell may be its printed value or up to four more, which is neither narrower than four nor only 1–4.
 */
export function roundCounts(task: RoundingTask, highs: Highs): RoundingResult {
  const { universe } = task;
  const alone = aloneIn(universe);
  for (const isWide of [false, true]) {
    const steps = universe.cells.map(({ key }) => stepsOf({ ...task, alone }, key, isWide));
    const values = solve(toProgramme(universe, steps), highs);
    if (!values || !isTable(universe, values)) continue;
    // A solver's zero may be negative; adding zero makes it a plain one.
    const rounded = new Map(
      universe.cells.map(({ key }, at) => [key, (values[at] ?? Number.NaN) * BASE + 0]),
    );
    const errors = universe.cells.flatMap(({ key }) => {
      const count = task.counts.get(key);
      return count === undefined ? [] : [Math.abs((rounded.get(key) ?? Number.NaN) - count)];
    });
    const meanError = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
    const wider = errors.filter((error) => error >= BASE).length;
    return { status: 'rounded', values: rounded, meanError, wider };
  }
  return { status: 'infeasible' };
}
