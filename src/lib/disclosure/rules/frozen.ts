import type { Rule } from './rule.ts';

/**
 * What earlier editions of the same data printed stays printed and can't be taken back; what they hid stays hidden.
 * `check` is true where a value was printed that can't stand for the count any more: the data aren't the same.
 */
export const frozen = {
  id: 'frozen',
  sentence: {
    en: 'What earlier editions of the same data did not show stays hidden, and what they showed stays the same.',
    fr: 'Ce que les éditions précédentes des mêmes données n’ont pas diffusé reste non diffusé, et ce qu’elles ont diffusé reste inchangé.',
    nl: 'Wat eerdere uitgaven van dezelfde gegevens niet toonden, blijft verborgen, en wat ze wel toonden, blijft gelijk.',
  },
  check: (count: number, printed: number, slack: number) => Math.abs(count - printed) > slack,
} as const satisfies Rule & { check: (count: number, printed: number, slack: number) => boolean };
