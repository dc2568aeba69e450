import type { CellRule } from './rule.ts';

/** Small numbers that no table prints, but that could be worked out from those that are printed (rule L). */
export const latent = {
  id: 'latent',
  sentence: {
    en: 'Small numbers that no table shows can’t be worked out from the others either.',
    fr: 'Les petits nombres qu’aucun tableau ne montre ne peuvent pas non plus être déduits des autres.',
    nl: 'Kleine aantallen die in geen enkele tabel staan, zijn ook niet uit de andere af te leiden.',
  },
  check: ({ count }, least) => count >= 1 && count < least,
} as const satisfies CellRule;
