import type { PublishedContent } from './content.ts';

/** What followed, by region: sensitive, since it tells what became of a person. */
export const outcomes = {
  id: 'outcomes',
  title: { en: 'What came after', fr: 'Les suites', nl: 'Wat erop volgde' },
  lead: {
    en: 'Outcomes known to the team, once per person and kind: after the contact, not because of it.',
    fr: 'Suites connues de l’équipe, une fois par personne et par type\u202f: après le contact, pas à cause de lui.',
    nl: 'Resultaten die het team kent, één keer per persoon en soort: na het contact, niet door het contact.',
  },
  measure: 'outcomes',
  dimensions: ['outcome', 'place'],
  depth: { place: 1 },
  drawn: 'outcome',
  figure: 'bars',
  isSensitive: true,
  finding: {
    most: {
      en: 'The most frequent outcome was “{label}”: {value} of {total}.',
      fr: 'La suite la plus fréquente est «\u00a0{label}\u00a0»\u202f: {value} sur {total}.',
      nl: 'Het resultaat dat het vaakst voorkomt, is “{label}”: {value} van {total}.',
    },
  },
} as const satisfies PublishedContent;
