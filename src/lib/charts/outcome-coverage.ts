import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Figure } from '#lib/model/answer.ts';
import type { Answers, Chart, ChartContext, ChartTable, MarkFilter } from './chart.ts';
import { coverageInWords, withoutOutcome } from './coverage-words.ts';
import { dumbbells, type Dumbbell } from './dumbbells.ts';
import { percent, when } from './in-words.ts';
import { percentCell } from './ranking.ts';
import { countCell, partsOf, tableHead, textCell } from './table-of.ts';
import { FEWEST_FOR_SHARES } from './topic-shares.ts';
import { unitHead } from './units.ts';

type Key = 'coverage' | 'reentry';

/** A region (or all together) with the share whose outcome is known and the share who (re)entered a procedure. */
interface RegionRow {
  readonly name: string;
  readonly coverage: Figure;
  readonly reentry: Figure;
  /** Whether it is a region, not those whose region is not recorded. */
  readonly isKnown: boolean;
  readonly filter?: MarkFilter;
}

const noFigure: Figure = { value: null, numerator: null, denominator: null };

function rowsOf({ coverage, reentry }: Answers<Key>, context: ChartContext): RegionRow[] {
  const rates = new Map(partsOf(reentry, 'region', context).map((part) => [part.code, part]));
  const all = {
    name: m.chart_all_regions({}, { locale: context.locale }),
    coverage: coverage.overall,
    reentry: reentry.overall,
    isKnown: false,
  };
  const regions = partsOf(coverage, 'region', context)
    .filter(({ denominator }) => (denominator ?? 0) > 0)
    .toSorted(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) || (b.denominator ?? 0) - (a.denominator ?? 0),
    );
  return [
    all,
    ...regions.map(({ code, name, filter, ...figure }) => ({
      name,
      coverage: figure,
      reentry: rates.get(code) ?? noFigure,
      isKnown: code !== null,
      filter,
    })),
  ];
}

/** A share with its two terms: `31 % (447/1 421)`. */
function inTerms({ value, numerator, denominator }: Figure, { locale }: ChartContext): string {
  if (value === null) return '';
  return `${percent(value, locale)} (${formatNumber(numerator ?? 0, locale)}/${formatNumber(denominator ?? 0, locale)})`;
}

function endNames({ locale }: ChartContext): { a: string; b: string } {
  return { a: m.chart_coverage({}, { locale }), b: m.chart_reentry({}, { locale }) };
}

function spec(answers: Answers<Key>, context: ChartContext): ReturnType<Chart['spec']> {
  const { locale } = context;
  const rows = rowsOf(answers, context).map(({ name, coverage, reentry, filter }): Dumbbell => {
    const short = (value: number | null): string => (value === null ? '' : percent(value, locale));
    return {
      name: `${name} (${formatNumber(coverage.denominator ?? 0, locale)})`,
      a: { value: coverage.value, text: short(coverage.value) },
      b: { value: reentry.value, text: short(reentry.value) },
      ...(filter ? { filter } : {}),
    };
  });
  return dumbbells(rows, endNames(context), context);
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const names = endNames(context);
  const heads = [
    m.chart_cohort({}, { locale }),
    names.a,
    unitHead('persons', locale),
    names.b,
    unitHead('persons', locale),
  ];
  return {
    head: tableHead([m.chart_head_region({}, { locale })], heads),
    rows: rowsOf(answers, context).map(({ name, coverage, reentry, filter }) => ({
      cells: [
        textCell(name),
        countCell(coverage.denominator, locale),
        percentCell(coverage.value, context),
        countCell(coverage.numerator, locale),
        percentCell(reentry.value, context),
        countCell(reentry.numerator, locale),
      ],
      ...(filter ? { filter } : {}),
    })),
    note: m.chart_coverage_note({}, { locale }),
  };
}

function describe(answers: Answers<Key>, context: ChartContext): string {
  const { locale } = context;
  const [all, ...regions] = rowsOf(answers, context);
  if (!all || all.coverage.value === null) return m.chart_nothing({}, { locale });
  const lead = m.chart_coverage_describe(
    { coverage: inTerms(all.coverage, context), reentry: inTerms(all.reentry, context) },
    { locale },
  );
  const known = regions
    .filter(({ isKnown, coverage }) => isKnown && (coverage.denominator ?? 0) >= FEWEST_FOR_SHARES)
    .toSorted((a, b) => (b.coverage.value ?? 0) - (a.coverage.value ?? 0));
  const [best, worst] = [known[0], known.at(-1)];
  if (!best || !worst || best.coverage.value === worst.coverage.value) return lead;
  const parts = {
    best: best.name,
    most: inTerms(best.coverage, context),
    worst: worst.name,
    least: inTerms(worst.coverage, context),
  };
  return `${lead} ${m.chart_coverage_extremes(parts, { locale })}`;
}

/** Of persons entering follow-up: the share whose outcome is known, beside the share who (re)entered a procedure. */
export const outcomeCoverage: Chart<Key> = {
  id: 'outcome-coverage',
  section: 'outcomes',
  asks: {
    coverage: { indicator: 'outcome-coverage', by: ['region'] },
    reentry: { indicator: 'reentry-rate', by: ['region'] },
  },
  meaning: (locale) => m.chart_meaning_coverage({}, { locale }),
  title: (_, { locale }) => m.chart_coverage_title({}, { locale }),
  subtitle: (_, context) => m.chart_coverage_subtitle({ when: when(context) }, { locale: context.locale }),
  spec,
  describe,
  table,
  completeness: ({ coverage }, { locale }) => coverageInWords(coverage, locale) ?? '',
  unknown: ({ coverage }, { locale }) => withoutOutcome(coverage, locale),
};
