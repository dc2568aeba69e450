import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { personDimensions } from './additivity.ts';

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
  caveats: [
    {
      en: 'Persons are not added up: someone met in two places or months counts once in the total.',
      fr: 'Les personnes ne s’additionnent pas : qui est rencontré à deux endroits ou deux mois ne compte qu’une fois au total.',
      nl: 'Personen worden niet opgeteld: wie op twee plaatsen of in twee maanden is ontmoet, telt één keer in het totaal.',
    },
    {
      en: 'In the first months of the data nearly everyone is new.',
      fr: 'Dans les premiers mois des données, presque tout le monde est nouveau.',
      nl: 'In de eerste maanden van de gegevens is bijna iedereen nieuw.',
    },
  ],
  needs: ['person_key'],
  additive: [...personDimensions],
  relation: 'person',
  value: sql`count(*) FILTER (WHERE first_here)`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
