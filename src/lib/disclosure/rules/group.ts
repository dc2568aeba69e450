import type { Rule } from './rule.ts';

/** One person in a group who differs from the rest learns of all others what they have in common. */
const INSIDERS = 1;

/**
 * Group disclosure (rule G; Handbook on Statistical Disclosure Control, chapter 5.2: six of six married work full time).
 * `check` is true where all of a group, or all but one, share one category of a sensitive dimension.
 */
export const group = {
  id: 'group',
  sentence: {
    en: 'Where everyone in a group shares a sensitive characteristic, the breakdown of that group is not shown.',
    fr: 'Lorsque toutes les personnes d’un groupe partagent une caractéristique sensible, la répartition de ce groupe n’est pas diffusée.',
    nl: 'Als iedereen in een groep hetzelfde gevoelige kenmerk heeft, wordt de verdeling van die groep niet getoond.',
  },
  check: (whole: number, part: number) => whole >= 1 && part >= 1 && whole - part <= INSIDERS,
} as const satisfies Rule & { check: (whole: number, part: number) => boolean };
