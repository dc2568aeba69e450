import type { Rule } from './rule.ts';

/**
 * Since an earlier edition a number has moved by a little (late records, corrections): the difference of the two editions
 * would be a small number itself. `check` is true there.
 */
export const lateEntries = {
  id: 'late-entries',
  sentence: {
    en: 'Numbers that have changed only a little since an earlier edition are not shown, because the difference would point at a few people.',
    fr: 'Les nombres qui n’ont que peu changé depuis une édition précédente ne sont pas diffusés, car la différence désignerait quelques personnes.',
    nl: 'Aantallen die sinds een eerdere uitgave maar weinig veranderd zijn, worden niet getoond, omdat het verschil naar enkele personen zou wijzen.',
  },
  check: (count: number, printed: number, least: number) =>
    count !== printed && Math.abs(count - printed) < least,
} as const satisfies Rule & { check: (count: number, printed: number, least: number) => boolean };
