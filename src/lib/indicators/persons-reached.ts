import { sql } from '#lib/sql/sql.ts';
import { notAddedUp } from './caveats.ts';
import type { Indicator } from './indicator.ts';
import { pathDimensions, personDimensions } from './additivity.ts';

/** Persons reached (I04). */
export const personsReached = {
  id: 'persons-reached',
  number: 'I04',
  label: { en: 'Persons reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Distinct identified persons with at least one contact moment. The lower bound: people who could not be identified come on top.',
    fr: 'Personnes identifiées distinctes ayant eu au moins un moment de contact. C’est la borne inférieure : les personnes non identifiées s’y ajoutent.',
    nl: 'Verschillende geïdentificeerde personen met minstens één contactmoment. Dit is de ondergrens: niet-geïdentificeerde personen komen erbij.',
  },
  caveats: [
    notAddedUp,
    {
      en: 'Two teams without a shared key may count the same person twice.',
      fr: 'Deux équipes sans clé commune peuvent compter deux fois la même personne.',
      nl: 'Twee teams zonder gedeelde sleutel kunnen dezelfde persoon twee keer tellen.',
    },
  ],
  needs: ['person_key'],
  additive: [...personDimensions, ...pathDimensions],
  relation: 'person',
  value: sql`count(*)`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
