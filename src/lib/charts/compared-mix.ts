import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer, Ask } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Answers, Chart, ChartContext, ChartTable, SectionId } from './chart.ts';
import { dumbbells, type Dumbbell, type DumbbellNames } from './dumbbells.ts';
import { percent } from './in-words.ts';
import { codeOf, figureOf, shareCell, tableHead, textCell } from './table-of.ts';
import { knownOfTotal } from './units.ts';

type Side = 'a' | 'b';

/** One mix that two selections are compared by. */
export interface ComparedMix {
  readonly id: string;
  readonly section: SectionId;
  readonly indicator: string;
  readonly dimension: DimensionId;
  readonly title: (locale: Locale) => string;
  /** What it counts, where another figure of the page could seem to say the same. */
  readonly base?: (locale: Locale) => string;
}

/** The mixes that two selections are compared by. */
export const comparedMixes: readonly ComparedMix[] = [
  {
    id: 'compared-languages',
    section: 'languages',
    indicator: 'contact-moments',
    dimension: 'language',
    title: (locale) => m.compare_mix_languages({}, { locale }),
  },
  {
    id: 'compared-nationalities',
    section: 'people',
    indicator: 'persons-reached',
    dimension: 'nationality',
    title: (locale) => m.compare_mix_nationalities({}, { locale }),
  },
  {
    id: 'compared-topics',
    section: 'topics',
    indicator: 'topic-share',
    dimension: 'topic',
    title: (locale) => m.compare_mix_topics({}, { locale }),
  },
  {
    id: 'compared-outcomes',
    section: 'outcomes',
    indicator: 'outcomes-recorded',
    dimension: 'outcome',
    title: (locale) => m.compare_mix_outcomes({}, { locale }),
    base: (locale) => m.compare_mix_outcomes_base({}, { locale }),
  },
];

/** The question that both selections are asked for a mix. */
export function askOfMix({ indicator, dimension }: ComparedMix): Ask {
  return { indicator, by: [dimension] };
}

/** Rows with the largest share on either side; the rest stand in the table. */
const SHOWN = 8;

interface MixRow {
  readonly code: string;
  readonly a: number | null;
  readonly b: number | null;
}

/** Shares of a side by code: of what is known, unless the indicator is a share already. Null where nothing is known. */
function sharesOf({ table, unit, known }: Answer, dimension: DimensionId): Map<string, number> | null {
  if (known === 0) return null;
  return new Map(
    table.rows.flatMap((row): [string, number][] => {
      const code = codeOf(row[dimension]);
      const value = figureOf(row['value']);
      return code === null || value === null ? [] : [[code, unit === 'share' ? value : value / known]];
    }),
  );
}

function rowsOf(answers: Answers<Side>, { dimension }: ComparedMix): MixRow[] {
  const [a, b] = [sharesOf(answers.a, dimension), sharesOf(answers.b, dimension)];
  const codes = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  const largest = (row: MixRow) => Math.max(row.a ?? 0, row.b ?? 0);
  return [...codes]
    .map((code) => ({ code, a: a && (a.get(code) ?? 0), b: b && (b.get(code) ?? 0) }))
    .toSorted((one, other) => largest(other) - largest(one) || one.code.localeCompare(other.code));
}

function toTable(
  rows: readonly MixRow[],
  mix: ComparedMix,
  names: DumbbellNames,
  context: ChartContext,
): ChartTable {
  const { locale } = context;
  return {
    head: tableHead(
      [{ id: mix.dimension, text: mix.title(locale) }],
      [
        { id: 'a', text: names.a },
        { id: 'b', text: names.b },
      ],
    ),
    rows: rows.map(({ code, a, b }) => ({
      cells: [textCell(context.label(mix.dimension, code)), shareCell(a, locale), shareCell(b, locale)],
    })),
    note: m.compare_mix_note({}, { locale }),
  };
}

function describe(
  rows: readonly MixRow[],
  mix: ComparedMix,
  names: DumbbellNames,
  context: ChartContext,
): string {
  const { locale } = context;
  const gap = ({ a, b }: MixRow) => Math.abs((a ?? 0) - (b ?? 0));
  const [first] = rows;
  const silent = first && (['a', 'b'] as const).find((side) => first[side] === null);
  if (silent) return m.compare_mix_silent({ title: mix.title(locale), name: names[silent] }, { locale });
  const apart = rows.slice(0, SHOWN).toSorted((one, other) => gap(other) - gap(one))[0];
  if (!apart) return m.chart_nothing({}, { locale });
  return m.compare_mix_apart(
    {
      title: mix.title(locale),
      name: context.label(mix.dimension, apart.code),
      a: names.a,
      b: names.b,
      shareA: percent(apart.a ?? 0, locale),
      shareB: percent(apart.b ?? 0, locale),
    },
    { locale },
  );
}

/** A mix of two selections on one scale, under the names of the two. */
export function comparedMix(mix: ComparedMix, names: DumbbellNames): Chart<Side> {
  const ask = askOfMix(mix);
  return {
    id: mix.id,
    section: mix.section,
    asks: { a: ask, b: ask },
    title: (_, { locale }) => mix.title(locale),
    subtitle: (_, { locale }) => {
      const words = m.compare_mix_subtitle({ a: names.a, b: names.b }, { locale });
      return mix.base ? `${words} ${mix.base(locale)}` : words;
    },
    spec: (answers, context) => {
      const end = (value: number | null): Dumbbell['a'] => ({
        value,
        text: value === null ? '' : percent(value, context.locale),
      });
      const rows = rowsOf(answers, mix).slice(0, SHOWN);
      const shown = rows.map(({ code, a, b }) => ({
        name: context.label(mix.dimension, code),
        a: end(a),
        b: end(b),
      }));
      return dumbbells(shown, names, context);
    },
    describe: (answers, context) => describe(rowsOf(answers, mix), mix, names, context),
    table: (answers, context) => toTable(rowsOf(answers, mix), mix, names, context),
    completeness: ({ a, b }, { locale }) => `A: ${knownOfTotal(a, locale)} · B: ${knownOfTotal(b, locale)}`,
  };
}
