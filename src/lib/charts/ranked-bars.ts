import type { TopLevelSpec } from 'vega-lite';
import type { ChartContext, MarkFilter } from './chart.ts';
import { filterFields, tipChannel } from './marks.ts';
import { widest } from './text-width.ts';
import { frame, isNarrow, kindScale, type Layer } from './theme.ts';

/** One bar. Give them in the order in which they are to stand: largest first, then other, then unknown. */
export interface RankedBar {
  readonly name: string;
  /** Null draws no bar; `text` says why or is a dash. */
  readonly value: number | null;
  /** The figure at the end of the bar. */
  readonly text: string;
  /** A second column of text at the right edge, for instance a share. */
  readonly column?: string;
  readonly kind?: 'main' | 'other' | 'context' | 'unknown';
  readonly filter?: MarkFilter;
}

/** What a ranking may set: the value that fills the width (1 for shares) and how many rows a wide one shows. */
export interface RankedOptions {
  readonly max?: number;
  readonly wideLimit?: number;
}

const NARROW_LIMIT = 8;
const GAP_PX = 6;

const isRanked = (bar: RankedBar) => (bar.kind ?? 'main') === 'main';

/** The bars shown at a width: long rankings stop at eight when narrow; other and unknown always stay. */
export function shownBars(
  bars: readonly RankedBar[],
  context: ChartContext,
  options: RankedOptions = {},
): readonly RankedBar[] {
  const limit = isNarrow(context.widthPx) ? NARROW_LIMIT : (options.wideLimit ?? 20);
  // One row more costs less than a button.
  if (context.showAll || bars.filter(isRanked).length <= limit + 1) return bars;
  let ranked = 0;
  return bars.filter((bar) => !isRanked(bar) || ++ranked <= limit);
}

/** Number of rows of the whole ranking when some are hidden at this width, else 0: for `Chart.hiddenRows`. */
export function hiddenBars(
  bars: readonly RankedBar[],
  context: ChartContext,
  options: RankedOptions = {},
): number {
  return shownBars(bars, context, options).length < bars.length ? bars.length : 0;
}

/** Horizontal bars with the value at their end; names left of them, or above them where there is no room. */
export function rankedBars(
  bars: readonly RankedBar[],
  context: ChartContext,
  options: RankedOptions = {},
): TopLevelSpec {
  const shown = shownBars(bars, context, options);
  const names = widest(shown.map((bar) => bar.name)) + 8;
  const above = isNarrow(context.widthPx) || names > context.widthPx * 0.44;
  const left = above ? 0 : names;
  const columns = widest(shown.map((bar) => bar.column ?? ''));
  const columnSpace = columns > 0 && !above ? columns + 16 : 0;
  const right = widest(shown.map((bar) => bar.text)) + GAP_PX + columnSpace;
  const max = options.max ?? Math.max(1, ...bars.map((bar) => bar.value ?? 0));
  return {
    ...frame({ left, right, top: 0, bottom: 0 }),
    width: Math.max(40, context.widthPx - left - right),
    height: { step: above ? 40 : 24 },
    data: { values: shown.map(toRow) },
    encoding: {
      y: { field: 'row', type: 'ordinal', axis: null },
      x: { field: 'value', type: 'quantitative', scale: { domain: [0, max], nice: false }, axis: null },
      tooltip: tipChannel,
    },
    layer: above ? barsUnderNames(context.widthPx) : barsBesideNames(context.widthPx - left),
  };
}

function toRow(bar: RankedBar, row: number) {
  const { name, value, text, column = '', kind = 'main', filter } = bar;
  return { row, name, value, text, column, kind, tip: `${name} ${text}`, ...filterFields(filter) };
}

function barLayer(height: number, yOffset: number): Layer {
  return {
    mark: { type: 'bar', height, yOffset, cursor: 'pointer' },
    encoding: {
      color: { field: 'kind', type: 'nominal', scale: kindScale },
      stroke: { condition: { test: "datum.kind === 'unknown'", value: 'var(--data-other)' }, value: null },
    },
  };
}

/** A figure stands at the end of its bar; where there is no bar, at its start. */
function figureLayer(yOffset: number): Layer {
  return { mark: { type: 'text', style: 'value', yOffset }, encoding: { text: { field: 'text' } } };
}

function barsBesideNames(rightEdge: number): Layer[] {
  return [
    barLayer(14, 0),
    figureLayer(0),
    {
      mark: { type: 'text', align: 'right' },
      encoding: { x: { value: -8 }, text: { field: 'name' } },
    },
    {
      mark: { type: 'text', style: 'note', align: 'right' },
      encoding: { x: { value: rightEdge }, text: { field: 'column' } },
    },
  ];
}

function barsUnderNames(rightEdge: number): Layer[] {
  return [
    barLayer(10, 10),
    figureLayer(10),
    {
      mark: { type: 'text', style: 'name', yOffset: -8 },
      encoding: { x: { value: 0 }, text: { field: 'name' } },
    },
    {
      mark: { type: 'text', style: 'note', align: 'right', yOffset: -8 },
      encoding: { x: { value: rightEdge }, text: { field: 'column' } },
    },
  ];
}
