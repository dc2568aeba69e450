import { sql } from '#lib/sql/sql.ts';
import { ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE referral_status IN ('ACC', 'CONF'))`;
const denominator = sql`count(referral_status)`;

/** Confirmed referrals (I21). */
export const confirmedReferralRate = {
  id: 'confirmed-referral-rate',
  number: 'I21',
  label: { en: 'Confirmed referrals', fr: 'Orientations confirmées', nl: 'Bevestigde doorverwijzingen' },
  unit: 'share',
  grain: 'mention',
  definition: {
    en: 'Share of referrals that ended with the person at the service: accompanied there, or arrival confirmed.',
    fr: 'Part des orientations qui ont mené la personne au service : accompagnée sur place, ou arrivée confirmée.',
    nl: 'Aandeel doorverwijzingen waarbij de persoon bij de dienst aankwam: begeleid ter plaatse of aankomst bevestigd.',
  },
  numerator: {
    en: 'Referrals accompanied or confirmed',
    fr: 'Orientations accompagnées ou confirmées',
    nl: 'Begeleide of bevestigde doorverwijzingen',
  },
  denominator: {
    en: 'Referrals with a known status',
    fr: 'Orientations dont le suivi est connu',
    nl: 'Doorverwijzingen met bekende status',
  },
  caveats: [],
  needs: ['referrals', 'referral_status'],
  additive: [],
  relation: 'referral',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: { unit: 'referrals', count: sql`count(*)`, known: sql`referral_status IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
