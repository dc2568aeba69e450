import { inAnyRow } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { notAddedUpByPlace, shortMemory } from './caveats.ts';
import type { Indicator } from './indicator.ts';
import { personDimensions, timeDimensions } from './additivity.ts';

/** New persons (I07). */
export const newPersons = {
  id: 'new-persons',
  number: 'I07',
  label: { en: 'New persons', fr: 'Nouvelles personnes', nl: 'Nieuwe personen' },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached whose first contact in all loaded data falls in the period.',
    fr: 'Personnes rencontrées dont le premier contact dans toutes les données chargées tombe dans la période.',
    nl: 'Bereikte personen van wie het eerste contact in alle geladen gegevens in de periode valt.',
  },
  caveats: [notAddedUpByPlace, shortMemory],
  needs: ['person_key'],
  additive: [...personDimensions, ...timeDimensions],
  relation: 'person',
  perPerson: { is_new: inAnyRow(sql`first_here`) },
  value: sql`count(*) FILTER (WHERE is_new)`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
