import type { Text } from './text.ts';
import type { CodeListId } from './field.ts';

/**
 * What figures can be broken down by. `event` belongs to the contact (or session, outcome);
 * `person` is an attribute of the person as known at the last contact asked for; `multi`
 * may hold several values at once, so its parts don't add up to the whole.
 */
interface Dimension {
  readonly id: string;
  readonly kind: 'time' | 'event' | 'person' | 'multi';
  readonly list?: CodeListId;
  readonly label: Text;
  /** What no code means where that is a state of its own and no gap in the records. */
  readonly open?: Text;
}

/** Every dimension by its id. */
export const dimensions = {
  day: { id: 'day', kind: 'time', label: { en: 'Day', fr: 'Jour', nl: 'Dag' } },
  week: { id: 'week', kind: 'time', label: { en: 'Week', fr: 'Semaine', nl: 'Week' } },
  month: { id: 'month', kind: 'time', label: { en: 'Month', fr: 'Mois', nl: 'Maand' } },
  quarter: { id: 'quarter', kind: 'time', label: { en: 'Quarter', fr: 'Trimestre', nl: 'Kwartaal' } },
  year: { id: 'year', kind: 'time', label: { en: 'Year', fr: 'Année', nl: 'Jaar' } },
  region: { id: 'region', kind: 'event', label: { en: 'Region', fr: 'Région', nl: 'Regio' } },
  municipality: {
    id: 'municipality',
    kind: 'event',
    label: { en: 'Municipality', fr: 'Commune', nl: 'Gemeente' },
  },
  site: { id: 'site', kind: 'event', list: 'site', label: { en: 'Site', fr: 'Lieu', nl: 'Locatie' } },
  team: { id: 'team', kind: 'event', list: 'team', label: { en: 'Team', fr: 'Équipe', nl: 'Team' } },
  activity: {
    id: 'activity',
    kind: 'event',
    list: 'activity',
    label: { en: 'Activity', fr: 'Activité', nl: 'Activiteit' },
  },
  contact: {
    id: 'contact',
    kind: 'event',
    list: 'contact-type',
    label: { en: 'Type of contact', fr: 'Type de contact', nl: 'Soort contact' },
  },
  mode: {
    id: 'mode',
    kind: 'event',
    list: 'language-mode',
    label: { en: 'How the language was covered', fr: 'Couverture de la langue', nl: 'Taaldekking' },
  },
  mediator: { id: 'mediator', kind: 'event', label: { en: 'Mediator', fr: 'Médiateur', nl: 'Bemiddelaar' } },
  language: {
    id: 'language',
    kind: 'multi',
    list: 'language',
    label: { en: 'Language of contact', fr: 'Langue de l’entretien', nl: 'Gesprekstaal' },
  },
  topic: { id: 'topic', kind: 'multi', list: 'topic', label: { en: 'Topic', fr: 'Thème', nl: 'Onderwerp' } },
  referral: {
    id: 'referral',
    kind: 'multi',
    list: 'referral',
    label: { en: 'Service', fr: 'Service', nl: 'Dienst' },
  },
  person_language: {
    id: 'person_language',
    kind: 'event',
    list: 'language',
    label: { en: 'Language of the person', fr: 'Langue de la personne', nl: 'Taal van de persoon' },
  },
  available: {
    id: 'available',
    kind: 'event',
    label: {
      en: 'Language among those of the session’s team',
      fr: 'Langue parlée par l’équipe de la session',
      nl: 'Taal gesproken door het team van de sessie',
    },
  },
  gap: {
    id: 'gap',
    kind: 'event',
    label: {
      en: 'Days since the person’s previous contact',
      fr: 'Jours depuis le contact précédent de la personne',
      nl: 'Dagen sinds het vorige contact van de persoon',
    },
  },
  nationality: {
    id: 'nationality',
    kind: 'person',
    list: 'nationality',
    label: { en: 'Nationality', fr: 'Nationalité', nl: 'Nationaliteit' },
  },
  profile: {
    id: 'profile',
    kind: 'person',
    list: 'profile',
    label: { en: 'Profile', fr: 'Profil', nl: 'Profiel' },
  },
  status: {
    id: 'status',
    kind: 'person',
    list: 'status',
    label: { en: 'Administrative status', fr: 'Statut administratif', nl: 'Administratief statuut' },
  },
  sex: { id: 'sex', kind: 'person', list: 'sex', label: { en: 'Sex', fr: 'Sexe', nl: 'Geslacht' } },
  age: {
    id: 'age',
    kind: 'person',
    list: 'age-bracket',
    label: { en: 'Age bracket', fr: 'Tranche d’âge', nl: 'Leeftijdsgroep' },
  },
  interviewed: {
    id: 'interviewed',
    kind: 'person',
    label: {
      en: 'Had an individual interview',
      fr: 'A eu un entretien individuel',
      nl: 'Had een individueel gesprek',
    },
  },
  accompanied: {
    id: 'accompanied',
    kind: 'person',
    label: { en: 'Had an accompaniment', fr: 'A eu un accompagnement', nl: 'Had een begeleiding' },
  },
  followed: {
    id: 'followed',
    kind: 'person',
    label: { en: 'Has a recorded outcome', fr: 'A une suite connue', nl: 'Heeft een bekend resultaat' },
  },
  meetings: {
    id: 'meetings',
    kind: 'person',
    label: { en: 'Contacts per person', fr: 'Contacts par personne', nl: 'Contacten per persoon' },
  },
  standing: {
    id: 'standing',
    kind: 'person',
    label: {
      en: 'New, continuing or returning',
      fr: 'Nouvelle, suivie ou de retour',
      nl: 'Nieuw, in contact of terug',
    },
  },
  joined: {
    id: 'joined',
    kind: 'time',
    label: {
      en: 'First contact, by month',
      fr: 'Premier contact, par mois',
      nl: 'Eerste contact, per maand',
    },
  },
  since: {
    id: 'since',
    kind: 'event',
    label: {
      en: 'Time since the first contact, in months',
      fr: 'Temps depuis le premier contact, en mois',
      nl: 'Tijd sinds het eerste contact, in maanden',
    },
  },
  elapsed: {
    id: 'elapsed',
    kind: 'event',
    label: { en: 'Days of follow-up', fr: 'Jours de suivi', nl: 'Dagen opvolging' },
  },
  ended: {
    id: 'ended',
    kind: 'event',
    list: 'outcome',
    label: {
      en: 'What ended the follow-up',
      fr: 'Ce qui a mis fin au suivi',
      nl: 'Wat de opvolging beëindigde',
    },
    open: { en: 'Still followed', fr: 'Encore suivies', nl: 'Nog gevolgd' },
  },
  outcome: {
    id: 'outcome',
    kind: 'event',
    list: 'outcome',
    label: { en: 'Outcome', fr: 'Suite donnée', nl: 'Resultaat' },
  },
  country: {
    id: 'country',
    kind: 'event',
    list: 'country',
    label: { en: 'Country of outcome', fr: 'Pays de la suite', nl: 'Land van het resultaat' },
  },
  origin: {
    id: 'origin',
    kind: 'event',
    list: 'request-origin',
    label: { en: 'Who asked', fr: 'Origine de la demande', nl: 'Herkomst van de vraag' },
  },
  partner: { id: 'partner', kind: 'event', label: { en: 'Partner', fr: 'Partenaire', nl: 'Partner' } },
} as const satisfies Record<string, Dimension>;

/** Ids of the dimensions; those that filter are keys of the URL too. */
export type DimensionId = keyof typeof dimensions;
