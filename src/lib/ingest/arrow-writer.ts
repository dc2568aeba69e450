import type * as Arrow from '@uwdata/flechette';
import type { Column, DataType } from '@uwdata/flechette';
import { closedCodes } from '#lib/model/codes/registry.ts';
import type { CleanTable } from '#lib/model/load.ts';
import { UNIT } from './lists.ts';
import { printsOf } from './prints.ts';
import { withPseudonyms } from './shared-keys.ts';
import { NULL } from './store.ts';
import { idFieldOf, type TableBuilder } from './table-builder.ts';

type Flechette = typeof Arrow;

/** Bits for the rows that have a value, and how many have none. */
function validityOf(values: Int32Array): { validity: Uint8Array; nullCount: number } {
  const validity = new Uint8Array(Math.ceil(values.length / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < values.length; row++) {
    if (values[row] === NULL) nullCount++;
    else validity[row >> 3] = (validity[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return { validity, nullCount };
}

/** Writes columns of plain buffers; what a library would do value by value is already known by number. */
class ColumnWriter {
  readonly #arrow: Flechette;

  constructor(arrow: Flechette) {
    this.#arrow = arrow;
  }

  #column(type: DataType, parts: object): Column<unknown> {
    const Batch = this.#arrow.batchType(type, {}) as unknown as new (parts: object) => never;
    return new this.#arrow.Column([new Batch({ type, ...parts })]);
  }

  numbers(values: Int32Array, type: DataType): Column<unknown> {
    const { validity, nullCount } = validityOf(values);
    const filled = nullCount === 0 ? values : values.map((value) => (value === NULL ? 0 : value));
    return this.#column(type, { length: values.length, nullCount, validity, values: filled });
  }

  booleans(values: Int32Array): Column<unknown> {
    const { validity, nullCount } = validityOf(values);
    const bits = new Uint8Array(validity.length);
    values.forEach((value, row) => {
      if (value === 1) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
    });
    return this.#column(this.#arrow.bool(), { length: values.length, nullCount, validity, values: bits });
  }

  /** Texts picked by number; a missing number is a missing text. */
  texts(picks: Int32Array, texts: readonly string[]): Column<unknown> {
    const encoder = new TextEncoder();
    const encoded = texts.map((text) => encoder.encode(text));
    const offsets = new Int32Array(picks.length + 1);
    let size = 0;
    for (let row = 0; row < picks.length; row++) {
      size += encoded[picks[row] ?? NULL]?.length ?? 0;
      offsets[row + 1] = size;
    }
    const values = new Uint8Array(size);
    picks.forEach((pick, row) => {
      const bytes = encoded[pick];
      if (bytes) values.set(bytes, offsets[row]);
    });
    const { validity, nullCount } = validityOf(picks);
    return this.#column(this.#arrow.utf8(), { length: picks.length, nullCount, validity, offsets, values });
  }

  dictionary(picks: Int32Array, texts: readonly string[]): Column<unknown> {
    const { dictionary, int32 } = this.#arrow;
    const words = this.texts(Int32Array.from(texts.keys()), texts);
    const column = this.numbers(picks, dictionary(words.type, int32()));
    const batch = column.data[0] as unknown as { setDictionary: (words: Column<unknown>) => void };
    batch.setDictionary(words);
    return column;
  }

  lists(picks: Int32Array, texts: readonly string[]): Column<unknown> {
    const { list, utf8 } = this.#arrow;
    const parts = new Map<string, number>();
    const partsOf = texts.map((text) =>
      text.split(UNIT).map((part) => parts.get(part) ?? (parts.set(part, parts.size), parts.size - 1)),
    );
    const offsets = new Int32Array(picks.length + 1);
    picks.forEach((pick, row) => (offsets[row + 1] = (offsets[row] ?? 0) + (partsOf[pick]?.length ?? 0)));
    const items = new Int32Array(offsets[picks.length] ?? 0);
    picks.forEach((pick, row) => items.set(partsOf[pick] ?? [], offsets[row]));
    const child = this.texts(items, [...parts.keys()]).data[0];
    const { validity, nullCount } = validityOf(picks);
    return this.#column(list(utf8()), {
      length: picks.length,
      nullCount,
      validity,
      offsets,
      children: [child],
    });
  }
}

/** Rows without a given id get one of their file and line: unlike any other, the same at every load. */
function idColumn(
  writer: ColumnWriter,
  builder: TableBuilder,
  picks: Int32Array,
  known: readonly string[],
): Column<unknown> {
  const texts = [...known];
  const files = builder.sourceFiles.view();
  const lines = builder.sourceLines.view();
  const filled = picks.map((pick, row) => {
    if (pick !== NULL) return pick;
    texts.push(`~${builder.fileNames.texts[files[row] ?? 0] ?? ''}:${lines[row] ?? 0}`);
    return texts.length - 1;
  });
  return writer.texts(filled, texts);
}

function columnOf(
  arrow: Flechette,
  writer: ColumnWriter,
  builder: TableBuilder,
  at: number,
  texts: readonly string[],
): Column<unknown> {
  const field = builder.fields[at];
  if (!field) throw new Error(`Table ${builder.name} has no field ${at}`);
  const picks = builder.columnAt(at)?.view() ?? new Int32Array(builder.rowCount).fill(NULL);
  if (field.type === 'date') return writer.numbers(picks, arrow.dateDay());
  if (field.type === 'integer') return writer.numbers(picks, arrow.int32());
  if (field.type === 'boolean') return writer.booleans(picks);
  if (field.type === 'codes') return writer.lists(picks, texts);
  if (builder.name === 'contact' && field.name === 'contact_id')
    return idColumn(writer, builder, picks, texts);
  const isDense = texts.length > 0 && (field.type === 'code' || texts.length * 4 < builder.rowCount);
  return isDense ? writer.dictionary(picks, texts) : writer.texts(picks, texts);
}

function unlistedFieldsOf({ fields, dictionaries }: TableBuilder): string[] {
  const holdsOthers = (list: keyof typeof closedCodes, texts: readonly string[]) => {
    const codes = closedCodes[list];
    const known = codes && new Set(codes);
    return known !== undefined && texts.some((text) => text.split(UNIT).some((part) => !known.has(part)));
  };
  return fields
    .filter(({ list }, at) => list !== undefined && holdsOthers(list, dictionaries[at]?.texts ?? []))
    .map(({ name }) => name);
}

/** The table as an Arrow stream: every field of the model, then where each row stood; marked keys under the secret. */
export async function toArrow(builder: TableBuilder, secret: string): Promise<CleanTable> {
  const arrow = await import('@uwdata/flechette');
  const writer = new ColumnWriter(arrow);
  const keyAt = builder.indexOf('person_key');
  const keys = builder.dictionaries[keyAt];
  const keyTexts = keys ? await withPseudonyms(keys, secret) : [];
  const textsOf = (at: number) => (at === keyAt ? keyTexts : (builder.dictionaries[at]?.texts ?? []));
  const columns = builder.fields.map((field, at): [string, Column<unknown>] => [
    field.name,
    columnOf(arrow, writer, builder, at, textsOf(at)),
  ]);
  columns.push(['source_file', writer.dictionary(builder.sourceFiles.view(), builder.fileNames.texts)]);
  columns.push(['source_line', writer.numbers(builder.sourceLines.view(), arrow.int32())]);
  const bytes = arrow.tableToIPC(arrow.tableFromColumns(columns), { format: 'stream' });
  if (!bytes) throw new Error('Arrow gave no bytes');
  const fields = builder.fields.filter((_, at) => builder.columnAt(at) !== null).map((field) => field.name);
  const prints = printsOf(builder, idFieldOf(builder.name), textsOf);
  const unlisted = unlistedFieldsOf(builder);
  return { name: builder.name, arrow: bytes, rowCount: builder.rowCount, fields, unlisted, prints };
}
