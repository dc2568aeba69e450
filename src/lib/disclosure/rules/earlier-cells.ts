import type { Rule } from './rule.ts';

/**
 * Earlier editions of the same data tell of cells that can't be counted for a new one: parts of other days, or of groups
 * that are no longer told apart. Exact numbers can't be protected beside what nobody knows. `check` is true where there
 * are any.
 */
export const earlierCells = {
  id: 'earlier-cells',
  sentence: {
    en: 'An earlier edition of the same data tells of other days, or of groups that are told apart otherwise, and exact numbers can’t be protected beside it. Take its days, and none of the broader categories or only those that it took.',
    fr: 'Une édition antérieure des mêmes données porte sur d’autres jours, ou distingue autrement les groupes, et des nombres exacts ne peuvent pas être protégés à côté. Reprenez ses jours, et aucune catégorie plus large sauf les siennes.',
    nl: 'Een eerdere uitgave van dezelfde gegevens gaat over andere dagen, of onderscheidt groepen anders, en exacte getallen kunnen daarnaast niet beschermd worden. Neem haar dagen, en geen ruimere categorieën dan de hare.',
  },
  check: (cells: number) => cells > 0,
} as const satisfies Rule & { check: (cells: number) => boolean };
