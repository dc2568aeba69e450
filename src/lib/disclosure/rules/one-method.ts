import type { Rule } from './rule.ts';

/** Rounded and exact numbers of the same cells undo each other. `check` is true where two methods meet. */
export const oneMethod = {
  id: 'one-method',
  sentence: {
    en: 'Earlier editions of the same numbers used another way of protecting them; the two can’t be mixed.',
    fr: 'Des éditions précédentes des mêmes nombres ont utilisé une autre méthode de protection ; les deux ne peuvent pas être mélangées.',
    nl: 'Eerdere uitgaven van dezelfde getallen gebruikten een andere manier van beschermen; de twee kunnen niet gemengd worden.',
  },
  check: (earlier: string, now: string) => earlier !== now,
} as const satisfies Rule & { check: (earlier: string, now: string) => boolean };
