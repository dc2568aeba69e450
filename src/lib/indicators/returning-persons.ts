import { sql } from '#lib/sql/sql.ts';
import { personDimensions } from './additivity.ts';
import { notAddedUp, shortMemory, soughtEverywhere } from './caveats.ts';
import { standing } from './histories.ts';
import type { Indicator } from './indicator.ts';

/** Returning persons (I08). */
export const returningPersons = {
  id: 'returning-persons',
  number: 'I08',
  label: { en: 'Returning persons', fr: 'Personnes revenues', nl: 'Teruggekeerde personen' },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached whom the team knew already and had not met for more than 12 months when the period began. New, returning and continuing persons together are the persons reached.',
    fr: 'Personnes rencontrées que l’équipe connaissait déjà et n’avait plus vues depuis plus de 12 mois au début de la période. Les personnes nouvelles, revenues et toujours en contact forment ensemble les personnes rencontrées.',
    nl: 'Bereikte personen die het team al kende en bij het begin van de periode al meer dan 12 maanden niet had ontmoet. Nieuwe personen, teruggekeerde personen en personen in doorlopend contact vormen samen de bereikte personen.',
  },
  caveats: [soughtEverywhere, notAddedUp, shortMemory],
  needs: ['person_key'],
  additive: [...personDimensions],
  relation: 'acquaintance',
  perPerson: { standing },
  value: sql`count(*) FILTER (WHERE standing = 'returning')`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
