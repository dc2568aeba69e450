import { formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import { countsOf, type Changes } from '#lib/publish/changes.ts';
import type { Edition } from '#lib/publish/edition.ts';
import { kindWords } from '#lib/publish/file/change-words.ts';
import { filled } from '#lib/publish/file/sentence.ts';

type Named = Pick<Edition, 'number' | 'period'>;

const isOfOtherDays = (one: Named, other: Named): boolean =>
  one.period.from !== other.period.from || one.period.to !== other.period.to;

/** What an edition is called beside another: by its number, and by its days where those of the other differ. */
export function editionName(one: Named, other: Named, locale: Locale): string {
  const number = formatNumber(one.number, locale);
  return isOfOtherDays(one, other)
    ? m.published_in_days({ number, days: formatPeriod(one.period, locale) }, { locale })
    : m.published_in_edition({ number }, { locale });
}

/** What a comparison of two editions is called. */
export function comparedTitle(earlier: Named, later: Named, locale: Locale): string {
  const numbers = { a: formatNumber(earlier.number, locale), b: formatNumber(later.number, locale) };
  if (!isOfOtherDays(earlier, later)) return m.published_compare(numbers, { locale });
  const days = { daysA: formatPeriod(earlier.period, locale), daysB: formatPeriod(later.period, locale) };
  return m.published_compare_days({ ...numbers, ...days }, { locale });
}

/** What a comparison found, to be read out: how many numbers are the same, changed, new and gone. */
export function comparedSummary(earlier: Named, later: Named, changes: Changes, locale: Locale): string {
  const counts = countsOf(changes).map(({ kind, count }) =>
    filled(kindWords[kind][locale], { count: formatNumber(count, locale) }),
  );
  return [comparedTitle(earlier, later, locale), ...counts].join('. ');
}
