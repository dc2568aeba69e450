import type { TopLevelSpec } from 'vega-lite';
import type { ChartContext, MarkFilter } from './chart.ts';
import { filterFields, tipChannel } from './marks.ts';
import { textWidth, toLines, widest } from './text-width.ts';
import { frame, isNarrow, type Layer } from './theme.ts';

/** One point of a curve; limits and value in the same unit, `tip` says them in words. */
export interface PanelPoint {
  readonly day: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly tip: string;
}

/** One small multiple: a curve with its band, a grey curve to compare with, and counts under some days. */
export interface CurvePanel {
  readonly name: string;
  readonly note: string;
  readonly end: string;
  readonly points: readonly PanelPoint[];
  readonly compared?: readonly { readonly day: number; readonly value: number }[];
  /** Under the axis, for instance how many are still followed on a day. */
  readonly counts: readonly { readonly day: number; readonly text: string }[];
  readonly filter?: MarkFilter;
}

/** What all panels share: the end of each axis, the ticks, and the words under the axis. */
export interface CurveScale {
  readonly days: number;
  readonly top: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly dayTicks: readonly number[];
}

interface Plan {
  readonly columns: number;
  readonly left: number;
  readonly panelPx: number;
  readonly stepPx: number;
  readonly head: number;
  readonly rowPx: number;
  readonly heightPx: number;
}

const PLOT_PX = 132;
const GAP_PX = 28;
const FOOT_PX = 44;
const LINE_PX = 18;
const WORD_GAP_PX = 6;

function planOf(panels: readonly CurvePanel[], scale: CurveScale, context: ChartContext): Plan {
  const narrow = isNarrow(context.widthPx);
  const fitting = narrow ? 2 : Math.max(2, Math.floor(context.widthPx / 190));
  const rows = Math.max(1, Math.ceil(panels.length / fitting));
  const columns = Math.max(1, Math.ceil(panels.length / rows));
  const left = widest(scale.ticks.map(({ text }) => text)) + 8;
  const right =
    widest(
      panels.map(({ end }) => end),
      13,
      600,
    ) + 6;
  // The figure at the end of a curve ends before the next panel begins.
  const gapPx = Math.max(GAP_PX, right + 6);
  const stepPx = Math.min(300, (context.widthPx - left - right + gapPx) / columns);
  const panelPx = Math.max(60, stepPx - gapPx);
  const lines = panels
    .map((panel) => headLines(panel, panelPx))
    .map(({ name, note }) => name.length + note.length);
  const head = Math.max(1, ...lines) * LINE_PX + 10;
  const rowPx = head + PLOT_PX + FOOT_PX;
  return { columns, left, panelPx, stepPx, head, rowPx, heightPx: rows * rowPx };
}

/** Name and note above a panel, in as many lines as they take. */
function headLines({ name, note }: CurvePanel, panelPx: number) {
  const roomPx = panelPx + GAP_PX - 4;
  return { name: toLines(name, roomPx, 13, 600), note: note === '' ? [] : toLines(note, roomPx) };
}

/** Where a panel lies: the left edge, and the line of zero counted from the top. */
function placeOf(index: number, plan: Plan): { left: number; zero: number; top: number } {
  const left = plan.left + (index % plan.columns) * plan.stepPx;
  const top = Math.floor(index / plan.columns) * plan.rowPx;
  return { left, top, zero: top + plan.head + PLOT_PX };
}

const px = (field: string, size: number, channel: 'x' | 'y') => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: channel === 'x' ? [0, size] : [size, 0], nice: false, zero: false },
  axis: null,
});

/** Curves in small multiples on one scale, with bands and counts under the axis. */
export function curvePanels(
  panels: readonly CurvePanel[],
  scale: CurveScale,
  context: ChartContext,
): TopLevelSpec {
  const plan = planOf(panels, scale, context);
  const { widthPx } = context;
  const x = (field: string) => px(field, widthPx, 'x');
  const y = (field: string) => px(field, plan.heightPx, 'y');
  const layers: Layer[] = panels.flatMap((panel, index) => panelLayers(panel, index, { plan, scale, x, y }));
  return {
    ...frame({ left: 0, right: 0, top: 0, bottom: 0 }),
    width: widthPx,
    height: plan.heightPx,
    // A drawing needs a layer even when there is no panel.
    layer:
      layers.length > 0 ? layers : [{ data: { values: [{ at: 0 }] }, mark: { type: 'point', opacity: 0 } }],
  };
}

interface Drawn {
  readonly plan: Plan;
  readonly scale: CurveScale;
  readonly x: (field: string) => ReturnType<typeof px>;
  readonly y: (field: string) => ReturnType<typeof px>;
}

/** A curve as it lies in its panel, with the share of the width that each point answers the pointer for. */
function drawnPoints(panel: CurvePanel, index: number, { plan, scale }: Drawn) {
  const { left, zero } = placeOf(index, plan);
  const toX = (day: number) => left + (scale.days > 0 ? (day / scale.days) * plan.panelPx : 0);
  const toY = (value: number) => zero - (scale.top > 0 ? (value / scale.top) * PLOT_PX : 0);
  const half = Math.max(2, plan.panelPx / Math.max(1, panel.points.length) / 2);
  const points = panel.points.map(({ day, value, low, high, tip }) => ({
    ...{ value, tip, at: toX(day), line: toY(value), low: toY(low), high: toY(Math.min(high, scale.top)) },
    ...{ from: toX(day) - half, to: toX(day) + half, foot: zero, ceiling: zero - PLOT_PX },
    ...filterFields(panel.filter),
  }));
  const compared = (panel.compared ?? []).map(({ day, value }) => ({ at: toX(day), line: toY(value) }));
  return { points, compared };
}

function panelLayers(panel: CurvePanel, index: number, drawn: Drawn): Layer[] {
  const { points, compared } = drawnPoints(panel, index, drawn);
  return [
    ...gridLayers(index, drawn),
    ...bandLayer(points, drawn),
    ...curveLayer(compared, { color: 'var(--data-other)', strokeWidth: 1.5, strokeDash: [3, 2] }, drawn),
    ...curveLayer(points, { color: 'var(--data-1)', strokeWidth: 2 }, drawn),
    ...endLayer(panel, points.at(-1), drawn),
    ...headLayers(panel, index, drawn),
    ...countLayers(panel, index, drawn),
    ...pointerLayer(points, panel.filter !== undefined, drawn),
  ];
}

function bandLayer(values: readonly object[], { x, y }: Drawn): Layer[] {
  if (values.length === 0) return [];
  return [
    {
      data: { values: [...values] },
      mark: { type: 'area', color: 'var(--seq-2)', opacity: 0.7 },
      encoding: { x: x('at'), y: y('low'), y2: { field: 'high' } },
    },
  ];
}

function curveLayer(values: readonly object[], mark: object, { x, y }: Drawn): Layer[] {
  if (values.length === 0) return [];
  return [
    {
      data: { values: [...values] },
      mark: { type: 'line', ...mark },
      encoding: { x: x('at'), y: y('line') },
    },
  ];
}

/** Lines are hard to hit: what answers the pointer is the whole height around each point. */
function pointerLayer(values: readonly object[], acts: boolean, { x, y }: Drawn): Layer[] {
  if (values.length === 0) return [];
  return [
    {
      data: { values: [...values] },
      mark: { type: 'rect', opacity: 0, cursor: acts ? 'pointer' : 'default' },
      encoding: {
        x: x('from'),
        x2: { field: 'to' },
        y: y('ceiling'),
        y2: { field: 'foot' },
        tooltip: tipChannel,
      },
    },
  ];
}

const text = (values: readonly object[], mark: object, drawn: Drawn): Layer[] =>
  values.length === 0
    ? []
    : [
        {
          data: { values },
          mark: { type: 'text', tooltip: null, ...mark },
          encoding: { x: drawn.x('at'), y: drawn.y('line'), text: { field: 'text', type: 'nominal' } },
        },
      ];

function gridLayers(index: number, drawn: Drawn): Layer[] {
  const { plan, scale, x, y } = drawn;
  const { left, zero } = placeOf(index, plan);
  const lines = scale.ticks.map(({ value, text: words }) => ({
    text: words,
    from: left,
    to: left + plan.panelPx,
    at: left - 6,
    line: zero - (value / scale.top) * PLOT_PX,
    zero: value === 0,
  }));
  const rule: Layer = {
    data: { values: lines },
    mark: { type: 'rule' },
    encoding: {
      x: x('from'),
      x2: { field: 'to' },
      y: y('line'),
      color: { condition: { test: 'datum.zero', value: 'var(--control)' }, value: 'var(--grid)' },
    },
  };
  const first = index % plan.columns === 0;
  return [rule, ...(first ? text(lines, { style: 'note', align: 'right' }, drawn) : [])];
}

function endLayer(panel: CurvePanel, last: { at: number; line: number } | undefined, drawn: Drawn): Layer[] {
  return last
    ? text([{ at: last.at + 5, line: last.line, text: panel.end }], { align: 'left', fontWeight: 600 }, drawn)
    : [];
}

function headLayers(panel: CurvePanel, index: number, drawn: Drawn): Layer[] {
  const { plan } = drawn;
  const { left, top } = placeOf(index, plan);
  const at = index % plan.columns === 0 ? 0 : left;
  const { name, note } = headLines(panel, plan.panelPx);
  const under = (lines: readonly string[], from: number) =>
    lines.map((line, row) => ({ at, line: top + 8 + (from + row) * LINE_PX, text: line }));
  return [
    ...text(under(name, 0), { align: 'left', fontWeight: 600 }, drawn),
    ...text(under(note, name.length), { style: 'note', align: 'left' }, drawn),
  ];
}

type Side = 'left' | 'center' | 'right';

interface Word {
  readonly at: number;
  readonly line: number;
  readonly text: string;
  readonly side: Side;
}

/** The first and the last word of a line, and those between that leave each other room. */
function withRoom(words: readonly Word[]): Word[] {
  const startOf = ({ at, text: words, side }: Word) =>
    at - { left: 0, center: 0.5, right: 1 }[side] * textWidth(words);
  const endOf = (word: Word) => startOf(word) + textWidth(word.text);
  const last = words.at(-1);
  let free = -Infinity;
  return words.filter((word) => {
    const fits = startOf(word) >= free && (!last || endOf(word) + WORD_GAP_PX <= startOf(last));
    if (word !== last && !fits) return false;
    free = endOf(word) + WORD_GAP_PX;
    return true;
  });
}

/** Words under an axis stay within it: the first begins and the last ends where it does. */
function countLayers(panel: CurvePanel, index: number, drawn: Drawn): Layer[] {
  const { plan, scale } = drawn;
  const { left, zero } = placeOf(index, plan);
  const at = (day: number) => left + (scale.days > 0 ? (day / scale.days) * plan.panelPx : 0);
  const days = scale.dayTicks.map((day) => ({ day, line: zero + 12, text: String(day) }));
  const counts = panel.counts.map(({ day, text: words }) => ({ day, line: zero + 28, text: words }));
  const sideOf = (day: number): Side => (day === 0 ? 'left' : day === scale.days ? 'right' : 'center');
  const under = (values: readonly { day: number; line: number; text: string }[], mark: object): Layer[] => {
    const words = withRoom(values.map(({ day, ...word }) => ({ ...word, at: at(day), side: sideOf(day) })));
    return (['left', 'center', 'right'] as const).flatMap((side) =>
      text(
        words.filter((word) => word.side === side),
        { style: 'note', align: side, ...mark },
        drawn,
      ),
    );
  };
  return [...under(days, {}), ...under(counts, { color: 'var(--ink)' })];
}
