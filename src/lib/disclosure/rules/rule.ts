import type { Text } from '#lib/model/text.ts';
import type { Counts } from '../publication.ts';

/** Least threshold: below it two people who know themselves could find each other. Nobody can lower it. */
export const LEAST_THRESHOLD = 5;

/** Threshold for open publication (INSEE for natural persons, CMS: 1–10 are neither shown nor derivable). */
export const OPEN_THRESHOLD = 11;

/** A rule of protection: its name, and what it does in words for who reads or prepares an edition. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly sentence: Text;
}

/** A rule that looks at one cell: whether what stands behind it must not be told. */
export interface CellRule<Id extends string = string> extends Rule<Id> {
  readonly check: (counts: Counts, threshold: number) => boolean;
}
