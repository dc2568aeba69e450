/** Each way in which the children of a code add up to it: `all` may be the regions, and also the age groups. */
export type Partitions = readonly (readonly string[])[];

/** A dimension of published tables: its total, and what adds up to what. */
export interface Hierarchy {
  readonly root: string;
  readonly sums: Readonly<Record<string, Partitions>>;
}

/** The dimensions of a publication, by their ids. */
export type Hierarchies = Readonly<Record<string, Hierarchy>>;

/** A place in the tables: a code of each dimension; a dimension that isn't named is at its total. */
export type Coordinates = Readonly<Record<string, string>>;

/** A table as planned: what is counted, by which dimensions, under which filters. */
export interface TableDesign {
  readonly id: string;
  readonly measure: string;
  readonly dimensions: readonly string[];
  /** Filters: a code of a dimension that the table isn't broken down by. */
  readonly filters?: Coordinates;
  /** How many levels below the total readers see of a dimension; finer ones are protected as if they were printed. */
  readonly depth?: Readonly<Record<string, number>>;
}

/** How a measure behaves: along which dimensions its parts overlap, and which measure it never exceeds in any cell. */
export interface Measure {
  /** Dimensions along which it doesn't add up, as distinct persons over places: a person counts in several parts. */
  readonly nonAdditive?: readonly string[];
  /** Another measure that is at least as large, cell by cell: persons are at most contacts. */
  readonly atMost?: string;
}

/** The measures of a publication, by their ids. */
export type Measures = Readonly<Record<string, Measure>>;

/** What stands behind a cell. */
export interface Counts {
  /** The true value: a whole number from 0 on. */
  readonly count: number;
  /** Distinct persons behind it; the same as the count for measures of persons. */
  readonly persons: number;
  /** Distinct teams, families or sites behind it, where they are counted. */
  readonly contributors?: number;
}

/** A share as planned: a cell out of another one of the same measure. */
export interface RatioDesign {
  readonly id: string;
  readonly measure: string;
  readonly numerator: Coordinates;
  readonly denominator: Coordinates;
}

/**
 * The key of a cell, the same in every table and edition that holds it: its measure and the codes that are no totals,
 * in the order of their dimensions.
 */
export function cellKey(measure: string, at: Coordinates, hierarchies: Hierarchies): string {
  const parts = Object.keys(at)
    .filter((dimension) => at[dimension] !== hierarchies[dimension]?.root)
    .toSorted()
    .map((dimension) => `${dimension}=${at[dimension] ?? ''}`);
  return `${measure}|${parts.join('&')}`;
}
