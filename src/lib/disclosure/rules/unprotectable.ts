import type { Rule } from './rule.ts';

/** Cells that nothing protects, because what would have to be hidden has been published. `check` is true where there are any. */
export const unprotectable = {
  id: 'unprotectable',
  sentence: {
    en: 'Some small numbers can’t be protected next to what has already been published. Leave out a table or use broader groups.',
    fr: 'Certains petits nombres ne peuvent pas être protégés à côté de ce qui a déjà été publié. Retirez un tableau ou utilisez des groupes plus larges.',
    nl: 'Sommige kleine aantallen kunnen niet beschermd worden naast wat al gepubliceerd is. Laat een tabel weg of gebruik ruimere groepen.',
  },
  check: (cells: number) => cells > 0,
} as const satisfies Rule & { check: (cells: number) => boolean };
