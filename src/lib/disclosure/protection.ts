import type { LedgerEntry, Span } from './ledger.ts';
import { LEAST_THRESHOLD } from './rules/rule.ts';
import type { Counts, Hierarchies, Measures, RatioDesign, TableDesign } from './publication.ts';

/** How counts are protected: rounded to base 5, or exact with cells left out below a threshold of 5 or more. */
export type Method = { readonly id: 'rounding' } | { readonly id: 'suppression'; readonly threshold: number };

/** Numbers from 1 to below it are small: the threshold of exact editions, 5 where numbers are rounded. */
export const leastOf = (method: Method): number =>
  method.id === 'rounding' ? LEAST_THRESHOLD : method.threshold;

/** A publication that is to be protected as a whole, with all earlier editions. */
export interface ProtectionTask {
  readonly hierarchies: Hierarchies;
  readonly measures: Measures;
  readonly tables: readonly TableDesign[];
  /** Tables that nobody prints: how dimensions hang together that readers know of, as a team and the places where it works. */
  readonly latent?: readonly TableDesign[];
  /** Dimensions by which nobody may learn what everyone in a group has in common. */
  readonly sensitive: readonly string[];
  /** What stands behind every cell of `universeOf` the task, by key. */
  readonly counts: ReadonlyMap<string, Counts>;
  readonly method: Method;
  /** Earlier editions: only what is public. */
  readonly ledger: readonly LedgerEntry[];
  readonly ratios: readonly RatioDesign[];
  /** Day of the data, ISO: editions of the same day are of the same data. */
  readonly dataAsOf: string;
  /** The days that the edition tells of; editions of other periods have other cells. */
  readonly period?: Span;
}
