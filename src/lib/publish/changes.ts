import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { SafeTable } from '#lib/disclosure/protect.ts';
import { cellKey } from '#lib/disclosure/publication.ts';

/** Why a printed number differs from that of an earlier edition; what has no other reason is rounding. */
export const causes = ['late-records', 'corrections', 'definitions', 'filters', 'rounding'] as const;
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

/**
 * What would have been printed if, of all causes, only those up to this one had been at work: protected tables, as only
 * `protect` makes them. Who hands in steps protects and audits them with the editions, since readers can work them out.
 */
export interface Step {
  readonly cause: Exclude<Cause, 'rounding'>;
  readonly tables: readonly SafeTable[];
}

/** What of an edition, or of its entry in the ledger, a comparison needs. */
export type Printed = Pick<LedgerEntry, 'id' | 'dataAsOf' | 'period' | 'dimensions'> & {
  readonly tables: readonly Pick<LedgerEntry['tables'][number], 'measure' | 'cells'>[];
};

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
  return later.dataAsOf > earlier.dataAsOf ? 'late-records' : 'rounding';
}

/** The amounts between the numbers of the steps, one after the other; a step that doesn't print a cell is passed over. */
function partsOf(
  [before, after]: readonly [number, number],
  steps: readonly { readonly cause: Cause; readonly value: number | null | undefined }[],
): Part[] {
  let reached = before;
  const parts: Part[] = [];
  for (const { cause, value } of [...steps, { cause: 'rounding' as const, value: after }]) {
    if (typeof value !== 'number' || value === reached) continue;
    parts.push({ cause, amount: value - reached });
    reached = value;
  }
  return parts;
}

/**
 * How a later edition differs from an earlier one, cell by cell, and why. With steps, each cause has the difference that
 * its step makes, and what is left is rounding; the amounts telescope, so they add up to the change. Without, a cell has
 * the one reason that the editions show: other days, another meaning, or records that came in late or were corrected.
 */
export function explainChanges(earlier: Printed, later: Printed, steps: readonly Step[] = []): Changes {
  const [before, after] = [printedCells(earlier), printedCells(later)];
  const between = steps.map(({ cause, tables }) => ({
    cause,
    cells: new Map(
      tables.flatMap((table) => [...printedCells({ tables: [table], dimensions: table.hierarchies })]),
    ),
  }));
  const partsOfCell = (key: string, old: number, value: number): Part[] =>
    between.length === 0
      ? [{ cause: causeOf(key, earlier, later), amount: value - old }]
      : partsOf(
          [old, value],
          between.map((step) => ({ cause: step.cause, value: step.cells.get(key) })),
        );
  const cells: Change[] = [];
  let [same, added] = [0, 0];
  for (const [key, value] of after) {
    const old = before.get(key) ?? null;
    if (value === null) continue;
    if (old === null) added += 1;
    else if (old === value) same += 1;
    else cells.push({ key, before: old, after: value, parts: partsOfCell(key, old, value) });
  }
  const removed = [...before].filter(
    ([key, old]) => old !== null && (after.get(key) ?? null) === null,
  ).length;
  return { from: earlier.id, cells, same, added, removed };
}

/** How two editions differ, for a reader who has both. */
export const compareEditions = (earlier: Printed, later: Printed): Changes => explainChanges(earlier, later);
