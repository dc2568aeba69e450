import type { Codes, StatedDimension, StatedMeasure } from './published.ts';

/** Words in three languages, as the data of an edition hold them. */
type Words = Readonly<Record<string, string>>;

/** An edition as its file states it, as far as an attacker uses it. */
export interface StatedEdition {
  readonly id: string;
  readonly number: number;
  readonly date: string;
  readonly dataAsOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly title: Words;
  readonly publisher: string;
  readonly method:
    | { readonly id: 'rounding'; readonly base: number }
    | {
        readonly id: 'suppression';
        readonly threshold: number;
        readonly width: number;
        readonly leastHidden: 0 | 1;
      };
  readonly dimensions: Readonly<
    Record<
      string,
      StatedDimension & {
        readonly label: Words;
        readonly codes: Readonly<Record<string, Words>>;
        readonly merged: Readonly<Record<string, readonly Words[]>>;
      }
    >
  >;
  readonly measures: Readonly<
    Record<
      string,
      { readonly label: Words; readonly nonAdditive: readonly string[]; readonly atMost: string | null }
    >
  >;
  readonly tables: readonly {
    readonly id: string;
    readonly measure: string;
    readonly dimensions: readonly string[];
    readonly filters: Codes;
    readonly drawn: string;
    readonly cells: readonly { readonly at: Codes; readonly value: number | null }[];
  }[];
  readonly previous: { readonly id: string; readonly sha256: string } | null;
  readonly changes: {
    readonly from: { readonly id: string; readonly number: number; readonly date: string };
    readonly cells: readonly {
      readonly key: string;
      readonly before: number;
      readonly after: number;
      readonly parts: readonly { readonly cause: string; readonly amount: number }[];
    }[];
    readonly same: number;
    readonly hidden: readonly { readonly key: string; readonly before: number }[];
    readonly shown: number;
    readonly added: number;
    readonly removed: number;
    readonly unshown: number;
  } | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);

/** Whether changes are none, or numbers before and now with the amounts between, and numbers that are gone. */
function isChanges(value: unknown): boolean {
  if (value === null) return true;
  if (!isRecord(value) || !isRecord(value['from'])) return false;
  const { cells, hidden } = value;
  if (!Array.isArray(cells) || !Array.isArray(hidden)) return false;
  const isMoved = (cell: unknown) =>
    isRecord(cell) &&
    isCount(cell['before']) &&
    isCount(cell['after']) &&
    Array.isArray(cell['parts']) &&
    cell['parts'].every((part: unknown) => isRecord(part) && Number.isInteger(part['amount']));
  return cells.every(isMoved) && hidden.every((cell: unknown) => isRecord(cell) && isCount(cell['before']));
}

/** Reads the data of an edition; null where they aren't what an edition states, so that nothing unread passes. */
export function readStated(text: string): StatedEdition | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(read) || read['format'] !== 'reach-out-edition' || read['version'] !== 1) return null;
  const { method, dimensions, measures, tables, ratios, changes } = read;
  if (!isRecord(method) || !isRecord(dimensions) || !isRecord(measures) || !Array.isArray(tables))
    return null;
  if (!isChanges(changes)) return null;
  // Shares aren't read yet, so an edition that has any doesn't pass.
  if (!Array.isArray(ratios) || ratios.length > 0) return null;
  const isTable = (table: unknown): boolean =>
    isRecord(table) &&
    Array.isArray(table['cells']) &&
    Array.isArray(table['dimensions']) &&
    table['cells'].every((cell: unknown) => isRecord(cell) && isRecord(cell['at']) && isCount(cell['value']));
  return tables.every(isTable) ? (read as unknown as StatedEdition) : null;
}

/** The key of a cell, worked out from what the file states. */
export function keyOf(edition: Pick<EarlierEdition, 'dimensions'>, measure: string, at: Codes): string {
  const named = Object.keys(at)
    .filter((id) => at[id] !== edition.dimensions[id]?.root)
    .sort()
    .map((id) => `${id}=${at[id] ?? ''}`);
  return `${measure}|${named.join('&')}`;
}

/** The printed cells by key. */
export function printedIn(
  edition: Pick<EarlierEdition, 'dimensions' | 'tables'>,
): Map<string, number | null> {
  return new Map(
    edition.tables.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [keyOf(edition, measure, at), value] as const),
    ),
  );
}

interface EarlierTable {
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly filters: Codes;
  readonly cells: readonly { readonly at: Codes; readonly value: number | null }[];
}

/** An earlier edition, as the ledger keeps it: only what anybody can read. */
export interface EarlierEdition {
  readonly dataAsOf: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly method: StatedEdition['method'];
  readonly dimensions: Readonly<Record<string, StatedDimension>>;
  readonly measures: Readonly<Record<string, StatedMeasure>>;
  readonly tables: readonly EarlierTable[];
  /** What it tells of other data than its own, to explain its changes. */
  readonly entered?: { readonly dataAsOf: string; readonly tables: readonly EarlierTable[] };
}

/** Earlier editions one by one, oldest first, each after what it tells besides. */
export const eachOf = (earlier: readonly EarlierEdition[]): EarlierEdition[] =>
  earlier.flatMap((one) => (one.entered ? [{ ...one, ...one.entered }, one] : [one]));

/** Whether two editions are of the same days; the period of the ledger may be missing. */
export function isSameDays(edition: StatedEdition, earlier: EarlierEdition): boolean {
  const { from, to } = earlier.period ?? edition.period;
  return from === edition.period.from && to === edition.period.to;
}

/** Editions of the same data and days tell of the same counts. */
export const isSameData = (edition: StatedEdition, earlier: EarlierEdition): boolean =>
  earlier.dataAsOf === edition.dataAsOf && isSameDays(edition, earlier);
