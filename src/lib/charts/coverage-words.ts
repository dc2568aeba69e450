import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import type { Locale } from '#lib/model/text.ts';
import { percent } from './in-words.ts';

/** Of how many of the persons entering follow-up the outcome is known; null where the answer isn't of coverage or of nobody. */
export function coverageInWords({ overall }: Answer, locale: Locale): string | null {
  const { value, numerator, denominator } = overall;
  if (value === null || numerator === null || denominator === null) return null;
  const terms = { known: formatNumber(numerator, locale), total: formatNumber(denominator, locale) };
  return m.chart_outcomes_known({ ...terms, share: percent(value, locale) }, { locale });
}

/** The others, as the link to their records has it; null where there are none. */
export function withoutOutcome({ ask, overall }: Answer, locale: Locale) {
  const count = (overall.denominator ?? 0) - (overall.numerator ?? 0);
  if (count === 0) return null;
  const text = m.chart_outcomes_unknown({ count, n: formatNumber(count, locale) }, { locale });
  return { indicator: ask.indicator, text };
}
