import { formatDate, formatMonth, formatPeriod } from '#lib/i18n/format.ts';
import type { Answer } from '#lib/model/answer.ts';
import type { CivilDate, Period } from '#lib/model/period.ts';
import { endOfMonth, monthOf, monthsBetween, toCivilDate, toEpochDay } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { ChartContext } from './chart.ts';
import { codeOf, figureOf } from './table-of.ts';

/** How fine a time axis is. */
export type Grain = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** One step of a time axis. */
export interface Bucket {
  /** First day; also what a click filters by. */
  readonly from: CivilDate;
  /** Last day. */
  readonly to: CivilDate;
  readonly inForce: boolean;
  /** Data stop well before its end. */
  readonly partial: boolean;
  /** No session is recorded in its months, though a file of sessions is loaded. */
  readonly unrecorded: boolean;
}

/** Days that may lack at the end of a bucket before it counts as partial: a month may end on a weekend. */
const TOLERANCE: Readonly<Record<Grain, number>> = { year: 3, quarter: 3, month: 3, week: 2, day: 0 };
/** More days than this don't fit beside each other. */
const MAX_DAYS = 400;

function bucketStart(date: CivilDate, grain: Grain): CivilDate {
  if (grain === 'year') return `${date.slice(0, 4)}-01-01`;
  if (grain === 'quarter') {
    const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
    return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  }
  if (grain === 'month') return monthOf(date);
  if (grain === 'day') return date;
  const day = toEpochDay(date);
  // 1970-01-01 was a Thursday; ISO weeks begin on Monday.
  return toCivilDate(day - ((((day + 3) % 7) + 7) % 7));
}

function bucketEnd(from: CivilDate, grain: Grain): CivilDate {
  if (grain === 'year') return `${from.slice(0, 4)}-12-31`;
  // Two months and a day after its first day lies its last month.
  if (grain === 'quarter') return endOfMonth(toCivilDate(toEpochDay(from) + 62));
  if (grain === 'month') return endOfMonth(from);
  return grain === 'day' ? from : toCivilDate(toEpochDay(from) + 6);
}

/** The days that a time axis shows: all of the data, by day only the period in force and no more than fit. */
export function axisSpan(context: ChartContext, grain: Grain): Period {
  const { span, period } = context;
  if (grain !== 'day') return span;
  const to = period && period.to < span.to && period.to >= span.from ? period.to : span.to;
  const first = toCivilDate(toEpochDay(to) - MAX_DAYS + 1);
  const from = [first, span.from, period?.from ?? ''].reduce((a, b) => (b > a && b <= to ? b : a));
  return { from, to };
}

/** The steps of the time axis. `sessions` is the number of sessions by month, over all time. */
export function toBuckets(context: ChartContext, grain: Grain, sessions: Answer): Bucket[] {
  const recorded = new Set<string>();
  for (const row of sessions.table.rows) {
    const month = codeOf(row['month']);
    if (month && (figureOf(row['value']) ?? 0) > 0) recorded.add(month);
  }
  const span = axisSpan(context, grain);
  const buckets: Bucket[] = [];
  for (let from = bucketStart(span.from, grain); from <= span.to;) {
    const to = bucketEnd(from, grain);
    buckets.push({
      from,
      to,
      inForce: !context.period || (to >= context.period.from && from <= context.period.to),
      partial: toEpochDay(to) - toEpochDay(context.span.to) > TOLERANCE[grain],
      unrecorded:
        context.hasSessionFile &&
        !monthsBetween(from, grain === 'week' ? from : to).some((month) => recorded.has(month)),
    });
    from = toCivilDate(toEpochDay(to) + 1);
  }
  return buckets;
}

/** The name of a step: its year, quarter or month, or its first day. */
export function bucketName(bucket: Pick<Bucket, 'from'>, grain: Grain, locale: Locale): string {
  if (grain === 'year' || grain === 'quarter')
    return formatPeriod({ from: bucket.from, to: bucketEnd(bucket.from, grain) }, locale);
  return grain === 'month' ? formatMonth(bucket.from, locale) : formatDate(bucket.from, locale);
}

/** The instant at which a civil day begins, in ms UTC. */
export function instantOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
