import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

/** Referrals to the team (I34). */
export const inboundReferrals = {
  id: 'inbound-referrals',
  number: 'I34',
  label: {
    en: 'Referrals to the team',
    fr: 'Orientations vers l’équipe',
    nl: 'Doorverwijzingen naar het team',
  },
  unit: 'requests',
  grain: 'request',
  definition: {
    en: 'Records in which a service referred the person to the team.',
    fr: 'Enregistrements où un service a orienté la personne vers l’équipe.',
    nl: 'Registraties waarbij een dienst de persoon naar het team doorverwees.',
  },
  caveats: [],
  needs: ['referral_direction'],
  additive: [...rowDimensions, ...personDimensions],
  relation: 'record',
  value: sql`count(*) FILTER (WHERE referral_direction = 'IN')`,
  base: { unit: 'requests', count: sql`count(CASE WHEN referral_direction = 'IN' THEN 1 END)` },
  scalar: true,
} as const satisfies Indicator;
