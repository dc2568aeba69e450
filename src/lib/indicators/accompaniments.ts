import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

/** Accompaniments (I12). */
export const accompaniments = {
  id: 'accompaniments',
  number: 'I12',
  label: { en: 'Accompaniments', fr: 'Accompagnements', nl: 'Begeleidingen' },
  unit: 'accompaniments',
  grain: 'accompaniment',
  definition: {
    en: 'Distinct accompaniments with at least one contact moment in the period (active).',
    fr: 'Accompagnements distincts ayant au moins un moment de contact dans la période (actifs).',
    nl: 'Verschillende begeleidingen met minstens één contactmoment in de periode (actief).',
  },
  caveats: [
    {
      en: 'An accompaniment is not a person, and one that lasts two years is active in both.',
      fr: 'Un accompagnement n’est pas une personne, et celui qui dure deux ans est actif les deux années.',
      nl: 'Een begeleiding is geen persoon, en wie twee jaar begeleid wordt telt in beide jaren.',
    },
  ],
  needs: ['accompaniment_id'],
  additive: [],
  relation: 'moment',
  value: sql`count(DISTINCT accompaniment)`,
  base: { unit: 'accompaniments', count: sql`count(DISTINCT accompaniment)` },
  scalar: true,
} as const satisfies Indicator;
