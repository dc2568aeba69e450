import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

/** Outcomes (I33). */
export const outcomesRecorded = {
  id: 'outcomes-recorded',
  number: 'I33',
  label: { en: 'Outcomes', fr: 'Suites', nl: 'Resultaten' },
  unit: 'outcomes',
  grain: 'outcome',
  definition: {
    en: 'Outcomes by kind and country, dated in the period; once per person and kind.',
    fr: 'Suites par type et pays, datées dans la période ; une fois par personne et par type.',
    nl: 'Resultaten naar soort en land, gedateerd in de periode; één keer per persoon en soort.',
  },
  caveats: [
    {
      en: 'After contact, not because of it.',
      fr: 'Après le contact, pas à cause de lui.',
      nl: 'Na het contact, niet door het contact.',
    },
    {
      en: 'An outcome without a date is dated by its contact.',
      fr: 'Une suite sans date prend celle de son contact.',
      nl: 'Een resultaat zonder datum krijgt die van zijn contact.',
    },
  ],
  needs: ['outcome'],
  additive: [
    'day',
    'week',
    'month',
    'quarter',
    'year',
    'region',
    'municipality',
    'site',
    'team',
    'activity',
    'contact',
    'mode',
    'mediator',
    'origin',
    'partner',
    'nationality',
    'profile',
    'status',
    'sex',
    'age',
    'outcome',
    'country',
  ],
  relation: 'outcome',
  value: sql`count(*)`,
  base: { unit: 'outcomes', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
