import type { Bound, System } from './system.ts';

/** Lowest and highest whole number that each cell can be as far as is known; always holds the truth. */
export interface Limits {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Slack for sums of fractions in shares and for the solver's tolerance; far below one person. */
const TINY = 1e-6;
/** Looks at a row before giving up on slow progress; stopping early only leaves the limits wider. */
const LOOKS_PER_ROW = 40;

const infinity = Number.POSITIVE_INFINITY;

type Term = Bound['terms'][number];

/** A sum that remembers its infinite parts, so that one of them can be taken out again. */
class Sum {
  #finite = 0;
  #infinite = 0;

  add(value: number): void {
    if (Number.isFinite(value)) this.#finite += value;
    else this.#infinite += 1;
  }

  /** The sum without one of its parts; null where another part is infinite. */
  without(value: number): number | null {
    if (Number.isFinite(value)) return this.#infinite === 0 ? this.#finite - value : null;
    return this.#infinite === 1 ? this.#finite : null;
  }
}

const least = ([cell, factor]: Term, { low, high }: Limits) =>
  factor * ((factor > 0 ? low[cell] : high[cell]) ?? 0);
const greatest = ([cell, factor]: Term, { low, high }: Limits) =>
  factor * ((factor > 0 ? high[cell] : low[cell]) ?? 0);

/** Narrows a cell to whole numbers within real limits; whether that changed anything. */
export function narrow({ low, high }: Limits, cell: number, from: number, to: number): boolean {
  const [least, most] = [Math.ceil(from - TINY) + 0, Math.floor(to + TINY) + 0];
  const isHigher = least > (low[cell] ?? 0);
  const isLower = most < (high[cell] ?? 0);
  if (isHigher) low[cell] = least;
  if (isLower) high[cell] = most;
  return isHigher || isLower;
}

/** Narrows the cells of one relation; the cells that changed, or null where nothing fits. */
function narrowBy(bound: Bound, limits: Limits): number[] | null {
  const [down, up] = [new Sum(), new Sum()];
  for (const term of bound.terms) {
    down.add(least(term, limits));
    up.add(greatest(term, limits));
  }
  const changed: number[] = [];
  for (const term of bound.terms) {
    const [cell, factor] = term;
    const othersLeast = down.without(least(term, limits));
    const othersMost = up.without(greatest(term, limits));
    const most = (othersLeast === null ? infinity : bound.high - othersLeast) / factor;
    const fewest = (othersMost === null ? -infinity : bound.low - othersMost) / factor;
    const isChanged = narrow(
      limits,
      cell,
      ...(factor > 0 ? ([fewest, most] as const) : ([most, fewest] as const)),
    );
    if (isChanged) changed.push(cell);
    if ((limits.low[cell] ?? 0) > (limits.high[cell] ?? 0)) return null;
  }
  return changed;
}

function rowsOf(bounds: readonly Bound[], cells: number): number[][] {
  const rows = Array.from({ length: cells }, (): number[] => []);
  for (const [row, { terms }] of bounds.entries()) for (const [cell] of terms) rows[cell]?.push(row);
  return rows;
}

/**
 * Narrows all cells by each relation alone, again and again, as plain subtraction would (bounds propagation over whole
 * numbers); null where nothing fits what is printed.
 */
export function tighten({
  bounds,
  low,
  high,
  keys,
}: Pick<System, 'bounds' | 'low' | 'high' | 'keys'>): Limits | null {
  const limits = { low: Float64Array.from(low), high: Float64Array.from(high) };
  if (low.some((value, cell) => value > (high[cell] ?? 0))) return null;
  const rows = rowsOf(bounds, keys.length);
  const queue = bounds.map((_, row) => row);
  const isQueued = new Set(queue);
  for (let looks = 0; looks < queue.length && looks < bounds.length * LOOKS_PER_ROW; looks += 1) {
    const row = queue[looks] ?? 0;
    isQueued.delete(row);
    const changed = narrowBy(bounds[row] ?? { terms: [], low: 0, high: 0 }, limits);
    if (!changed) return null;
    for (const other of changed.flatMap((cell) => rows[cell] ?? [])) {
      if (isQueued.has(other)) continue;
      isQueued.add(other);
      queue.push(other);
    }
  }
  return limits;
}
