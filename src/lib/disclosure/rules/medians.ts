import type { Rule } from './rule.ts';

/** Medians only of at least twice the threshold; never least, greatest or exact quantiles. `check` is true where one must not be told. */
export const medians = {
  id: 'medians',
  sentence: {
    en: 'A median is only shown for groups at least twice as large as the smallest number that may be shown.',
    fr: 'Une médiane n’est diffusée que pour des groupes au moins deux fois plus grands que le plus petit nombre qui peut être diffusé.',
    nl: 'Een mediaan wordt alleen getoond voor groepen die minstens twee keer zo groot zijn als het kleinste getal dat getoond mag worden.',
  },
  check: (persons: number, least: number) => persons < 2 * least,
} as const satisfies Rule & { check: (persons: number, least: number) => boolean };
