import { distinctElements } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

/** Languages (I15). */
export const languagesUsed = {
  id: 'languages-used',
  number: 'I15',
  label: { en: 'Languages', fr: 'Langues', nl: 'Talen' },
  unit: 'languages',
  grain: 'mention',
  definition: {
    en: 'Distinct languages in which contact moments took place.',
    fr: 'Langues distinctes dans lesquelles les moments de contact ont eu lieu.',
    nl: 'Verschillende talen waarin contactmomenten plaatsvonden.',
  },
  caveats: [],
  needs: ['language_main'],
  additive: [],
  relation: 'moment',
  value: distinctElements(sql`languages`, ['mul', 'zxx']),
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`len(languages) > 0` },
  scalar: true,
} as const satisfies Indicator;
