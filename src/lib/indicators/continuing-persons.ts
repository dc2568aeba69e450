import { sql } from '#lib/sql/sql.ts';
import { personDimensions } from './additivity.ts';
import { notAddedUp, shortMemory, soughtEverywhere } from './caveats.ts';
import { standing } from './histories.ts';
import type { Indicator } from './indicator.ts';

/** Continuing persons (I08). */
export const continuingPersons = {
  id: 'continuing-persons',
  number: 'I08',
  label: {
    en: 'Continuing persons',
    fr: 'Personnes toujours en contact',
    nl: 'Personen in doorlopend contact',
  },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached whom the team had last met within the 12 months before the period began. New, returning and continuing persons together are the persons reached.',
    fr: 'Personnes rencontrées que l’équipe avait vues pour la dernière fois dans les 12 mois précédant la période. Les personnes nouvelles, revenues et toujours en contact forment ensemble les personnes rencontrées.',
    nl: 'Bereikte personen die het team het laatst ontmoette binnen de 12 maanden voor het begin van de periode. Nieuwe personen, teruggekeerde personen en personen in doorlopend contact vormen samen de bereikte personen.',
  },
  caveats: [soughtEverywhere, notAddedUp, shortMemory],
  needs: ['person_key'],
  additive: [...personDimensions],
  relation: 'acquaintance',
  perPerson: { standing },
  value: sql`count(*) FILTER (WHERE standing = 'continuing')`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
