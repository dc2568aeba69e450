import { formatDate, formatMonth, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { endOfMonth, monthOf, type CivilDate, type Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { FindingContext } from './findings/finding.ts';

/** Changes from fewer than this are said in numbers: percentages of few mislead. */
const SMALLEST_BASE = 50;

/** Decimals of a share in percent: none, but one where it would be rounded to none or all without being that. */
export function percentDecimals(share: number): 0 | 1 {
  const rounded = Math.round(share * 100);
  return share === 0 || share === 1 || (rounded > 0 && rounded < 100) ? 0 : 1;
}

/** A share in whole percent; what is under 1 % or just short of all is never rounded to none or all. */
export function percent(share: number, locale: Locale): string {
  return formatShare(share, locale, percentDecimals(share));
}

/** The parts of a span that a sentence needs: a year, a month, or two dates. */
interface Shape {
  readonly shape: 'year' | 'month' | 'span';
  readonly a: string;
  readonly b: string;
}

const dayInWords = (date: CivilDate, locale: Locale): string =>
  locale === 'fr' ? formatDate(date, locale).replace(/^1 /, '1er ') : formatDate(date, locale);

function shapeOf({ from, to }: Period, locale: Locale): Shape {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { shape: 'year', a: year, b: '' };
  if (from === monthOf(from) && to === endOfMonth(from))
    return { shape: 'month', a: formatMonth(from, locale), b: '' };
  return { shape: 'span', a: dayInWords(from, locale), b: dayInWords(to, locale) };
}

/** The span that the figures stand for, in words: `in 2024`, `from 1 January 2025 to 12 January 2025`. */
export function when({ locale, period, span }: Pick<FindingContext, 'locale' | 'period' | 'span'>): string {
  const chosen = period ?? span;
  const to = period && period.to > span.to && period.from <= span.to ? span.to : chosen.to;
  return m.finding_when(shapeOf({ from: chosen.from, to }, locale), { locale });
}

/** Whether the year before can be compared with: it lies within the months that the data cover. */
function isComparable(previous: Period | null, span: Period): previous is Period {
  return previous !== null && monthOf(span.from) <= previous.from;
}

/** How a count compares with that of the year before, in words; null when nothing true can be said. */
export function change(
  now: number,
  before: number | null | undefined,
  context: FindingContext,
): string | null {
  const { locale, previous, span } = context;
  if (!isComparable(previous, span) || !before) return null;
  const shape = shapeOf(previous, locale);
  if (now === before) return m.finding_as_many(shape, { locale });
  const than = m.finding_than(shape, { locale });
  const relative = Math.abs(now / before - 1);
  const amount =
    before < SMALLEST_BASE || relative < 0.0005
      ? formatNumber(Math.abs(now - before), locale)
      : formatShare(relative, locale, 1);
  return now > before
    ? m.finding_more({ amount, than }, { locale })
    : m.finding_fewer({ amount, than }, { locale });
}
