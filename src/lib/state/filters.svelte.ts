import type { Annotation } from '#lib/charts/chart.ts';
import { isFilterKey, type FilterKey, type Params, type Selection } from '#lib/model/params.ts';
import type { Period } from '#lib/model/period.ts';
import { withNotes } from './notes-codec.ts';
import { parseUrl, withCodes, withoutFilters, withPeriod, withPhase, type Asked } from './url-codec.ts';

/** What the filters need from outside: the query now, a way to change it, and what the data say. */
export interface FilterSource {
  readonly query: () => URLSearchParams;
  readonly write: (query: URLSearchParams, byMark: boolean) => void;
  readonly span: () => Period | null;
  readonly occurring: (key: FilterKey, code: string) => boolean;
}

/** The filters in force: a view of the URL, and nothing besides it. */
export class Filters {
  readonly #source: FilterSource;
  #byMark = false;
  readonly asked: Asked = $derived.by(() => parseUrl(this.#source.query(), this.#source.occurring));

  /** The period in force, open ends closed by the data; null when none is asked. */
  readonly period: Period | null = $derived.by(() => {
    const { from, to } = this.asked;
    if (!from && !to) return null;
    const span = this.#source.span();
    const start = from ?? span?.from ?? to;
    const end = to ?? span?.to ?? from;
    return start && end ? { from: start, to: end < start ? start : end } : null;
  });

  /** How many keys filter, the period counted as one. */
  readonly count: number = $derived.by(
    () => Object.keys(this.asked.selection).length + (this.period ? 1 : 0),
  );

  constructor(source: FilterSource) {
    this.#source = source;
  }

  /** Everything that a question depends on, for data that end at `asOf`. */
  toParams(asOf: string): Params {
    return { period: this.period, selection: this.asked.selection, asOf };
  }

  /** The codes chosen, by key. */
  get selection(): Selection {
    return this.asked.selection;
  }

  /** The codes chosen for a key; empty when it doesn't filter. */
  codes(key: FilterKey): readonly string[] {
    return this.asked.selection[key] ?? [];
  }

  set(key: FilterKey, codes: readonly string[]): void {
    this.#write(withCodes(this.#source.query(), key, codes));
  }

  /** Adds the code to its key, or takes it away when it is the one chosen already. */
  toggle(key: FilterKey, code: string): void {
    const now = this.codes(key);
    this.set(key, now.includes(code) ? now.filter((other) => other !== code) : [...now, code]);
  }

  setPeriod(period: Period | { readonly id: string } | null): void {
    this.#write(withPeriod(this.#source.query(), period));
  }

  /** The configured last day of ERRIN's first phase; undefined for the usual one. */
  get phaseBoundary(): string | undefined {
    return this.asked.phase ?? undefined;
  }

  setPhaseBoundary(date: string): void {
    this.#write(withPhase(this.#source.query(), date));
  }

  /** Dated notes of the user's own, in the order of time. */
  get notes(): readonly Annotation[] {
    return this.asked.notes;
  }

  setNotes(notes: readonly Annotation[]): void {
    this.#write(withNotes(this.#source.query(), notes));
  }

  clear(): void {
    this.#write(withoutFilters(this.#source.query()));
  }

  /** Whether a mark's key can filter here at all. */
  accepts(key: string): key is FilterKey {
    return isFilterKey(key);
  }

  /** Runs a change that a mark of a chart asked for, so that it can be taken back with one key. */
  fromMark(change: () => void): void {
    this.#byMark = true;
    try {
      change();
    } finally {
      this.#byMark = false;
    }
  }

  #write(query: URLSearchParams): void {
    this.#source.write(query, this.#byMark);
  }
}
