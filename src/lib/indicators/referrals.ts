import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

/** Referrals (I20). */
export const referrals = {
  id: 'referrals',
  number: 'I20',
  label: { en: 'Referrals', fr: 'Orientations', nl: 'Doorverwijzingen' },
  unit: 'referrals',
  grain: 'mention',
  definition: {
    en: 'Referrals to services: each contact moment and service counts once.',
    fr: 'Orientations vers des services : chaque moment de contact et chaque service compte une fois.',
    nl: 'Doorverwijzingen naar diensten: elk contactmoment en elke dienst telt één keer.',
  },
  caveats: [],
  needs: ['referrals'],
  additive: [...rowDimensions, ...personDimensions, 'referral'],
  relation: 'referral',
  value: sql`count(*)`,
  base: { unit: 'referrals', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
