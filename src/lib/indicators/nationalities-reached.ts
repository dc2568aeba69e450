import { sql } from '#lib/sql/sql.ts';
import { selfDeclared } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Nationalities (I14). */
export const nationalitiesReached = {
  id: 'nationalities-reached',
  number: 'I14',
  label: { en: 'Nationalities', fr: 'Nationalités', nl: 'Nationaliteiten' },
  unit: 'nationalities',
  grain: 'mention',
  definition: {
    en: 'Distinct nationalities recorded in contact moments (ISO 3166-1, and Kosovo). Stateless and unknown are not nationalities.',
    fr: 'Nationalités distinctes notées lors des moments de contact (ISO 3166-1, et le Kosovo). Apatride et inconnue ne sont pas des nationalités.',
    nl: 'Verschillende nationaliteiten genoteerd bij contactmomenten (ISO 3166-1, en Kosovo). Staatloos en onbekend zijn geen nationaliteiten.',
  },
  caveats: [selfDeclared],
  needs: ['nationality'],
  additive: [],
  relation: 'moment',
  value: sql`count(DISTINCT nationality) FILTER (WHERE nationality_counts)`,
  beside: [
    {
      id: 'stateless',
      label: {
        en: 'Contacts with stateless people',
        fr: 'Contacts avec des personnes apatrides',
        nl: 'Contacten met staatlozen',
      },
      unit: 'contact-moments',
      value: sql`count(*) FILTER (WHERE nationality = 'XXA')`,
    },
    {
      id: 'unknown',
      label: {
        en: 'Contacts of unknown nationality',
        fr: 'Contacts de nationalité inconnue',
        nl: 'Contacten met onbekende nationaliteit',
      },
      unit: 'contact-moments',
      value: sql`count(*) FILTER (WHERE coalesce(nationality, 'XXX') = 'XXX')`,
    },
  ],
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`nationality IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
