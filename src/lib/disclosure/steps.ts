/** All printed counts are multiples of it; a printed value may stand for up to four more or fewer. */
export const BASE = 5;

/** Counts from here on may stand one multiple further away where the sums can't be kept otherwise. */
export const WIDE_FROM = 4 * BASE;

/** Dearer than all roundings around together: what was printed before moves only where nothing else does. */
const KEPT_COST = 100 * BASE;

/** Where a cell starts, in steps of the base, and the moves that it may make from there. */
export interface Steps {
  readonly start: number;
  readonly moves: readonly { readonly by: 1 | -1; readonly cost: number; readonly high: number }[];
}

interface Known {
  readonly counts: ReadonlyMap<string, number>;
  readonly fixed?: ReadonlyMap<string, number>;
  readonly kept?: ReadonlyMap<string, number>;
  readonly free?: ReadonlySet<string>;
}

function plainSteps(count: number, isWide: boolean): Steps {
  const start = Math.floor(count / BASE);
  const rest = count % BASE;
  const up = rest === 0 ? [] : [{ by: 1 as const, cost: BASE - 2 * rest, high: 1 }];
  if (!isWide || count < WIDE_FROM) return { start, moves: up };
  const far = [
    { by: 1 as const, cost: 4 * BASE, high: 1 },
    { by: -1 as const, cost: 4 * BASE, high: 1 },
  ];
  return { start, moves: [...up, ...far] };
}

/**
 * A cell that was printed before the data changed stays there as long as that value still stands for its count, or moves
 * dearly to the count's other side. Otherwise both multiples around the count lie on the side to which the count moved.
 */
function keptSteps(count: number, printed: number): Steps {
  if (Math.abs(count - printed) >= BASE) return plainSteps(count, false);
  const start = printed / BASE;
  if (count === printed) return { start, moves: [] };
  return { start, moves: [{ by: count > printed ? 1 : -1, cost: KEPT_COST, high: 1 }] };
}

/**
 * The steps of the base that a cell may be printed at: the two around its count, one where it is a multiple or fixed.
 * Throws where the count is missing or no whole number.
 */
export function stepsOf({ counts, fixed, kept, free }: Known, key: string, isWide: boolean): Steps {
  const value = fixed?.get(key);
  if (value !== undefined) return { start: value / BASE, moves: [] };
  const count = counts.get(key);
  if (count === undefined && free?.has(key))
    return { start: 0, moves: [{ by: 1, cost: 0, high: Number.POSITIVE_INFINITY }] };
  if (count === undefined || !Number.isInteger(count) || count < 0)
    throw new Error(`The count of ${key} is missing or no whole number`);
  const printed = kept?.get(key);
  return printed === undefined ? plainSteps(count, isWide) : keptSteps(count, printed);
}
