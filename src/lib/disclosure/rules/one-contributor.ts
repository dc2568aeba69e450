import type { CellRule } from './rule.ts';

/** One team, family or site alone behind a number (rule C); only where contributors are counted. */
export const oneContributor = {
  id: 'one-contributor',
  sentence: {
    en: 'Numbers that come from a single team or family are not shown.',
    fr: 'Les nombres qui proviennent d’une seule équipe ou d’une seule famille ne sont pas diffusés.',
    nl: 'Aantallen die van één enkel team of gezin komen, worden niet getoond.',
  },
  check: ({ count, contributors }) => count >= 1 && contributors === 1,
} as const satisfies CellRule;
