import type { TopLevelSpec } from 'vega-lite';
import { formatMonth, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Answers, Chart, ChartCell, ChartContext, ChartTable } from './chart.ts';
import { tipChannel } from './marks.ts';
import { codeOf, figureOf, NO_FIGURE, tableHead } from './table-of.ts';
import { stackFrame, type Panel } from './theme.ts';
import { instantOf } from './time-buckets.ts';
import { noteBand, noteLines, type TimeScale } from './time-notes.ts';
import { monthsBetween, type CivilDate } from '#lib/model/period.ts';

/** The month in which mediators were hired: no before and no after, so it belongs to neither. */
const HIRED = '2021-09-01';

/** One rate by month, with its name. */
export interface MonthlyRate {
  readonly indicator: string;
  /** Column of the answer that holds the rate. */
  readonly column: string;
  readonly isShare: boolean;
  readonly label: string;
}

const PANEL_PX = 72;
const SPACING_PX = 44;
const HEAD_PX = 24;
const FOOT_PX = 28;
const LEFT_PX = 44;
const RIGHT_PX = 8;

interface Point {
  readonly month: CivilDate;
  readonly value: number;
}

function pointsOf({ table }: Answer, { column }: MonthlyRate): Point[] {
  return table.rows.flatMap((row) => {
    const [month, value] = [codeOf(row['month']), figureOf(row[column])];
    return month === null || value === null ? [] : [{ month, value }];
  });
}

const written = (value: number, { isShare }: MonthlyRate, locale: Locale): string =>
  isShare ? formatShare(value, locale) : formatNumber(value, locale, 1);

type Encoding = Readonly<Record<string, unknown>>;

function gridOf(ticks: readonly { tick: number; text: string }[], y: Encoding) {
  return [
    {
      data: { values: ticks },
      mark: { type: 'rule', color: 'var(--grid)' },
      encoding: { y: { field: 'tick', ...y } },
    },
    {
      data: { values: ticks },
      mark: { type: 'text', style: 'note', align: 'right' },
      encoding: { y: { field: 'tick', ...y }, x: { value: -6 }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}

/** Rows numbered by unbroken runs of months; the month of hiring belongs to none, so that no line leads through it. */
function inRuns<T extends { readonly month: CivilDate }>(rows: readonly T[]): (T & { run: number })[] {
  let run = 0;
  return rows
    .filter(({ month }) => month !== HIRED)
    .map((row, at, all) => {
      const before = all[at - 1]?.month;
      if (before !== undefined && monthsBetween(before, row.month).length > 2) run++;
      return { ...row, run };
    });
}

/** A line for each unbroken run of months, and a dot for each month. */
function seriesOf(rows: readonly { at: number; month: CivilDate }[], y: Encoding) {
  const [at, value] = [
    { field: 'at', ...across },
    { field: 'value', ...y },
  ];
  return [
    {
      data: { values: inRuns(rows) },
      mark: { type: 'line', strokeWidth: 1.5 },
      encoding: {
        x: at,
        y: value,
        detail: { field: 'run', type: 'nominal' },
        color: { value: 'var(--data-1)' },
      },
    },
    {
      data: { values: rows },
      mark: { type: 'point', filled: true, size: 36, color: 'var(--data-1)' },
      encoding: { x: at, y: value, tooltip: tipChannel },
    },
  ];
}

const plotPx = ({ widthPx }: ChartContext): number => widthPx - LEFT_PX - RIGHT_PX;

const scaleOf = (context: ChartContext): TimeScale => ({
  from: instantOf(context.span.from),
  to: instantOf(context.span.to),
  widthPx: plotPx(context),
});

/** Where an instant lies on the drawing, in px from the left of the plot. */
function placeOfInstant(at: number, context: ChartContext): number {
  const { from, to, widthPx } = scaleOf(context);
  return ((at - from) / (to - from)) * widthPx;
}

const placeOf = (month: CivilDate, context: ChartContext): number =>
  placeOfInstant(instantOf(month), context);

/** Where dashed lines run through the rows: the month of hiring, and the dated notes. */
function linesOf(context: ChartContext): { at: number }[] {
  const instants = [instantOf(HIRED), ...noteLines(context.annotations, scaleOf(context))];
  return [...new Set(instants)].map((at) => ({ at: placeOfInstant(at, context) }));
}

const across: Encoding = { type: 'quantitative', scale: null, axis: null };

function panel(points: readonly Point[], rate: MonthlyRate, context: ChartContext): Panel {
  const { locale } = context;
  const most = Math.max(...points.map(({ value }) => value), rate.isShare ? 0.05 : 1);
  const y = { type: 'quantitative', scale: { domain: [0, most], nice: false, zero: true }, axis: null };
  const rows = points.map(({ month, value }) => ({
    at: placeOf(month, context),
    month,
    value,
    tip: m.chart_tip(
      { name: rate.label, when: formatMonth(month, locale), value: written(value, rate, locale) },
      { locale },
    ),
  }));
  const ticks = [0, most].map((tick) => ({ tick, text: written(tick, rate, locale) }));
  return {
    width: plotPx(context),
    height: PANEL_PX,
    layer: [
      ...gridOf(ticks, y),
      {
        data: { values: linesOf(context) },
        mark: { type: 'rule', style: 'event', strokeDash: [2, 2] },
        encoding: { x: { field: 'at', ...across } },
      },
      ...seriesOf(rows, y),
      {
        data: { values: [{ text: rate.label }] },
        mark: { type: 'text', align: 'left', fontWeight: 600 },
        encoding: { x: { value: -LEFT_PX }, y: { value: -16 }, text: { field: 'text', type: 'nominal' } },
      },
    ],
  } as Panel;
}

function monthAxis(context: ChartContext): Panel {
  const { locale, span } = context;
  const ends = [span.from, HIRED, span.to];
  const values = ends.map((day, at) => ({
    at: placeOf(day, context),
    text: formatMonth(day, locale, 'short'),
    align: ['left', 'center', 'right'][at],
  }));
  const text = (align: 'left' | 'center' | 'right') => ({
    data: { values: values.filter((value) => value.align === align) },
    mark: { type: 'text', style: 'note', align, baseline: 'top' },
    encoding: {
      x: { field: 'at', ...across },
      y: { value: 2 - SPACING_PX },
      text: { field: 'text', type: 'nominal' },
    },
  });
  return {
    width: plotPx(context),
    height: FOOT_PX,
    layer: [text('left'), text('center'), text('right')],
  } as Panel;
}

function toTable(answers: Answers<string>, rates: readonly MonthlyRate[], context: ChartContext): ChartTable {
  const { locale } = context;
  const series = rates.map((rate) => {
    const answer = answers[rate.indicator];
    return new Map(answer ? pointsOf(answer, rate).map(({ month, value }) => [month, value]) : []);
  });
  const months = [...new Set(series.flatMap((points) => [...points.keys()]))].sort();
  return {
    head: tableHead(
      [{ id: 'month', text: m.chart_head_month({}, { locale }) }],
      rates.map(({ indicator, label }) => ({ id: indicator, text: label })),
    ),
    rows: months.map((month) => ({
      cells: [
        { text: formatMonth(month, locale), raw: month, of: 'day' },
        ...series.map((points, at): ChartCell => {
          const [value, rate] = [points.get(month), rates[at]];
          return value === undefined || !rate
            ? { text: NO_FIGURE, raw: null }
            : { text: written(value, rate, locale), raw: value, ...(rate.isShare ? { of: 'share' } : {}) };
        }),
      ],
    })),
  };
}

/** Rates month by month around the hiring of mediators, each on its own scale from 0; months without any are gaps. */
export function rateMonths(rates: readonly MonthlyRate[]): Chart {
  return {
    id: 'mediator-months',
    section: 'languages',
    wide: true,
    asks: Object.fromEntries(
      rates.map(({ indicator }) => [indicator, { indicator, by: ['month'] as const }]),
    ),
    title: (_, { locale }) => m.compare_months_title({}, { locale }),
    subtitle: (_, { locale }) => m.compare_months_subtitle({}, { locale }),
    spec: (answers, context): TopLevelSpec => {
      const panels = rates.flatMap((rate) => {
        const answer = answers[rate.indicator];
        return answer ? [panel(pointsOf(answer, rate), rate, context)] : [];
      });
      const band = noteBand(context.annotations, scaleOf(context), context.locale);
      return {
        ...stackFrame({
          widthPx: context.widthPx,
          heightPx:
            (band ? band.heightPx + SPACING_PX : 0) +
            HEAD_PX +
            panels.length * (PANEL_PX + SPACING_PX) +
            FOOT_PX,
          panelPx: plotPx(context),
          left: LEFT_PX,
          top: HEAD_PX,
        }),
        spacing: SPACING_PX,
        vconcat: [...(band ? [band.panel] : []), ...panels, monthAxis(context)],
      };
    },
    describe: (_, { locale }) =>
      m.compare_months_describe({ list: rates.map(({ label }) => label).join(', ') }, { locale }),
    table: (answers, context) => toTable(answers, rates, context),
    completeness: () => '',
  };
}
