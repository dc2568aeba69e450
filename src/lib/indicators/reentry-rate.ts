import { sql } from '#lib/sql/sql.ts';
import { medianOf, ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE has_reentry)`;
const denominator = sql`count(*)`;
const followed = sql`count(*) FILTER (WHERE has_outcome)`;

/** Procedure, return or reception (I23). */
export const reentryRate = {
  id: 'reentry-rate',
  number: 'I23',
  label: {
    en: 'Procedure, return or reception',
    fr: 'Procédure, retour ou accueil',
    nl: 'Procedure, terugkeer of opvang',
  },
  unit: 'share',
  grain: 'person',
  definition: {
    en: 'Of the persons entering follow-up in the period: share who afterwards applied for protection or voluntary return, or (re)entered reception, in Belgium or France.',
    fr: 'Parmi les personnes entrées en suivi dans la période : part qui a ensuite demandé une protection ou un retour volontaire, ou (ré)intégré l’accueil, en Belgique ou en France.',
    nl: 'Van de personen die in de periode in opvolging kwamen: aandeel dat daarna bescherming of vrijwillige terugkeer aanvroeg of (opnieuw) in opvang kwam, in België of Frankrijk.',
  },
  numerator: {
    en: 'Those with such an outcome, counted once',
    fr: 'Celles ayant une telle suite, comptées une fois',
    nl: 'Wie zo’n resultaat heeft, één keer geteld',
  },
  denominator: {
    en: 'Persons whose first interview or accompaniment falls in the period',
    fr: 'Personnes dont le premier entretien ou accompagnement tombe dans la période',
    nl: 'Personen van wie het eerste gesprek of de eerste begeleiding in de periode valt',
  },
  caveats: [
    {
      en: 'After contact, not because of it.',
      fr: 'Après le contact, pas à cause de lui.',
      nl: 'Na het contact, niet door het contact.',
    },
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
  beside: [
    {
      id: 'of_known',
      label: {
        en: 'Of those with a known outcome',
        fr: 'Parmi celles dont une suite est connue',
        nl: 'Van wie een resultaat bekend is',
      },
      unit: 'share',
      value: ratio(numerator, followed),
      terms: { numerator, denominator: followed },
    },
    {
      id: 'follow_up',
      label: {
        en: 'Follow-up time available (median)',
        fr: 'Durée de suivi disponible (médiane)',
        nl: 'Beschikbare opvolgtijd (mediaan)',
      },
      unit: 'days',
      value: medianOf(sql`days_since`),
    },
  ],
  base: { unit: 'persons', count: sql`count(*)`, known: sql`has_outcome` },
  scalar: true,
} as const satisfies Indicator;
