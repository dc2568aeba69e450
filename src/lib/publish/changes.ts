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

/** What a cause adds to a printed number, or takes from it: a difference of protected numbers, so as coarse as these. */
export interface Part {
  readonly cause: Cause;
  readonly amount: number;
}

/** A printed cell that differs from the earlier edition; the amounts of its parts add up to `after - before`. */
export interface Change {
  readonly key: string;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly Part[];
}

/**
 * How an edition differs from an earlier one: numbers that both print, differing or the same, and how many only the later
 * one prints (`added`) or only the earlier one (`removed`); what isn't shown is no number.
 */
export interface Changes {
  readonly from: string;
  readonly cells: readonly Change[];
  readonly same: number;
  readonly added: number;
  readonly removed: number;
}

/** What of an edition, or of its entry in the ledger, a comparison needs. */
export type Printed = Pick<LedgerEntry, 'id' | 'dataAsOf' | 'period' | 'dimensions'> & {
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

/** Whether a code stands for other things than before: its parts changed, or what is named beside "other". */
function isRedefined(key: string, earlier: Printed, later: Printed): boolean {
  return codesIn(key).some((part) => {
    const [id = '', code = ''] = part.split('=');
    const partsOf = ({ dimensions }: Printed, parent: string) =>
      JSON.stringify(dimensions[id]?.sums[parent] ?? null);
    const parent = code === 'other' ? (later.dimensions[id]?.root ?? '') : code;
    return partsOf(earlier, parent) !== partsOf(later, parent);
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

/**
 * How a later edition differs from an earlier one, cell by cell, and why: other days, another meaning, or records. What
 * records changed is parted where it is known what was entered before (`EnteredBefore`) and that number is shown, else
 * it is told as one. The amounts telescope, so they add up to the change.
 */
export function explainChanges(earlier: Printed, later: Printed, enteredBefore?: EnteredBefore): Changes {
  const [before, after] = [printedCells(earlier), printedCells(later)];
  const entered: ReadonlyMap<string, number | null> = enteredBefore ? printedCells(enteredBefore) : new Map();
  const partsOf = (key: string, old: number, value: number): Part[] => {
    const cause = causeOf(key, earlier, later);
    const between = entered.get(key) ?? null;
    return cause === 'records' && between !== null
      ? recordParts(old, between, value)
      : [{ cause, amount: value - old }];
  };
  const cells: Change[] = [];
  let [same, added] = [0, 0];
  for (const [key, value] of after) {
    const old = before.get(key) ?? null;
    if (value === null) continue;
    if (old === null) added += 1;
    else if (old === value) same += 1;
    else cells.push({ key, before: old, after: value, parts: partsOf(key, old, value) });
  }
  const removed = [...before].filter(
    ([key, old]) => old !== null && (after.get(key) ?? null) === null,
  ).length;
  return { from: earlier.id, cells, same, added, removed };
}

/** What a cause moved: numbers before and now, and what it alone added to each. */
export interface Moved {
  readonly cause: Cause;
  readonly cells: readonly (Pick<Change, 'key' | 'before' | 'after'> & { readonly amount: number })[];
}

/** The changes by cause, in the order of the causes; those that moved nothing are left out. */
export function byCause({ cells }: Changes): Moved[] {
  return causes
    .map((cause) => ({
      cause,
      cells: cells.flatMap(({ key, before, after, parts }) =>
        parts.filter((part) => part.cause === cause).map(({ amount }) => ({ key, before, after, amount })),
      ),
    }))
    .filter((moved) => moved.cells.length > 0);
}

/** The parts that an edition itself states for a change, where they lead from the one number to the other. */
function statedParts({ key, before, after }: Change, stated: Changes | null): readonly Part[] | null {
  const cell = stated?.cells.find((one) => one.key === key && one.before === before && one.after === after);
  const sum = cell?.parts.reduce((total, { amount }) => total + amount, before);
  return cell && sum === after ? cell.parts : null;
}

/**
 * How two editions differ, for a reader who has both: worked out from their numbers, with the parts that the later one
 * states where it was compared with the earlier one already.
 */
export function compareEditions(
  earlier: Printed,
  later: Printed & { readonly changes: Changes | null },
): Changes {
  const changes = explainChanges(earlier, later);
  const stated = later.changes?.from === earlier.id ? later.changes : null;
  const cells = changes.cells.map((cell) => ({ ...cell, parts: statedParts(cell, stated) ?? cell.parts }));
  return { ...changes, cells };
}
