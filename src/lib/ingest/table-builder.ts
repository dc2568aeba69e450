import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, TableName } from '#lib/model/field.ts';
import { Dictionary, IntColumn, NULL } from './store.ts';

/** The field that names a row of a table; outcomes have none. */
const ID_FIELD: Readonly<Record<TableName, string | null>> = {
  contact: 'contact_id',
  session: 'activity_id',
  outcome: null,
};

/** What became of a row that could be read. */
export type Verdict = 'accepted' | 'merged' | 'id_repeated';

/** The rows of one table from all files, column by column. */
export class TableBuilder {
  readonly name: TableName;
  readonly fields: readonly Field[];
  readonly dictionaries: readonly Dictionary[];
  readonly sourceLines = new IntColumn();
  readonly sourceFiles = new IntColumn();
  readonly fileNames = new Dictionary();
  readonly #columns: (IntColumn | null)[];
  readonly #idAt: number;
  readonly #teamAt: number;
  readonly #firstRowOf = new Map<number, number>();
  #rowCount = 0;

  constructor(name: TableName) {
    this.name = name;
    this.fields = fieldsOf[name];
    this.dictionaries = this.fields.map(() => new Dictionary());
    this.#columns = this.fields.map(() => null);
    this.#idAt = this.fields.findIndex((field) => field.name === ID_FIELD[name]);
    this.#teamAt = this.fields.findIndex((field) => field.name === 'team');
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /** The values of a field; null where no row has any. */
  columnAt(field: number): IntColumn | null {
    const column = this.#columns[field] ?? null;
    column?.padTo(this.#rowCount);
    return column;
  }

  /** Index of a field by its name, -1 where the table has none. */
  indexOf(name: string): number {
    return this.fields.findIndex((field) => field.name === name);
  }

  /** Takes a row of values in the order of the fields, unless its given id was taken before. */
  take(values: Int32Array, file: string, line: number): Verdict {
    const id = this.#idAt === -1 ? NULL : (values[this.#idAt] ?? NULL);
    if (id !== NULL) {
      const key = id * 1_000 + (values[this.#teamAt] === NULL ? 999 : (values[this.#teamAt] ?? 0) % 999);
      const before = this.#firstRowOf.get(key);
      if (before !== undefined) return this.#isSame(before, values) ? 'merged' : 'id_repeated';
      this.#firstRowOf.set(key, this.#rowCount);
    }
    for (let at = 0; at < values.length; at++) this.#put(at, values[at] ?? NULL);
    this.sourceFiles.push(this.fileNames.indexOf(file));
    this.sourceLines.push(line);
    this.#rowCount++;
    return 'accepted';
  }

  #put(at: number, value: number): void {
    let column = this.#columns[at];
    if (!column) {
      if (value === NULL) return;
      column = new IntColumn();
      this.#columns[at] = column;
    }
    if (column.length < this.#rowCount) column.padTo(this.#rowCount);
    column.push(value);
  }

  #isSame(row: number, values: Int32Array): boolean {
    return values.every((value, at) => {
      const column = this.#columns[at];
      return (column && row < column.length ? column.at(row) : NULL) === value;
    });
  }
}
