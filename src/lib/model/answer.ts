import type { DimensionId } from './dimension.ts';
import type { Table } from './table.ts';
import type { Unit } from './units.ts';

export type { Unit };

/**
 * A question to the data: an indicator by its id, broken down by dimensions. With `scope: 'all-time'`
 * the period filter is left out (a time axis that shows the other years as context). `of` names the indicator
 * whose target is asked about.
 */
export interface Ask {
  readonly indicator: string;
  readonly by: readonly DimensionId[];
  readonly scope?: 'selection' | 'all-time' | 'year-before';
  readonly of?: string;
}

/** One figure: `value` is null when it can't be computed; shares are 0–1 with their two terms. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * The answer. `table` has the dimensions' columns (code as text; null is unknown; time dimensions are
 * the first civil day of the span) and then `value`, `numerator`, `denominator`, asked at its own level.
 * `overall` is the same question without breakdown: not the sum of the rows unless the measure is additive.
 * `known` of `total` base units (`baseUnit`) have every dimension and input recorded. `beside` holds the figures
 * shown beside the indicator's own, by their ids; over groups they are columns `beside_<id>` of the table.
 */
export interface Answer {
  readonly ask: Ask;
  readonly unit: Unit;
  readonly baseUnit: Unit;
  readonly table: Table;
  readonly overall: Figure;
  readonly beside?: Readonly<Record<string, Figure>>;
  readonly known: number;
  readonly total: number;
}

/** Why a question can't be answered with the data at hand: fields that no loaded file has. */
export interface Unanswerable {
  readonly ask: Ask;
  readonly missing: readonly string[];
}
