import { latest } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { personDimensions } from './additivity.ts';
import { notAddedUp, selfDeclared } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Unaccompanied minors (I26). */
export const unaccompaniedMinors = {
  id: 'unaccompanied-minors',
  number: 'I26',
  label: {
    en: 'Unaccompanied minors',
    fr: 'Mineurs non accompagnés',
    nl: 'Niet-begeleide minderjarigen',
  },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached who are marked as unaccompanied minors, or have that profile, as known at their last contact in the period.',
    fr: 'Personnes rencontrées signalées comme mineurs non accompagnés, ou ayant ce profil, telles que connues à leur dernier contact dans la période.',
    nl: 'Bereikte personen die als niet-begeleide minderjarige zijn aangeduid of dat profiel hebben, zoals bekend bij hun laatste contact in de periode.',
  },
  caveats: [
    selfDeclared,
    {
      en: 'Minors with their family are not among them. Small numbers are protected before anything is published.',
      fr: 'Les mineurs avec leur famille n’en font pas partie. Les petits nombres sont protégés avant toute publication.',
      nl: 'Minderjarigen met hun gezin horen er niet bij. Kleine aantallen worden beschermd voor er iets gepubliceerd wordt.',
    },
    notAddedUp,
  ],
  needs: ['person_key', 'uam'],
  additive: [...personDimensions],
  relation: 'person',
  perPerson: { is_unaccompanied: latest(sql`known_uam`, sql`ord`) },
  value: sql`count(*) FILTER (WHERE is_unaccompanied)`,
  base: { unit: 'persons', count: sql`count(*)`, known: sql`is_unaccompanied IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
