import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer, Unit } from '#lib/model/answer.ts';
import type { Locale } from '#lib/model/text.ts';

const names = {
  'contact-moments': m.chart_unit_contact_moments,
  'people-contacts': m.chart_unit_people_contacts,
  persons: m.chart_unit_persons,
  accompaniments: m.chart_unit_accompaniments,
  interviews: m.chart_unit_interviews,
  sessions: m.chart_unit_sessions,
  nationalities: m.chart_unit_nationalities,
  languages: m.chart_unit_languages,
  referrals: m.chart_unit_referrals,
  requests: m.chart_unit_requests,
  outcomes: m.chart_unit_outcomes,
} as const;

/** The name of a unit for so many of it, in lower case; empty for units that are not counted. */
export function unitName(unit: Unit, count: number, locale: Locale): string {
  return unit in names ? names[unit as keyof typeof names]({ count }, { locale }) : '';
}

/** The name of a unit as the head of a column. */
export function unitHead(unit: Unit, locale: Locale): string {
  const name = unitName(unit, 2, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A count with its unit, e.g. `2,412 contact moments`. */
export function countInWords(value: number, unit: Unit, locale: Locale): string {
  return `${formatNumber(value, locale)} ${unitName(unit, value, locale)}`;
}

/** The first part of the foot of a chart: of how many, and how many of them have everything recorded where not all do. */
export function knownOfTotal(
  { known, total, baseUnit }: Pick<Answer, 'known' | 'total' | 'baseUnit'>,
  locale: Locale,
): string {
  if (known === total) return countInWords(total, baseUnit, locale);
  const terms = { known: formatNumber(known, locale), total: formatNumber(total, locale) };
  return m.chart_known_of({ ...terms, unit: unitName(baseUnit, total, locale) }, { locale });
}

const labels: Readonly<Record<Unit, (inputs: object, options: { locale: Locale }) => string>> = {
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
  'contacts-per-person': m.unit_contacts_per_person,
  'contacts-per-session': m.unit_contacts_per_session,
  'contacts-per-staff-session': m.unit_contacts_per_staff_session,
  days: m.unit_days,
  mixed: m.unit_mixed,
};

/** The name of any unit, for a list of what is measured in what. */
export function unitLabel(unit: Unit, locale: Locale): string {
  return labels[unit]({}, { locale });
}
