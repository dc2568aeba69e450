import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable, MarkFilter } from './chart.ts';
import { listInWords } from './describe.ts';
import { numberOf, pairOf } from './groups.ts';
import { heatMap } from './heat-map.ts';
import { when } from './in-words.ts';
import { filterFields, markFilter } from './marks.ts';
import { codeOf, countCell, partsOf, tableHead, textCell, type Part } from './table-of.ts';
import { widest } from './text-width.ts';
import { isNarrow } from './theme.ts';

type Key = 'cells' | 'nationalities' | 'languages';

const ROWS = 10;
const COLUMNS = 8;

/** One nationality: its contact moments in each language shown, and in all. */
interface MatrixRow {
  readonly name: string;
  readonly total: number;
  readonly values: readonly number[];
  readonly filter: MarkFilter;
}

/** The largest of a dimension, without what is not recorded. */
const largestOf = (parts: readonly Part[], count: number): Part[] =>
  parts.filter(({ code, value }) => code !== null && (value ?? 0) > 0).slice(0, count);

/** As many languages, the largest first, as have room for their names above the columns. */
function fittingColumns(
  languages: readonly Part[],
  names: readonly string[],
  { widthPx }: ChartContext,
): Part[] {
  const room = isNarrow(widthPx) ? widthPx : widthPx - widest(names) - 60;
  const fits = (count: number): boolean =>
    widest(languages.slice(0, count).map(({ name }) => name)) + 6 <= room / count;
  const count = languages.findLastIndex((_, index) => fits(index + 1)) + 1;
  return languages.slice(0, Math.max(1, count));
}

/** The matrix: the largest nationalities, each with its contact moments in the largest languages. */
function matrixOf(answers: Answers<Key>, context: ChartContext): { rows: MatrixRow[]; columns: Part[] } {
  const nationalities = largestOf(partsOf(answers.nationalities, 'nationality', context), ROWS);
  const names = nationalities.map(({ name }) => name);
  const languages = largestOf(partsOf(answers.languages, 'language', context), COLUMNS);
  const columns = fittingColumns(languages, names, context);
  const counts = new Map(
    answers.cells.table.rows.map((row) => [
      pairOf(codeOf(row['nationality']), codeOf(row['language'])),
      numberOf(row, 'value'),
    ]),
  );
  const rows = nationalities.map(({ name, code, value }) => ({
    name,
    total: value ?? 0,
    values: columns.map((column) => counts.get(pairOf(code, column.code)) ?? 0),
    filter: markFilter('nationality', code),
  }));
  return { rows, columns };
}

function spec(answers: Answers<Key>, context: ChartContext): ReturnType<Chart['spec']> {
  const { locale } = context;
  const { rows, columns } = matrixOf(answers, context);
  return heatMap(
    columns.map(({ name }) => ({ head: name, group: '' })),
    rows.map(({ name, total, values, filter }) => ({
      name,
      total: formatNumber(total, locale),
      cells: values.map((value, index) => {
        const text = formatNumber(value, locale);
        return { value, text, tip: `${name}, ${columns[index]?.name ?? ''} ${text}` };
      }),
      ...filterFields(filter),
    })),
    context,
  );
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const { rows, columns } = matrixOf(answers, context);
  return {
    head: tableHead(
      [m.chart_nationality({}, { locale })],
      [...columns.map(({ name }) => name), m.chart_all_languages({}, { locale })],
    ),
    rows: rows.map(({ name, total, values, filter }) => ({
      cells: [textCell(name), ...[...values, total].map((value) => countCell(value, locale))],
      filter,
    })),
    note: m.chart_matrix_note({}, { locale }),
  };
}

/** The three largest cells. */
function describe(answers: Answers<Key>, context: ChartContext): string {
  const { locale } = context;
  const { rows, columns } = matrixOf(answers, context);
  const cells = rows.flatMap(({ name, values }) =>
    values.map((value, index) => ({
      value,
      words: `${name} × ${columns[index]?.name ?? ''} (${formatNumber(value, locale)})`,
    })),
  );
  const top = cells.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  if (top.length === 0) return m.chart_nothing({}, { locale });
  const most = top.slice(0, 3).map(({ words }) => words);
  return m.chart_matrix_describe({ most: listInWords(most, locale) }, { locale });
}

/** In which languages people of each nationality were met. */
export const nationalityByLanguage: Chart<Key> = {
  id: 'nationality-by-language',
  section: 'languages',
  asks: {
    cells: { indicator: 'contact-moments', by: ['nationality', 'language'] },
    nationalities: { indicator: 'contact-moments', by: ['nationality'] },
    languages: { indicator: 'contact-moments', by: ['language'] },
  },
  title: (_, { locale }) => m.chart_matrix_title({}, { locale }),
  subtitle: (_, context) => m.chart_matrix_subtitle({ when: when(context) }, { locale: context.locale }),
  spec,
  describe,
  table,
};
