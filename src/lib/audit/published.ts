/** How a dimension adds up, as a publication tells it: the total, and each way in which a code is the sum of others. */
export interface StatedDimension {
  readonly root: string;
  readonly sums: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** A code of each dimension; a dimension that isn't named is at its total. */
export type Codes = Readonly<Record<string, string>>;

/** A cell as printed: its codes by dimension; `value` is null where it is not shown. */
export interface PrintedCell {
  readonly at: Codes;
  readonly value: number | null;
}

/** A table as printed; several measures are attacked together. */
export interface PrintedTable {
  readonly measure: string;
  readonly dimensions: readonly string[];
  /** Codes at which the whole table stands, of dimensions that it isn't broken down by. */
  readonly filters?: Codes;
  readonly cells: readonly PrintedCell[];
  /** Distance within which the truth lies on either side, where it is another than that of the publication. */
  readonly within?: number;
  /** Least count of its cells that are not shown, where it is another than that of the publication. */
  readonly leastHidden?: 0 | 1;
}

/** A share that is printed with so many decimals of 0–1, and the cells that it is of. */
export interface PrintedRatio {
  readonly measure: string;
  readonly numerator: Codes;
  readonly denominator: Codes;
  readonly value: number;
  readonly decimals: number;
}

/** What is known of a measure: where it doesn't add up, and another measure that it never exceeds. */
export interface StatedMeasure {
  readonly nonAdditive?: readonly string[];
  readonly atMost?: string;
}

/** Everything that an outsider has: all tables of all editions, and what is known of how they are made. */
export interface Published {
  readonly dimensions: Readonly<Record<string, StatedDimension>>;
  readonly tables: readonly PrintedTable[];
  readonly ratios?: readonly PrintedRatio[];
  /** Base to which printed counts are rounded; 1 where they are exact. */
  readonly base?: number;
  /** Least count of a cell that is not shown: 1 where zeros are printed. */
  readonly leastHidden?: 0 | 1;
  /** Measures that don't add up along some dimensions, and those that they never exceed. */
  readonly measures?: Readonly<Record<string, StatedMeasure>>;
  /** That the figures are differences, which may be below zero: counts are not. */
  readonly isSigned?: boolean;
}
