import type { Rule } from './rule.ts';

/** Cells that are hidden for the sake of others; where nothing may be hidden for a cell, nothing is published. */
export const complementary = {
  id: 'complementary',
  sentence: {
    en: 'Some larger numbers are not shown either, because hidden ones could be worked out from them.',
    fr: 'Certains nombres plus grands ne sont pas diffusés non plus, car ils permettraient de déduire ceux qui sont cachés.',
    nl: 'Ook sommige grotere aantallen worden niet getoond, omdat verborgen aantallen eruit af te leiden zouden zijn.',
  },
  check: (hidden: boolean, isAtRisk: boolean) => hidden && !isAtRisk,
} as const satisfies Rule & { check: (hidden: boolean, isAtRisk: boolean) => boolean };
