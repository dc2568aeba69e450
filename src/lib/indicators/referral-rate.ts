import { sql } from '#lib/sql/sql.ts';
import { ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE len(referrals) > 0 AND referral_direction = 'OUT')`;
const denominator = sql`count(*)`;

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
  base: { unit: 'contact-moments', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
