import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

/** People in contacts (I03). */
export const peopleContacts = {
  id: 'people-contacts',
  number: 'I03',
  label: { en: 'People in contacts', fr: 'Personnes présentes aux contacts', nl: 'Personen bij contacten' },
  unit: 'people-contacts',
  grain: 'contact',
  definition: {
    en: 'Sum of the number of people present at each contact moment.',
    fr: 'Somme du nombre de personnes présentes à chaque moment de contact.',
    nl: 'Som van het aantal aanwezige personen bij elk contactmoment.',
  },
  caveats: [
    {
      en: 'The same person is counted at each contact.',
      fr: 'La même personne compte à chaque contact.',
      nl: 'Dezelfde persoon telt bij elk contact.',
    },
  ],
  needs: ['contact_date'],
  additive: [...rowDimensions, ...personDimensions],
  relation: 'moment',
  value: sql`coalesce(sum(head_count), 0)`,
  base: { unit: 'contact-moments', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
