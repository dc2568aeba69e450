import type { Rule } from './rule.ts';

/** Large numbers that stand one multiple further away for the sake of the sums. `check` is true where any does. */
export const widerRounding = {
  id: 'wider-rounding',
  sentence: {
    en: 'Some numbers of 20 or more are rounded by up to 9, so that all totals add up.',
    fr: 'Certains nombres de 20 ou plus sont arrondis jusqu’à 9 unités près, afin que tous les totaux soient justes.',
    nl: 'Sommige getallen van 20 of meer zijn tot 9 eenheden afgerond, zodat alle totalen kloppen.',
  },
  check: (cells: number) => cells > 0,
} as const satisfies Rule & { check: (cells: number) => boolean };
