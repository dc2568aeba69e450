import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import { cellKey } from '#lib/disclosure/publication.ts';

/**
 * Why a printed number differs from that of an earlier edition: records that came in late, records that were corrected,
 * either of both where nothing tells them apart, another meaning, other days, or nothing but rounding.
 */
export const causes = [
  'late-records',
  'corrections',
  'records',
  'definitions',
  'filters',
  'rounding',
] as const;
export type Cause = (typeof causes)[number];

/**
 * What became of the cells of an edition: they moved, they moved both ways and are printed as before, they are the same,
 * they weren't shown before, they are new, they aren't shown any more, they aren't in it any more, neither edition shows
 * them.
 */
export const changeKinds = [
  'moved',
  'balanced',
  'same',
  'shown',
  'added',
  'hidden',
  'removed',
  'unshown',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a cause adds to a printed number, or takes from it: a difference of protected numbers, so as coarse as these. */
export interface Part {
  readonly cause: Cause;
  readonly amount: number;
}

/**
 * A cell that both editions print and that moved; the amounts of its parts add up to `after - before`. Where they cancel
 * out it is printed as before, and stands here so that the amounts of all cells add up as the numbers do.
 */
export interface Change {
  readonly key: string;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly Part[];
}

/**
 * How an edition differs from an earlier one. Every cell that either prints or leaves out is in one of these: printed by
 * both, moved (`cells`) or not (`same`); shown before and not now (`hidden`, in its place), or the reverse (`shown`);
 * printed by the later one alone, since the earlier one had no such cell (`added`), or the reverse (`removed`); a cell of
 * the later one that neither shows (`unshown`).
 */
export interface Changes {
  readonly from: Pick<LedgerEntry, 'id' | 'number' | 'date'>;
  readonly cells: readonly Change[];
  readonly same: number;
  readonly hidden: readonly Pick<Change, 'key' | 'before'>[];
  readonly shown: number;
  readonly added: number;
  readonly removed: number;
  readonly unshown: number;
}

/** What of an edition, or of its entry in the ledger, a comparison needs. */
export type Printed = Pick<LedgerEntry, 'id' | 'number' | 'date' | 'dataAsOf' | 'period' | 'dimensions'> & {
  readonly tables: readonly Pick<LedgerEntry['tables'][number], 'measure' | 'cells'>[];
};

/**
 * What would be printed now of the records alone that were entered by the day of the earlier edition: protected numbers,
 * since readers can work them out. Who hands them in protects and audits them with the editions.
 */
export type EnteredBefore = Pick<Printed, 'tables' | 'dimensions'>;

/** Every cell that an edition prints, by key; null where it isn't shown. */
export function printedCells({
  tables,
  dimensions,
}: Pick<Printed, 'tables' | 'dimensions'>): Map<string, number | null> {
  return new Map(
    tables.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [cellKey(measure, at, dimensions), value] as const),
    ),
  );
}

/** Whether two editions tell of the same days; where one doesn't say, it does. */
export function isSamePeriod(one: Pick<Printed, 'period'>, other: Pick<Printed, 'period'>): boolean {
  if (!one.period || !other.period) return true;
  return one.period.from === other.period.from && one.period.to === other.period.to;
}

/** The codes in a key, as `dimension=code`. */
const codesIn = (key: string): string[] => key.slice(key.indexOf('|') + 1).split('&');

/**
 * Whether a code stands for other things than before: it adds up otherwise, or what is named beside "other" is another
 * list. Where one edition doesn't tell its parts apart it is the same thing.
 */
function isRedefined(key: string, earlier: Printed, later: Printed): boolean {
  return codesIn(key).some((part) => {
    const [id = '', code = ''] = part.split('=');
    const isRest = code === 'other' || code === 'OTH';
    const partsOf = ({ dimensions }: Printed) => {
      const { root = '', sums = {} } = dimensions[id] ?? {};
      return sums[isRest ? root : code];
    };
    const [before, now] = [partsOf(earlier), partsOf(later)];
    return before !== undefined && now !== undefined && JSON.stringify(before) !== JSON.stringify(now);
  });
}

/** The one reason that two editions show for a cell by themselves. */
function causeOf(key: string, earlier: Printed, later: Printed): Cause {
  const isOfSomeDays = codesIn(key).some((part) => part.startsWith('period='));
  if (!isOfSomeDays && !isSamePeriod(earlier, later)) return 'filters';
  if (isRedefined(key, earlier, later)) return 'definitions';
  return later.dataAsOf === earlier.dataAsOf ? 'rounding' : 'records';
}

/** What corrections of records known before added, and what came in after them. */
function recordParts(before: number, entered: number, after: number): Part[] {
  const parts: Part[] = [
    { cause: 'corrections', amount: entered - before },
    { cause: 'late-records', amount: after - entered },
  ];
  return parts.filter(({ amount }) => amount !== 0);
}

/** The parts of a change of a printed cell; none where nothing moved. */
type PartsOf = (key: string, before: number, after: number) => readonly Part[];

/** Puts every cell of two editions where it belongs, by their printed numbers and the parts of their changes. */
function compared(earlier: Printed, later: Printed, partsOf: PartsOf): Changes {
  const [before, after] = [printedCells(earlier), printedCells(later)];
  const cells: Change[] = [];
  const hidden: Pick<Change, 'key' | 'before'>[] = [];
  let [same, shown, added, unshown] = [0, 0, 0, 0];
  for (const [key, value] of after) {
    const old = before.get(key);
    const isOld = typeof old === 'number';
    if (value === null && isOld) hidden.push({ key, before: old });
    else if (value === null) unshown += 1;
    else if (old === undefined) added += 1;
    else if (old === null) shown += 1;
    else {
      const parts = partsOf(key, old, value);
      if (parts.length === 0) same += 1;
      else cells.push({ key, before: old, after: value, parts });
    }
  }
  const removed = [...before].filter(([key, old]) => old !== null && !after.has(key)).length;
  const { id, number, date } = earlier;
  return { from: { id, number, date }, cells, same, hidden, shown, added, removed, unshown };
}

/**
 * How a later edition differs from an earlier one, cell by cell, and why: other days, another meaning, or records. What
 * records changed is parted where it is known what was entered before (`EnteredBefore`) and that number is shown, else
 * it is told as one. The amounts telescope, so they add up to the change.
 */
export function explainChanges(earlier: Printed, later: Printed, enteredBefore?: EnteredBefore): Changes {
  const entered: ReadonlyMap<string, number | null> = enteredBefore ? printedCells(enteredBefore) : new Map();
  return compared(earlier, later, (key, before, after) => {
    const cause = causeOf(key, earlier, later);
    const between = entered.get(key) ?? null;
    if (cause === 'records' && between !== null) return recordParts(before, between, after);
    return before === after ? [] : [{ cause, amount: after - before }];
  });
}

/** How many cells of a comparison are of which kind, in the order of reading; what there is none of is left out. */
export function countsOf(changes: Changes): { readonly kind: ChangeKind; readonly count: number }[] {
  const { cells, same, hidden, shown, added, removed, unshown } = changes;
  const moved = cells.filter(({ before, after }) => before !== after).length;
  const counts: Record<ChangeKind, number> = {
    ...{ moved, balanced: cells.length - moved, same, shown, added },
    ...{ hidden: hidden.length, removed, unshown },
  };
  return changeKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}

/** The causes of a comparison, in their order. */
export const causesIn = ({ cells }: Changes): Cause[] =>
  causes.filter((cause) => cells.some(({ parts }) => parts.some((part) => part.cause === cause)));

/** What a cause added to a cell, or took from it; null where it has no part in its change. */
export const amountOf = ({ parts }: Change, cause: Cause): number | null =>
  parts.find((part) => part.cause === cause)?.amount ?? null;

/**
 * How two editions differ, for a reader who has both: worked out from their numbers, with the parts that the later one
 * states where it was compared with the earlier one already and they lead from the one number to the other.
 */
export function compareEditions(
  earlier: Printed,
  later: Printed & { readonly changes: Changes | null },
): Changes {
  const stated = later.changes?.from.id === earlier.id ? later.changes.cells : [];
  const known = new Map(stated.map((cell) => [cell.key, cell]));
  return compared(earlier, later, (key, before, after) => {
    const cell = known.get(key);
    const sum = cell?.parts.reduce((total, { amount }) => total + amount, before);
    if (cell?.before === before && cell.after === after && sum === after) return cell.parts;
    return before === after ? [] : [{ cause: causeOf(key, earlier, later), amount: after - before }];
  });
}
