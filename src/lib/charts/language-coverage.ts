import type { Answer } from '#lib/model/answer.ts';
import type { ChartContext, MarkFilter } from './chart.ts';
import { numberOf } from './groups.ts';
import { fold, type Folding } from './ranking.ts';
import { codeOf, partsOf } from './table-of.ts';

/** Ways to cover a language; interpreters on site and by telephone are one. */
export const wayIds = ['worker', 'mediator', 'interpreter', 'lingua', 'none'] as const;
export type Way = (typeof wayIds)[number];

/** The modes that each way is recorded as. */
export const modesOf: Readonly<Record<Way, readonly string[]>> = {
  worker: ['DIR'],
  mediator: ['ICM'],
  interpreter: ['INT', 'TEL'],
  lingua: ['LF'],
  none: ['NONE'],
};

/** A language (or the other ones, or none recorded) with its contact moments and the share of each way. */
export interface LanguageRow {
  readonly name: string;
  readonly value: number;
  readonly kind: 'main' | 'other' | 'unknown';
  /** Share of the row's contact moments with a known way, 0–1; null where no way is known. */
  readonly ways: Readonly<Record<Way, number | null>>;
  readonly filter?: MarkFilter;
}

const noWays: LanguageRow['ways'] = {
  worker: null,
  mediator: null,
  interpreter: null,
  lingua: null,
  none: null,
};

/** Contact moments by mode, known modes only, of the given languages together. */
function modeCounts(modes: Answer, languages: ReadonlySet<string | null>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of modes.table.rows) {
    const mode = codeOf(row['mode']);
    if (mode === null || !languages.has(codeOf(row['language']))) continue;
    counts.set(mode, (counts.get(mode) ?? 0) + numberOf(row, 'value'));
  }
  return counts;
}

function sharesOf(counts: ReadonlyMap<string, number>): LanguageRow['ways'] {
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (known === 0) return noWays;
  const share = (way: Way): number =>
    modesOf[way].reduce((sum, mode) => sum + (counts.get(mode) ?? 0), 0) / known;
  return {
    worker: share('worker'),
    mediator: share('mediator'),
    interpreter: share('interpreter'),
    lingua: share('lingua'),
    none: share('none'),
  };
}

/** The languages ranked, each with the shares of the ways it was covered; the rest as one, not recorded last. */
export function toCoverage(
  languages: Answer,
  modes: Answer,
  folding: Folding,
  context: ChartContext,
): LanguageRow[] {
  const { main, rest, unknown } = fold(partsOf(languages, 'language', context), folding, context);
  const rows = main.map(({ code, name, value, filter }): LanguageRow => ({
    name,
    value: value ?? 0,
    kind: 'main',
    ways: sharesOf(modeCounts(modes, new Set([code]))),
    filter,
  }));
  if (rest.length > 0) {
    rows.push({
      name: folding.other(rest.length, context),
      value: rest.reduce((sum, { value }) => sum + (value ?? 0), 0),
      kind: 'other',
      ways: sharesOf(modeCounts(modes, new Set(rest.map(({ code }) => code)))),
    });
  }
  if (unknown) {
    const { name, value, filter } = unknown;
    rows.push({ name, value: value ?? 0, kind: 'unknown', ways: noWays, filter });
  }
  return rows;
}

/** The ways that get a column: the last one only where a language was not covered at all. */
export function waysShown(rows: readonly LanguageRow[]): Way[] {
  return wayIds.filter((way) => way !== 'none' || rows.some(({ ways }) => (ways.none ?? 0) > 0));
}
