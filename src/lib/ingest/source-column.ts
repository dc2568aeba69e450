import type { Field } from '#lib/model/field.ts';
import { clean, type Cleaned, type Problem } from './clean.ts';
import { isMissing } from './fold.ts';
import type { ColumnPlan, DecimalMark } from './plan.ts';
import { toSharedKeyMark } from './shared-keys.ts';
import { NULL, type Dictionary } from './store.ts';
import { ungroup } from './values.ts';

/** A value of a source column that was not understood or was mapped, with the number of accepted rows that hold it. */
export interface Trouble {
  readonly problem: Problem;
  readonly value: string;
  readonly count: number;
}

/** What the columns of one table have in common when they are read. */
export interface ColumnReading {
  readonly decimal: DecimalMark;
  readonly hasSharedKeys: boolean;
}

/**
 * One mapped column of a source: remembers what each of its values became. Texts need no memory of
 * their own, since their dictionary is one: identifiers can be as many as rows.
 */
export class SourceColumn {
  readonly plan: ColumnPlan;
  readonly field: Field;
  readonly #decimal: DecimalMark;
  readonly #isText: boolean;
  readonly #isSharedKey: boolean;
  readonly #dictionary: Dictionary;
  readonly #seen = new Map<string, number>();
  readonly #cleaned: Cleaned[] = [];
  readonly #counts: number[] = [];

  constructor(plan: ColumnPlan, field: Field, dictionary: Dictionary, reading: ColumnReading) {
    this.plan = plan;
    this.field = field;
    this.#decimal = reading.decimal;
    this.#isText = field.type === 'text';
    this.#isSharedKey = field.name === 'person_key' && reading.hasSharedKeys;
    this.#dictionary = dictionary;
  }

  /** The number under which this column knows a cell. */
  slotOf(cell: string): number {
    if (this.#isText) return isMissing(cell) ? NULL : this.#dictionary.indexOf(this.#textOf(cell.trim()));
    const known = this.#seen.get(cell);
    if (known !== undefined) return known;
    const slot = this.#cleaned.length;
    this.#seen.set(cell, slot);
    this.#cleaned.push(clean(cell, this.field, this.plan, this.#dictionary, this.#decimal));
    this.#counts.push(0);
    return slot;
  }

  #textOf(text: string): string {
    const bare = this.plan.isGrouped ? ungroup(text) : text;
    return this.#isSharedKey ? toSharedKeyMark(bare) : bare;
  }

  /** The value that the cell of a slot became. */
  valueAt(slot: number): number {
    return this.#isText ? slot : (this.#cleaned[slot]?.value ?? NULL);
  }

  /** What is wrong with the cell of a slot. */
  problemAt(slot: number): Problem | null {
    return this.#cleaned[slot]?.problem ?? null;
  }

  /** Counts an accepted row that holds the cell of a slot. */
  count(slot: number): void {
    if (!this.#isText) this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  /** The values not understood or mapped, most frequent first. */
  troubles(): Trouble[] {
    const found = new Map<string, Trouble>();
    for (const [cell, slot] of this.#seen) {
      const count = this.#counts[slot] ?? 0;
      const { problem, words } = this.#cleaned[slot] ?? { problem: null, words: [] };
      if (problem === null || count === 0) continue;
      for (const value of words.length > 0 ? words : [cell.trim()]) {
        const key = `${problem} ${value}`;
        found.set(key, { problem, value, count: count + (found.get(key)?.count ?? 0) });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  }
}
