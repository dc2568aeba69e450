import { formatNumber, formatPeriod, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dimensions } from '#lib/model/dimension.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import type { Unit } from '#lib/model/answer.ts';
import { filterKeys, type FilterKey } from '#lib/model/params.ts';
import type { Locale, Text } from '#lib/model/text.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import type { Comparison } from '#lib/state/comparing.ts';
import type { Verdict } from '#lib/statistics/comparison.ts';
import type { Filters } from '#lib/state/filters.svelte.ts';
import type { MonthlyRate } from '#lib/charts/rate-months.ts';
import { mediatorRates, ratioOf, type ComparedRate, type Untested } from '#lib/state/rates.ts';

/** Short labels of rates whose indicator is a count, so that the label alone wouldn't say that a share is meant. */
const rateLabels: Readonly<Record<string, Text>> = {
  'individual-interviews': {
    en: 'Contacts that were individual interviews',
    fr: 'Contacts qui furent des entretiens individuels',
    nl: 'Contacten die individuele gesprekken waren',
  },
};

/** Why a difference is described and not tested. */
export const untestedWords: Readonly<Record<Untested, () => string>> = {
  'by-definition': m.compare_described_only,
  'by-filter': m.compare_untested_filter,
  'parted-sessions': m.compare_untested_sessions,
  'same-selection': m.compare_untested_same,
};

/** What a compared rate is called. */
export function rateLabel({ id, beside }: ComparedRate, locale: Locale): string {
  const label = (beside === undefined ? undefined : rateLabels[id]) ?? ratioOf({ id }).indicator.label;
  return label[locale];
}

/** Who a rate of persons entering follow-up is of, which isn't whom the counts and mixes beside it are of; empty for any other. */
export function rateBase({ id }: ComparedRate, locale: Locale): string {
  const { relation, denominator }: Indicator = ratioOf({ id }).indicator;
  return relation === 'cohort' ? (denominator?.[locale] ?? '') : '';
}

/** The unit of a compared rate. */
export function rateUnit({ id, beside }: ComparedRate): Unit {
  const indicator: Indicator = ratioOf({ id }).indicator;
  return indicator.beside?.find((figure) => figure.id === beside)?.unit ?? indicator.unit;
}

/** The rates that are followed by month around the mediators; what becomes of a month's newcomers is not known in it. */
export function monthlyRates(locale: Locale): MonthlyRate[] {
  return mediatorRates
    .filter(({ id }) => id !== 'reentry-rate')
    .map((rate) => ({
      indicator: rate.id,
      column: rate.beside === undefined ? 'value' : `beside_${rate.beside}`,
      isShare: rateUnit(rate) === 'share',
      label: rateLabel(rate, locale),
    }));
}

/** A value of a rate in its unit. */
export function rateValue(value: number, unit: Unit, locale: Locale): string {
  return unit === 'share' ? formatShare(value, locale, 1, 1) : formatNumber(value, locale, 2, 2);
}

/** A difference in the unit's own steps, with its sign: percentage points for shares. */
export function differenceValue(value: number, unit: Unit, locale: Locale): string {
  const steps = unit === 'share' ? value * 100 : value;
  const digits = unit === 'share' ? 1 : 2;
  const text = formatNumber(Math.abs(steps), locale, digits, digits);
  const isZero = Number(Math.abs(steps).toFixed(digits)) === 0;
  return isZero ? text : `${steps > 0 ? '+' : '−'}${text}`;
}

/** What a difference is counted in. */
export function differenceUnit(unit: Unit): string {
  return unit === 'share' ? m.compare_points() : m.compare_per_session();
}

/** One sentence on one rate: by how much B is apart from A, or that no difference can be told. */
export function verdictWords(
  { difference }: Comparison,
  verdict: Verdict,
  unit: Unit,
  locale: Locale,
): string {
  if (!difference) return m.compare_too_few();
  const words = {
    by: `${differenceValue(Math.abs(difference.value), unit, locale).replace('+', '')} ${differenceUnit(unit)}`,
    low: differenceValue(difference.low, unit, locale),
    high: differenceValue(difference.high, unit, locale),
  };
  if (verdict === 'none') return m.compare_none(words);
  const sentence = difference.value > 0 ? m.compare_higher(words) : m.compare_lower(words);
  return verdict === 'stands' ? sentence : `${sentence} ${m.compare_alone()}`;
}

/** How an interval was come by, in words. */
export function methodOf({ method, cluster, shared }: Comparison, locale: Locale): string {
  const words =
    method === 'wilson'
      ? m.compare_method_wilson()
      : cluster === 'session'
        ? m.compare_method_session()
        : m.compare_method_person();
  if (shared === 0) return words;
  return `${words} ${m.compare_method_shared({ count: formatNumber(shared, locale) })}`;
}

const isSame = (one: readonly string[], another: readonly string[]) =>
  one.length === another.length && one.every((code) => another.includes(code));

/** Keys whose words could be another's, too: a language is that of the contact or of the person. */
const likeOthers: readonly FilterKey[] = ['language', 'person_language'];

function filterInWords(key: FilterKey, codes: readonly string[], locale: Locale): string {
  const words = codes.map((code) => dimensionLabel(key, code === UNKNOWN ? null : code, locale)).join(' + ');
  if (!likeOthers.includes(key) && !codes.includes(UNKNOWN)) return words;
  const [first = '', ...rest] = dimensions[key].label[locale];
  return `${words} (${first.toLocaleLowerCase(locale)}${rest.join('')})`;
}

/** What names a selection: its filters and its period. */
type Named = Pick<Filters, 'codes' | 'period'>;

/** The filters that both sides have alike, in words; empty where there are none. */
export function sharedName(own: Named, other: Named, locale: Locale): string {
  const parts = filterKeys.flatMap((key) => {
    const codes = own.codes(key);
    return codes.length > 0 && isSame(codes, other.codes(key)) ? [filterInWords(key, codes, locale)] : [];
  });
  const [mine, theirs] = [own.period, other.period];
  if (mine && mine.from === theirs?.from && mine.to === theirs.to) parts.push(formatPeriod(mine, locale));
  return parts.join(', ');
}

/** What a selection is called beside the other: the filters in which they differ, else all data. */
export function sideName(own: Named, other: Named, locale: Locale): string {
  const parts = filterKeys.flatMap((key) => {
    const codes = own.codes(key);
    return codes.length === 0 || isSame(codes, other.codes(key)) ? [] : [filterInWords(key, codes, locale)];
  });
  const [mine, theirs] = [own.period, other.period];
  if (mine && (mine.from !== theirs?.from || mine.to !== theirs.to)) parts.push(formatPeriod(mine, locale));
  return parts.length > 0 ? parts.join(', ') : sharedName(own, other, locale) || m.compare_all();
}
