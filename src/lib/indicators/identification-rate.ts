import { ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(person)`;
const denominator = sql`count(*)`;

/** Contacts with an identified person (I06). */
export const identificationRate = {
  id: 'identification-rate',
  number: 'I06',
  label: {
    en: 'Contacts with an identified person',
    fr: 'Contacts avec une personne identifiée',
    nl: 'Contacten met een geïdentificeerde persoon',
  },
  unit: 'share',
  grain: 'contact',
  definition: {
    en: 'Share of contact moments that carry a person key, so that the person can be recognised at another contact.',
    fr: 'Part des moments de contact qui portent une clé de personne, ce qui permet de reconnaître la personne à un autre contact.',
    nl: 'Aandeel contactmomenten met een persoonssleutel, zodat de persoon bij een ander contact herkend kan worden.',
  },
  numerator: {
    en: 'Contact moments with a person key',
    fr: 'Moments de contact avec une clé de personne',
    nl: 'Contactmomenten met een persoonssleutel',
  },
  denominator: { en: 'Contact moments', fr: 'Moments de contact', nl: 'Contactmomenten' },
  caveats: [
    {
      en: 'The lower it is, the further persons reached lies under the true number.',
      fr: 'Plus elle est basse, plus le nombre de personnes rencontrées est en dessous de la réalité.',
      nl: 'Hoe lager, hoe verder de bereikte personen onder het werkelijke aantal liggen.',
    },
  ],
  needs: ['person_key'],
  additive: [],
  relation: 'moment',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'contact-moments', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
