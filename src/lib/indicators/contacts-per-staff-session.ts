import { ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { sessionsOfContacts } from './caveats.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`coalesce(sum(contacts) FILTER (WHERE staff_count IS NOT NULL), 0)`;
const denominator = sql`coalesce(sum(staff_count), 0)`;

/** Contacts per worker in a session (I27). */
export const contactsPerStaffSession = {
  id: 'contacts-per-staff-session',
  number: 'I27',
  label: {
    en: 'Contacts per worker and session',
    fr: 'Contacts par travailleur et session',
    nl: 'Contacten per medewerker en sessie',
  },
  unit: 'contacts-per-staff-session',
  grain: 'session',
  definition: {
    en: 'Contact moments in sessions, divided by the number of workers present, added over these sessions. Sessions without a recorded number of workers are left out of both.',
    fr: 'Moments de contact dans les sessions, divisés par le nombre de travailleurs présents, additionné sur ces sessions. Les sessions dont le nombre de travailleurs n’est pas noté sont laissées de côté des deux.',
    nl: 'Contactmomenten in sessies, gedeeld door het aantal aanwezige medewerkers, opgeteld over die sessies. Sessies zonder genoteerd aantal medewerkers blijven buiten beide.',
  },
  numerator: {
    en: 'Contact moments in these sessions',
    fr: 'Moments de contact dans ces sessions',
    nl: 'Contactmomenten in deze sessies',
  },
  denominator: {
    en: 'Workers present, added over these sessions',
    fr: 'Travailleurs présents, additionnés sur ces sessions',
    nl: 'Aanwezige medewerkers, opgeteld over deze sessies',
  },
  caveats: [sessionsOfContacts],
  needs: ['staff_count'],
  additive: [],
  relation: 'attendance',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'sessions', count: sql`count(*)`, known: sql`staff_count IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
