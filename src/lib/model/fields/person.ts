import type { Field } from '../field.ts';
import { shared } from './shared-fields.ts';

/** Columns of the optional persons file, one row a person; what it says wins over the contacts' own columns. */
export const personFields = [
  {
    name: 'person_key',
    type: 'text',
    label: { en: 'Person key', fr: 'Clé de la personne', nl: 'Persoonssleutel' },
    help: {
      en: 'The same pseudonym as in the contacts; the only indispensable column of this file.',
      fr: 'Le même pseudonyme que dans les contacts ; la seule colonne indispensable de ce fichier.',
      nl: 'Hetzelfde pseudoniem als in de contacten; de enige onmisbare kolom van dit bestand.',
    },
  },
  {
    name: 'team',
    type: 'code',
    list: 'team',
    label: { en: 'Team', fr: 'Équipe', nl: 'Team' },
    help: {
      en: 'Whose person key it is.',
      fr: 'De quelle équipe vient la clé.',
      nl: 'Van welk team de sleutel komt.',
    },
  },
  shared.nationality,
  shared.person_language,
  shared.profile,
  shared.admin_status,
  shared.status_verified,
  shared.sex,
  {
    name: 'age',
    type: 'integer',
    label: { en: 'Age in years', fr: 'Âge en années', nl: 'Leeftijd in jaren' },
    help: {
      en: 'The same at every contact; a year of birth, where there is one, is preferred.',
      fr: 'Le même à chaque contact ; l’année de naissance, si elle est connue, est préférée.',
      nl: 'Dezelfde bij elk contact; een geboortejaar, als het er is, krijgt voorrang.',
    },
  },
  {
    name: 'birth_year',
    type: 'integer',
    label: { en: 'Year of birth', fr: 'Année de naissance', nl: 'Geboortejaar' },
    help: {
      en: 'Gives the age bracket in the year of each contact.',
      fr: 'Donne la tranche d’âge l’année de chaque contact.',
      nl: 'Geeft de leeftijdsgroep in het jaar van elk contact.',
    },
  },
  shared.age_bracket,
  shared.uam,
  shared.vulnerable,
] as const satisfies readonly Field[];
