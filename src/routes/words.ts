import { formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Unit } from '#lib/model/answer.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { contactFields, sessionFields } from '#lib/model/fields.ts';
import { filterKeys } from '#lib/model/params.ts';
import { sharedKey } from '#lib/model/shared-key.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Filters } from '#lib/state/filters.svelte.ts';

/** The name of a unit in the language in force. */
export const unitLabel: Readonly<Record<Unit, () => string>> = {
  'contact-moments': m.unit_contact_moments,
  'people-contacts': m.unit_people_contacts,
  persons: m.unit_persons,
  accompaniments: m.unit_accompaniments,
  interviews: m.unit_interviews,
  sessions: m.unit_sessions,
  nationalities: m.unit_nationalities,
  languages: m.unit_languages,
  referrals: m.unit_referrals,
  requests: m.unit_requests,
  outcomes: m.unit_outcomes,
  share: m.unit_share,
};

const quotes: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => `“${text}”`,
  fr: (text) => `«\u00a0${text}\u00a0»`,
  nl: (text) => `‘${text}’`,
};

/** Fields by their labels, as a list in words. */
export function fieldLabels(names: readonly string[], locale: Locale): string {
  const labels = names.map(
    (name) => [...contactFields, ...sessionFields, sharedKey].find((field) => field.name === name)?.label[locale] ?? name,
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    labels.map((label) => quotes[locale](label)),
  );
}

/** Why something can't be computed: columns that no loaded file has, or no key that the teams share. */
export function missingSentence(names: readonly string[], locale: Locale): string {
  const columns = names.filter((name) => name !== sharedKey.name);
  const sentences = columns.length > 0 ? [m.dash_missing({ fields: fieldLabels(columns, locale) })] : [];
  if (columns.length < names.length) sentences.push(m.dash_missing_shared());
  return sentences.join(' ');
}

/** The filters in force in words, the period first; empty when nothing filters. */
export function filtersInForce(filters: Filters, locale: Locale): string {
  const codes = filterKeys.flatMap((key) => {
    const chosen = filters
      .codes(key)
      .map((code) => dimensionLabel(key, code === UNKNOWN ? null : code, locale));
    return chosen.length > 0 ? [`${dimensions[key].label[locale]}: ${chosen.join(', ')}`] : [];
  });
  return [...(filters.period ? [formatPeriod(filters.period, locale)] : []), ...codes].join(' · ');
}
