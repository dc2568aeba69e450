import type { Field } from '#lib/model/field.ts';
import { clean, type Cleaned, type Problem } from './clean.ts';
import type { ColumnPlan } from './plan.ts';
import type { Dictionary } from './store.ts';

/** A value of a source column that was not understood, with the number of accepted rows that hold it. */
export interface Trouble {
  readonly problem: Problem;
  readonly value: string;
  readonly count: number;
}

/** One mapped column of a source: remembers what each of its values became. */
export class SourceColumn {
  readonly plan: ColumnPlan;
  readonly field: Field;
  readonly #dictionary: Dictionary;
  readonly #seen = new Map<string, number>();
  readonly #cleaned: Cleaned[] = [];
  readonly #counts: number[] = [];

  constructor(plan: ColumnPlan, field: Field, dictionary: Dictionary) {
    this.plan = plan;
    this.field = field;
    this.#dictionary = dictionary;
  }

  /** The number under which this column knows a cell. */
  slotOf(cell: string): number {
    const known = this.#seen.get(cell);
    if (known !== undefined) return known;
    const slot = this.#cleaned.length;
    this.#seen.set(cell, slot);
    this.#cleaned.push(clean(cell, this.field, this.plan, this.#dictionary));
    this.#counts.push(0);
    return slot;
  }

  /** What the cell of a slot became. */
  cleanedAt(slot: number): Cleaned {
    const cleaned = this.#cleaned[slot];
    if (!cleaned) throw new Error(`Column ${this.plan.header} has no slot ${slot}`);
    return cleaned;
  }

  /** Counts an accepted row that holds the cell of a slot. */
  count(slot: number): void {
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  /** The values not understood, most frequent first. */
  troubles(): Trouble[] {
    const found = new Map<string, Trouble>();
    for (const [cell, slot] of this.#seen) {
      const count = this.#counts[slot] ?? 0;
      const { problem, words } = this.cleanedAt(slot);
      if (problem === null || count === 0) continue;
      for (const value of words.length > 0 ? words : [cell.trim()]) {
        const key = `${problem} ${value}`;
        found.set(key, { problem, value, count: count + (found.get(key)?.count ?? 0) });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  }
}
