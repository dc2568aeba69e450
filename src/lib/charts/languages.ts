import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { TopLevelSpec } from 'vega-lite';
import { barColumns, type ColumnCell } from './bar-columns.ts';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { percent, when } from './in-words.ts';
import { toCoverage, waysShown, type LanguageRow, type Way } from './language-coverage.ts';
import { rankedBars } from './ranked-bars.ts';
import { describeRows, foldedRows, percentCell, type Folding } from './ranking.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { unitHead } from './units.ts';

type Key = 'languages' | 'modes';

/** Under this width there is no room for columns of shares. */
const COLUMNS_PX = 640;

const folding: Folding = {
  top: 10,
  other: (count, { locale }) => m.chart_other_languages({ count }, { locale }),
};

const rowsOf = (answers: Answers<Key>, context: ChartContext): LanguageRow[] =>
  toCoverage(answers.languages, answers.modes, folding, context);

const wayTitle = (way: Way, { locale }: ChartContext): string => m.chart_way({ way }, { locale });

function columns(rows: readonly LanguageRow[], context: ChartContext): TopLevelSpec {
  const { locale } = context;
  const counts = rows.map(({ value, kind, filter }): ColumnCell => ({
    value,
    text: formatNumber(value, locale),
    kind,
    ...(filter ? { filter } : {}),
  }));
  const shares = (way: Way): ColumnCell[] =>
    rows.map(({ ways, filter }) => {
      const share = ways[way];
      return {
        value: share,
        text: share === null ? '' : percent(share, locale),
        kind: way === 'lingua' || way === 'none' ? 'other' : 'main',
        ...(filter ? { filter } : {}),
      };
    });
  const names = rows.map(({ name }) => name);
  const title = unitHead('contact-moments', locale);
  const main = { title, max: Math.max(1, ...rows.map(({ value }) => value)), weight: 1.8, cells: counts };
  const ways = waysShown(rows).map((way) => ({
    title: wayTitle(way, context),
    max: 1,
    track: true,
    cells: shares(way),
  }));
  return barColumns(names, [main, ...ways], context);
}

function bars(rows: readonly LanguageRow[], context: ChartContext): TopLevelSpec {
  const shown = rows.map((row) => ({
    name: row.name,
    value: row.value,
    text: formatNumber(row.value, context.locale),
    kind: row.kind,
    ...(row.filter ? { filter: row.filter } : {}),
  }));
  return rankedBars(shown, { ...context, showAll: true });
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const rows = rowsOf(answers, context);
  const ways = waysShown(rows);
  const { locale } = context;
  const heads = [unitHead(answers.languages.unit, locale), ...ways.map((way) => wayTitle(way, context))];
  return {
    head: tableHead([m.chart_language({}, { locale })], heads),
    rows: rows.map(({ name, value, filter, ways: shares }) => ({
      cells: [
        textCell(name),
        countCell(value, locale),
        ...ways.map((way) => percentCell(shares[way], context)),
      ],
      ...(filter ? { filter } : {}),
    })),
    note: m.chart_languages_note({}, { locale }),
  };
}

/** Languages of contact, and how conversations in each were covered. */
export const languages: Chart<Key> = {
  id: 'languages',
  section: 'languages',
  wide: true,
  asks: {
    languages: { indicator: 'contact-moments', by: ['language'] },
    modes: { indicator: 'contact-moments', by: ['language', 'mode'] },
  },
  // Without a column for the coverage there are no shares, but still the languages.
  fallback: {
    languages: { indicator: 'contact-moments', by: ['language'] },
    modes: { indicator: 'contact-moments', by: ['language'] },
  },
  title: (_, { locale }) => m.chart_languages_title({}, { locale }),
  subtitle: (_, context) => {
    const parts = { when: when(context), form: context.widthPx < COLUMNS_PX ? 'bars' : 'columns' };
    return m.chart_languages_subtitle(parts, { locale: context.locale });
  },
  spec: (answers, context) => {
    const rows = rowsOf(answers, context);
    return context.widthPx < COLUMNS_PX ? bars(rows, context) : columns(rows, context);
  },
  describe: (answers, context) => describeRows(rowsOf(answers, context), context),
  table,
  hiddenRows: ({ languages: answer }, context) => foldedRows(answer, 'language', folding, context),
};
