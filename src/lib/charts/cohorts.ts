import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { endOfMonth, toEpochDay, type CivilDate } from '#lib/model/period.ts';
import type { Answers, Chart, ChartContext, ChartTable, MarkFilter } from './chart.ts';
import { largest } from './describe.ts';
import { numberOf } from './groups.ts';
import { heatMap } from './heat-map.ts';
import { shareSteps } from './heat-steps.ts';
import { percent, when } from './in-words.ts';
import { filterFields, markFilter, missingEntry } from './marks.ts';
import { percentCell } from './ranking.ts';
import { sitePeriods, type SitePeriod } from './site-periods.ts';
import { codeOf, countCell, figureOf, tableHead, textCell } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { countInWords } from './units.ts';

type Key = 'seen';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const NARROW_MONTHS = [1, 2, 3, 6, 9, 12];
/** Days that may lack at the end of a month before it counts as unfinished. */
const TOLERANCE_DAYS = 3;

interface Cohort {
  readonly filter: MarkFilter;
  readonly period: SitePeriod;
  readonly size: number;
  /** Share met again in the month so many after the first; null where that month isn't over for all of them. */
  readonly shares: readonly (number | null)[];
}

/** The first day of the month so many months later. */
function later(month: CivilDate, months: number): CivilDate {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** Whether the data reach to the end of a month. */
function isOver(month: CivilDate, { span }: ChartContext): boolean {
  return toEpochDay(endOfMonth(month)) <= toEpochDay(span.to) + TOLERANCE_DAYS;
}

function cohortsOf({ seen }: Answers<Key>, context: ChartContext): Cohort[] {
  const counts = new Map<string, number>();
  for (const row of seen.table.rows)
    counts.set(`${codeOf(row['joined']) ?? ''}|${figureOf(row['since']) ?? ''}`, numberOf(row, 'value'));
  const { cut, periods } = sitePeriods(context);
  return periods.flatMap((period): Cohort[] => {
    const sum = (since: number): number =>
      period.months.reduce((total, month) => total + (counts.get(`${month}|${since}`) ?? 0), 0);
    const size = sum(0);
    if (size === 0) return [];
    const joined = period.months.filter((month) => (counts.get(`${month}|0`) ?? 0) > 0);
    const shares = MONTHS.map((since) =>
      joined.every((month) => isOver(later(month, since), context)) ? sum(since) / size : null,
    );
    return [{ period, size, shares, filter: markFilter(cut, period.months[0] ?? context.span.from) }];
  });
}

const columnsAt = ({ widthPx }: ChartContext): readonly number[] =>
  isNarrow(widthPx) ? NARROW_MONTHS : MONTHS;

const hundredths = (share: number, locale: ChartContext['locale']): string =>
  formatNumber(Math.round(share * 100), locale);

function spec(answers: Answers<Key>, context: ChartContext): ReturnType<Chart['spec']> {
  const { locale } = context;
  const cohorts = cohortsOf(answers, context);
  const columns = columnsAt(context);
  const rows = cohorts.map((cohort) => ({
    name: cohort.period.name,
    total: isNarrow(context.widthPx)
      ? countInWords(cohort.size, 'persons', locale)
      : formatNumber(cohort.size, locale),
    ...filterFields(cohort.filter),
    cells: columns.map((since) => {
      const value = cohort.shares[since - 1] ?? null;
      const words = { name: cohort.period.name, since };
      const text = value === null ? '' : hundredths(value, locale);
      const tip =
        value === null
          ? m.chart_cohort_tip_open(words, { locale })
          : m.chart_cohort_tip({ ...words, share: percent(value, locale) }, { locale });
      return { value, text, tip };
    }),
  }));
  const heads = columns.map((since) => ({ head: String(since), group: '' }));
  const most = Math.max(0, ...cohorts.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  return heatMap(heads, rows, context, shareSteps(most));
}

function table(answers: Answers<Key>, context: ChartContext): ChartTable {
  const { locale } = context;
  const open = { text: m.chart_cohort_open({}, { locale }), raw: null };
  return {
    head: tableHead(
      [m.chart_cohort_head({}, { locale })],
      [
        m.chart_cohort_size({}, { locale }),
        ...MONTHS.map((since) => m.chart_cohort_since({ since }, { locale })),
      ],
    ),
    rows: cohortsOf(answers, context).map((cohort) => ({
      cells: [
        textCell(cohort.period.name),
        countCell(cohort.size, locale),
        ...cohort.shares.map((share) => (share === null ? open : percentCell(share, context))),
      ],
      filter: cohort.filter,
    })),
    note: m.chart_cohort_note({}, { locale }),
  };
}

function describe(answers: Answers<Key>, context: ChartContext): string {
  const { locale } = context;
  const cohorts = cohortsOf(answers, context);
  if (cohorts.length === 0) return m.chart_nothing({}, { locale });
  const firsts = cohorts.map(({ period, shares }) => ({ name: period.name, value: shares[0] ?? null }));
  const high = largest(firsts);
  const open = cohorts.some(({ shares }) => shares.includes(null));
  const words = high
    ? m.chart_cohort_describe({ name: high.name, share: percent(high.value ?? 0, locale) }, { locale })
    : m.chart_cohort_none({}, { locale });
  return open ? `${words} ${m.chart_cohort_open_note({}, { locale })}` : words;
}

/** Persons by the month of their first contact: the share met again in each of the twelve months after. */
export const cohorts: Chart<Key> = {
  id: 'cohorts',
  section: 'follow-up',
  wide: true,
  asks: { seen: { indicator: 'new-persons', by: ['joined', 'since'] } },
  meaning: (locale) => m.chart_meaning_cohorts({}, { locale }),
  title: (_, context) => m.chart_cohort_title({ cut: sitePeriods(context).cut }, { locale: context.locale }),
  subtitle: (_, context) => m.chart_cohort_subtitle({ when: when(context) }, { locale: context.locale }),
  spec,
  describe,
  table,
  key: (answers, context) =>
    cohortsOf(answers, context).some(({ shares }) => shares.includes(null))
      ? [missingEntry(m.chart_cohort_key({}, { locale: context.locale }))]
      : [],
  completeness: (answers, context) => {
    const persons = cohortsOf(answers, context).reduce((sum, { size }) => sum + size, 0);
    return m.chart_cohort_persons(
      { persons: countInWords(persons, 'persons', context.locale) },
      { locale: context.locale },
    );
  },
};
