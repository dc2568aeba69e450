import type { Field } from '../field.ts';

/** Columns of the optional outcomes file, linked by person, accompaniment or contact. */
export const outcomeFields = [
  {
    name: 'person_key',
    type: 'text',
    label: { en: 'Person key', fr: 'Clé de la personne', nl: 'Persoonssleutel' },
    help: {
      en: 'The same pseudonym as in the contacts.',
      fr: 'Le même pseudonyme que dans les contacts.',
      nl: 'Hetzelfde pseudoniem als in de contacten.',
    },
  },
  {
    name: 'accompaniment_id',
    type: 'text',
    label: {
      en: 'Accompaniment identifier',
      fr: 'Identifiant de l’accompagnement',
      nl: 'Begeleidingsnummer',
    },
    help: {
      en: 'Instead of a person key.',
      fr: 'À la place d’une clé de personne.',
      nl: 'In plaats van een persoonssleutel.',
    },
  },
  {
    name: 'contact_id',
    type: 'text',
    label: { en: 'Contact identifier', fr: 'Identifiant du contact', nl: 'Contactnummer' },
    help: {
      en: 'Instead of a person key.',
      fr: 'À la place d’une clé de personne.',
      nl: 'In plaats van een persoonssleutel.',
    },
  },
  {
    name: 'outcome_code',
    type: 'code',
    list: 'outcome',
    label: { en: 'Outcome', fr: 'Suite donnée', nl: 'Resultaat' },
    help: { en: 'What happened.', fr: 'Ce qui s’est passé.', nl: 'Wat er gebeurde.' },
  },
  {
    name: 'outcome_date',
    type: 'date',
    label: { en: 'Date of outcome', fr: 'Date de la suite', nl: 'Datum van het resultaat' },
    help: {
      en: 'The civil day of the outcome.',
      fr: 'Le jour civil de la suite.',
      nl: 'De kalenderdag van het resultaat.',
    },
  },
  {
    name: 'evidence',
    type: 'code',
    list: 'evidence',
    label: { en: 'Evidence', fr: 'Source', nl: 'Bron' },
    help: {
      en: 'Said by the person, seen by the team, or confirmed by an administration.',
      fr: 'Dite par la personne, constatée par l’équipe ou confirmée par une administration.',
      nl: 'Gezegd door de persoon, gezien door het team of bevestigd door een administratie.',
    },
  },
  {
    name: 'country',
    type: 'code',
    list: 'country',
    label: { en: 'Country', fr: 'Pays', nl: 'Land' },
    help: { en: 'Belgium or France.', fr: 'Belgique ou France.', nl: 'België of Frankrijk.' },
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
] as const satisfies readonly Field[];
