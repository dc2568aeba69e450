import type { Prints } from '#lib/model/load.ts';
import { NULL } from './store.ts';
import type { TableBuilder } from './table-builder.ts';

const WORD = 4_294_967_296;
const LOW_BITS = 2_097_152;

/** Two 32-bit lanes of a hash in the manner of MurmurHash3's finaliser. */
class Hash {
  #a = 0x9e3779b9;
  #b = 0x85ebca6b;

  add(value: number): void {
    this.#a = Math.imul(this.#a ^ value, 0x85ebca6b);
    this.#a ^= this.#a >>> 13;
    this.#b = Math.imul(this.#b ^ value, 0xc2b2ae35);
    this.#b ^= this.#b >>> 16;
    this.#b = (this.#b + Math.imul(this.#a, 5)) | 0;
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at));
  }

  get value(): number {
    return ((this.#b >>> 0) % LOW_BITS) * WORD + (this.#a >>> 0);
  }
}

function hashOf(text: string): number {
  const hash = new Hash();
  hash.addText(text);
  return hash.value;
}

function mix(hash: Hash, field: number, value: number): void {
  hash.add(field);
  hash.add(value | 0);
  hash.add(Math.floor(value / WORD) | 0);
}

/** What a column adds to the print of a row: a hash of its text, or its number. */
function printer(
  builder: TableBuilder,
  at: number,
  texts: readonly string[],
): (row: number) => number | null {
  const values = builder.columnAt(at)?.view();
  if (!values) return () => null;
  const { type } = builder.fields[at] ?? { type: 'integer' };
  const isNumber = type === 'date' || type === 'integer' || type === 'boolean';
  const hashes = isNumber ? [] : texts.map(hashOf);
  return (row) => {
    const value = values[row] ?? NULL;
    if (value === NULL) return null;
    return isNumber ? value : (hashes[value] ?? 0);
  };
}

/** The fingerprints of all rows; `textsOf` gives a field's texts as they leave the importer. */
export function printsOf(
  builder: TableBuilder,
  idField: string | null,
  textsOf: (at: number) => readonly string[],
): Prints {
  const printers = builder.fields.map((_, at) => printer(builder, at, textsOf(at)));
  const idAt = idField === null ? -1 : builder.indexOf(idField);
  const teamAt = builder.indexOf('team');
  const ids = new Float64Array(builder.rowCount);
  const contents = new Float64Array(builder.rowCount);
  for (let row = 0; row < builder.rowCount; row++) {
    const content = new Hash();
    printers.forEach((print, at) => {
      const value = print(row);
      if (value !== null) mix(content, at, value);
    });
    contents[row] = content.value;
    const id = printers[idAt]?.(row) ?? null;
    const named = new Hash();
    if (id !== null) mix(named, 1, id);
    if (id !== null) mix(named, 2, printers[teamAt]?.(row) ?? 0);
    ids[row] = id === null ? content.value : named.value;
  }
  return { ids, contents };
}
