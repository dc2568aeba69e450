import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { barColumns } from './bar-columns.ts';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { numberOf, pairOf } from './groups.ts';
import { when } from './in-words.ts';
import { markFilter } from './marks.ts';
import { rankedBars } from './ranked-bars.ts';
import { describeRows } from './ranking.ts';
import { codeOf, countCell, tableHead, textCell } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { unitHead } from './units.ts';

type Key = 'people';

const ages = ['u18', '18-60', 'o60', null] as const;
const sexes = ['M', 'F', 'X', null] as const;

/** The people of one sex, by age in the order of `ages`. */
interface SexColumn {
  readonly sex: string | null;
  readonly name: string;
  readonly counts: readonly number[];
}

/** Columns of the sexes that occur; not recorded last. */
function columnsOf({ people }: Answers<Key>, context: ChartContext): SexColumn[] {
  const counts = new Map(
    people.table.rows.map((row) => [pairOf(codeOf(row['sex']), codeOf(row['age'])), numberOf(row, 'value')]),
  );
  return sexes
    .map((sex) => ({
      sex,
      name: sex === null ? m.chart_sex_unknown({}, { locale: context.locale }) : context.label('sex', sex),
      counts: ages.map((age) => counts.get(pairOf(sex, age)) ?? 0),
    }))
    .filter(({ counts: ofSex }) => ofSex.some((count) => count > 0));
}

const ageName = (age: string | null, { label, locale }: ChartContext): string =>
  age === null ? m.chart_age_unknown({}, { locale }) : label('age', age);

const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase() + name.slice(1);

/** The brackets that occur, so that a row of nothing is not drawn. */
const shownAges = (columns: readonly SexColumn[]): number[] =>
  ages.flatMap((_, index) => (columns.some(({ counts }) => (counts[index] ?? 0) > 0) ? [index] : []));

/** Every sex and age that occurs, as one list. */
function listOf(columns: readonly SexColumn[], context: ChartContext) {
  return columns.flatMap(({ sex, name, counts }) =>
    counts.flatMap((value, index) => {
      const age = ages[index] ?? null;
      const isUnknown = sex === null || age === null;
      const kind = isUnknown ? ('unknown' as const) : ('main' as const);
      return value > 0
        ? [
            {
              name: `${name}, ${inSentence(ageName(age, context))}`,
              value,
              kind,
              filter: markFilter('age', age),
            },
          ]
        : [];
    }),
  );
}

function spec(answers: Answers<Key>, context: ChartContext): TopLevelSpec {
  const { locale } = context;
  const columns = columnsOf(answers, context);
  if (isNarrow(context.widthPx)) {
    const bars = listOf(columns, context).map((bar) => ({ ...bar, text: formatNumber(bar.value, locale) }));
    return rankedBars(bars, { ...context, showAll: true });
  }
  const rows = shownAges(columns);
  const max = Math.max(1, ...columns.flatMap(({ counts }) => counts));
  return barColumns(
    rows.map((index) => ageName(ages[index] ?? null, context)),
    columns.map(({ sex, name, counts }) => ({
      title: name,
      max,
      cells: rows.map((index) => ({
        value: counts[index] ?? 0,
        text: formatNumber(counts[index] ?? 0, locale),
        kind: sex === null || ages[index] === null ? 'unknown' : 'main',
        filter: markFilter('age', ages[index] ?? null),
      })),
    })),
    context,
  );
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const columns = columnsOf(answers, context);
  return {
    head: tableHead(
      [m.chart_age({}, { locale })],
      columns.map(({ name }) => name),
    ),
    rows: shownAges(columns).map((index) => ({
      cells: [
        textCell(ageName(ages[index] ?? null, context)),
        ...columns.map(({ counts }) => countCell(counts[index] ?? 0, locale)),
      ],
      filter: markFilter('age', ages[index] ?? null),
    })),
    note: m.chart_figures_are({ unit: unitHead(answers.people.unit, locale) }, { locale }),
  };
}

function describe(answers: Answers<Key>, context: ChartContext): string {
  const rows = listOf(columnsOf(answers, context), context);
  const ranked = rows.filter(({ kind }) => kind === 'main').toSorted((a, b) => b.value - a.value);
  return describeRows(ranked, context);
}

/** People by sex and age bracket on one scale. */
export const sexAndAge: Chart<Key> = {
  id: 'sex-and-age',
  section: 'people',
  asks: { people: { indicator: 'persons-reached', by: ['sex', 'age'] } },
  fallback: { people: { indicator: 'contact-moments', by: ['sex', 'age'] } },
  title: ({ people }, { locale }) => m.chart_sex_age_title({ unit: people.unit }, { locale }),
  subtitle: ({ people }, context) =>
    m.chart_sex_age_subtitle({ unit: people.unit, when: when(context) }, { locale: context.locale }),
  spec,
  describe,
  table,
};
