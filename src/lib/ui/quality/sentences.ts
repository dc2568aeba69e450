import { percent } from '#lib/charts/in-words.ts';
import { formatDate, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { CivilDate } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Completeness, FieldCompleteness } from '#lib/quality/completeness.ts';
import type { RuleResult } from '#lib/state/quality-answering.ts';
import { countInWords, fieldName, listInWords, lowerFirst, seriesInWords } from './words.ts';

/** A field is well known from this share of its records on. */
const WELL_KNOWN = 0.95;
const MOST_NAMED = 3;

/** Results of the rules that could be checked. */
export type Checked = Extract<RuleResult, { answer: object }>;

/** Whether a rule could be checked. */
export function isChecked(result: RuleResult): result is Checked {
  return result.answer !== null;
}

/** Whether a rule could be checked and found something. */
export function isFound(result: RuleResult): result is Checked {
  return result.answer !== null && result.answer.count > 0;
}

/** The share of a field's records in which it is missing; null where it applies to none. */
export function missingShare({
  overall: { known, total },
}: Pick<FieldCompleteness, 'overall'>): number | null {
  return total === 0 ? null : (total - known) / total;
}

/** How many checks found something, and up to which day the data go. Bold parts between `**`. */
export function headlineOf(
  results: readonly RuleResult[],
  records: number,
  asOf: CivilDate,
  locale: Locale,
): string {
  const checked = results.filter(isChecked).length;
  const found = results.filter(isFound).length;
  const words = {
    found: formatNumber(found, locale),
    checked: formatNumber(checked, locale),
    records: countInWords('records', records, locale),
    date: formatDate(asOf, locale),
  };
  return found === 0
    ? m.quality_headline_clean({ ...words, count: checked }, { locale })
    : m.quality_headline({ ...words, count: found }, { locale });
}

/** How many fields are well known, and which are missing most often. */
export function completenessOf(completeness: Completeness, locale: Locale): string {
  if (completeness.records === 0) return m.quality_completeness_none({}, { locale });
  const shares = completeness.fields.flatMap((entry) => {
    const missing = missingShare(entry);
    return missing === null || entry.mayBeEmpty ? [] : [{ field: entry.field, missing }];
  });
  const good = shares.filter(({ missing }) => missing <= 1 - WELL_KNOWN).length;
  const counts = m.quality_completeness_finding(
    {
      count: shares.length,
      fields: formatNumber(shares.length, locale),
      good: formatNumber(good, locale),
      limit: formatShare(WELL_KNOWN, locale),
    },
    { locale },
  );
  const worst = shares
    .filter(({ missing }) => missing > 0)
    .toSorted((one, other) => other.missing - one.missing)
    .slice(0, MOST_NAMED)
    .map(({ field, missing }) =>
      m.quality_completeness_worst_one(
        { field: lowerFirst(fieldName(field, locale), locale), share: percent(missing, locale) },
        { locale },
      ),
    );
  const rest =
    worst.length === 0
      ? m.quality_completeness_all({}, { locale })
      : m.quality_completeness_worst({ list: listInWords(worst, locale) }, { locale });
  return `${counts} ${rest}`;
}

/** What the rules of one section found, the first ones by name. */
export function groupFindingOf(results: readonly RuleResult[], locale: Locale): string {
  const checked = results.filter(isChecked).length;
  if (checked === 0) return m.quality_group_unchecked({}, { locale });
  const found = results.filter(isFound);
  const total = formatNumber(checked, locale);
  if (found.length === 0) return m.quality_group_clean({ count: checked, checked: total }, { locale });
  const named = found
    .slice(0, MOST_NAMED)
    .map(({ rule, answer }) =>
      m.quality_group_found_one(
        { sentence: lowerFirst(rule.sentence[locale], locale), count: formatNumber(answer.count, locale) },
        { locale },
      ),
    );
  const more = found.length - named.length;
  const rest =
    more > 0 ? [m.quality_group_more({ count: more, n: formatNumber(more, locale) }, { locale })] : [];
  return m.quality_group_found(
    {
      count: found.length,
      found: formatNumber(found.length, locale),
      checked: total,
      list: seriesInWords([...named, ...rest], locale),
    },
    { locale },
  );
}
