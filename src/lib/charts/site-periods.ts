import { formatMonth } from '#lib/i18n/format.ts';
import { intlTag } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { CivilDate } from '#lib/model/period.ts';
import { monthsBetween } from '#lib/model/period.ts';
import type { ChartContext } from './chart.ts';
import { isNarrow } from './theme.ts';

/** How the time of a heat map is cut: as fine as the width allows. */
export type Cut = 'month' | 'quarter' | 'year';

/** One column of a heat map. */
export interface SitePeriod {
  readonly months: readonly CivilDate[];
  readonly head: string;
  readonly year: string;
  /** In full, for the table and tooltips. */
  readonly name: string;
}

const WIDE_COLUMNS = 24;
const NARROW_COLUMNS = 12;

/** The months of the period in force that the data cover. */
export function monthsInForce({ period, span }: ChartContext): CivilDate[] {
  const from = period && period.from > span.from ? period.from : span.from;
  const to = period && period.to < span.to ? period.to : span.to;
  return monthsBetween(from, to);
}

/** Months where they fit, else quarters, else years. */
export function cutOf(months: number, widthPx: number): Cut {
  const room = isNarrow(widthPx) ? NARROW_COLUMNS : WIDE_COLUMNS;
  if (months <= room) return 'month';
  return months / 3 <= room ? 'quarter' : 'year';
}

const quarterOf = (month: CivilDate) => Math.ceil(Number(month.slice(5, 7)) / 3);

function keyOf(month: CivilDate, cut: Cut): string {
  const year = month.slice(0, 4);
  return cut === 'month' ? month : cut === 'year' ? year : `${year}-${quarterOf(month)}`;
}

function toPeriod(months: readonly CivilDate[], cut: Cut, context: ChartContext): SitePeriod {
  const { locale } = context;
  const [first = context.span.from] = months;
  const year = first.slice(0, 4);
  if (cut === 'year') return { months, head: year, year, name: year };
  if (cut === 'quarter') {
    const head = m.chart_quarter_short({ quarter: quarterOf(first) }, { locale });
    return { months, head, year, name: `${head} ${year}` };
  }
  const style = isNarrow(context.widthPx) ? 'narrow' : 'short';
  const format = new Intl.DateTimeFormat(intlTag[locale], { month: style, timeZone: 'UTC' });
  const head = format.format(Date.parse(`${first}T00:00:00Z`));
  return { months, head, year, name: formatMonth(first, locale) };
}

/** The columns of the heat map in order. */
export function sitePeriods(context: ChartContext): { cut: Cut; periods: SitePeriod[] } {
  const months = monthsInForce(context);
  const cut = cutOf(months.length, context.widthPx);
  const groups = new Map<string, CivilDate[]>();
  for (const month of months)
    groups.set(keyOf(month, cut), [...(groups.get(keyOf(month, cut)) ?? []), month]);
  return { cut, periods: [...groups.values()].map((group) => toPeriod(group, cut, context)) };
}
