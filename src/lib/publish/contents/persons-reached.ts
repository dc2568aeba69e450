import type { PublishedContent } from './content.ts';

/** How many different people were met in each place; a person of two places counts in both. */
export const personsReached = {
  id: 'persons-reached',
  title: { en: 'People reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
  lead: {
    en: 'Distinct people who could be told apart. Someone met in two places counts in both, once in the total.',
    fr: 'Personnes distinctes, distinguées les unes des autres. Qui est rencontré à deux endroits compte dans chacun, une fois au total.',
    nl: 'Verschillende personen die uit elkaar gehouden konden worden. Wie op twee plaatsen ontmoet is, telt in elk, en één keer in het totaal.',
  },
  measure: 'persons',
  dimensions: ['place'],
  depth: { place: 2 },
  drawn: 'place',
  figure: 'bars',
  finding: {
    majority: {
      en: 'Most people were met in {label}: {value} of {total}.',
      fr: '{label} compte la plupart des personnes rencontrées\u202f: {value} sur {total}.',
      nl: 'De meeste personen zijn ontmoet in {label}: {value} van {total}.',
    },
    most: {
      en: 'More people were met in {label} than in any other place: {value} of {total}.',
      fr: '{label} compte plus de personnes rencontrées que tout autre lieu\u202f: {value} sur {total}.',
      nl: 'In {label} zijn meer personen ontmoet dan op andere plaatsen: {value} van {total}.',
    },
  },
} as const satisfies PublishedContent;
