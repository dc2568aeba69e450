import { sql } from '#lib/sql/sql.ts';
import { sessionsDerived, sessionsOfContacts } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Sessions (I01). */
export const sessions = {
  id: 'sessions',
  number: 'I01',
  label: { en: 'Sessions', fr: 'Sessions', nl: 'Sessies' },
  unit: 'sessions',
  grain: 'session',
  definition: {
    en: 'Distinct sessions of outreach, of every type except requests of first-line actors.',
    fr: 'Sessions distinctes, de tout type sauf les demandes d’acteurs de première ligne.',
    nl: 'Verschillende sessies, van elk type behalve vragen van eerstelijnsactoren.',
  },
  caveats: [sessionsDerived, sessionsOfContacts],
  needs: ['contact_date'],
  additive: ['day', 'week', 'month', 'quarter', 'year', 'region', 'municipality', 'site', 'team', 'activity'],
  relation: 'session',
  value: sql`count(*)`,
  base: { unit: 'sessions', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
