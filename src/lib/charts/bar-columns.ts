import type { TopLevelSpec } from 'vega-lite';
import type { ChartContext, MarkFilter } from './chart.ts';
import { filterFields, tipChannel } from './marks.ts';
import { textWidth, widest } from './text-width.ts';
import { frame, kindScale, type Layer } from './theme.ts';

/** One bar of a column, in the order of the rows; a null value draws nothing. */
export interface ColumnCell {
  readonly value: number | null;
  readonly text: string;
  readonly kind?: 'main' | 'other' | 'unknown';
  readonly filter?: MarkFilter;
}

/** One column of bars. `max` fills it; a `track` shows the whole that a share is part of. */
export interface BarColumn {
  readonly title: string;
  readonly max: number;
  readonly track?: boolean;
  /** Width against the other columns, by default 1. */
  readonly weight?: number;
  readonly cells: readonly ColumnCell[];
}

const HEAD_PX = 24;
const GAP_PX = 24;
const NAME_GAP_PX = 8;
const STEP_PX = 24;

/** A column with its place: left edge and room for bars in px. */
type Placed = BarColumn & { readonly left: number; readonly barPx: number };

function place(columns: readonly BarColumn[], leftPx: number, widthPx: number): Placed[] {
  const texts = columns.map(({ cells }) => widest(cells.map(({ text }) => text)) + 6);
  const fixed = texts.reduce((sum, px) => sum + px, 0) + GAP_PX * (columns.length - 1);
  const weights = columns.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const unit = Math.max(16, (widthPx - leftPx - fixed) / weights);
  let left = leftPx;
  return columns.map((column, index) => {
    const barPx = Math.floor(unit * (column.weight ?? 1));
    const placed = { ...column, left, barPx };
    left += barPx + (texts[index] ?? 0) + GAP_PX;
    return placed;
  });
}

/** Words of a head, broken over two lines where the column is too narrow for one. */
function headLines(title: string, roomPx: number): string[] {
  if (textWidth(title, 13, 600) <= roomPx) return [title];
  const words = title.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => widest(lines, 13, 600);
  return breaks.toSorted((a, b) => longest(a) - longest(b))[0] ?? [title];
}

function rowsOf(names: readonly string[], columns: readonly Placed[]) {
  return columns.flatMap(({ cells, left, barPx, max, title, track = false }) =>
    cells.map(({ value, text, kind = 'main', filter }, row) => ({
      row,
      value,
      text,
      kind,
      track: track && value !== null,
      start: left,
      end: left + (max > 0 ? ((value ?? 0) / max) * barPx : 0),
      full: left + barPx,
      label: track ? left + barPx : left + (max > 0 ? ((value ?? 0) / max) * barPx : 0),
      tip: `${names[row] ?? ''}, ${title} ${text}`,
      ...filterFields(filter),
    })),
  );
}

const px = (field: string, domainPx: number) => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: [0, domainPx], nice: false },
  axis: null,
});

function barLayers(widthPx: number): Layer[] {
  return [
    {
      transform: [{ filter: 'datum.track' }],
      mark: { type: 'bar', height: 14, color: 'var(--grid)' },
      encoding: { x: px('start', widthPx), x2: { field: 'full' } },
    },
    {
      transform: [{ filter: 'datum.value > 0' }],
      mark: { type: 'bar', height: 14, cursor: 'pointer' },
      encoding: {
        x: px('start', widthPx),
        x2: { field: 'end' },
        color: { field: 'kind', type: 'nominal', scale: kindScale },
        stroke: { condition: { test: "datum.kind === 'unknown'", value: 'var(--data-other)' }, value: null },
        tooltip: tipChannel,
      },
    },
    {
      mark: { type: 'text', style: 'value' },
      encoding: { x: px('label', widthPx), text: { field: 'text' } },
    },
  ];
}

/** Columns of bars that share the names of their rows, on the left; for plots of 480 px and more. */
export function barColumns(
  names: readonly string[],
  columns: readonly BarColumn[],
  context: ChartContext,
): TopLevelSpec {
  const { widthPx } = context;
  const nameWidth = Math.min(widest(names), Math.round(widthPx * 0.34)) + NAME_GAP_PX;
  const placed = place(columns, nameWidth, widthPx);
  const heads = placed.map(({ title, left }, index) => ({
    left,
    lines: headLines(title, (placed[index + 1]?.left ?? widthPx) - left - 8),
  }));
  const top = HEAD_PX + (heads.some(({ lines }) => lines.length > 1) ? 16 : 0);
  return {
    ...frame({ left: 0, right: 0, top, bottom: 0 }),
    width: widthPx,
    height: { step: STEP_PX },
    data: { values: rowsOf(names, placed) },
    encoding: { y: { field: 'row', type: 'ordinal', axis: null } },
    layer: [
      ...barLayers(widthPx),
      {
        data: { values: names.map((name, row) => ({ row, name })) },
        mark: { type: 'text', align: 'right' },
        encoding: { x: { value: nameWidth - NAME_GAP_PX }, text: { field: 'name' } },
      },
      ...heads.map(({ left, lines }): Layer => ({
        data: { values: [{ head: lines }] },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'bottom',
          fontWeight: 600,
          lineHeight: 16,
          dy: -(lines.length - 1) * 16,
        },
        encoding: { x: { value: left }, y: { value: -6 }, text: { field: 'head' } },
      })),
    ],
  };
}
