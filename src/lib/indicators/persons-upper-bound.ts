import { sql } from '#lib/sql/sql.ts';
import { notAddedUp } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Persons, upper bound (I05). */
export const personsUpperBound = {
  id: 'persons-upper-bound',
  number: 'I05',
  label: { en: 'Persons, upper bound', fr: 'Personnes, borne supérieure', nl: 'Personen, bovengrens' },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached, plus everyone present at contacts without a person key, plus companions of identified persons.',
    fr: 'Personnes rencontrées, plus toutes les personnes présentes aux contacts sans clé, plus les accompagnants des personnes identifiées.',
    nl: 'Bereikte personen, plus iedereen bij contacten zonder sleutel, plus metgezellen van geïdentificeerde personen.',
  },
  caveats: [
    notAddedUp,
    {
      en: 'The true number lies between persons reached and this bound.',
      fr: 'Le nombre réel se situe entre les personnes rencontrées et cette borne.',
      nl: 'Het werkelijke aantal ligt tussen de bereikte personen en deze grens.',
    },
  ],
  needs: ['person_key'],
  additive: [],
  relation: 'moment',
  value: sql`count(DISTINCT person) + coalesce(sum(CASE WHEN person IS NULL THEN head_count ELSE head_count - 1 END), 0)`,
  base: { unit: 'contact-moments', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
