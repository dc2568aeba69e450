import type { Bound, Direction } from '../claim.ts';

/** Words for what figures are about; patterns as in a lexicon. */
export interface NameWords {
  /** Words for an indicator with their weight; each indicator's label counts besides. */
  readonly indicators: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  /** Words for a filter (`key:code`) besides those of the code lists. */
  readonly scopes: Readonly<Record<string, string>>;
}

/**
 * The words of a language. Every pattern is the source of a regular expression over folded text: lower case, without
 * accents, with straight apostrophes and plain spaces.
 */
export interface Lexicon extends NameWords {
  /** Right before a number: how it is meant. The first that fits is taken. */
  readonly bounds: readonly (readonly [Bound, string])[];
  /** Right after a number. */
  readonly percent: string;
  readonly points: string;
  /** Phrases for a part, and the part in percent. */
  readonly fractions: readonly (readonly [string, number])[];
  /** Words for more than half. */
  readonly majority: string;
  /** Between the two numbers of `two out of three`. */
  readonly outOf: string;
  /** Words such as `a dozen`, and about how many that is. */
  readonly collectives: readonly (readonly [string, number])[];
  /** Words that say a figure is a share. */
  readonly shareWords: string;
  readonly multiples: readonly (readonly [string, number])[];
  readonly directions: Readonly<Record<Direction, string>>;
  /** Right before a direction: a plan or a denial, so no claim. */
  readonly noClaim: string;
  /** Right before a number: it is a change; with a sign of its own, or that of the direction nearby. */
  readonly changeLeads: readonly (readonly [-1 | 0 | 1, string])[];
  /** Right after a number, or after the noun that follows it: it is a change. */
  readonly more: string;
  readonly fewer: string;
  /** Right before a number: it is that of the year before. */
  readonly beforeLead: string;
  /** The words around the first of two numbers, in `from 240 to 198`. */
  readonly from: string;
  readonly to: string;
  readonly ranks: readonly (readonly [string, number])[];
  /** Patterns of two parts, the second after the pivot: more or fewer of one than of another. */
  readonly comparisons: readonly (readonly [isMore: boolean, first: string, second: string])[];
  /** Conjunctions that part what a sentence says. */
  readonly clauses: string;
  /** Numbers that state no figure: references, spans of time, money, ages. The months stand apart. */
  readonly months: string;
  readonly notFigures: readonly string[];
  /** Before a year. */
  readonly yearLead: string;
  /** Abbreviations with a point that doesn't end a sentence. */
  readonly abbreviations: string;
  /** Endings of the name of a group. */
  readonly endings: string;
}
