import type { Equations } from './equations.ts';

/** What an outsider must not be able to rule out for a column: that it is as high as this, and a span of this width. */
export interface Goal {
  readonly high: number;
  readonly span: number;
  /** From this lowest value on a column gives nobody away, whatever its span. */
  readonly safeFrom?: number;
}

/** Which columns to hide so that all goals are met. */
export interface HidingTask {
  readonly equations: Equations;
  /** Columns that are hidden from the start. */
  readonly hidden: readonly boolean[];
  /** Columns that may be hidden besides: printed now, and in no earlier edition of the same data. */
  readonly movable: readonly boolean[];
  /** The goals of columns that are hidden from the start, by column. */
  readonly goals: ReadonlyMap<number, Goal>;
  /** The goal of a column that is hidden for the sake of others; null where it needs none. */
  readonly goalOf: (column: number) => Goal | null;
  /** How dear it is to hide a column. */
  readonly prices: readonly number[];
}

/** The state of the search: what is hidden, and how far each column was seen to move from its true value. */
export interface Hiding {
  readonly task: HidingTask;
  readonly hidden: boolean[];
  readonly goals: Map<number, Goal>;
  readonly highest: Float64Array;
  readonly lowest: Float64Array;
}

/** Starts the search. */
export function toHiding(task: HidingTask): Hiding {
  const size = task.equations.keys.length;
  return {
    task,
    hidden: [...task.hidden],
    goals: new Map(task.goals),
    highest: new Float64Array(size),
    lowest: new Float64Array(size),
  };
}

/** Hides a column for the sake of others; from then on it has a goal of its own. */
export function hide({ task, hidden, goals }: Hiding, column: number): void {
  if (hidden[column]) return;
  hidden[column] = true;
  const goal = task.goalOf(column);
  if (goal) goals.set(column, goal);
}

/** How much further up than its true value a column must be seen to move; 0 or less where its goal is met. */
export function missingRise({ task, goals, highest, lowest }: Hiding, column: number): number {
  const goal = goals.get(column);
  if (!goal) return 0;
  const [up = 0, down = 0, value = 0] = [highest[column], lowest[column], task.equations.values[column]];
  const rise = Math.max(goal.high - value, goal.span + down);
  return up >= rise ? 0 : rise;
}

/** Whether a set of whole moves keeps every line and nothing falls below nought; then it is another possible table. */
export function isWitness({ equations }: HidingTask, moves: ReadonlyMap<number, number>): boolean {
  const touched = new Set<number>();
  for (const [column, move] of moves) {
    if ((equations.values[column] ?? 0) + move < 0) return false;
    for (const line of equations.linesOf[column] ?? []) touched.add(line);
  }
  const total = (columns: readonly number[]) =>
    columns.reduce((sum, column) => sum + (moves.get(column) ?? 0), 0);
  return [...touched].every((index) => {
    const line = equations.lines[index];
    return line !== undefined && total(line.plus) === total(line.minus);
  });
}

/** Takes note of how far columns move in another possible table; false where it is none or moves what is printed. */
export function witness(hiding: Hiding, moves: ReadonlyMap<number, number>): boolean {
  const { highest, lowest, hidden } = hiding;
  for (const column of moves.keys()) if (!hidden[column]) return false;
  if (!isWitness(hiding.task, moves)) return false;
  for (const [column, move] of moves) {
    highest[column] = Math.max(highest[column] ?? 0, move);
    lowest[column] = Math.min(lowest[column] ?? 0, move);
  }
  return true;
}
