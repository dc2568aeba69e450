/** All printed counts are multiples of it; a printed value may stand for up to four more or fewer. */
export const BASE = 5;

/** Counts from here on may stand one multiple further away where the sums can't be kept otherwise. */
export const WIDE_FROM = 4 * BASE;

/** Dearer than all roundings around together: what was printed before moves only where nothing else does. */
const KEPT_COST = 100 * BASE;

/** Dearer still: a number that may not be shown once it has moved (see `pointsAtFew`). */
const LOST_COST = 20 * KEPT_COST;

/** Where a cell starts, in steps of the base, and the moves that it may make from there. */
export interface Steps {
  readonly start: number;
  readonly moves: readonly { readonly by: 1 | -1; readonly cost: number; readonly high: number }[];
}

interface Known {
  readonly counts: ReadonlyMap<string, number>;
  readonly fixed?: ReadonlyMap<string, number>;
  readonly kept?: ReadonlyMap<string, number>;
  readonly least?: ReadonlyMap<string, number>;
  readonly free?: ReadonlySet<string>;
  readonly alone?: ReadonlySet<string>;
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

/** Dearer than any rounding to the nearest: only an inequality makes a cell that is in no sum go to its other side. */
const OTHER_SIDE_COST = 4 * BASE;

/**
 * The steps of a cell that is in no sum. Nothing but its count decides where it goes, so who knows the rule must not learn
 * more than that it is one of five: it goes down, and where it fell below what was printed before, up to the next multiple.
 */
function aloneSteps(count: number, isFalling: boolean): Steps {
  if (count % BASE === 0) return { start: count / BASE, moves: [] };
  const [start, by] = isFalling
    ? [Math.ceil(count / BASE), -1 as const]
    : [Math.floor(count / BASE), 1 as const];
  return { start, moves: [{ by, cost: OTHER_SIDE_COST, high: 1 }] };
}

/** Whether a count is so near to what was printed for it in an earlier edition that it may not have changed at all. */
const stillStands = (count: number, printed: number) => Math.abs(count - printed) < BASE;

/**
 * Whether a number that moved must not be shown. Where what was printed before still stood for its count: rising from 5 or
 * more it may be, for whoever takes its count for unchanged learns that it is one of four numbers above 5, and whoever
 * knows that records only came in learns nothing; rising from 0 they would learn that it is 1–4, and a number that falls
 * while records only came in is narrowed from both sides. Where it didn't: a 5, and any number that is in no sum
 * (`aloneSteps`), falls to 0 only when its count is 0, which whoever knows this rule would read off.
 */
export function pointsAtFew(count: number, printed: number, now: number, isAlone = false): boolean {
  if (now === printed) return false;
  if (!stillStands(count, printed)) return now === 0 && (printed === BASE || isAlone);
  return now < printed || printed < BASE;
}

/**
 * A cell that was printed before the data changed stays there as long as that value still stands for its count, or moves
 * dearly to the count's other side: those first that are furthest from it, since they have changed most likely. Otherwise
 * both multiples around the count lie on the side to which the count moved.
 */
function keptSteps(count: number, printed: number, isAlone: boolean): Steps {
  if (!stillStands(count, printed))
    return isAlone ? aloneSteps(count, count < printed) : plainSteps(count, false);
  const start = printed / BASE;
  if (count === printed) return { start, moves: [] };
  const by = count > printed ? 1 : -1;
  const isLost = pointsAtFew(count, printed, printed + by * BASE);
  const cost = (isLost ? LOST_COST : KEPT_COST) + 10 * (BASE - Math.abs(count - printed));
  return { start, moves: [{ by, cost, high: 1 }] };
}

/**
 * Whether a number must not be shown because that of some of its days was larger and may still stand: who knows that
 * records only came in learns that neither is more than the one, nor less than the other.
 */
export const fallsShort = (now: number, part: number): boolean => now < part && part - now <= BASE;

/** Steps in which a number that falls short of one of its parts is dearer than all else, where it needn't. */
function upToPart({ start, moves }: Steps, part: number): Steps {
  if (!fallsShort(start * BASE, part)) return { start, moves };
  return {
    start,
    moves: moves.map((move) => (move.by > 0 ? { ...move, cost: move.cost - LOST_COST } : move)),
  };
}

/**
 * The steps of the base that a cell may be printed at: the two around its count, one where it is a multiple or fixed.
 * Throws where the count is missing or no whole number.
 */
export function stepsOf(
  { counts, fixed, kept, least, free, alone }: Known,
  key: string,
  isWide: boolean,
): Steps {
  const value = fixed?.get(key);
  if (value !== undefined) return { start: value / BASE, moves: [] };
  const count = counts.get(key);
  if (count === undefined && free?.has(key))
    return { start: 0, moves: [{ by: 1, cost: 0, high: Number.POSITIVE_INFINITY }] };
  if (count === undefined || !Number.isInteger(count) || count < 0)
    throw new Error(`The count of ${key} is missing or no whole number`);
  const printed = kept?.get(key);
  const isAlone = alone?.has(key) ?? false;
  const fresh = isAlone && !isWide ? aloneSteps(count, false) : plainSteps(count, isWide);
  const steps = printed === undefined ? fresh : keptSteps(count, printed, isAlone);
  return upToPart(steps, least?.get(key) ?? 0);
}
