import type { Universe } from './universe.ts';

/** That columns add up to the same as others: sum of plus = sum of minus. */
export interface Line {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** True values as columns, and the lines that hold between them; first the cells of the universe, then differences. */
export interface Equations {
  readonly keys: readonly string[];
  readonly values: readonly number[];
  readonly lines: readonly Line[];
  /** The lines that each column stands in. */
  readonly linesOf: readonly (readonly number[])[];
}

/** A difference between cells that nobody prints: the sum of `more` less that of `less`, never below nought. */
export interface Difference {
  readonly key: string;
  readonly less: readonly number[];
  readonly more: readonly number[];
}

/**
 * Writes a universe as equations only: each inequality gets a column for what is missing to equality, so that what can
 * be told of that difference is found like what can be told of a cell. Further differences come last, in their order.
 */
export function toEquations(
  { cells, relations, inequalities }: Universe,
  cellValues: readonly number[],
  differences: readonly Difference[],
): Equations {
  const keys = cells.map(({ key }) => key);
  const values = [...cellValues];
  const lines: Line[] = relations.map(({ parent, children }) => ({ plus: [parent], minus: children }));
  const total = (columns: readonly number[]) =>
    columns.reduce((sum, column) => sum + (values[column] ?? 0), 0);
  const nameOf = (columns: readonly number[]) => columns.map((column) => keys[column] ?? '').join('+');
  const named = inequalities.map(({ less, more }) => ({
    key: `${nameOf(more)}-${nameOf(less)}`,
    less,
    more,
  }));
  for (const { key, less, more } of [...named, ...differences]) {
    const column = keys.push(key) - 1;
    values.push(total(more) - total(less));
    lines.push({ plus: more, minus: [...less, column] });
  }
  const linesOf: number[][] = keys.map(() => []);
  for (const [line, { plus, minus }] of lines.entries())
    for (const column of [...plus, ...minus]) linesOf[column]?.push(line);
  return { keys, values, lines, linesOf };
}
