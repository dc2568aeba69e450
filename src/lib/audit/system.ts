import type { Codes, Published, PrintedTable, StatedDimension } from './published.ts';

/** A linear relation over unknown counts: low ≤ sum of factor × count ≤ high. */
export interface Bound {
  readonly terms: readonly (readonly [cell: number, factor: number])[];
  readonly low: number;
  readonly high: number;
}

/** That a cell is split into parts along a dimension; whether they add up to it or only cover it. */
export interface Split {
  readonly dimension: string;
  readonly whole: number;
  readonly parts: readonly number[];
  readonly isAdditive: boolean;
}

/** That one cell never exceeds another: persons and the contacts behind them. */
export interface Limit {
  readonly lesser: number;
  readonly greater: number;
}

/** What an outsider knows as a system: the unknown counts with their limits, and the relations between them. */
export interface System {
  readonly keys: readonly string[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Whether a cell is printed as it is. */
  readonly isPrinted: readonly boolean[];
  readonly bounds: readonly Bound[];
  readonly splits: readonly Split[];
  readonly limits: readonly Limit[];
}

const infinity = Number.POSITIVE_INFINITY;

class Builder {
  readonly #published: Published;
  readonly keys: string[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly isPrinted: boolean[] = [];
  readonly bounds: Bound[] = [];
  readonly splits: Split[] = [];
  readonly limits: Limit[] = [];
  readonly #known = new Map<string, number>();
  readonly #places: { measure: string; codes: Codes }[] = [];
  readonly #written = new Set<string>();

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
    this.low.push(this.#published.isSigned ? -infinity : 0);
    this.high.push(infinity);
    this.isPrinted.push(false);
    this.#known.set(key, index);
    this.#places.push({ measure, codes });
    return index;
  }

  print(table: PrintedTable, { at, value }: PrintedTable['cells'][number]): void {
    const index = this.at(table.measure, { ...table.filters, ...at });
    const within = table.within ?? (this.#published.base ?? 1) - 1;
    const low = this.low[index] ?? 0;
    if (value === null) {
      this.low[index] = Math.max(low, table.leastHidden ?? this.#published.leastHidden ?? low);
      return;
    }
    this.low[index] = Math.max(low, value - within);
    this.high[index] = Math.min(this.high[index] ?? infinity, value + within);
    if (within === 0) this.isPrinted[index] = true;
  }

  /** Relations of a cell along a dimension; where a measure doesn't add up, only that a part is no more than the whole. */
  split(measure: string, codes: Codes, dimension: string): void {
    const partitions = this.#published.dimensions[dimension]?.sums[codes[dimension] ?? ''] ?? [];
    if (partitions.length === 0) return;
    const isAdditive = !this.#published.measures?.[measure]?.nonAdditive?.includes(dimension);
    const whole = this.at(measure, codes);
    for (const partition of partitions) {
      const parts = partition.map((part) => this.at(measure, { ...codes, [dimension]: part }));
      const name = `${whole}=${parts.join('+')}`;
      if (this.#written.has(name)) continue;
      this.#written.add(name);
      this.splits.push({ dimension, whole, parts, isAdditive });
      const minus = parts.map((cell) => [cell, -1] as const);
      this.bounds.push({ terms: [[whole, 1], ...minus], low: isAdditive ? 0 : -infinity, high: 0 });
      if (!isAdditive) for (const part of parts) this.#atMost(part, whole);
    }
  }

  #atMost(lesser: number, greater: number): void {
    const terms = [[greater, 1] as const, [lesser, -1] as const];
    this.bounds.push({ terms, low: 0, high: infinity });
  }

  /** A measure that never exceeds another, cell by cell. */
  limit(): void {
    for (const [index, { measure, codes }] of [...this.#places.entries()]) {
      const other = this.#published.measures?.[measure]?.atMost;
      if (other === undefined) continue;
      const greater = this.at(other, codes);
      this.#atMost(index, greater);
      this.limits.push({ lesser: index, greater });
    }
  }

  /** A printed share lies within half a unit of its last decimal; in whole factors, so that the solver stays exact. */
  share({
    measure,
    numerator,
    denominator,
    value,
    decimals,
  }: NonNullable<Published['ratios']>[number]): void {
    const [part, whole] = [this.at(measure, numerator), this.at(measure, denominator)];
    const unit = 2 * 10 ** decimals;
    const steps = Math.round(value * unit);
    const against = (share: number) => [[part, unit] as const, [whole, -share] as const];
    this.bounds.push({ terms: against(steps - 1), low: 0, high: infinity });
    this.bounds.push({ terms: against(steps + 1), low: -infinity, high: 0 });
  }
}

/** The codes of a dimension, its total first. */
export function codesIn({ root, sums }: StatedDimension): string[] {
  return [
    ...new Set([root, ...Object.entries(sums).flatMap(([parent, parts]) => [parent, ...parts.flat()])]),
  ];
}

function combinations({ dimensions }: Published, table: PrintedTable): Codes[] {
  return table.dimensions.reduce<Codes[]>(
    (all, dimension) => {
      const codes = codesIn(dimensions[dimension] ?? { root: '', sums: {} });
      return all.flatMap((one) => codes.map((code) => ({ ...one, [dimension]: code })));
    },
    [table.filters ?? {}],
  );
}

/** Writes down all that follows from what is printed: limits of every count, sums, and printed shares. */
export function toSystem(published: Published): System {
  const builder = new Builder(published);
  for (const table of published.tables) {
    for (const codes of combinations(published, table))
      for (const dimension of table.dimensions) builder.split(table.measure, codes, dimension);
    for (const cell of table.cells) builder.print(table, cell);
  }
  for (const ratio of published.ratios ?? []) builder.share(ratio);
  builder.limit();
  const { keys, low, high, isPrinted, bounds, splits, limits } = builder;
  return { keys, low, high, isPrinted, bounds, splits, limits };
}
