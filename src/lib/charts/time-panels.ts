import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { toCivilDate, toEpochDay } from '#lib/model/period.ts';
import type { ChartContext } from './chart.ts';
import { tipChannel } from './marks.ts';
import { textWidth, widest } from './text-width.ts';
import { isNarrow, type Layer, type Panel, stackFrame } from './theme.ts';
import { countTicks, timeTicks } from './time-axis.ts';
import { bucketName, instantOf } from './time-buckets.ts';
import { noteBand, noteLines, type TimeScale } from './time-notes.ts';
import { type TimeRow, type TimeRows, totalInWords } from './time-rows.ts';

interface Frame {
  readonly scale: TimeScale;
  readonly ticks: readonly number[];
  readonly heightPx: number;
  readonly leftPx: number;
  readonly lines: readonly number[];
  readonly stepPx: number;
}

/** Between two rows: room for the name of the lower one. */
const SPACING_PX = 36;
const HEAD_PX = 26;
const AXIS_PX = 4;
/** The words under the axis need less room than a row's name. */
const AXIS_TRIM_PX = 8;

/** Height of the plot of each row: one row may be tall, several share the page. */
function rowHeight(count: number, narrow: boolean): number {
  if (count === 1) return narrow ? 140 : 180;
  return narrow ? 64 : count === 2 ? 96 : 72;
}

function frameOf(rows: TimeRows, context: ChartContext): Frame {
  const max = Math.max(1, ...rows.rows.flatMap((row) => row.cells.map((cell) => cell.value ?? 0)));
  const ticks = countTicks(max, rows.rows.length === 1 ? 4 : 3);
  const leftPx = widest(ticks.map((tick) => formatNumber(tick, context.locale))) + 8;
  const widthPx = context.widthPx - leftPx - 2;
  const first = rows.buckets[0]?.from ?? context.span.from;
  const last = rows.buckets.at(-1)?.to ?? context.span.to;
  const scale = { from: instantOf(first), to: instantOf(toCivilDate(toEpochDay(last) + 1)), widthPx };
  return {
    scale,
    ticks,
    leftPx,
    heightPx: rowHeight(rows.rows.length, isNarrow(context.widthPx)),
    lines: noteLines(context.annotations, scale),
    stepPx: widthPx / Math.max(1, rows.buckets.length),
  };
}

/** Rows of bars over time above each other on one scale, with annotations in a band above and through them. */
export function timePanels(rows: TimeRows, context: ChartContext): TopLevelSpec {
  const frame = frameOf(rows, context);
  const band = noteBand(context.annotations, frame.scale, context.locale);
  const panels = rows.rows.map((row) => rowPanel(row, rows, frame, context));
  const bandPx = band ? band.heightPx + SPACING_PX : 0;
  const top = band ? 2 : HEAD_PX;
  return {
    ...stackFrame({
      widthPx: context.widthPx,
      heightPx: top + bandPx + panels.length * (frame.heightPx + SPACING_PX) - AXIS_TRIM_PX,
      panelPx: frame.scale.widthPx,
      left: frame.leftPx,
      top,
    }),
    spacing: SPACING_PX,
    vconcat: [...(band ? [band.panel] : []), ...panels, axisPanel(rows, frame, context)],
  };
}

interface TimeChannel {
  readonly field: string;
  readonly type: 'temporal';
  readonly scale: { type: 'utc'; nice: false };
  readonly axis: null;
}

/** Without a domain: the data of each panel span the whole axis. A domain per layer would be merged with warnings. */
function timeChannel(field: string): TimeChannel {
  return {
    field,
    type: 'temporal',
    scale: { type: 'utc', nice: false },
    axis: null,
  };
}

function toBars(row: TimeRow, rows: TimeRows, { locale }: ChartContext) {
  return row.cells.map(({ bucket, value }) => {
    const words = { name: row.name, when: bucketName(bucket, rows.grain, locale) };
    return {
      start: instantOf(bucket.from),
      end: instantOf(toCivilDate(toEpochDay(bucket.to) + 1)),
      value,
      state: bucket.partial || row.unknown ? 'hatched' : bucket.inForce ? 'in' : 'out',
      tip:
        value === null
          ? m.chart_tip_missing(words, { locale })
          : m.chart_tip({ ...words, value: formatNumber(value, locale) }, { locale }),
      filterKey: rows.grain,
      filterValue: bucket.from,
    };
  });
}

function rowPanel(row: TimeRow, rows: TimeRows, frame: Frame, context: ChartContext): Panel {
  const bars = toBars(row, rows, context);
  // A layer without data would have no extent to draw on.
  const drawn = bars.filter((bar) => bar.value !== null);
  const missing = bars.filter((bar) => bar.value === null);
  const top = frame.ticks.at(-1) ?? 1;
  const ticks = frame.ticks.map((tick) => ({ tick, text: formatNumber(tick, context.locale) }));
  const y = { type: 'quantitative', scale: { domain: [0, top], nice: false }, axis: null } as const;
  return {
    width: frame.scale.widthPx,
    height: frame.heightPx,
    layer: [
      ...gridLayers(ticks, y, frame),
      ...(drawn.length > 0 ? [barLayer(drawn, y, frame)] : []),
      ...(missing.length > 0 ? [missingLayer(missing, y, frame)] : []),
      ...(frame.lines.length > 0 ? [lineLayer(frame)] : []),
      ...headLayers(row, rows, frame, context),
    ],
  } as Panel;
}

type CountChannel = {
  readonly type: 'quantitative';
  readonly scale: { readonly domain: readonly number[]; readonly nice: false };
  readonly axis: null;
};

function gridLayers(ticks: readonly { tick: number; text: string }[], y: CountChannel, frame: Frame) {
  const grid = (values: typeof ticks, color: string) => ({
    data: { values },
    mark: { type: 'rule', color },
    encoding: { y: { field: 'tick', ...y }, x: { value: 0 }, x2: { value: frame.scale.widthPx } },
  });
  return [
    grid(ticks.slice(1), 'var(--grid)'),
    grid(ticks.slice(0, 1), 'var(--control)'),
    {
      data: { values: ticks },
      mark: { type: 'text', style: 'note', align: 'right' },
      encoding: { y: { field: 'tick', ...y }, x: { value: -6 }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}

function barLayer(values: readonly unknown[], y: CountChannel, frame: Frame) {
  const gap = Math.min(2, Math.round(frame.stepPx * 11) / 100);
  return {
    data: { values },
    mark: { type: 'bar', xOffset: gap, x2Offset: -gap, cursor: 'pointer' },
    encoding: {
      x: timeChannel('start'),
      x2: { field: 'end' },
      y: { field: 'value', ...y },
      y2: { datum: 0 },
      tooltip: tipChannel,
      fill: {
        field: 'state',
        type: 'nominal',
        scale: {
          domain: ['in', 'out', 'hatched'],
          range: ['var(--data-1)', 'var(--data-context)', 'url(#hatch)'],
        },
      },
      stroke: {
        condition: { test: "datum.state === 'hatched' && datum.value > 0", value: 'var(--data-other)' },
        value: null,
      },
    },
  };
}

function missingLayer(values: readonly unknown[], y: CountChannel, frame: Frame) {
  return {
    data: { values },
    mark: { type: 'rect', fill: 'url(#hatch)', stroke: null, opacity: 1, cursor: 'pointer' },
    encoding: {
      x: timeChannel('start'),
      x2: { field: 'end' },
      y: { value: frame.heightPx },
      y2: { value: Math.round(frame.heightPx * 0.84) },
      tooltip: tipChannel,
    },
  };
}

function lineLayer(frame: Frame) {
  return {
    data: { values: frame.lines.map((at) => ({ at })) },
    mark: { type: 'rule', style: 'event', strokeDash: [2, 2] },
    encoding: { x: timeChannel('at'), y: { value: 0 }, y2: { value: frame.heightPx } },
  };
}

/** Name of a row on its left, its figure for the period in force on its right; a single row needs no name. */
function headLayers(row: TimeRow, rows: TimeRows, frame: Frame, context: ChartContext): Layer[] {
  const { widthPx } = frame.scale;
  const long = totalInWords(row.total, context);
  const fits = textWidth(row.name, 13, 600) + textWidth(long) + 16 <= context.widthPx;
  const at = (x: number, text: string, mark: object) =>
    ({
      data: { values: [{ text }] },
      mark: { type: 'text', ...mark },
      encoding: { x: { value: x }, y: { value: -16 }, text: { field: 'text', type: 'nominal' } },
    }) as Layer;
  const name = at(-frame.leftPx, rows.rows.length === 1 ? '' : row.name, { align: 'left', fontWeight: 600 });
  const text = totalInWords(row.total, context, fits);
  return [name, at(widthPx, text, { align: 'right', style: 'a', fontWeight: 400 })];
}

function axisPanel(rows: TimeRows, frame: Frame, context: ChartContext): Panel {
  const first = rows.buckets[0]?.from ?? context.span.from;
  const last = rows.buckets.at(-1)?.to ?? context.span.to;
  const ticks = timeTicks(first, last, frame.scale.widthPx, context.locale);
  const { widthPx } = frame.scale;
  const fitting = ticks.filter(
    (tick) =>
      widthPx * ((tick.at - frame.scale.from) / (frame.scale.to - frame.scale.from)) + textWidth(tick.text) <=
      widthPx + 2,
  );
  return {
    width: frame.scale.widthPx,
    height: AXIS_PX,
    data: { values: fitting },
    layer: [
      {
        data: { values: [{ at: frame.scale.from }, { at: frame.scale.to }] },
        mark: { type: 'point', opacity: 0 },
        encoding: { x: timeChannel('at'), y: { value: 0 } },
      },
      {
        mark: { type: 'rule', color: 'var(--control)' },
        encoding: { x: timeChannel('at'), y: { value: -SPACING_PX }, y2: { value: 6 - SPACING_PX } },
      },
      {
        mark: { type: 'text', style: 'note', align: 'left' },
        encoding: {
          x: timeChannel('at'),
          y: { value: 16 - SPACING_PX },
          text: { field: 'text', type: 'nominal' },
        },
      },
    ],
  };
}
