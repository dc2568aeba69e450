import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { UNKNOWN } from '#lib/model/code.ts';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { coverageInWords, withoutOutcome } from './coverage-words.ts';
import { when } from './in-words.ts';
import { filterFields, markFilter, tipChannel } from './marks.ts';
import { toOutcomeKinds, type OutcomeKind } from './outcome-kinds.ts';
import { describeRows } from './ranking.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { widest } from './text-width.ts';
import { frame, isNarrow, type Layer } from './theme.ts';
import { unitHead } from './units.ts';

type Key = 'outcomes' | 'coverage';
type Kind = 'a' | 'b' | 'other' | 'unknown';

const BAR_PX = 12;
const PITCH_PX = 16;

/** One kind of outcome takes a line for each of its countries. */
interface Bar {
  readonly name: string;
  readonly value: number;
  readonly country: string | null;
  readonly kind: Kind;
  /** Vertical middle of the bar in px. */
  readonly middle: number;
  readonly code: string | null;
  /** The figure, with the name of the country at the first bar that has one. */
  readonly text: string;
  readonly isNamed: boolean;
}

function kindName(id: string, { locale, label }: ChartContext): string {
  if (id === 'IPA' || id === 'REC') return m.chart_outcome_kind({ id }, { locale });
  return label('outcome', id === UNKNOWN ? null : id);
}

function kindOfBar({ id }: OutcomeKind, country: string | null): Kind {
  if (id === UNKNOWN) return 'unknown';
  if (country === 'BE') return 'a';
  return country === 'FR' ? 'b' : 'other';
}

/** The bars in order, and for each kind where its name stands. */
function layOut(kinds: readonly OutcomeKind[], nameRoom: number, gap: number, context: ChartContext) {
  const seen = new Set<string | null>();
  const bars: Bar[] = [];
  const names: { readonly name: string; readonly middle: number; readonly top: number }[] = [];
  let top = 0;
  for (const kind of kinds) {
    const name = kindName(kind.id, context);
    const height = kind.counts.length * PITCH_PX;
    names.push({ name, middle: top + nameRoom + height / 2, top: top + 8 });
    kind.counts.forEach(({ country, value, code }, index) => {
      const isNamed = country !== null && !seen.has(country);
      const figure = formatNumber(value, context.locale);
      const place = country === null ? '' : context.label('country', country);
      if (isNamed) seen.add(country);
      bars.push({
        name,
        value,
        country,
        kind: kindOfBar(kind, country),
        middle: top + nameRoom + index * PITCH_PX + PITCH_PX / 2,
        code,
        isNamed,
        text: isNamed ? `${figure} ${place}` : figure,
      });
    });
    top += nameRoom + height + gap;
  }
  return { bars, names, height: Math.max(0, top - gap) };
}

const along = (field: string, max: number) => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: [0, max], nice: false },
  axis: null,
});

/** Positions in px from the top. */
const down = (field: string, height: number) => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: [0, height], nice: false, reverse: true },
  axis: null,
});

function barLayers(width: number, max: number, height: number): Layer[] {
  const x = along('value', max);
  const y = down('middle', height);
  const text = (test: string, mark: object): Layer => ({
    transform: [{ filter: test }],
    mark: { type: 'text', align: 'left', dx: 6, ...mark },
    encoding: { x, y, text: { field: 'text' } },
  });
  return [
    {
      mark: { type: 'bar', orient: 'horizontal', height: BAR_PX, cursor: 'pointer' } as never,
      encoding: {
        x,
        y,
        color: {
          field: 'kind',
          type: 'nominal',
          scale: {
            domain: ['a', 'b', 'other', 'unknown'],
            range: ['var(--data-1)', 'var(--data-2)', 'var(--data-other)', 'url(#hatch)'],
          },
        },
        stroke: { condition: { test: "datum.kind === 'unknown'", value: 'var(--data-other)' }, value: null },
        tooltip: tipChannel,
      },
    },
    text('!datum.isNamed', {}),
    text("datum.isNamed && datum.kind === 'a'", { style: 'a' }),
    text("datum.isNamed && datum.kind === 'b'", { style: 'b' }),
    text("datum.isNamed && datum.kind !== 'a' && datum.kind !== 'b'", {}),
  ];
}

function spec({ outcomes: answer }: Answers<Key>, context: ChartContext): TopLevelSpec {
  const kinds = toOutcomeKinds(answer);
  const nameWidth = widest(kinds.map(({ id }) => kindName(id, context))) + 8;
  const above = isNarrow(context.widthPx) || nameWidth > context.widthPx * 0.44;
  const { bars, names, height } = layOut(kinds, above ? 20 : 0, above ? 10 : 12, context);
  const left = above ? 0 : nameWidth;
  const right =
    widest(
      bars.map(({ text }) => text),
      13,
      600,
    ) + 8;
  const width = Math.max(80, context.widthPx - left - right);
  const max = Math.max(1, ...bars.map(({ value }) => value));
  return {
    ...frame({ left, right, top: 0, bottom: 0 }),
    width,
    height: Math.max(1, height),
    data: {
      values: bars.map(({ code, ...bar }) => ({
        ...bar,
        tip: `${bar.name} ${bar.text}`,
        ...filterFields(markFilter('outcome', code)),
      })),
    },
    layer: [
      ...barLayers(width, max, height),
      {
        data: { values: names },
        mark: { type: 'text', align: above ? 'left' : 'right' },
        encoding: {
          x: { value: above ? 0 : -8 },
          y: down(above ? 'top' : 'middle', height),
          text: { field: 'name' },
        },
      },
    ],
  };
}

function table({ outcomes: answer }: Answers<Key>, context: ChartContext): ChartTable {
  const { locale, label } = context;
  return {
    head: tableHead(
      [m.chart_outcome({}, { locale }), m.chart_country({}, { locale })],
      [unitHead(answer.unit, locale)],
    ),
    rows: toOutcomeKinds(answer).flatMap((kind) =>
      kind.counts.map(({ country, value, code }) => ({
        cells: [
          textCell(kindName(kind.id, context)),
          textCell(country === null ? m.chart_no_country({}, { locale }) : label('country', country)),
          countCell(value, locale),
        ],
        filter: markFilter('outcome', code),
      })),
    ),
    note: m.chart_outcomes_note({}, { locale }),
  };
}

function describe({ outcomes: answer }: Answers<Key>, context: ChartContext): string {
  const rows = toOutcomeKinds(answer).flatMap(({ id, counts }) =>
    counts.map(({ country, value }) => {
      const name = kindName(id, context);
      return {
        name: country === null ? name : `${name}, ${context.label('country', country)}`,
        value,
        kind: id === UNKNOWN ? ('unknown' as const) : ('main' as const),
      };
    }),
  );
  return describeRows(
    rows.toSorted((a, b) => b.value - a.value),
    context,
  );
}

/** Outcomes by kind and country, dated in the period, once per person and kind. */
export const outcomes: Chart<Key> = {
  id: 'outcomes',
  section: 'outcomes',
  asks: {
    outcomes: { indicator: 'outcomes-recorded', by: ['outcome', 'country'] },
    coverage: { indicator: 'outcome-coverage', by: [] },
  },
  fallback: {
    outcomes: { indicator: 'outcomes-recorded', by: ['outcome', 'country'] },
    coverage: { indicator: 'outcomes-recorded', by: [] },
  },
  title: (_, { locale }) => m.chart_outcomes_title({}, { locale }),
  subtitle: (_, context) => m.chart_outcomes_subtitle({ when: when(context) }, { locale: context.locale }),
  spec,
  describe,
  table,
  completeness: ({ outcomes: answer, coverage }, { locale }) => {
    const n = answer.overall.value ?? 0;
    return (
      coverageInWords(coverage, locale) ??
      m.chart_outcomes_n({ count: n, n: formatNumber(n, locale) }, { locale })
    );
  },
  unknown: ({ coverage }, { locale }) => withoutOutcome(coverage, locale),
};
