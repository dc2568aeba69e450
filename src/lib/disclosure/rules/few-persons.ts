import type { CellRule } from './rule.ts';

/** Many contacts with few persons (rules P1 and C): what counts is how many persons stand behind a number. */
export const fewPersons = {
  id: 'few-persons',
  sentence: {
    en: 'Numbers behind which there are only a few people are not shown, even if those people were met often.',
    fr: 'Les nombres derrière lesquels il n’y a que quelques personnes ne sont pas diffusés, même si ces personnes ont été rencontrées souvent.',
    nl: 'Aantallen waarachter maar enkele personen zitten, worden niet getoond, ook als die personen vaak werden ontmoet.',
  },
  check: ({ count, persons }, least) => count >= least && persons >= 1 && persons < least,
} as const satisfies CellRule;
