import { intlTag } from '#lib/i18n/locale.ts';
import type { Locale } from '#lib/model/text.ts';

/** Words and signs of a language as d3 formats numbers. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: number[];
  readonly currency: [string, string];
  readonly percent: string;
}

/** Words of a language as d3 formats dates. */
export interface TimeLocale {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  readonly periods: [string, string];
  readonly days: string[];
  readonly shortDays: string[];
  readonly months: string[];
  readonly shortMonths: string[];
}

/** Number format of a language, taken from the platform's own. */
export function numberLocale(locale: Locale): NumberLocale {
  const parts = new Intl.NumberFormat(intlTag[locale], { useGrouping: true }).formatToParts(1234567.8);
  const sign = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const percent = locale === 'fr' ? '\u00a0%' : '%';
  return {
    decimal: sign('decimal', '.'),
    thousands: sign('group', ''),
    grouping: [3],
    currency: ['', '\u00a0€'],
    percent,
  };
}

function names(locale: Locale, options: Intl.DateTimeFormatOptions, dates: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(intlTag[locale], { timeZone: 'UTC', ...options });
  return dates.map((date) => format.format(date));
}

/** Names of days and months of a language, taken from the platform's own. */
export function timeLocale(locale: Locale): TimeLocale {
  // 4 January 1970 was a Sunday, with which d3 begins its week.
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(1970, 0, 4 + day));
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 1));
  return {
    dateTime: '%-d %B %Y, %H:%M',
    date: '%-d %B %Y',
    time: '%H:%M',
    periods: ['', ''],
    days: names(locale, { weekday: 'long' }, days),
    shortDays: names(locale, { weekday: 'short' }, days),
    months: names(locale, { month: 'long' }, months),
    shortMonths: names(locale, { month: 'short' }, months),
  };
}
