import type { Field } from '../field.ts';

/** Columns of the optional accompaniments file, linked to contacts and outcomes by its identifier. */
export const accompanimentFields = [
  {
    name: 'accompaniment_id',
    type: 'text',
    label: {
      en: 'Accompaniment identifier',
      fr: 'Identifiant de l’accompagnement',
      nl: 'Begeleidingsnummer',
    },
    help: {
      en: 'The same identifier as in the contacts; the only indispensable column of this file.',
      fr: 'Le même identifiant que dans les contacts ; la seule colonne indispensable de ce fichier.',
      nl: 'Hetzelfde nummer als in de contacten; de enige onmisbare kolom van dit bestand.',
    },
  },
  {
    name: 'person_key',
    type: 'text',
    label: { en: 'Person key', fr: 'Clé de la personne', nl: 'Persoonssleutel' },
    help: {
      en: 'The person accompanied; also identifies the contacts of the accompaniment that have no key of their own.',
      fr: 'La personne accompagnée ; identifie aussi les contacts de l’accompagnement qui n’ont pas de clé propre.',
      nl: 'De begeleide persoon; identificeert ook de contacten van de begeleiding zonder eigen sleutel.',
    },
  },
  {
    name: 'opened_on',
    type: 'date',
    label: { en: 'Opened on', fr: 'Ouvert le', nl: 'Gestart op' },
    help: {
      en: 'The civil day on which the accompaniment began. Empty: the day of its first contact.',
      fr: 'Le jour civil où l’accompagnement a commencé. Vide : le jour de son premier contact.',
      nl: 'De kalenderdag waarop de begeleiding begon. Leeg: de dag van het eerste contact.',
    },
  },
  {
    name: 'closed_on',
    type: 'date',
    label: { en: 'Closed on', fr: 'Clôturé le', nl: 'Afgesloten op' },
    help: {
      en: 'The civil day on which the accompaniment ended. Empty: not closed.',
      fr: 'Le jour civil où l’accompagnement a pris fin. Vide : pas clôturé.',
      nl: 'De kalenderdag waarop de begeleiding eindigde. Leeg: niet afgesloten.',
    },
  },
  {
    name: 'region',
    type: 'code',
    list: 'region',
    label: { en: 'Region', fr: 'Région', nl: 'Regio' },
    help: {
      en: 'Where the accompaniment takes place; used where none of its contacts says it.',
      fr: 'Où l’accompagnement a lieu ; sert quand aucun de ses contacts ne le dit.',
      nl: 'Waar de begeleiding plaatsvindt; dient als geen enkel contact het zegt.',
    },
  },
  {
    name: 'team',
    type: 'code',
    list: 'team',
    label: { en: 'Team', fr: 'Équipe', nl: 'Team' },
    help: {
      en: 'Whose identifiers they are.',
      fr: 'De quelle équipe viennent les identifiants.',
      nl: 'Van welk team de nummers komen.',
    },
  },
] as const satisfies readonly Field[];
