import type { Line } from './equations.ts';
import { hide, type Goal, type Hiding } from './hiding.ts';

/** Each line in which a column would be the first that is hidden makes it dearer by this part of its price. */
const NEW_LINE = 0.8;

/** How far the hidden columns of one side of a line can fall together, and how many they are. */
interface Side {
  readonly columns: readonly number[];
  readonly hidden: number;
  readonly sum: number;
}

function sideOf({ task, hidden }: Hiding, columns: readonly number[]): Side {
  const out = columns.filter((column) => hidden[column]);
  const sum = out.reduce((total, column) => total + (task.equations.values[column] ?? 0), 0);
  return { columns, hidden: out.length, sum };
}

function priceOf({ task, hidden }: Hiding, column: number): number {
  const { lines, linesOf } = task.equations;
  const fresh = (linesOf[column] ?? []).filter((index) => {
    const line = lines[index];
    return line && !line.plus.some((other) => hidden[other]) && !line.minus.some((other) => hidden[other]);
  });
  return (task.prices[column] ?? 0) * (1 + NEW_LINE * fresh.length);
}

/**
 * Columns to hide so that a column can rise by so much more: the cheapest one that suffices, or else the cheapest one
 * after another. What stands opposite in the line rises with it, what stands beside it falls for it.
 */
function partnersFor(hiding: Hiding, column: number, same: Side, opposite: Side, missing: number): number[] {
  const { keys, values } = hiding.task.equations;
  const isCandidate = (other: number) =>
    hiding.task.movable[other] && !hiding.hidden[other] && other !== column;
  const candidates = [
    ...opposite.columns.map((other) => ({ column: other, capacity: Number.POSITIVE_INFINITY })),
    ...same.columns.map((other) => ({ column: other, capacity: values[other] ?? 0 })),
  ]
    .filter((other) => other.capacity > 0 && isCandidate(other.column))
    .map((other) => ({ ...other, price: priceOf(hiding, other.column) }))
    .toSorted((a, b) => a.price - b.price || ((keys[a.column] ?? '') < (keys[b.column] ?? '') ? -1 : 1));
  const one = candidates.find(({ capacity }) => capacity >= missing);
  if (one) return [one.column];
  let rest = missing;
  return candidates.flatMap((other) => {
    if (rest <= 0) return [];
    rest -= other.capacity;
    return [other.column];
  });
}

/** How far a column must be able to rise in each of its lines; 0 where that is left to the search for other tables. */
function riseOf({ task }: Hiding, column: number, { high, span, safeFrom }: Goal): number {
  const value = task.equations.values[column] ?? 0;
  if (safeFrom === undefined) return Math.max(high - value, span);
  if (task.hidden[column]) return 0;
  return value >= safeFrom ? 1 : Math.max(high - value, span);
}

function completeLine(hiding: Hiding, { plus, minus }: Line): number[] {
  const added: number[] = [];
  for (const [mine, other] of [[plus, minus] as const, [minus, plus] as const])
    for (const column of mine) {
      const goal = hiding.hidden[column] ? hiding.goals.get(column) : undefined;
      const rise = goal ? riseOf(hiding, column, goal) : 0;
      if (rise <= 0) continue;
      const opposite = sideOf(hiding, other);
      if (opposite.hidden > 0) continue;
      const same = sideOf(hiding, mine);
      const missing = rise - (same.sum - (hiding.task.equations.values[column] ?? 0));
      if (missing <= 0) continue;
      for (const partner of partnersFor(hiding, column, same, opposite, missing)) {
        hide(hiding, partner);
        added.push(partner);
      }
    }
  return added;
}

/**
 * The line rule, a necessary condition that costs no solver: in each line of which a cell to be protected is part, what
 * else is hidden must be able to move as far as its goal asks. Lines are looked at until nothing is added.
 */
export function applyLineRule(hiding: Hiding): void {
  const { lines, linesOf } = hiding.task.equations;
  const queue = lines.map((_, index) => index);
  const queued = new Set(queue);
  for (const index of queue) {
    queued.delete(index);
    const line = lines[index];
    for (const column of line ? completeLine(hiding, line) : [])
      for (const next of linesOf[column] ?? []) {
        if (queued.has(next)) continue;
        queued.add(next);
        queue.push(next);
      }
  }
}
