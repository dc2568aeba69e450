import type { TopLevelSpec } from 'vega-lite';
import type { ChartContext } from './chart.ts';
import { heatFills, heatInks, heatSteps } from './heat-steps.ts';
import { type MarkFields, tipChannel } from './marks.ts';
import { widest } from './text-width.ts';
import { frame, isNarrow, type Layer } from './theme.ts';

/** Head of a column; the group, such as a year, is written once above the first of it. */
export interface HeatColumn {
  readonly head: string;
  readonly group: string;
}

/** One row: a figure for each column, null where it is missing, and its total. */
export interface HeatRow extends MarkFields {
  readonly name: string;
  readonly total: string;
  readonly cells: readonly { readonly value: number | null; readonly text: string; readonly tip: string }[];
}

interface Plan {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly plotPx: number;
  readonly columnPx: number;
}

/** Groups are named where there are several and a column's own head doesn't say it already. */
function hasGroups(columns: readonly HeatColumn[]): boolean {
  const names = new Set(columns.map(({ group }) => group));
  return names.size > 1 && columns.some(({ head, group }) => head !== group);
}

function planOf(columns: readonly HeatColumn[], rows: readonly HeatRow[], context: ChartContext): Plan {
  const narrow = isNarrow(context.widthPx);
  const left = narrow ? 0 : Math.min(widest(rows.map((row) => row.name)) + 8, context.widthPx * 0.3);
  const right = narrow ? 0 : widest(rows.map((row) => row.total)) + 20;
  const plotPx = context.widthPx - left - right;
  const top = hasGroups(columns) ? 40 : 22;
  return { narrow, left, right, top, plotPx, columnPx: plotPx / Math.max(1, columns.length) };
}

/** A heat map in five steps with the number in every cell, and the total at the end of each row; `steps` are for other figures than counts. */
export function heatMap(
  columns: readonly HeatColumn[],
  rows: readonly HeatRow[],
  context: ChartContext,
  steps?: number[],
): TopLevelSpec {
  const plan = planOf(columns, rows, context);
  const max = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.value ?? 0)));
  const cells = rows.flatMap(({ cells: all, name, filterKey, filterValue }, row) =>
    all.map((cell, column) => ({
      row,
      column,
      name,
      ...cell,
      ...(filterKey && filterValue ? { filterKey, filterValue } : {}),
    })),
  );
  return {
    ...frame({ left: plan.left, right: plan.right, top: plan.top, bottom: 0 }),
    width: plan.plotPx,
    height: { step: plan.narrow ? 50 : 28 },
    data: { values: cells },
    encoding: {
      y: { field: 'row', type: 'ordinal', axis: null },
      x: { field: 'column', type: 'ordinal', axis: null },
    },
    resolve: { scale: { color: 'independent' } },
    layer: [
      ...cellLayers(plan, steps ?? heatSteps(max)),
      ...nameLayers(rows, plan),
      ...headLayers(columns, plan),
    ],
  };
}

function cellLayers(plan: Plan, steps: number[]): Layer[] {
  const box = plan.narrow ? { height: 22, yOffset: 9 } : {};
  const small = plan.columnPx < 36;
  return [
    {
      transform: [{ filter: 'datum.value !== null' }],
      mark: { type: 'rect', cursor: 'pointer', ...box },
      encoding: {
        tooltip: tipChannel,
        color: {
          field: 'value',
          type: 'quantitative',
          scale: { type: 'threshold', domain: steps, range: heatFills },
        },
      },
    },
    {
      transform: [{ filter: 'datum.value === null' }],
      mark: { type: 'rect', fill: 'url(#hatch)', cursor: 'pointer', ...box },
      encoding: { tooltip: tipChannel },
    },
    {
      mark: { type: 'text', fontSize: small ? 12 : 13, yOffset: plan.narrow ? 9 : 0, tooltip: null },
      encoding: {
        text: { field: 'text', type: 'nominal' },
        color: {
          field: 'value',
          type: 'quantitative',
          scale: { type: 'threshold', domain: steps, range: heatInks },
        },
      },
    },
  ];
}

function nameLayers(rows: readonly HeatRow[], plan: Plan): Layer[] {
  const values = rows.map(({ name, total }, row) => ({ row, name, total }));
  const name: Layer = plan.narrow
    ? {
        data: { values },
        mark: { type: 'text', style: 'name', yOffset: -12 },
        encoding: { x: { value: 0 }, text: { field: 'name', type: 'nominal' } },
      }
    : {
        data: { values },
        mark: { type: 'text', align: 'right' },
        encoding: { x: { value: -8 }, text: { field: 'name', type: 'nominal' } },
      };
  const total: Layer = {
    data: { values },
    mark: plan.narrow
      ? { type: 'text', align: 'right', yOffset: -12, color: 'var(--ink-2)' }
      : { type: 'text', align: 'right' },
    encoding: { x: { value: plan.plotPx + plan.right }, text: { field: 'total', type: 'nominal' } },
  };
  return [name, total];
}

function headLayers(columns: readonly HeatColumn[], plan: Plan): Layer[] {
  const groups = columns.flatMap(({ group }, column) =>
    group === columns[column - 1]?.group ? [] : [{ column, group, x: column * plan.columnPx + 1 }],
  );
  const head: Layer = {
    data: { values: columns.map(({ head: text }, column) => ({ column, text })) },
    mark: { type: 'text', style: 'note' },
    encoding: { y: { value: -12 }, text: { field: 'text', type: 'nominal' } },
  };
  if (!hasGroups(columns)) return [head];
  const group: Layer = {
    data: { values: groups },
    mark: { type: 'text', align: 'left' },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null },
      y: { value: -30 },
      text: { field: 'group', type: 'nominal' },
    },
  };
  return [head, group];
}
