import { formatMonth } from '#lib/i18n/format.ts';
import type { CivilDate } from '#lib/model/period.ts';
import { monthsBetween } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import { instantOf } from './time-buckets.ts';

/** A tick of a time axis with its text. */
export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

/** Round values from 0 up to at least `max`, at most `count` steps; whole numbers only. */
export function countTicks(max: number, count = 3): number[] {
  const rough = Math.max(1, max) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((f) => f * power).find((s) => s >= rough && s % 1 === 0) ?? rough,
  );
  const ticks = [0];
  for (let tick = step; (ticks.at(-1) ?? 0) < max; tick += step) ticks.push(tick);
  return ticks.length > 1 ? ticks : [0, step];
}

/** Ticks at the beginnings of years, or of months where the axis shows less than two years. */
export function timeTicks(from: CivilDate, to: CivilDate, widthPx: number, locale: Locale): TimeTick[] {
  const months = monthsBetween(from, to);
  const inside = months.filter((month) => month >= from);
  if (months.length > 24) {
    const years = inside.filter((month) => month.slice(5) === '01-01');
    const every = Math.ceil((years.length * 44) / widthPx);
    return years
      .filter((_, index) => index % every === 0)
      .map((year) => ({ at: instantOf(year), text: year.slice(0, 4) }));
  }
  const every = [1, 2, 3, 6, 12].find((step) => (inside.length / step) * 72 <= widthPx) ?? 12;
  return inside
    .filter((month) => (Number(month.slice(5, 7)) - 1) % every === 0)
    .map((month) => ({ at: instantOf(month), text: formatMonth(month, locale, 'short') }));
}
