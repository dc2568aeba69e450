import { sql } from '#lib/sql/sql.ts';
import { ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const refers = sql`len(referrals) > 0 AND referral_direction = 'OUT'`;
const numerator = sql`count(*) FILTER (WHERE ${refers})`;
const denominator = sql`count(*)`;
const personsReferred = sql`count(DISTINCT person) FILTER (WHERE ${refers})`;
const persons = sql`count(DISTINCT person)`;

/** Contacts with a referral (I19). */
export const referralRate = {
  id: 'referral-rate',
  number: 'I19',
  label: {
    en: 'Contacts with a referral',
    fr: 'Contacts avec orientation',
    nl: 'Contacten met doorverwijzing',
  },
  unit: 'share',
  grain: 'contact',
  definition: {
    en: 'Share of contact moments with at least one referral to a service.',
    fr: 'Part des moments de contact avec au moins une orientation vers un service.',
    nl: 'Aandeel contactmomenten met minstens één doorverwijzing naar een dienst.',
  },
  numerator: {
    en: 'Contact moments with at least one outward referral',
    fr: 'Moments de contact avec au moins une orientation vers un service',
    nl: 'Contactmomenten met minstens één doorverwijzing naar een dienst',
  },
  denominator: { en: 'Contact moments', fr: 'Moments de contact', nl: 'Contactmomenten' },
  caveats: [],
  needs: ['referrals'],
  additive: [],
  relation: 'moment',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  beside: [
    {
      id: 'persons',
      label: {
        en: 'Of the persons reached, with at least one referral',
        fr: 'Parmi les personnes rencontrées, avec au moins une orientation',
        nl: 'Van de bereikte personen, met minstens één doorverwijzing',
      },
      unit: 'share',
      value: ratio(personsReferred, persons),
      terms: { numerator: personsReferred, denominator: persons },
    },
  ],
  base: { unit: 'contact-moments', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
