import { formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { ChartContext } from './chart.ts';
import { codeOf, figureOf } from './table-of.ts';
import { type Bucket, type Grain, toBuckets } from './time-buckets.ts';

/** The answers behind a chart over time. */
export type TimeAsks = 'overTime' | 'inForce' | 'sessions';
/** The answers themselves. */
export type TimeAnswers = Readonly<Record<TimeAsks, Answer>>;

/** What a row of small multiples holds: the codes summed in it. Null stands for not recorded. */
export interface TimeGroup {
  readonly name: string;
  readonly codes: readonly (string | null)[];
}

/** One figure of a row; null is missing. */
export interface TimeCell {
  readonly bucket: Bucket;
  readonly value: number | null;
}

/** One row of small multiples: a bar for each step of time, and the figure of the period in force. */
export interface TimeRow {
  readonly name: string;
  readonly unknown: boolean;
  /** Null where the whole of the data has none. */
  readonly total: number | null;
  readonly cells: readonly TimeCell[];
}

/** Rows over time; every row has a cell for each bucket. */
export interface TimeRows {
  readonly grain: Grain;
  readonly buckets: readonly Bucket[];
  readonly rows: readonly TimeRow[];
}

function sumBy(answer: Answer, keys: readonly DimensionId[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of answer.table.rows) {
    const key = keys.map((dimension) => codeOf(row[dimension]) ?? '').join('|');
    sums.set(key, (sums.get(key) ?? 0) + (figureOf(row['value']) ?? 0));
  }
  return sums;
}

/** Rows of groups of a dimension; groups without anything in the data are left out. */
export function groupedRows(
  answers: TimeAnswers,
  context: ChartContext,
  dimension: DimensionId,
  groups: readonly TimeGroup[],
  grain: Grain = 'month',
): TimeRows {
  const buckets = toBuckets(context, grain, answers.sessions);
  const cells = sumBy(answers.overTime, [grain, dimension]);
  const totals = sumBy(answers.inForce, [dimension]);
  const rows = groups.map((group): TimeRow => {
    const sum = (at: (code: string) => number | undefined) =>
      group.codes.reduce((total, code) => total + (at(code ?? '') ?? 0), 0);
    return {
      name: group.name,
      unknown: group.codes.includes(null),
      total: sum((code) => totals.get(code)),
      cells: buckets.map((bucket) =>
        toCell(
          bucket,
          sum((code) => cells.get(`${bucket.from}|${code}`)),
        ),
      ),
    };
  });
  return { grain, buckets, rows: rows.filter((row) => row.cells.some((cell) => cell.value)) };
}

/** One row with everything in it, by the grain given. */
export function singleRow(answers: TimeAnswers, context: ChartContext, grain: Grain, name: string): TimeRows {
  const buckets = toBuckets(context, grain, answers.sessions);
  const cells = sumBy(answers.overTime, [grain]);
  const total = answers.inForce.overall.value ?? 0;
  const row = { name, unknown: false, total, cells: buckets.map((b) => toCell(b, cells.get(b.from) ?? 0)) };
  return { grain, buckets, rows: [row] };
}

/** Rows that each have an answer of their own, by month over all time and for the period in force. */
export function answeredRows(
  rows: readonly { readonly name: string; readonly overTime: Answer; readonly inForce: Answer }[],
  sessions: Answer,
  context: ChartContext,
): TimeRows {
  const buckets = toBuckets(context, 'month', sessions);
  return {
    grain: 'month',
    buckets,
    rows: rows.map(({ name, overTime, inForce }): TimeRow => {
      const cells = sumBy(overTime, ['month']);
      return {
        name,
        unknown: false,
        total: inForce.overall.value ?? 0,
        cells: buckets.map((bucket) => toCell(bucket, cells.get(bucket.from) ?? 0)),
      };
    }),
  };
}

/** Contacts in a month without sessions are shown; only nothing in it is missing. */
function toCell(bucket: Bucket, value: number): TimeCell {
  return { bucket, value: value === 0 && bucket.unrecorded ? null : value };
}

/** Buckets in which nothing is known of any row. */
export function missingBuckets({ buckets, rows }: TimeRows): Bucket[] {
  return buckets.filter((_, index) => rows.every((row) => row.cells[index]?.value === null));
}

/** The figure of a row for the period in force, e.g. `718 in 2024`; without the period where it won't fit; empty for none. */
export function totalInWords(value: number | null, context: ChartContext, withPeriod = true): string {
  if (value === null) return '';
  const text = formatNumber(value, context.locale);
  if (!context.period || !withPeriod) return text;
  const period = formatPeriod(context.period, context.locale);
  const words = /^\d{4}$/.test(period) ? m.chart_value_in_period : m.chart_value_from_to;
  return words({ value: text, period }, { locale: context.locale });
}
