import { sql } from '#lib/sql/sql.ts';
import { ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE mode IN ('DIR', 'ICM'))`;
const denominator = sql`count(mode)`;

/** Language covered by the team (I16). */
export const languageCoveredRate = {
  id: 'language-covered-rate',
  number: 'I16',
  label: {
    en: 'Language covered by the team',
    fr: 'Langue couverte par l’équipe',
    nl: 'Taal gedekt door het team',
  },
  unit: 'share',
  grain: 'contact',
  definition: {
    en: 'Share of contact moments held in a language that a worker or a mediator of the team spoke.',
    fr: 'Part des moments de contact tenus dans une langue parlée par un travailleur ou un médiateur de l’équipe.',
    nl: 'Aandeel contactmomenten in een taal die een medewerker of bemiddelaar van het team sprak.',
  },
  numerator: {
    en: 'Contact moments covered by a worker or through a mediator',
    fr: 'Moments de contact couverts par un travailleur ou par un médiateur',
    nl: 'Contactmomenten gedekt door een medewerker of via een bemiddelaar',
  },
  denominator: {
    en: 'Contact moments with a known coverage',
    fr: 'Moments de contact dont la couverture est connue',
    nl: 'Contactmomenten met bekende taaldekking',
  },
  caveats: [],
  needs: ['language_mode'],
  additive: [],
  relation: 'moment',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`mode IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
