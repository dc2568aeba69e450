import type { CellRule } from './rule.ts';

/** Small numbers: from 1 to below the threshold (disclosure rule P1). Nought tells of nobody. */
export const threshold = {
  id: 'threshold',
  sentence: {
    en: 'Small numbers are not shown, so that nobody can be recognised.',
    fr: 'Les petits nombres ne sont pas diffusés, afin que personne ne puisse être reconnu.',
    nl: 'Kleine aantallen worden niet getoond, zodat niemand herkend kan worden.',
  },
  check: ({ count }, least) => count >= 1 && count < least,
} as const satisfies CellRule;
