import type { Hiding } from './hiding.ts';
import type { Row } from './matrix.ts';

/** Hidden columns that can move only together, and the lines that bind them, in terms of places in the block. */
export interface Block {
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

/** The line as a row over columns that have a place; what has none stands still. */
export function rowOf(
  { plus, minus }: { readonly plus: readonly number[]; readonly minus: readonly number[] },
  places: ReadonlyMap<number, number>,
): Row {
  const termsOf = (columns: readonly number[], sign: number) =>
    columns.flatMap((column) => {
      const place = places.get(column);
      return place === undefined ? [] : [[place, sign] as const];
    });
  return { terms: [...termsOf(plus, 1), ...termsOf(minus, -1)], low: 0, high: 0 };
}

/** The block of hidden columns that a column belongs to. */
export function blockOf({ task, hidden }: Hiding, first: number): Block {
  const { lines, linesOf } = task.equations;
  const places = new Map([[first, 0]]);
  const seen = new Set<number>();
  for (const column of places.keys())
    for (const index of linesOf[column] ?? []) {
      const line = lines[index];
      if (!line || seen.has(index)) continue;
      seen.add(index);
      for (const other of [...line.plus, ...line.minus])
        if (hidden[other] && !places.has(other)) places.set(other, places.size);
    }
  const rows = [...seen].flatMap((index) => {
    const line = lines[index];
    return line ? [rowOf(line, places)] : [];
  });
  return { columns: [...places.keys()], rows };
}
