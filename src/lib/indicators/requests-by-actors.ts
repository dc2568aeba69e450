import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

/** Requests by first-line actors (I34). */
export const requestsByActors = {
  id: 'requests-by-actors',
  number: 'I34',
  label: {
    en: 'Requests by first-line actors',
    fr: 'Demandes d’acteurs de première ligne',
    nl: 'Vragen van eerstelijnsactoren',
  },
  unit: 'requests',
  grain: 'request',
  definition: {
    en: 'Records in which a first-line actor asked the team.',
    fr: 'Enregistrements où un acteur de première ligne a sollicité l’équipe.',
    nl: 'Registraties waarbij een eerstelijnsactor het team een vraag stelde.',
  },
  caveats: [],
  needs: ['request_origin'],
  additive: [...rowDimensions, ...personDimensions],
  relation: 'record',
  value: sql`count(*) FILTER (WHERE origin = 'ACTOR')`,
  base: { unit: 'requests', count: sql`count(CASE WHEN origin = 'ACTOR' THEN 1 END)` },
  scalar: true,
} as const satisfies Indicator;
