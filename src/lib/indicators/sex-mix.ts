import { mixBy } from './mix.ts';

/** Persons by sex (I25). */
export const sexMix = mixBy(
  'sex-mix',
  { en: 'Persons by sex', fr: 'Personnes par sexe', nl: 'Personen naar geslacht' },
  'sex',
  'sex',
);
