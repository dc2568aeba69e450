/** What a cell of an answer may hold; days are ISO civil dates as text, unknown is null. */
export type Scalar = string | number | boolean | null;

/** One row of an answer: its cells by column name. */
export type Row = Readonly<Record<string, Scalar>>;

/** A small answer: the columns in order, and the rows as plain objects. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
