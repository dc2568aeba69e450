import type { Rule } from './rule.ts';

/**
 * Earlier editions of the same data tell of cells that can't be counted for a new one: parts of other days, or of groups
 * that are no longer told apart. Exact numbers can't be protected beside what nobody knows. `check` is true where there
 * are any.
 */
export const earlierCells = {
  id: 'earlier-cells',
  sentence: {
    en: 'An earlier edition of the same data tells of other days or groups, and exact numbers can’t be protected beside it. Take the days and groups of that edition.',
    fr: 'Une édition antérieure des mêmes données porte sur d’autres jours ou groupes, et des nombres exacts ne peuvent pas être protégés à côté. Reprenez les jours et les groupes de cette édition.',
    nl: 'Een eerdere uitgave van dezelfde gegevens gaat over andere dagen of groepen, en exacte getallen kunnen daarnaast niet beschermd worden. Neem de dagen en groepen van die uitgave.',
  },
  check: (cells: number) => cells > 0,
} as const satisfies Rule & { check: (cells: number) => boolean };
