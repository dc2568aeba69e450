import type { StatedIndicator } from './indicator.ts';

/** Achievement of a target (I30); asked with `of`, and reckoned in `state/answering.ts`. */
export const targetAchievement = {
  id: 'target-achievement',
  number: 'I30',
  label: { en: 'Target achieved', fr: 'Réalisation de la cible', nl: 'Bereikte streefwaarde' },
  unit: 'share',
  definition: {
    en: 'What was achieved, divided by the target, of one indicator, in the same period and under the same filters. Blank where there is no target, or a target of 0.',
    fr: 'Ce qui a été réalisé, divisé par la valeur cible, pour un indicateur, dans la même période et avec les mêmes filtres. Vide sans valeur cible, ou si elle est de 0.',
    nl: 'Wat bereikt werd, gedeeld door de streefwaarde, voor één indicator, in dezelfde periode en met dezelfde filters. Leeg zonder streefwaarde of bij een streefwaarde van 0.',
  },
  numerator: { en: 'Achieved', fr: 'Réalisé', nl: 'Bereikt' },
  denominator: { en: 'Target', fr: 'Valeur cible', nl: 'Streefwaarde' },
  caveats: [
    {
      en: 'Targets of several years are never compared with the sum of yearly persons: a person met in two years is one person.',
      fr: 'Une cible sur plusieurs années n’est jamais comparée à la somme des personnes de chaque année\u202f: qui est rencontré deux années est une seule personne.',
      nl: 'Een streefwaarde over meerdere jaren wordt nooit vergeleken met de som van de personen per jaar: wie in twee jaren ontmoet werd, is één persoon.',
    },
  ],
  needs: ['target'],
} as const satisfies StatedIndicator;
