/** A missing value in a column of numbers or of dictionary indices. */
export const NULL = -2_147_483_648;

const FIRST_CAPACITY = 4_096;

/** Whole numbers of one column, growing with the rows. */
export class IntColumn {
  #values = new Int32Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds a value at the end. */
  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length * 2);
    this.#values[this.#length++] = value;
  }

  /** Fills with missing values up to a length, for a column that only later files have. */
  padTo(length: number): void {
    while (this.#values.length < length) this.#grow(this.#values.length * 2);
    this.#values.fill(NULL, this.#length, length);
    this.#length = Math.max(this.#length, length);
  }

  at(row: number): number {
    return this.#values[row] ?? NULL;
  }

  /** The values so far, as a view. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  #grow(capacity: number): void {
    const grown = new Int32Array(capacity);
    grown.set(this.#values);
    this.#values = grown;
  }
}

/** Texts numbered in the order of their first appearance. */
export class Dictionary {
  readonly #indices = new Map<string, number>();
  readonly #spellings = new Map<string, string>();
  readonly texts: string[] = [];

  /** The number of a text, given now if it is new. */
  indexOf(text: string): number {
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length;
    this.#indices.set(text, index);
    this.texts.push(text);
    return index;
  }

  /** The spelling first met of a text that is written in several ways; `key` is what the ways have in common. */
  spellingOf(text: string, key: string): string {
    const known = this.#spellings.get(key);
    if (known !== undefined) return known;
    this.#spellings.set(key, text);
    return text;
  }
}
