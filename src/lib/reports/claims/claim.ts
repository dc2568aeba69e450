import type { Unit } from '#lib/model/answer.ts';
import type { Selection } from '#lib/model/params.ts';

/** A figure that the report knows: an indicator as a whole or under filters, with the same span of the year before. */
export interface Fact {
  readonly id: string;
  readonly indicator: string;
  /** Filters besides those of the report; `{}` is the whole report. */
  readonly scope: Selection;
  readonly unit: Unit;
  /** A count, a mean or a share of 0–1; null where it can't be computed. */
  readonly value: number | null;
  /** The same span of the year before, like for like. */
  readonly before: number | null;
}

/** How a number is meant; `exact` is what rounds to it as printed. */
export type Bound = 'exact' | 'about' | 'collective' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

/** What a number is written as; percentages, points and fractions are in percent (0–100). */
export type NumberForm = 'count' | 'percent' | 'points' | 'fraction';

interface Placed {
  /** The words of the claim as they stand in the sentence. */
  readonly text: string;
  /** First and last position in the sentence; the end is exclusive. */
  readonly at: number;
  readonly end: number;
}

interface Stated extends Placed {
  readonly value: number;
  /** Decimals as printed. */
  readonly decimals: number;
  readonly form: NumberForm;
  readonly bound: Bound;
}

/** A level: a count, a mean or a share, of the period or of the year before. */
export interface NumberClaim extends Stated {
  readonly kind: 'number';
  readonly side: 'now' | 'before';
}

/** How much more or less than the year before; sign 0 where the words don't say which. */
export interface ChangeClaim extends Stated {
  readonly kind: 'change';
  readonly sign: -1 | 0 | 1;
}

/** Which way a figure went. */
export type Direction = 'up' | 'down' | 'stable';

/** That a figure went up or down, or stayed as it was, against the year before. */
export interface DirectionClaim extends Placed {
  readonly kind: 'direction';
  readonly direction: Direction;
}

/** That a figure is so many times that of the year before. */
export interface MultipleClaim extends Placed {
  readonly kind: 'multiple';
  readonly ratio: number;
}

/** That a group is the largest (rank 1), or the next after it (rank 2). */
export interface RankClaim extends Placed {
  readonly kind: 'rank';
  readonly rank: number;
}

/** That one group is larger (`more`) or smaller than another; `pivot` is the position that parts the two. */
export interface ComparisonClaim extends Placed {
  readonly kind: 'comparison';
  readonly isMore: boolean;
  readonly pivot: number;
}

/** What a sentence may claim. */
export type Claim = NumberClaim | ChangeClaim | DirectionClaim | MultipleClaim | RankClaim | ComparisonClaim;

/** A claim with the fact that it speaks of; null where none could be told. Rivals are those it is ordered among. */
export interface BoundClaim {
  readonly claim: Claim;
  readonly fact: Fact | null;
  readonly rivals: readonly Fact[];
}

/** A claim as checked against what is known now. */
export interface CheckedClaim {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly kind: Claim['kind'];
  readonly fact: Fact | null;
  /** What the claim was confirmed on, and what it would stand on now, as printed; null where it isn't bound. */
  readonly before: string | null;
  readonly after: string | null;
  readonly verdict: 'holds' | 'false' | 'unchecked';
}
