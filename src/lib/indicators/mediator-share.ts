import { sql } from '#lib/sql/sql.ts';
import { ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE mediator = 'yes')`;
const denominator = sql`count(mediator)`;

/** Contacts with a mediator (I17). */
export const mediatorShare = {
  id: 'mediator-share',
  number: 'I17',
  label: { en: 'Contacts with a mediator', fr: 'Contacts avec médiateur', nl: 'Contacten met bemiddelaar' },
  unit: 'share',
  grain: 'contact',
  definition: {
    en: 'Share of contact moments in which an intercultural mediator took part.',
    fr: 'Part des moments de contact auxquels un médiateur interculturel a participé.',
    nl: 'Aandeel contactmomenten waaraan een intercultureel bemiddelaar deelnam.',
  },
  numerator: {
    en: 'Contact moments with a mediator',
    fr: 'Moments de contact avec médiateur',
    nl: 'Contactmomenten met bemiddelaar',
  },
  denominator: {
    en: 'Contact moments where it is known',
    fr: 'Moments de contact où c’est connu',
    nl: 'Contactmomenten waarvan dit bekend is',
  },
  caveats: [
    {
      en: 'Mediators joined in September 2021.',
      fr: 'Les médiateurs sont arrivés en septembre 2021.',
      nl: 'De bemiddelaars kwamen in september 2021.',
    },
  ],
  needs: ['mediator_present'],
  additive: [],
  relation: 'moment',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`mediator IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
