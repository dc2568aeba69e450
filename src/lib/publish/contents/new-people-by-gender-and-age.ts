import type { PublishedContent } from './content.ts';

/** Gender and age bracket of people met for the first time. */
export const newPeopleByGenderAndAge = {
  id: 'new-people-by-gender-and-age',
  title: {
    en: 'New people by gender and age',
    fr: 'Nouvelles personnes par genre et âge',
    nl: 'Nieuwe personen per geslacht en leeftijd',
  },
  lead: {
    en: 'People whom the team met for the first time, as known at that contact.',
    fr: 'Personnes rencontrées pour la première fois, telles que connues lors de ce contact.',
    nl: 'Personen die het team voor het eerst ontmoette, zoals bekend bij dat contact.',
  },
  measure: 'new-persons',
  dimensions: ['gender', 'age'],
  drawn: 'age',
  figure: 'groups',
  finding: {
    majority: {
      en: 'Most new people were in the age group “{label}”: {value} of {total}.',
      fr: 'La plupart des nouvelles personnes sont dans la tranche d’âge «\u00a0{label}\u00a0»\u202f: {value} sur {total}.',
      nl: 'De meeste nieuwe personen vallen in de leeftijdsgroep “{label}”: {value} van {total}.',
    },
    most: {
      en: 'The largest age group among new people was “{label}”: {value} of {total}.',
      fr: 'La tranche d’âge la plus nombreuse parmi les nouvelles personnes est «\u00a0{label}\u00a0»\u202f: {value} sur {total}.',
      nl: 'De grootste leeftijdsgroep onder de nieuwe personen is “{label}”: {value} van {total}.',
    },
  },
} as const satisfies PublishedContent;
