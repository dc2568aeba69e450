import { ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { identifiedOnly } from './caveats.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE dates >= 2)`;
const denominator = sql`count(*)`;

/** Persons met again (I09). */
export const repeatContactRate = {
  id: 'repeat-contact-rate',
  number: 'I09',
  label: { en: 'Persons met again', fr: 'Personnes revues', nl: 'Opnieuw ontmoete personen' },
  unit: 'share',
  grain: 'person',
  definition: {
    en: 'Share of persons reached who had contact moments on at least two different dates in the period.',
    fr: 'Part des personnes rencontrées ayant eu des moments de contact à au moins deux dates différentes dans la période.',
    nl: 'Aandeel bereikte personen met contactmomenten op minstens twee verschillende dagen in de periode.',
  },
  numerator: {
    en: 'Persons with contact moments on two dates or more',
    fr: 'Personnes ayant des moments de contact à deux dates ou plus',
    nl: 'Personen met contactmomenten op twee dagen of meer',
  },
  denominator: { en: 'Persons reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
  caveats: [
    identifiedOnly,
    {
      en: 'A longer period gives more occasions to meet again: compare periods of equal length.',
      fr: 'Une période plus longue donne plus d’occasions de se revoir\u202f: comparez des périodes de même durée.',
      nl: 'Een langere periode geeft meer kansen op een nieuwe ontmoeting: vergelijk periodes van gelijke duur.',
    },
  ],
  needs: ['person_key'],
  additive: [],
  relation: 'person',
  perPerson: { dates: sql`count(DISTINCT contact_date)` },
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
