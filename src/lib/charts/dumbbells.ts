import type { TopLevelSpec } from 'vega-lite';
import { formatShare } from '#lib/i18n/format.ts';
import type { ChartContext, MarkFilter } from './chart.ts';
import { filterFields, tipChannel } from './marks.ts';
import { textWidth, toWidth, widest } from './text-width.ts';
import { frame, isNarrow, type Layer } from './theme.ts';

/** One row: two shares of 0–1 on one line; null draws no dot. */
export interface Dumbbell {
  readonly name: string;
  readonly a: { readonly value: number | null; readonly text: string };
  readonly b: { readonly value: number | null; readonly text: string };
  readonly filter?: MarkFilter;
}

/** Names of the two ends: a circle in the first colour, a square in the second. */
export interface DumbbellNames {
  readonly a: string;
  readonly b: string;
}

const DOT_PX = 9;
const HEAD_PX = 24;
const AXIS_PX = 28;

/** Five steps at most up to the largest share, on whole tens. */
function ticksUpTo(max: number): number[] {
  const step = max <= 0.1 ? 0.02 : max <= 0.3 ? 0.1 : max <= 0.6 ? 0.2 : 0.25;
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
}

type End = 'a' | 'b';

function endsOf(rows: readonly Dumbbell[], names: DumbbellNames) {
  return rows.flatMap((row, index) => {
    const high: End = (row.a.value ?? -1) >= (row.b.value ?? -1) ? 'a' : 'b';
    return (['a', 'b'] as const).flatMap((end) => {
      const { value, text } = row[end];
      if (value === null) return [];
      const tip = `${row.name}, ${names[end]} ${text}`;
      return [{ row: index, value, text, end, isHigh: end === high, tip, ...filterFields(row.filter) }];
    });
  });
}

function linesOf(rows: readonly Dumbbell[]) {
  return rows.flatMap(({ a, b }, row) =>
    a.value === null || b.value === null
      ? []
      : [{ row, low: Math.min(a.value, b.value), high: Math.max(a.value, b.value) }],
  );
}

const HEADS_GAP_PX = 16;
const headWidth = (name: string): number => textWidth(name, 13, 600);

/** Names that fit beside each other: cut where there is no room for both, the shorter one only from half of it on. */
function shortened({ a, b }: DumbbellNames, roomPx: number): DumbbellNames {
  const share = (other: string) => Math.max(roomPx / 2, roomPx - headWidth(other));
  return { a: toWidth(a, share(b), 600), b: toWidth(b, share(a), 600) };
}

/** Where the names of the two ends stand: above the first row, pushed apart where they would touch. */
function headsOf(
  rows: readonly Dumbbell[],
  names: DumbbellNames,
  at: (value: number) => number,
  rightPx: number,
) {
  const first = rows.find(({ a, b }) => a.value !== null && b.value !== null) ?? rows[0];
  const aHigh = (first?.a.value ?? 0) >= (first?.b.value ?? 0);
  const [low, high]: [End, End] = aHigh ? ['b', 'a'] : ['a', 'b'];
  const highLeft = Math.min(at(first?.[high].value ?? 0) - DOT_PX, rightPx - headWidth(names[high]));
  const lowRight = Math.min(at(first?.[low].value ?? 0) + DOT_PX, highLeft - HEADS_GAP_PX);
  const lowX = Math.max(lowRight, headWidth(names[low]));
  return [
    { end: low, x: lowX, align: 'right' as const },
    { end: high, x: Math.max(highLeft, lowX + HEADS_GAP_PX), align: 'left' as const },
  ];
}

function dotLayers(x: object, yOffset: number): Layer[] {
  const dot = (end: End, mark: object): Layer => ({
    transform: [{ filter: `datum.end === '${end}'` }],
    mark: { type: 'point', yOffset, cursor: 'pointer', ...mark },
    encoding: { x: { field: 'value', ...x } as never, tooltip: tipChannel },
  });
  const value = (isHigh: boolean): Layer => ({
    transform: [{ filter: isHigh ? 'datum.isHigh' : '!datum.isHigh' }],
    mark: { type: 'text', align: isHigh ? 'left' : 'right', dx: isHigh ? DOT_PX : -DOT_PX, yOffset },
    encoding: { x: { field: 'value', ...x } as never, text: { field: 'text' } },
  });
  return [
    dot('a', { color: 'var(--data-1)' }),
    dot('b', { color: 'var(--data-2)', shape: 'square', size: 90 }),
    value(true),
    value(false),
  ];
}

/** Two dots and a line per row, with the value outside each dot; names left, or above where there is no room. */
export function dumbbells(
  rows: readonly Dumbbell[],
  names: DumbbellNames,
  context: ChartContext,
): TopLevelSpec {
  const { widthPx, locale } = context;
  const nameWidth = widest(rows.map(({ name }) => name)) + 16;
  const above = isNarrow(widthPx) || nameWidth > widthPx * 0.44;
  const left = above ? 0 : nameWidth;
  const room = widest(rows.flatMap(({ a, b }) => [a.text, b.text])) + DOT_PX + 4;
  const width = Math.max(120, widthPx - left - room);
  const max = Math.max(0.05, ...rows.flatMap(({ a, b }) => [a.value ?? 0, b.value ?? 0]));
  const ticks = ticksUpTo(max);
  const top = ticks.at(-1) ?? 1;
  const below = (top * room) / Math.max(1, width - room);
  const at = (value: number): number => ((value + below) / (top + below)) * width;
  const scale = { domain: [-below, top], nice: false, zero: false };
  const x = { type: 'quantitative', scale, axis: null } as const;
  const yOffset = above ? 9 : 0;
  const headNames = shortened(names, width + room - HEADS_GAP_PX);
  const heads = headsOf(rows, headNames, at, width + room);
  return {
    ...frame({ left, right: room, top: HEAD_PX, bottom: AXIS_PX }),
    width,
    height: { step: above ? 46 : 28 },
    data: { values: endsOf(rows, names) },
    encoding: { y: { field: 'row', type: 'ordinal', axis: null } },
    layer: [
      ...gridLayers(ticks, x, (value) => formatShare(value, locale)),
      {
        data: { values: linesOf(rows) },
        mark: { type: 'rule', strokeWidth: 2, color: 'var(--control)', yOffset },
        encoding: { x: { field: 'low', ...x }, x2: { field: 'high' } },
      },
      ...dotLayers(x, yOffset),
      {
        data: { values: rows.map(({ name }, row) => ({ row, name })) },
        mark: above ? { type: 'text', style: 'name', yOffset: -10 } : { type: 'text', align: 'right' },
        encoding: { x: { value: above ? 0 : -16 }, text: { field: 'name' } },
      },
      ...heads.map(({ end, x: headX, align }): Layer => ({
        data: { values: [{ head: headNames[end] }] },
        mark: { type: 'text', style: end, align },
        encoding: { x: { value: headX }, y: { value: -12 }, text: { field: 'head' } },
      })),
    ],
  };
}

function gridLayers(ticks: readonly number[], x: object, toText: (value: number) => string): Layer[] {
  const values = ticks.map((tick) => ({ tick, head: toText(tick) }));
  const encodingX = { field: 'tick', ...x } as never;
  return [
    {
      data: { values },
      mark: { type: 'rule', color: 'var(--grid)' },
      encoding: { x: encodingX, y: { value: 0 }, y2: { value: 'height' } },
    },
    {
      data: { values },
      mark: { type: 'text', style: 'note', align: 'center', dy: 16 },
      encoding: { x: encodingX, y: { value: 'height' }, text: { field: 'head' } },
    },
  ];
}
