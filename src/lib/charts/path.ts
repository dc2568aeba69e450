import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { percent, when } from './in-words.ts';
import { tipChannel } from './marks.ts';
import { stageIds, toPathStages, type StageId } from './path-stages.ts';
import { percentCell } from './ranking.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { textWidth, widest } from './text-width.ts';
import { frame, isNarrow, type Layer } from './theme.ts';
import { countInWords, unitHead } from './units.ts';

/** One stage as drawn: the persons who reached it, and those of the stage before who did not. */
interface StageRow {
  readonly stage: StageId;
  readonly name: string;
  readonly value: number;
  /** Persons of the stage before; null for the first. */
  readonly before: number | null;
  readonly missing: string;
}

function rowsOf({ path }: Answers<'path'>, { locale }: ChartContext): StageRow[] {
  const { counts } = toPathStages(path);
  return stageIds.map((stage, index) => {
    const earlier = stageIds[index - 1];
    return {
      stage,
      name: m.chart_path_stage({ stage }, { locale }),
      value: counts[stage],
      before: earlier ? counts[earlier] : null,
      missing: m.chart_path_missing({ stage }, { locale }),
    };
  });
}

const share = ({ value, before }: StageRow): number | null => (before ? value / before : null);

function toValues(rows: readonly StageRow[], barPx: number, { locale }: ChartContext) {
  const first = rows[0]?.value ?? 0;
  const scale = (value: number): number => (first > 0 ? (value / first) * barPx : 0);
  return rows.map((row, index) => {
    const of = share(row);
    const ofText = of === null ? '' : percent(of, locale);
    const gap = row.before === null ? 0 : row.before - row.value;
    return {
      row: index,
      name: row.name,
      value: row.value,
      unit: countInWords(row.value, 'persons', locale),
      count: formatNumber(row.value, locale),
      end: scale(row.value),
      previous: scale(row.before ?? row.value),
      inside: scale(row.value) > textWidth(ofText) + 16 ? ofText : '',
      hasGap: gap > 0,
      gap: gap > 0 ? `−${formatNumber(gap, locale)}` : '',
      missing: gap > 0 ? row.missing : '',
      tip: `${row.name} ${formatNumber(row.value, locale)}`,
    };
  });
}

const px = (field: string, widthPx: number) => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: [0, widthPx], nice: false },
  axis: null,
});

function barLayers(widthPx: number, height: number, yOffset: number): Layer[] {
  return [
    {
      transform: [{ filter: 'datum.hasGap' }],
      mark: { type: 'bar', height, yOffset, color: 'url(#hatch)', stroke: 'var(--data-other)' },
      encoding: { x: px('end', widthPx), x2: { field: 'previous' } },
    },
    {
      mark: { type: 'bar', height, yOffset },
      encoding: { x: px('end', widthPx), x2: { datum: 0 }, tooltip: tipChannel },
    },
  ];
}

/** Names left of the bars, what is missing right of them. */
function wide(rows: readonly StageRow[], context: ChartContext): TopLevelSpec {
  const { widthPx, locale } = context;
  const names = [...rows.map(({ name }) => name), countInWords(99_999, 'persons', locale)];
  const left = widest(names, 13, 600) + 16;
  const right = widest(rows.map(({ missing }) => missing)) + 12;
  const width = Math.max(120, widthPx - left - right);
  const beside = (field: string, dy: number, mark: object): Layer => ({
    transform: [{ filter: 'datum.hasGap' }],
    mark: { type: 'text', align: 'left', dx: 10, dy, ...mark },
    encoding: { x: px('previous', width), text: { field } },
  });
  return {
    ...frame({ left, right, top: 0, bottom: 0 }),
    width,
    height: { step: 60 },
    data: { values: toValues(rows, width, context) },
    encoding: { y: { field: 'row', type: 'ordinal', axis: null } },
    layer: [
      ...barLayers(width, 28, 0),
      {
        mark: { type: 'text', align: 'left', fontWeight: 600, dy: -9 },
        encoding: { x: { value: -left }, text: { field: 'name' } },
      },
      {
        mark: { type: 'text', align: 'left', dy: 9 },
        encoding: { x: { value: -left }, text: { field: 'unit' } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 8, color: 'var(--on-data)' },
        encoding: { x: { value: 0 }, text: { field: 'inside' } },
      },
      beside('gap', -9, { fontWeight: 600 }),
      beside('missing', 9, { style: 'note' }),
    ],
  };
}

/** Names above the bars, what is missing under them. */
function narrow(rows: readonly StageRow[], context: ChartContext): TopLevelSpec {
  const width = context.widthPx;
  const values = toValues(rows, width, context).map((row) => ({
    ...row,
    under: row.hasGap ? `${row.gap}, ${row.missing}` : '',
  }));
  return {
    ...frame({ left: 0, right: 0, top: 0, bottom: 0 }),
    width,
    height: { step: 76 },
    data: { values },
    encoding: { y: { field: 'row', type: 'ordinal', axis: null } },
    layer: [
      ...barLayers(width, 16, 4),
      {
        mark: { type: 'text', style: 'name', yOffset: -14 },
        encoding: { x: { value: 0 }, text: { field: 'name' } },
      },
      {
        mark: { type: 'text', align: 'right', fontWeight: 600, yOffset: -14 },
        encoding: { x: { value: width }, text: { field: 'count' } },
      },
      {
        mark: { type: 'text', style: 'note', align: 'left', yOffset: 23 },
        encoding: { x: { value: 0 }, text: { field: 'under' } },
      },
    ],
  };
}

function describe(answers: Answers<'path'>, context: ChartContext): string {
  const { locale } = context;
  const [met, interviewed, accompanied, followed] = rowsOf(answers, context).map(({ value }) => value);
  if (!met) return m.chart_nothing({}, { locale });
  const n = (value: number | undefined): string => formatNumber(value ?? 0, locale);
  const parts = {
    met: n(met),
    interviewed: n(interviewed),
    accompanied: n(accompanied),
    followed: n(followed),
  };
  return m.chart_path_describe(parts, { locale });
}

function table(answers: Answers<'path'>, context: ChartContext): ChartTable {
  const { locale } = context;
  const heads = [unitHead('persons', locale), m.chart_path_share({}, { locale })];
  return {
    head: tableHead([m.chart_path_stage_head({}, { locale })], [...heads, m.chart_path_gap({}, { locale })]),
    rows: rowsOf(answers, context).map((row) => ({
      cells: [
        textCell(row.name),
        countCell(row.value, locale),
        percentCell(share(row), context),
        countCell(row.before === null ? null : row.before - row.value, locale),
      ],
    })),
    note: m.chart_path_note({}, { locale }),
  };
}

/** From contact to outcome: how many persons reached each stage, and of how many it isn't known. */
export const path: Chart<'path'> = {
  id: 'path',
  section: 'outcomes',
  asks: { path: { indicator: 'persons-reached', by: ['interviewed', 'accompanied', 'followed'] } },
  meaning: (locale) => m.chart_meaning_path({}, { locale }),
  title: (_, { locale }) => m.chart_path_title({}, { locale }),
  subtitle: (_, context) => m.chart_path_subtitle({ when: when(context) }, { locale: context.locale }),
  spec: (answers, context) => {
    const rows = rowsOf(answers, context);
    return isNarrow(context.widthPx) ? narrow(rows, context) : wide(rows, context);
  },
  describe,
  table,
  key: (_, { locale }) => [{ swatch: 'hatch', text: m.chart_path_key({}, { locale }) }],
  completeness: ({ path: answer }, { locale }) => {
    const { counts, leftOut } = toPathStages(answer);
    const { met, accompanied, followed } = counts;
    const n = (count: number) => ({ count, n: formatNumber(count, locale) });
    const of = formatNumber(accompanied, locale);
    return [
      m.chart_path_persons(n(met), { locale }),
      ...(accompanied > followed
        ? [m.chart_path_unknown({ n: formatNumber(accompanied - followed, locale), of }, { locale })]
        : []),
      ...(leftOut > 0 ? [m.chart_path_left_out(n(leftOut), { locale })] : []),
    ].join(' · ');
  },
};
