import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import type { Answers, Chart, ChartContext } from './chart.ts';
import { topThree } from './describe.ts';
import { filterFields, tipChannel } from './marks.ts';
import { commaPeriod } from './period-words.ts';
import { countCell, type Part, partsOf, tableHead, textCell } from './table-of.ts';
import { widest } from './text-width.ts';
import { frame, isNarrow, kindScale, type Layer } from './theme.ts';
import { countInWords, unitHead } from './units.ts';

type Asks = 'contacts' | 'persons';

interface Region extends Part {
  readonly persons: number | null;
}

function regionsOf({ contacts, persons }: Answers<Asks>, context: ChartContext): Region[] {
  const others = new Map(partsOf(persons, 'region', context).map(({ code, value }) => [code, value]));
  return partsOf(contacts, 'region', context).map((part) => ({
    ...part,
    persons: others.get(part.code) ?? 0,
  }));
}

interface Placed {
  field: 'value';
  type: 'quantitative';
  scale: { domain: number[]; range: number[]; nice: false };
  axis: null;
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly figures: readonly (number | null)[];
  readonly answer: Answer;
}

/** One measure: its name above, a bar for each region, the value at the end of the bar. */
function columnLayers(
  column: Column,
  regions: readonly Region[],
  context: ChartContext,
  barY: number,
): Layer[] {
  const { locale } = context;
  const max = Math.max(1, ...column.figures.map((figure) => figure ?? 0));
  const values = regions.map((region, row) => {
    const value = column.figures[row] ?? null;
    const text = value === null ? '' : formatNumber(value, locale);
    const tip = value === null ? '' : `${region.name}: ${countInWords(value, column.answer.unit, locale)}`;
    const kind = region.code === null ? 'unknown' : 'main';
    return { row, value, text, tip, kind, ...filterFields(region.filter) };
  });
  const x: Placed = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, max], range: [column.x, column.x + column.width], nice: false },
    axis: null,
  };
  return [
    {
      data: { values },
      mark: { type: 'bar', height: 14, yOffset: barY, cursor: 'pointer' },
      encoding: {
        x,
        x2: { datum: 0 },
        tooltip: tipChannel,
        color: { field: 'kind', type: 'nominal', scale: kindScale },
        stroke: { condition: { test: "datum.kind === 'unknown'", value: 'var(--data-other)' }, value: null },
      },
    },
    {
      data: { values },
      mark: { type: 'text', style: 'value', yOffset: barY },
      encoding: { x, text: { field: 'text', type: 'nominal' } },
    },
    {
      data: { values: [{ text: unitHead(column.answer.unit, locale) }] },
      mark: { type: 'text', align: 'left', fontWeight: 600 },
      encoding: {
        x: { value: column.x },
        y: { value: -12 },
        text: { field: 'text', type: 'nominal' },
      },
    },
  ];
}

function spec(answers: Answers<Asks>, context: ChartContext): TopLevelSpec {
  const regions = regionsOf(answers, context);
  const narrow = isNarrow(context.widthPx);
  const names = narrow ? 0 : widest(regions.map((region) => region.name)) + 8;
  const figures = widest(regions.map((region) => formatNumber(region.value ?? 0, context.locale))) + 8;
  const gap = 24;
  const width = (context.widthPx - names - gap) / 2;
  const column = (index: number, answer: Answer, values: readonly (number | null)[]): Column => ({
    x: index * (width + gap),
    width: width - figures,
    figures: values,
    answer,
  });
  const columns = [
    column(
      0,
      answers.contacts,
      regions.map((region) => region.value),
    ),
    column(
      1,
      answers.persons,
      regions.map((region) => region.persons),
    ),
  ];
  return {
    ...frame({ left: names, right: 0, top: 24, bottom: 0 }),
    width: context.widthPx - names,
    height: { step: narrow ? 44 : 24 },
    data: { values: regions.map(({ name }, row) => ({ row, name })) },
    encoding: { y: { field: 'row', type: 'ordinal', axis: null } },
    resolve: { scale: { x: 'independent' } },
    layer: [
      {
        mark: { type: 'text', align: narrow ? 'left' : 'right', yOffset: narrow ? -10 : 0 },
        encoding: { x: { value: narrow ? 0 : -8 }, text: { field: 'name', type: 'nominal' } },
      },
      ...columns.flatMap((each) => columnLayers(each, regions, context, narrow ? 10 : 0)),
    ],
  };
}

function titleOf({ persons }: Answers<Asks>, { locale }: ChartContext): string {
  const words = persons.unit === 'persons' ? m.chart_regions_title : m.chart_regions_title_people;
  return words({}, { locale });
}

/** Contact moments and persons of each region side by side; persons where they can be counted. */
export const regionTable: Chart<Asks> = {
  id: 'regions',
  section: 'locations',
  asks: {
    contacts: { indicator: 'contact-moments', by: ['region'] },
    persons: { indicator: 'persons-reached', by: ['region'] },
  },
  fallback: {
    contacts: { indicator: 'contact-moments', by: ['region'] },
    persons: { indicator: 'people-contacts', by: ['region'] },
  },
  title: titleOf,
  subtitle: (_, context) =>
    m.chart_regions_subtitle({ period: commaPeriod(context) }, { locale: context.locale }),
  spec,
  describe: (answers, context) => {
    const { locale } = context;
    const title = titleOf(answers, context);
    const ranked = regionsOf(answers, context).filter((region) => region.code !== null);
    if (ranked.length === 0) return m.chart_describe_empty({ title }, { locale });
    const list = topThree(ranked, locale);
    const note = answers.persons.unit === 'persons' ? ` ${m.chart_regions_note({}, { locale })}` : '';
    return `${title}. ${m.chart_describe_parts({ list }, { locale })}${note}`;
  },
  table: (answers, context) => {
    const { locale } = context;
    const heads = [answers.contacts, answers.persons].map((answer) => unitHead(answer.unit, locale));
    const rows = regionsOf(answers, context).map((region) => ({
      cells: [textCell(region.name), countCell(region.value, locale), countCell(region.persons, locale)],
      filter: region.filter,
    }));
    const total = {
      cells: [
        textCell(m.chart_head_total({}, { locale })),
        countCell(answers.contacts.overall.value, locale),
        countCell(answers.persons.overall.value, locale),
      ],
      isTotal: true as const,
    };
    const head = tableHead([m.chart_head_region({}, { locale })], heads);
    const table = { head, rows: rows.length > 0 ? [...rows, total] : [] };
    return answers.persons.unit === 'persons'
      ? { ...table, note: m.chart_regions_note({}, { locale }) }
      : table;
  },
};
