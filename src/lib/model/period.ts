import type { Text } from './text.ts';

/** An ISO civil date, `yyyy-mm-dd`; never a moment in time, so no time zone. */
export type CivilDate = string;

/** A span of civil days, both inclusive. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A period that has a name of its own and an id for links. */
export interface NamedPeriod extends Period {
  readonly id: string;
  readonly label: Text;
}

const DAY_MS = 86_400_000;

/** Whether the text is an ISO civil date that exists in the calendar. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return toCivilDate(toEpochDay(text)) === text;
}

/** Days since 1970-01-01 of a civil date (proleptic Gregorian). */
export function toEpochDay(date: CivilDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The civil date that lies so many days after 1970-01-01; an empty text for NaN. */
export function toCivilDate(epochDay: number): CivilDate {
  return Number.isFinite(epochDay) ? new Date(epochDay * DAY_MS).toISOString().slice(0, 10) : '';
}

/** Number of days in a period, both ends counted. */
export function dayCount(period: Period): number {
  return toEpochDay(period.to) - toEpochDay(period.from) + 1;
}

/** The same day of another year; 29 February becomes 28 February where there is none. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${date.slice(4)}`;
  return isCivilDate(moved) ? moved : `${year}-02-28`;
}

/** The first day of the month of a date. */
export function monthOf(date: CivilDate): CivilDate {
  return `${date.slice(0, 7)}-01`;
}

/** The last day of the month of a date. */
export function endOfMonth(date: CivilDate): CivilDate {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** First days of all months from the first date's month to the last date's, in order. */
export function monthsBetween(from: CivilDate, to: CivilDate): CivilDate[] {
  const months: CivilDate[] = [];
  for (let month = monthOf(from); month <= to; month = toCivilDate(toEpochDay(endOfMonth(month)) + 1))
    months.push(month);
  return months;
}

/**
 * A period cut to the days that have elapsed of another, where data end inside that one; the period itself where
 * the other is over or has not begun. `asOf` is the last day that the data cover.
 */
export function cutToElapsed(period: Period, other: Period, asOf: CivilDate): Period {
  if (other.to <= asOf || other.from > asOf) return period;
  const elapsed = dayCount({ from: other.from, to: asOf });
  if (dayCount(period) <= elapsed) return period;
  return { from: period.from, to: toCivilDate(toEpochDay(period.from) + elapsed - 1) };
}

/**
 * The same span of the year before, like for like: when data end inside the period, both
 * spans are cut to the days that have elapsed. `asOf` is the last day that the data cover.
 */
export function yearBefore(period: Period, asOf: CivilDate): Period | null {
  const to = period.to < asOf ? period.to : asOf;
  if (to < period.from) return null;
  // A month's last day stays a month's last day: February 2024 compares with all of February 2023.
  const end = to === endOfMonth(to) ? endOfMonth(addYears(monthOf(to), -1)) : addYears(to, -1);
  return { from: addYears(period.from, -1), to: end };
}
