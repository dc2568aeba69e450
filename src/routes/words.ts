import { m } from '#lib/i18n/paraglide/messages.js';
import type { Unit } from '#lib/model/answer.ts';
import { contactFields } from '#lib/model/fields.ts';
import type { Locale } from '#lib/model/text.ts';

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

/** Fields by their labels, as a list in words. */
export function fieldLabels(names: readonly string[], locale: Locale): string {
  const labels = names.map(
    (name) => contactFields.find((field) => field.name === name)?.label[locale] ?? name,
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels.map((label) => `“${label}”`));
}
