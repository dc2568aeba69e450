import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer, Ask } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Answers, Chart, ChartCell, ChartContext, ChartTable, MarkFilter, SectionId } from './chart.ts';
import { percent } from './in-words.ts';
import { rankedBars, type RankedBar } from './ranked-bars.ts';
import { countCell, NO_FIGURE, partsOf, tableHead, textCell, type Part } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { unitHead } from './units.ts';

/** One row of a ranking: a code, the rest folded into one, or what is not recorded. */
export interface RankedRow {
  readonly name: string;
  readonly value: number;
  /** Share of the base units whose dimension is known, 0–1; null for what is not recorded. */
  readonly share: number | null;
  readonly kind: 'main' | 'other' | 'unknown';
  readonly filter?: MarkFilter;
}

/** How a dimension is ranked: how many codes stand alone, and what the rest is called. */
export interface Folding {
  readonly top: number;
  readonly other: (count: number, context: ChartContext) => string;
  /** Whether a code is one of what the rest is called; all are by default. */
  readonly counts?: (code: string) => boolean;
}

const NARROW_TOP = 8;

/** Where a ranking stops; one row more costs less than a row of others. */
function limitOf(count: number, folding: Folding, context: ChartContext): number {
  const top = isNarrow(context.widthPx) ? Math.min(NARROW_TOP, folding.top) : folding.top;
  return context.showAll || count <= top + 1 ? count : top;
}

/** The codes that stand alone in a ranking, those folded into the rest, and the unknown. */
export function fold<T extends { readonly code: string | null; readonly value: number | null }>(
  parts: readonly T[],
  folding: Folding,
  context: ChartContext,
): { readonly main: readonly T[]; readonly rest: readonly T[]; readonly unknown: T | undefined } {
  const ranked = parts.filter((part) => part.code !== null && (part.value ?? 0) > 0);
  const limit = limitOf(ranked.length, folding, context);
  return {
    main: ranked.slice(0, limit),
    rest: ranked.slice(limit),
    unknown: parts.find((part) => part.code === null && (part.value ?? 0) > 0),
  };
}

/** How many of the folded codes are what the rest is called. */
function countOf(rest: readonly { readonly code: string | null }[], { counts }: Folding): number {
  return counts ? rest.filter(({ code }) => code !== null && counts(code)).length : rest.length;
}

/** The rows of a ranking: the largest, then the rest as one row, then what is not recorded. */
export function rankedRows(
  answer: Answer,
  dimension: DimensionId,
  folding: Folding,
  context: ChartContext,
): RankedRow[] {
  const { main, rest, unknown } = fold(partsOf(answer, dimension, context), folding, context);
  const share = (value: number): number | null => (answer.known > 0 ? value / answer.known : null);
  const row = ({ name, value, filter }: Part): RankedRow => ({
    name,
    value: value ?? 0,
    share: share(value ?? 0),
    kind: 'main',
    filter,
  });
  const rows = main.map(row);
  const others = rest.reduce((sum, part) => sum + (part.value ?? 0), 0);
  if (rest.length > 0)
    rows.push({
      name: folding.other(countOf(rest, folding), context),
      value: others,
      share: share(others),
      kind: 'other',
    });
  if (unknown) rows.push({ ...row(unknown), share: null, kind: 'unknown' });
  return rows;
}

/** Number of rows of the whole ranking where some are folded into the rest, else 0. */
export function foldedRows(
  answer: Answer,
  dimension: DimensionId,
  folding: Folding,
  context: ChartContext,
): number {
  const { main, rest, unknown } = fold(partsOf(answer, dimension, context), folding, context);
  return rest.length > 0 ? main.length + rest.length + (unknown ? 1 : 0) : 0;
}

/** A share as it stands in a table, with the words it has in the plot. */
export function percentCell(share: number | null, context: ChartContext): ChartCell {
  return { text: share === null ? NO_FIGURE : percent(share, context.locale), raw: share, of: 'share' };
}

/** The extremes of a ranking in words, and how much is not recorded. */
export function describeRows(
  rows: readonly Pick<RankedRow, 'name' | 'value' | 'kind'>[],
  { locale }: ChartContext,
  toText: (value: number) => string = (value) => formatNumber(value, locale),
): string {
  const ranked = rows.filter(({ kind }) => kind === 'main');
  const unknown = rows.find(({ kind }) => kind === 'unknown');
  const [first, second] = ranked;
  const last = ranked.at(-1);
  const tail = unknown ? [m.chart_not_recorded_n({ n: toText(unknown.value) }, { locale })] : [];
  if (!first || !last) return tail[0] ?? m.chart_nothing({}, { locale });
  const lead = { first: first.name, value: toText(first.value) };
  const next = second && { second: second.name, next: toText(second.value) };
  const words = !next
    ? m.chart_describe_one(lead, { locale })
    : first.value === second.value
      ? m.chart_describe_tie({ ...lead, ...next }, { locale })
      : m.chart_describe_first({ ...lead, ...next }, { locale });
  // The last one shown is not the last of all where others are folded into one row.
  const isWhole = !rows.some(({ kind }) => kind === 'other');
  const least = isWhole && ranked.length > 2 && last.value < (second?.value ?? 0);
  const end = least
    ? [m.chart_describe_last({ last: last.name, least: toText(last.value) }, { locale })]
    : [];
  return [words, ...end, ...tail].join(' ');
}

/** Wording and layout of a chart that ranks one dimension of one answer. */
export interface RankingOptions {
  readonly id: string;
  readonly section: SectionId;
  readonly dimension: DimensionId;
  readonly ask: Ask;
  readonly fallback?: Ask;
  readonly folding: Folding;
  /** Whether the dimension is a key of the URL, so that marks act. */
  readonly acts: boolean;
  readonly title: (answer: Answer, context: ChartContext) => string;
  readonly subtitle: (answer: Answer, context: ChartContext) => string;
  readonly nameHead: (context: ChartContext) => string;
  readonly note?: (answer: Answer, context: ChartContext) => string;
}

function toBar(row: RankedRow, acts: boolean, locale: ChartContext['locale']): RankedBar {
  return {
    name: row.name,
    value: row.value,
    text: formatNumber(row.value, locale),
    column: row.share === null ? '' : percent(row.share, locale),
    kind: row.kind,
    ...(acts && row.filter ? { filter: row.filter } : {}),
  };
}

/** A chart of horizontal bars: one dimension ranked, the rest grey, not recorded hatched, shares of the known. */
export function rankingChart(options: RankingOptions): Chart<'ranking'> {
  const { dimension, folding, acts } = options;
  type Given = Answers<'ranking'>;
  const rowsOf = ({ ranking }: Given, context: ChartContext): RankedRow[] =>
    rankedRows(ranking, dimension, folding, context);
  const tableOfRows = (answers: Given, context: ChartContext): ChartTable => ({
    head: tableHead(
      [options.nameHead(context)],
      [unitHead(answers.ranking.unit, context.locale), m.chart_share_known({}, { locale: context.locale })],
    ),
    rows: rowsOf(answers, context).map((row) => ({
      cells: [textCell(row.name), countCell(row.value, context.locale), percentCell(row.share, context)],
      ...(acts && row.filter ? { filter: row.filter } : {}),
    })),
    ...(options.note ? { note: options.note(answers.ranking, context) } : {}),
  });
  return {
    id: options.id,
    section: options.section,
    asks: { ranking: options.ask },
    ...(options.fallback ? { fallback: { ranking: options.fallback } } : {}),
    title: ({ ranking }, context) => options.title(ranking, context),
    subtitle: ({ ranking }, context) => options.subtitle(ranking, context),
    spec: (answers, context) =>
      rankedBars(
        rowsOf(answers, context).map((row) => toBar(row, acts, context.locale)),
        { ...context, showAll: true },
      ),
    describe: (answers, context) => describeRows(rowsOf(answers, context), context),
    table: tableOfRows,
    hiddenRows: ({ ranking }, context) => foldedRows(ranking, dimension, folding, context),
  };
}
