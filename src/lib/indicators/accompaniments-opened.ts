import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

/** Accompaniments opened (I12). */
export const accompanimentsOpened = {
  id: 'accompaniments-opened',
  number: 'I12',
  label: { en: 'Accompaniments opened', fr: 'Accompagnements ouverts', nl: 'Gestarte begeleidingen' },
  unit: 'accompaniments',
  grain: 'accompaniment',
  definition: {
    en: 'Accompaniments whose first contact moment in all loaded data falls in the period.',
    fr: 'Accompagnements dont le premier moment de contact dans toutes les données chargées tombe dans la période.',
    nl: 'Begeleidingen waarvan het eerste contactmoment in alle geladen gegevens in de periode valt.',
  },
  caveats: [],
  needs: ['accompaniment_id'],
  additive: [],
  relation: 'moment',
  value: sql`count(DISTINCT accompaniment) FILTER (WHERE opened_here)`,
  base: { unit: 'accompaniments', count: sql`count(DISTINCT accompaniment)` },
  scalar: true,
} as const satisfies Indicator;
