import { formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { ChartContext, ChartTable, KeyEntry } from './chart.ts';
import { largest, listInWords, smallest, topThree } from './describe.ts';
import { markFilter } from './marks.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { axisSpan, type Bucket, bucketName } from './time-buckets.ts';
import { missingBuckets, type TimeRow, type TimeRows } from './time-rows.ts';
import { countInWords } from './units.ts';

/** More gaps than this are not listed in the key; the table names them. */
const MOST_RUNS = 3;

/** Sub-title of a chart over time: what it spans, what is blue, and that rows share a scale. */
export function timeSubtitle(rows: TimeRows, context: ChartContext): string {
  const { locale, period } = context;
  const span = formatPeriod(axisSpan(context, rows.grain), locale);
  const words = period
    ? m.chart_time_in_force({ span, period: formatPeriod(period, locale) }, { locale })
    : m.chart_time_whole({ span }, { locale });
  return rows.rows.length > 1 ? `${words} ${m.chart_time_one_scale({}, { locale })}` : words;
}

/** Runs of steps that follow each other. */
function runsOf(buckets: readonly Bucket[], rows: TimeRows): { from: string; to: string }[] {
  const runs: { from: string; to: string }[] = [];
  for (const bucket of buckets) {
    const last = runs.at(-1);
    const before = rows.buckets[rows.buckets.indexOf(bucket) - 1];
    if (last && before?.to === last.to) last.to = bucket.to;
    else runs.push({ from: bucket.from, to: bucket.to });
  }
  return runs;
}

/** Names of steps in words, runs joined: `April – May 2020`. */
function spansInWords(buckets: readonly Bucket[], rows: TimeRows, { locale }: ChartContext): string {
  return listInWords(
    runsOf(buckets, rows).map((run) => formatPeriod(run, locale)),
    locale,
  );
}

/** The key of a chart over time: colours only where there are two, hatch only where there is some. */
export function timeKey(rows: TimeRows, context: ChartContext): KeyEntry[] {
  const { locale } = context;
  const entries: KeyEntry[] = [];
  if (rows.buckets.some((bucket) => !bucket.inForce)) {
    entries.push({ swatch: 'period', text: m.chart_key_period({}, { locale }) });
    entries.push({ swatch: 'context', text: m.chart_key_context({}, { locale }) });
  }
  const partial = rows.buckets.filter((bucket) => bucket.partial);
  const isCut = (buckets: readonly Bucket[]) =>
    m.chart_key_partial({ when: spansInWords(buckets, rows, context) }, { locale });
  const isMissing = (buckets: readonly Bucket[]) =>
    runsOf(buckets, rows).length > MOST_RUNS
      ? m.chart_key_missing_cell({}, { locale })
      : m.chart_key_missing({ when: spansInWords(buckets, rows, context) }, { locale });
  return [...entries, ...hatched(partial, isCut), ...hatched(missingBuckets(rows), isMissing)];
}

/** An entry for hatched steps, if there are any; files hold those of the period in force and speak of them alone. */
function hatched(buckets: readonly Bucket[], words: (buckets: readonly Bucket[]) => string): KeyEntry[] {
  if (buckets.length === 0) return [];
  const inFile = buckets.filter(({ inForce }) => inForce);
  return [{ swatch: 'hatch', text: words(buckets), ...(inFile.length > 0 ? { note: words(inFile) } : {}) }];
}

/** The same figures as a table: the period in force first, then a row for each step of time. */
export function timeTable(rows: TimeRows, context: ChartContext, heads: { when: string }): ChartTable {
  const { locale, period } = context;
  const total = period
    ? m.chart_period_total({ period: formatPeriod(period, locale) }, { locale })
    : m.chart_period_total_whole({}, { locale });
  const steps = rows.buckets.map((bucket, index) => ({
    cells: [
      textCell(nameOf(bucket, rows, context)),
      ...rows.rows.map((row) => {
        const value = row.cells[index]?.value ?? null;
        return value === null
          ? { text: m.chart_missing({}, { locale }), raw: null }
          : countCell(value, locale);
      }),
    ],
    filter: markFilter(rows.grain, bucket.from),
    ...(bucket.inForce ? {} : { isContext: true as const }),
  }));
  return {
    head: tableHead(
      [{ id: rows.grain, text: heads.when }],
      rows.rows.map((row) => row.name),
    ),
    rows: [
      { cells: [textCell(total), ...rows.rows.map((row) => countCell(row.total, locale))], isTotal: true },
      ...(rows.rows.length > 0 ? steps : []),
    ],
  };
}

function nameOf(bucket: Bucket, rows: TimeRows, context: ChartContext): string {
  const { locale } = context;
  const when = bucketName(bucket, rows.grain, locale);
  const name = bucket.partial ? m.chart_partial({ when }, { locale }) : when;
  return bucket.inForce ? name : m.chart_outside({ when: name }, { locale });
}

/** The chart in words: the total, the rows by size or the extremes of the only row, and what is missing. */
export function describeTime(rows: TimeRows, context: ChartContext, title: string): string {
  const { locale } = context;
  if (rows.rows.length === 0) return m.chart_describe_empty({ title }, { locale });
  const sentences: string[] = [];
  const [first] = rows.rows;
  if (rows.rows.length === 1 && first) {
    const total = countInWords(first.total ?? 0, 'contact-moments', locale);
    sentences.push(
      m.chart_describe_total({ title, total }, { locale }),
      ...trend(first, context),
      ...extremes(rows, context),
    );
  } else {
    const ranked = rows.rows
      .flatMap(({ name, total }) => (total === null ? [] : [{ name, value: total }]))
      .sort((a, b) => b.value - a.value);
    const when = context.period ? ` (${formatPeriod(context.period, locale)})` : '';
    sentences.push(`${title}${when}.`);
    if (ranked.length > 0)
      sentences.push(m.chart_describe_parts({ list: topThree(ranked, locale) }, { locale }));
  }
  const missing = missingBuckets(rows);
  if (missing.length > 0) {
    const when = spansInWords(missing, rows, context);
    sentences.push(m.chart_describe_missing({ when }, { locale }));
  }
  return sentences.join(' ');
}

/** Fewer steps than this have no trend. */
const LEAST_STEPS = 6;
/** Halves whose means differ by less than this share of the first are alike. */
const ALIKE = 0.05;

/** How the mean of the second half of the whole, recorded steps in force compares with that of the first half. */
function trend(row: TimeRow, { locale }: ChartContext): string[] {
  const values = row.cells
    .filter(({ bucket }) => bucket.inForce && !bucket.partial)
    .flatMap(({ value }) => value ?? []);
  if (values.length < LEAST_STEPS) return [];
  const half = Math.floor(values.length / 2);
  const mean = (part: readonly number[]) => part.reduce((sum, value) => sum + value, 0) / part.length;
  const [before, after] = [mean(values.slice(0, half)), mean(values.slice(-half))];
  if (Math.abs(after - before) <= ALIKE * before) return [m.chart_describe_level({}, { locale })];
  return [after > before ? m.chart_describe_rises({}, { locale }) : m.chart_describe_falls({}, { locale })];
}

/** Highest and lowest whole step of the period in force. */
function extremes(rows: TimeRows, context: ChartContext): string[] {
  const { locale } = context;
  const cells = rows.rows[0]?.cells.filter(({ bucket }) => bucket.inForce && !bucket.partial) ?? [];
  const high = largest(cells);
  const low = smallest(cells);
  if (!high || !low || high.bucket === low.bucket) return [];
  return [
    m.chart_describe_extremes(
      {
        peak: bucketName(high.bucket, rows.grain, locale),
        peakValue: formatNumber(high.value ?? 0, locale),
        low: bucketName(low.bucket, rows.grain, locale),
        lowValue: formatNumber(low.value ?? 0, locale),
      },
      { locale },
    ),
  ];
}
