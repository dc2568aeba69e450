import { LEAST_THRESHOLD, type Rule } from './rule.ts';

/** No threshold is lower than five. `check` is true where one is too low. */
export const floor = {
  id: 'floor',
  sentence: {
    en: 'The smallest number that may be shown can’t be set below 5.',
    fr: 'Le plus petit nombre qui peut être diffusé ne peut pas être inférieur à 5.',
    nl: 'Het kleinste getal dat getoond mag worden, kan niet lager dan 5 zijn.',
  },
  check: (threshold: number) => !Number.isInteger(threshold) || threshold < LEAST_THRESHOLD,
} as const satisfies Rule & { check: (threshold: number) => boolean };
