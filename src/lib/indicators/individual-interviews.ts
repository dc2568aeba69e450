import { ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

const interviews = sql`count(*) FILTER (WHERE contact = 'IND')`;
const ofKnownType = sql`count(contact)`;

/** Individual interviews (I11). */
export const individualInterviews = {
  id: 'individual-interviews',
  number: 'I11',
  label: { en: 'Individual interviews', fr: 'Entretiens individuels', nl: 'Individuele gesprekken' },
  unit: 'interviews',
  grain: 'contact',
  definition: {
    en: 'Contact moments of type individual interview.',
    fr: 'Moments de contact du type entretien individuel.',
    nl: 'Contactmomenten van het type individueel gesprek.',
  },
  caveats: [],
  needs: ['contact_type'],
  additive: [...rowDimensions, ...personDimensions],
  relation: 'moment',
  value: interviews,
  beside: [
    {
      id: 'rate',
      label: {
        en: 'Of the contact moments of known type',
        fr: 'Parmi les moments de contact de type connu',
        nl: 'Van de contactmomenten van bekende soort',
      },
      unit: 'share',
      value: ratio(interviews, ofKnownType),
      terms: { numerator: interviews, denominator: ofKnownType },
    },
  ],
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`contact IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
