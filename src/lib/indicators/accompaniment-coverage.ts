import { inAnyRow, ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { identifiedOnly } from './caveats.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE is_accompanied)`;
const denominator = sql`count(*)`;

/** Persons accompanied (I13). */
export const accompanimentCoverage = {
  id: 'accompaniment-coverage',
  number: 'I13',
  label: { en: 'Persons accompanied', fr: 'Personnes accompagnées', nl: 'Begeleide personen' },
  unit: 'share',
  grain: 'person',
  definition: {
    en: 'Share of persons reached with at least one accompaniment that was active in the period.',
    fr: 'Part des personnes rencontrées ayant au moins un accompagnement actif dans la période.',
    nl: 'Aandeel bereikte personen met minstens één begeleiding die in de periode actief was.',
  },
  numerator: {
    en: 'Persons with an accompaniment that has a contact moment in the period',
    fr: 'Personnes dont un accompagnement a un moment de contact dans la période',
    nl: 'Personen met een begeleiding die een contactmoment in de periode heeft',
  },
  denominator: { en: 'Persons reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
  caveats: [identifiedOnly],
  needs: ['person_key', 'accompaniment_id'],
  additive: [],
  relation: 'person',
  perPerson: { is_accompanied: inAnyRow(sql`accompaniment IS NOT NULL`) },
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
