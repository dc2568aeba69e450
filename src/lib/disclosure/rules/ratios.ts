import type { Rule } from './rule.ts';

/** What a share is made of: printed numbers, null where one isn't shown. */
export interface Parts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Under rounding a share of fewer than this says more about the rounding than about people. */
const LEAST_ROUNDED = 20;

/**
 * Shares (rule R): numerator, denominator and what lies between them are printed, and each is nought or no small number;
 * under rounding, where only printed numbers are used, the denominator is at least 20 and no part is printed as nought.
 * `check` is true where a share must not be told.
 */
export const ratios = {
  id: 'ratios',
  sentence: {
    en: 'A percentage is only shown if the numbers behind it are shown and not small.',
    fr: 'Un pourcentage n’est diffusé que si les nombres dont il est tiré sont diffusés et ne sont pas petits.',
    nl: 'Een percentage wordt alleen getoond als de getallen erachter getoond worden en niet klein zijn.',
  },
  check: ({ numerator, denominator }: Parts, least: number | 'rounded') => {
    if (numerator === null || denominator === null || denominator === 0) return true;
    const rest = denominator - numerator;
    if (rest < 0) return true;
    if (least === 'rounded') return denominator < LEAST_ROUNDED || numerator === 0 || rest === 0;
    return [numerator, denominator, rest].some((part) => part > 0 && part < least);
  },
} as const satisfies Rule & { check: (parts: Parts, least: number | 'rounded') => boolean };
