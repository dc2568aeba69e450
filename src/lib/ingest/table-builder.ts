import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, TableName } from '#lib/model/field.ts';
import { Dictionary, IntColumn, NULL } from './store.ts';

/** The field that names a row of a table; outcomes have none. */
const ID_FIELD: Readonly<Record<TableName, string | null>> = {
  contact: 'contact_id',
  session: 'activity_id',
  outcome: null,
  accompaniment: 'accompaniment_id',
  person: 'person_key',
};

/** The field whose given values name the rows of a table; null where rows have no name. */
export function idFieldOf(table: TableName): string | null {
  return ID_FIELD[table];
}

/** What became of a row that could be read. */
export type Verdict = 'accepted' | 'merged' | 'id_repeated' | 'id_superseded';

/** Rows that share a given id but differ, by id: the place of the last of them. */
export type Conflicts = ReadonlyMap<string, string>;

const placeOf = (file: string, line: number): string => `${line}:${file}`;

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
  readonly #conflicts = new Map<string, string>();
  readonly #settled: Conflicts;
  #rowCount = 0;

  /** With conflicts of an earlier reading, of each of their rows the last stands; else the first. */
  constructor(name: TableName, settled: Conflicts = new Map()) {
    this.name = name;
    this.#settled = settled;
    this.fields = fieldsOf[name];
    this.dictionaries = this.fields.map(() => new Dictionary());
    this.#columns = this.fields.map(() => null);
    this.#idAt = this.fields.findIndex((field) => field.name === ID_FIELD[name]);
    this.#teamAt = this.fields.findIndex((field) => field.name === 'team');
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /** The ids of which several rows with different content were met. */
  get conflicts(): Conflicts {
    return this.#conflicts;
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
    const repeated = id === NULL ? null : this.#takeId(id, values, placeOf(file, line));
    if (repeated) return repeated;
    for (let at = 0; at < values.length; at++) this.#put(at, values[at] ?? NULL);
    this.sourceFiles.push(this.fileNames.indexOf(file));
    this.sourceLines.push(line);
    this.#rowCount++;
    return 'accepted';
  }

  /** Notes a given id; the verdict on its row when the id was met before, or stands elsewhere. */
  #takeId(id: number, values: Int32Array, place: string): Verdict | null {
    const team = values[this.#teamAt] ?? NULL;
    const last = this.#settled.size === 0 ? undefined : this.#settled.get(this.#nameOf(id, team));
    if (last !== undefined) return last === place ? null : 'id_superseded';
    const key = id * 1_000 + (team === NULL ? 999 : team % 999);
    const before = this.#firstRowOf.get(key);
    if (before === undefined) {
      this.#firstRowOf.set(key, this.#rowCount);
      return null;
    }
    const isSame = this.#isSame(before, values);
    const name = this.#nameOf(id, team);
    if (!isSame || this.#conflicts.has(name)) this.#conflicts.set(name, place);
    return isSame ? 'merged' : 'id_repeated';
  }

  #nameOf(id: number, team: number): string {
    const teamName = this.dictionaries[this.#teamAt]?.texts[team] ?? '';
    return `${teamName}|${this.dictionaries[this.#idAt]?.texts[id] ?? ''}`;
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
