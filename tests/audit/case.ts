import type { PrintedCell, Published } from '#lib/audit/published.ts';

/** A publication with an answer known from elsewhere. */
export interface KnownCase {
  readonly name: string;
  readonly published: Published;
  readonly threshold: number;
  readonly width: number;
  /** Cells that are found exactly, by key. */
  readonly exact?: Readonly<Record<string, number>>;
  readonly ranges?: Readonly<Record<string, readonly [number, number]>>;
  /** Dimensions of which nobody may learn what a group has in common, and the parts that tell it. */
  readonly sensitive?: readonly string[];
  readonly groups?: readonly string[];
  /** That nothing leaks. */
  readonly isSafe?: true;
}

/** Cells of two dimensions: by rows, each with its values by column. */
export const crossed = (
  row: string,
  column: string,
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (number | null)[]>>,
): PrintedCell[] =>
  Object.entries(rows).flatMap(([code, values]) =>
    values.map((value, at) => ({ at: { [row]: code, [column]: columns[at] ?? '' }, value })),
  );
/** Cells of one dimension. */
export const plain = (dimension: string, values: Readonly<Record<string, number | null>>): PrintedCell[] =>
  Object.entries(values).map(([code, value]) => ({ at: { [dimension]: code }, value }));

const letters = { root: 'all', sums: { all: [['A', 'B', 'H', 'M', 'W']] } };
const two = { root: 'all', sums: { all: [['r1', 'r2']] } };
const heads = ['all', 'A', 'B', 'H', 'M', 'W'];
/** The two rows and five columns of easySdcTable. */
export const easy = (
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  leastHidden: 0 | 1,
): Published => ({
  dimensions: { row: two, col: letters },
  leastHidden,
  tables: [{ measure: 'count', dimensions: ['row', 'col'], cells: crossed('row', 'col', heads, rows) }],
});
