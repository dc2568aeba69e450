import { profileDates } from './dates.ts';
import { isMissing } from './fold.ts';
import type { ColumnProfile } from './plan.ts';

const MOST_DISTINCT = 20_000;
const MOST_KEPT = 300;

/** Counts the values of one column while its rows pass by. */
export class ColumnProfiler {
  readonly #counts = new Map<string, number>();
  #rows = 0;
  #overflow = 0;
  #length = 0;

  /** Takes one cell. */
  add(cell: string): void {
    this.#rows++;
    const known = this.#counts.get(cell);
    if (known !== undefined) this.#counts.set(cell, known + 1);
    else if (this.#counts.size < MOST_DISTINCT) this.#counts.set(cell, 1);
    else this.#overflow++;
  }

  /** What was seen; missing words are not values. */
  done(index: number, header: string): ColumnProfile {
    const values = [...this.#counts].filter(([value]) => !isMissing(value));
    let filled = this.#overflow;
    for (const [value, count] of values) {
      filled += count;
      this.#length += value.length * count;
    }
    const frequent = [...values].sort((a, b) => b[1] - a[1]);
    return {
      index,
      header,
      rows: this.#rows,
      filled,
      distinct: values.length + this.#overflow,
      meanLength: filled === 0 ? 0 : this.#length / filled,
      values: frequent.slice(0, MOST_KEPT),
      dates: profileDates(values),
    };
  }
}
