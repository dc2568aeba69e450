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
}
