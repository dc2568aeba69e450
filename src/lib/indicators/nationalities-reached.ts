import { sql } from '#lib/sql/sql.ts';
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
  caveats: [
    {
      en: 'Self-declared unless an administration confirmed it.',
      fr: 'Selon les déclarations de la personne, sauf confirmation d’une administration.',
      nl: 'Volgens de verklaring van de persoon, tenzij een administratie ze bevestigde.',
    },
  ],
  needs: ['nationality'],
  additive: [],
  relation: 'moment',
  value: sql`count(DISTINCT nationality) FILTER (WHERE nationality_counts)`,
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`nationality IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
