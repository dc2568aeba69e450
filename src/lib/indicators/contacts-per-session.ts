import { ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { sessionsDerived, sessionsOfContacts } from './caveats.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`coalesce(sum(contacts), 0)`;
const denominator = sql`count(*)`;

/** Contacts per session (I27). */
export const contactsPerSession = {
  id: 'contacts-per-session',
  number: 'I27',
  label: { en: 'Contacts per session', fr: 'Contacts par session', nl: 'Contacten per sessie' },
  unit: 'contacts-per-session',
  grain: 'session',
  definition: {
    en: 'Mean number of contact moments in a session, sessions without any contact included.',
    fr: 'Nombre moyen de moments de contact par session, y compris les sessions sans contact.',
    nl: 'Gemiddeld aantal contactmomenten per sessie, sessies zonder contact inbegrepen.',
  },
  numerator: {
    en: 'Contact moments in these sessions',
    fr: 'Moments de contact dans ces sessions',
    nl: 'Contactmomenten in deze sessies',
  },
  denominator: { en: 'Sessions', fr: 'Sessions', nl: 'Sessies' },
  caveats: [sessionsDerived, sessionsOfContacts],
  needs: ['contact_date'],
  additive: [],
  relation: 'attendance',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'sessions', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
