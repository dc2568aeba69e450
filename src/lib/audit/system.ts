import type { Published } from './published.ts';

/** A linear relation over unknown counts: low ≤ sum of factor × count ≤ high. */
export interface Bound {
  readonly terms: readonly (readonly [cell: number, factor: number])[];
  readonly low: number;
  readonly high: number;
}

/** What an outsider knows as a system: the unknown counts with their limits, and the relations between them. */
export interface System {
  readonly keys: readonly string[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Whether a cell is printed as it is. */
  readonly isPrinted: readonly boolean[];
  readonly bounds: readonly Bound[];
}

type Codes = Readonly<Record<string, string>>;

class Builder {
  readonly #published: Published;
  readonly keys: string[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly isPrinted: boolean[] = [];
  readonly bounds: Bound[] = [];
  readonly #known = new Map<string, number>();
  readonly #places: { measure: string; codes: Codes }[] = [];

  constructor(published: Published) {
    this.#published = published;
  }

  /** The index of a cell; one that is met for the first time is unknown from 0 on. */
  at(measure: string, codes: Codes): number {
    const kept = Object.entries(codes)
      .filter(([dimension, code]) => code !== this.#published.dimensions[dimension]?.root)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const key = `${measure}|${kept.map(([dimension, code]) => `${dimension}=${code}`).join('&')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.keys.push(key) - 1;
    this.low.push(0);
    this.high.push(Number.POSITIVE_INFINITY);
    this.isPrinted.push(false);
    this.#known.set(key, index);
    this.#places.push({ measure, codes });
    return index;
  }

  print(index: number, value: number | null): void {
    const { base = 1, leastHidden = 0 } = this.#published;
    if (value === null) {
      this.low[index] = Math.max(this.low[index] ?? 0, leastHidden);
      return;
    }
    this.low[index] = Math.max(this.low[index] ?? 0, value - (base - 1));
    this.high[index] = Math.min(this.high[index] ?? Number.POSITIVE_INFINITY, value + (base - 1));
    this.isPrinted[index] = base === 1;
  }

  /** Relations of a cell along a dimension; where a measure doesn't add up, only that a part is no more than the whole. */
  split(measure: string, codes: Codes, dimension: string): void {
    const code = codes[dimension] ?? '';
    const isAdditive = !this.#published.measures?.[measure]?.nonAdditive?.includes(dimension);
    const whole = this.at(measure, codes);
    for (const parts of this.#published.dimensions[dimension]?.sums[code] ?? []) {
      const cells = parts.map((part) => this.at(measure, { ...codes, [dimension]: part }));
      const minus = cells.map((cell) => [cell, -1] as const);
      const infinity = Number.POSITIVE_INFINITY;
      this.bounds.push({ terms: [[whole, 1], ...minus], low: isAdditive ? 0 : -infinity, high: 0 });
      if (!isAdditive)
        for (const cell of cells)
          this.bounds.push({
            terms: [
              [whole, 1],
              [cell, -1],
            ],
            low: 0,
            high: infinity,
          });
    }
  }

  /** A measure that never exceeds another, cell by cell. */
  limit(): void {
    for (const [index, { measure, codes }] of [...this.#places.entries()]) {
      const other = this.#published.measures?.[measure]?.atMost;
      if (other === undefined) continue;
      const terms = [[this.at(other, codes), 1] as const, [index, -1] as const];
      this.bounds.push({ terms, low: 0, high: Number.POSITIVE_INFINITY });
    }
  }
}

function combinations(published: Published, dimensions: readonly string[]): Codes[] {
  return dimensions.reduce<Codes[]>(
    (all, dimension) => {
      const { root = '', sums = {} } = published.dimensions[dimension] ?? {};
      const codes = new Set([root]);
      for (const [parent, partitions] of Object.entries(sums)) {
        codes.add(parent);
        for (const part of partitions.flat()) codes.add(part);
      }
      return all.flatMap((one) => [...codes].map((code) => ({ ...one, [dimension]: code })));
    },
    [{}],
  );
}

/** Writes down all that follows from what is printed: limits of every count, sums, and printed shares. */
export function toSystem(published: Published): System {
  const builder = new Builder(published);
  for (const { measure, dimensions, cells } of published.tables) {
    for (const codes of combinations(published, dimensions))
      for (const dimension of dimensions) builder.split(measure, codes, dimension);
    for (const { at, value } of cells) builder.print(builder.at(measure, at), value);
  }
  for (const { measure, numerator, denominator, value, decimals } of published.ratios ?? []) {
    const [part, whole] = [builder.at(measure, numerator), builder.at(measure, denominator)];
    const half = 0.5 * 10 ** -decimals;
    const infinity = Number.POSITIVE_INFINITY;
    const against = (share: number) =>
      [
        [part, 1],
        [whole, -share],
      ] as const;
    builder.bounds.push({ terms: against(value - half), low: 0, high: infinity });
    builder.bounds.push({ terms: against(value + half), low: -infinity, high: 0 });
  }
  builder.limit();
  const { keys, low, high, isPrinted, bounds } = builder;
  return { keys, low, high, isPrinted, bounds };
}
