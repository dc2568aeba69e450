import type { Field } from '../field.ts';

/** Fields that mean the same in the contacts file and in others, by name. */
export const shared = {
  person_language: {
    name: 'person_language',
    type: 'code',
    list: 'language',
    label: { en: 'Person’s own language', fr: 'Langue de la personne', nl: 'Eigen taal van de persoon' },
    help: {
      en: 'The language the person speaks best.',
      fr: 'La langue que la personne parle le mieux.',
      nl: 'De taal die de persoon het best spreekt.',
    },
  },
  nationality: {
    name: 'nationality',
    type: 'code',
    list: 'nationality',
    label: { en: 'Nationality', fr: 'Nationalité', nl: 'Nationaliteit' },
    help: {
      en: 'As declared by the person.',
      fr: 'Telle que déclarée par la personne.',
      nl: 'Zoals de persoon ze opgaf.',
    },
  },
  profile: {
    name: 'profile',
    type: 'code',
    list: 'profile',
    label: { en: 'Profile', fr: 'Profil', nl: 'Profiel' },
    help: {
      en: 'Alone, couple, family, unaccompanied minor.',
      fr: 'Isolé, couple, famille, mineur non accompagné.',
      nl: 'Alleenstaand, koppel, gezin, niet-begeleide minderjarige.',
    },
  },
  admin_status: {
    name: 'admin_status',
    type: 'code',
    list: 'status',
    label: { en: 'Administrative status', fr: 'Statut administratif', nl: 'Administratief statuut' },
    help: {
      en: 'As declared by the person.',
      fr: 'Tel que déclaré par la personne.',
      nl: 'Zoals de persoon het opgaf.',
    },
  },
  status_verified: {
    name: 'status_verified',
    type: 'boolean',
    label: { en: 'Status verified', fr: 'Statut vérifié', nl: 'Statuut nagekeken' },
    help: {
      en: 'Whether an administration or a document confirmed the status; else it is self-declared.',
      fr: 'Si une administration ou un document a confirmé le statut ; sinon il est déclaré par la personne.',
      nl: 'Of een administratie of een document het statuut bevestigde; anders gaf de persoon het zelf op.',
    },
  },
  sex: {
    name: 'sex',
    type: 'code',
    list: 'sex',
    label: { en: 'Sex', fr: 'Sexe', nl: 'Geslacht' },
    help: { en: 'F, M or X.', fr: 'F, M ou X.', nl: 'V, M of X.' },
  },
  age_bracket: {
    name: 'age_bracket',
    type: 'code',
    list: 'age-bracket',
    label: { en: 'Age bracket', fr: 'Tranche d’âge', nl: 'Leeftijdsgroep' },
    help: {
      en: 'Under 18, 18 to 60, over 60.',
      fr: 'Moins de 18 ans, 18 à 60 ans, plus de 60 ans.',
      nl: 'Jonger dan 18, 18 tot 60, ouder dan 60.',
    },
  },
  uam: {
    name: 'uam',
    type: 'boolean',
    label: { en: 'Unaccompanied minor', fr: 'Mineur non accompagné', nl: 'Niet-begeleide minderjarige' },
    help: {
      en: 'Whether the person is an unaccompanied minor.',
      fr: 'Si la personne est un mineur non accompagné.',
      nl: 'Of de persoon een niet-begeleide minderjarige is.',
    },
  },
  vulnerable: {
    name: 'vulnerable',
    type: 'boolean',
    label: { en: 'Vulnerable', fr: 'Vulnérable', nl: 'Kwetsbaar' },
    help: {
      en: 'Whether a vulnerability was recorded.',
      fr: 'Si une vulnérabilité a été notée.',
      nl: 'Of een kwetsbaarheid werd genoteerd.',
    },
  },
  team: {
    name: 'team',
    type: 'code',
    list: 'team',
    label: { en: 'Team', fr: 'Équipe', nl: 'Team' },
    help: {
      en: 'Fedasil (Belgium) or OFII (France).',
      fr: 'Fedasil (Belgique) ou OFII (France).',
      nl: 'Fedasil (België) of OFII (Frankrijk).',
    },
  },
} as const satisfies Readonly<Record<string, Field>>;
