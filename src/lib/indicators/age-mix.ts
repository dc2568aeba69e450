import { mixBy } from './mix.ts';

/** Persons by age bracket (I25). */
export const ageMix = mixBy(
  'age-mix',
  {
    en: 'Persons by age bracket',
    fr: 'Personnes par tranche d’âge',
    nl: 'Personen naar leeftijdsgroep',
  },
  'age',
  'age_bracket',
);
