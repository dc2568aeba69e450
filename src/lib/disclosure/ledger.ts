import type { Coordinates, Hierarchy, Measures } from './publication.ts';

/** How an edition was protected, as it says itself. */
export type StatedMethod =
  | { readonly id: 'rounding'; readonly base: 5 }
  | {
      readonly id: 'suppression';
      readonly threshold: number;
      readonly width: number;
      readonly leastHidden: 0 | 1;
    };

/** A table as an edition printed it: every cell with its value, null where it isn't shown. */
export interface LedgerTable {
  readonly id: string;
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly filters: Coordinates;
  readonly cells: readonly { readonly at: Coordinates; readonly value: number | null }[];
}

/** The days that an edition tells of, both included, as ISO dates. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Numbers that an edition tells of other data than its own. */
export interface ToldBesides {
  /** A day that no edition is of, before its own: these data are no other's. */
  readonly dataAsOf: string;
  /** Null where nothing is told. */
  readonly tables: readonly LedgerTable[];
}

/** An earlier edition: only what anybody can read in it. */
export interface LedgerEntry {
  readonly id: string;
  readonly number: number;
  readonly date: string;
  /** Day of the data, ISO: editions of the same day are of the same data. */
  readonly dataAsOf: string;
  /** Where it isn't told, the edition counts as one of the same period. */
  readonly period?: Span;
  readonly sha256: string;
  readonly method: StatedMethod;
  readonly dimensions: Readonly<Record<string, Hierarchy>>;
  readonly measures: Measures;
  readonly tables: readonly LedgerTable[];
  /** What its explanation of its changes tells of the records that were entered by the day of the edition before. */
  readonly entered?: ToldBesides;
}

/** Everything that editions print, oldest first: what one tells besides is public like an edition before it. */
export const allPrinted = (ledger: readonly LedgerEntry[]): LedgerEntry[] =>
  ledger
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ entered, ...entry }) => (entered ? [{ ...entry, ...entered }, entry] : [entry]));
