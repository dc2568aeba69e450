import { mixBy } from './mix.ts';

/** Persons by profile (I25). */
export const profileMix = mixBy(
  'profile-mix',
  { en: 'Persons by profile', fr: 'Personnes par profil', nl: 'Personen naar profiel' },
  'profile',
  'profile',
);
