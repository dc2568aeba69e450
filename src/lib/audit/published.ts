/** How a dimension adds up, as a publication tells it: the total, and each way in which a code is the sum of others. */
export interface StatedDimension {
  readonly root: string;
  readonly sums: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** A cell as printed: its codes by dimension; `value` is null where it is not shown. */
export interface PrintedCell {
  readonly at: Readonly<Record<string, string>>;
  readonly value: number | null;
}

/** A table as printed; several measures are attacked together. */
export interface PrintedTable {
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly PrintedCell[];
}

/** A share that is printed with so many decimals of 0–1, and the cells that it is of. */
export interface PrintedRatio {
  readonly measure: string;
  readonly numerator: Readonly<Record<string, string>>;
  readonly denominator: Readonly<Record<string, string>>;
  readonly value: number;
  readonly decimals: number;
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
  readonly measures?: Readonly<
    Record<string, { readonly nonAdditive?: readonly string[]; readonly atMost?: string }>
  >;
}
