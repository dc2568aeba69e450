import { sql } from '#lib/sql/sql.ts';
import { ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE has_outcome)`;
const denominator = sql`count(*)`;

/** Outcome known (I22). */
export const outcomeCoverage = {
  id: 'outcome-coverage',
  number: 'I22',
  label: { en: 'Outcome known', fr: 'Suite connue', nl: 'Resultaat bekend' },
  unit: 'share',
  grain: 'person',
  definition: {
    en: 'Of the persons entering follow-up in the period: share with at least one recorded outcome on or after that day.',
    fr: 'Parmi les personnes entrées en suivi dans la période : part ayant au moins une suite notée ce jour-là ou après.',
    nl: 'Van de personen die in de periode in opvolging kwamen: aandeel met minstens één genoteerd resultaat op of na die dag.',
  },
  numerator: {
    en: 'Those with a recorded outcome other than pending or unknown',
    fr: 'Celles ayant une suite notée autre qu’en attente ou inconnue',
    nl: 'Wie een genoteerd resultaat heeft, anders dan hangende of onbekend',
  },
  denominator: {
    en: 'Persons whose first interview or accompaniment falls in the period',
    fr: 'Personnes dont le premier entretien ou accompagnement tombe dans la période',
    nl: 'Personen van wie het eerste gesprek of de eerste begeleiding in de periode valt',
  },
  caveats: [
    {
      en: 'People met late in the period have had less time for an outcome.',
      fr: 'Les personnes rencontrées en fin de période ont eu moins de temps pour une suite.',
      nl: 'Wie laat in de periode is ontmoet, had minder tijd voor een resultaat.',
    },
  ],
  needs: ['person_key', 'outcome'],
  additive: [],
  relation: 'cohort',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'persons', count: sql`count(*)`, known: sql`has_outcome` },
  scalar: true,
} as const satisfies Indicator;
