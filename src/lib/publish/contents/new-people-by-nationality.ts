import type { PublishedContent } from './content.ts';

/** Nationality of people met for the first time, by country of work; the rare ones together. */
export const newPeopleByNationality = {
  id: 'new-people-by-nationality',
  title: {
    en: 'New people by nationality',
    fr: 'Nouvelles personnes par nationalité',
    nl: 'Nieuwe personen per nationaliteit',
  },
  lead: {
    en: 'Nationalities with enough people to be named; all others together.',
    fr: 'Nationalités ayant assez de personnes pour être nommées\u202f; toutes les autres ensemble.',
    nl: 'Nationaliteiten met genoeg personen om genoemd te worden; alle andere samen.',
  },
  measure: 'new-persons',
  dimensions: ['nationality', 'place'],
  depth: { place: 1 },
  drawn: 'nationality',
  figure: 'bars',
  isSensitive: true,
  finding: {
    most: {
      en: 'The most frequent country of nationality among new people was {label}: {value} of {total}.',
      fr: 'Pays de nationalité le plus fréquent parmi les nouvelles personnes\u202f: {label}, {value} sur {total}.',
      nl: 'Het land van nationaliteit dat onder de nieuwe personen het vaakst voorkomt, is {label}: {value} van {total}.',
    },
  },
} as const satisfies PublishedContent;
