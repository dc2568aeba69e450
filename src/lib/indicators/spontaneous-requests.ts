import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

/** Spontaneous requests (I34). */
export const spontaneousRequests = {
  id: 'spontaneous-requests',
  number: 'I34',
  label: { en: 'Spontaneous requests', fr: 'Demandes spontanées', nl: 'Spontane vragen' },
  unit: 'requests',
  grain: 'request',
  definition: {
    en: 'Records in which the person came by themself.',
    fr: 'Enregistrements où la personne est venue d’elle-même.',
    nl: 'Registraties waarbij de persoon zelf kwam.',
  },
  caveats: [],
  needs: ['request_origin'],
  additive: [...rowDimensions, ...personDimensions],
  relation: 'record',
  value: sql`count(*) FILTER (WHERE origin = 'PERSON')`,
  base: { unit: 'requests', count: sql`count(CASE WHEN origin = 'PERSON' THEN 1 END)` },
  scalar: true,
} as const satisfies Indicator;
