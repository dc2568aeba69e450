import type { Scalar, Table } from '#lib/model/table.ts';

/** The parts of an Arrow table or batch that are read; both copies of Arrow in the stack satisfy it. */
export interface ArrowLike {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly numRows: number;
  readonly getChildAt: (index: number) => { readonly get: (row: number) => unknown } | null;
}

function toScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(
    `A question must return text, numbers or booleans, not ${Object.prototype.toString.call(value)}`,
  );
}

/** The batches of a result as one small table of plain rows. */
export function toTable(batches: readonly ArrowLike[], columns: readonly string[]): Table {
  const rows = batches.flatMap((batch) => {
    const vectors = columns.map((_, index) => batch.getChildAt(index));
    return Array.from({ length: batch.numRows }, (_, row) =>
      Object.fromEntries(columns.map((name, index) => [name, toScalar(vectors[index]?.get(row))])),
    );
  });
  return { columns, rows };
}
