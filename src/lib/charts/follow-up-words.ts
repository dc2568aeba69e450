import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { ChartCell, ChartContext } from './chart.ts';
import type { CurvePanel, CurveScale, PanelPoint } from './curve-panels.ts';
import type { CurvePoint, Followed } from './follow-up-curves.ts';
import { percent, percentDecimals } from './in-words.ts';
import { NO_FIGURE } from './table-of.ts';
import { isNarrow } from './theme.ts';
import { countInWords } from './units.ts';

/** A share with its interval in words: `34% (30–38)`. */
export function withInterval({ value, low, high }: CurvePoint, context: ChartContext): string {
  // As many decimals as the share itself has, so that it never lies outside its own interval.
  const decimals = percentDecimals(value);
  const bound = (share: number): string => formatNumber(share * 100, context.locale, decimals, decimals);
  return `${percent(value, context.locale)} (${bound(low)}–${bound(high)})`;
}

/** The same as a cell; a dash where the curve has stopped. */
export function intervalCell(point: CurvePoint | undefined, context: ChartContext): ChartCell {
  return point
    ? {
        text: withInterval(point, context),
        raw: point.value,
        of: 'share',
        interval: { low: point.low, high: point.high },
      }
    : { text: NO_FIGURE, raw: null };
}

/** Points of a curve as a panel draws them. */
export function toPanelPoints(
  name: string,
  points: readonly CurvePoint[],
  context: ChartContext,
): PanelPoint[] {
  const { locale } = context;
  return points.map((point) => ({
    day: point.day,
    value: point.value,
    low: point.low,
    high: point.high,
    tip: m.chart_follow_tip(
      {
        name,
        day: formatNumber(point.day, locale),
        share: withInterval(point, context),
        atRisk: formatNumber(point.atRisk, locale),
      },
      { locale },
    ),
  }));
}

/** The axes that all curves share: days up to the last point, shares up to the highest limit. */
export function scaleOf(curves: readonly (readonly CurvePoint[])[], context: ChartContext): CurveScale {
  const days = Math.max(30, ...curves.map((points) => points.at(-1)?.day ?? 0));
  const highest = Math.max(0.02, ...curves.flat().map(({ high }) => high));
  const step = [0.02, 0.05, 0.1, 0.2, 0.25].find((size) => highest / size <= 4) ?? 0.25;
  const count = Math.ceil(highest / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({
    value: index * step,
    text: percent(index * step, context.locale),
  }));
  const most = isNarrow(context.widthPx) ? 2 : 4;
  const apart = [30, 60, 90, 180, 360].find((gap) => days / gap < most + 1) ?? 360;
  const dayTicks = Array.from({ length: Math.floor(days / apart) + 1 }, (_, index) => index * apart);
  return { days, top: Math.max(step, count * step), ticks, dayTicks };
}

/** Under the axis: how many are still followed on the days that are named there. */
export function countsUnder(
  points: readonly CurvePoint[],
  { dayTicks }: CurveScale,
  { locale }: ChartContext,
): CurvePanel['counts'] {
  return points
    .filter(({ day }) => dayTicks.includes(day))
    .map(({ day, atRisk }) => ({ day, text: formatNumber(atRisk, locale) }));
}

/** What became of everybody: with an outcome, lost, still followed when the data end. */
export function fates({ followUps, lost }: Followed, { locale, span }: ChartContext): string {
  const seen = followUps.reduce((count, { outcome }) => count + Number(outcome !== null), 0);
  const parts = {
    persons: countInWords(followUps.length, 'persons', locale),
    seen: formatNumber(seen, locale),
    lost: formatNumber(lost, locale),
    open: formatNumber(followUps.length - seen - lost, locale),
    date: formatDate(span.to, locale),
  };
  return m.chart_follow_fates(parts, { locale });
}
