import { isRatio, type Unit } from '#lib/model/units.ts';
import type { CivilDate, Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import { intlTag } from './locale.ts';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.Collator>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale}${JSON.stringify(options)}`;
  const made = cache.get(key) ?? new Intl.NumberFormat(intlTag[locale], options);
  cache.set(key, made);
  return made as Intl.NumberFormat;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale}${JSON.stringify(options)}`;
  const made = cache.get(key) ?? new Intl.DateTimeFormat(intlTag[locale], { timeZone: 'UTC', ...options });
  cache.set(key, made);
  return made as Intl.DateTimeFormat;
}

const toInstant = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`);

/** A number as typeset: with a minus and not the hyphen that the platform writes. */
function write(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  return numberFormat(locale, options).format(value).replace('-', '−');
}

/** A count or mean in the locale's digits and grouping, e.g. `2 412` in French (U+202F). */
export function formatNumber(
  value: number,
  locale: Locale,
  maximumFractionDigits = 0,
  minimumFractionDigits = 0,
): string {
  return write(value, locale, { minimumFractionDigits, maximumFractionDigits, useGrouping: 'always' });
}

/** A share of 0–1 as a percentage; by default without decimals. */
export function formatShare(
  value: number,
  locale: Locale,
  maximumFractionDigits = 0,
  minimumFractionDigits = 0,
): string {
  return write(value, locale, { style: 'percent', minimumFractionDigits, maximumFractionDigits });
}

/** A figure as its unit is written: shares as percentages, ratios with two decimals, counts whole. */
export function formatFigure(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'share') return formatShare(value, locale, 1);
  return formatNumber(value, locale, isRatio(unit) ? 2 : 0);
}

/** A relative change with its sign, e.g. `+9.7%`; zero has no sign. */
export function formatChange(value: number, locale: Locale): string {
  return write(value, locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
}

/** An absolute difference with its sign. */
export function formatDifference(value: number, locale: Locale): string {
  return write(value, locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
}

/** French words for dates with `1er` for the first of a month, which the formats of the platform write `1`. */
function withFirst(words: string): string {
  return words.replace(/(?<!\d)1(?=\s?–|\s\p{L})/gu, '1er');
}

/** A civil date in words, e.g. `12 January 2025`. */
export function formatDate(date: CivilDate, locale: Locale): string {
  const words = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    toInstant(date),
  );
  return locale === 'fr' ? withFirst(words) : words;
}

/** A month in words, e.g. `September 2021`; `short` gives `Sept 2021`. */
export function formatMonth(date: CivilDate, locale: Locale, style: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, { month: style, year: 'numeric' }).format(toInstant(date));
}

function isWholeMonths({ from, to }: Period): boolean {
  const dayAfter = new Date(toInstant(to) + 86_400_000);
  return from.endsWith('-01') && dayAfter.getUTCDate() === 1;
}

/** A span in words: a year, months, or two dates, with what they share written once. */
export function formatPeriod(period: Period, locale: Locale): string {
  if (period.from === period.to) return formatDate(period.from, locale);
  const year = period.from.slice(0, 4);
  if (period.from === `${year}-01-01` && period.to === `${year}-12-31`) return year;
  const day: Intl.DateTimeFormatOptions = isWholeMonths(period) ? {} : { day: 'numeric' };
  const words = dateFormat(locale, { ...day, month: 'long', year: 'numeric' }).formatRange(
    toInstant(period.from),
    toInstant(period.to),
  );
  // A day stays on the line of its month.
  return (locale === 'fr' ? withFirst(words) : words).replace(/(?<=\b\d{1,2}(?:er)?) (?=\p{L})/gu, '\u00a0');
}

/** Compares two labels as the language sorts them. */
export function collate(a: string, b: string, locale: Locale): number {
  const key = `c${locale}`;
  const made = cache.get(key) ?? new Intl.Collator(intlTag[locale], { numeric: true });
  cache.set(key, made);
  return (made as Intl.Collator).compare(a, b);
}
