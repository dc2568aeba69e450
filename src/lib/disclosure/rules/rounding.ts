import type { Rule } from './rule.ts';

/** No rounded table keeps all sums, so that nothing can be published. `check` is true where none was found. */
export const rounding = {
  id: 'rounding',
  sentence: {
    en: 'The numbers can’t be rounded so that all totals still add up. Leave out a table or use broader groups.',
    fr: 'Les nombres ne peuvent pas être arrondis de sorte que tous les totaux restent justes. Retirez un tableau ou utilisez des groupes plus larges.',
    nl: 'De getallen kunnen niet zo afgerond worden dat alle totalen blijven kloppen. Laat een tabel weg of gebruik ruimere groepen.',
  },
  check: (status: 'rounded' | 'infeasible') => status === 'infeasible',
} as const satisfies Rule & { check: (status: 'rounded' | 'infeasible') => boolean };
