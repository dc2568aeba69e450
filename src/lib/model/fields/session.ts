import type { Field } from '../field.ts';
import { shared } from './shared-fields.ts';

/** Columns of the optional sessions file; sessions without any contact are rows too. */
export const sessionFields = [
  {
    name: 'activity_id',
    type: 'text',
    label: { en: 'Session identifier', fr: 'Identifiant de la session', nl: 'Sessienummer' },
    help: {
      en: 'The same identifier as in the contacts.',
      fr: 'Le même identifiant que dans les contacts.',
      nl: 'Hetzelfde nummer als in de contacten.',
    },
  },
  {
    name: 'activity_date',
    type: 'date',
    label: { en: 'Date of session', fr: 'Date de la session', nl: 'Datum van de sessie' },
    help: {
      en: 'The civil day on which the session began.',
      fr: 'Le jour civil où la session a commencé.',
      nl: 'De kalenderdag waarop de sessie begon.',
    },
  },
  {
    name: 'site_code',
    type: 'code',
    list: 'site',
    label: { en: 'Site', fr: 'Lieu', nl: 'Locatie' },
    help: {
      en: 'Where the session was held.',
      fr: 'Où la session a eu lieu.',
      nl: 'Waar de sessie plaatsvond.',
    },
  },
  {
    name: 'activity_type',
    type: 'code',
    list: 'activity',
    label: { en: 'Activity', fr: 'Activité', nl: 'Activiteit' },
    help: {
      en: 'Outdoor outreach, drop-in, shelter visit…',
      fr: 'Maraude, permanence, visite en hébergement…',
      nl: 'Outreach buiten, permanentie, bezoek noodopvang…',
    },
  },
  shared.team,
  {
    name: 'start_time',
    type: 'text',
    label: { en: 'Start', fr: 'Début', nl: 'Begin' },
    help: { en: 'Local time, hh:mm.', fr: 'Heure locale, hh:mm.', nl: 'Plaatselijke tijd, uu:mm.' },
  },
  {
    name: 'end_time',
    type: 'text',
    label: { en: 'End', fr: 'Fin', nl: 'Einde' },
    help: { en: 'Local time, hh:mm.', fr: 'Heure locale, hh:mm.', nl: 'Plaatselijke tijd, uu:mm.' },
  },
  {
    name: 'staff_count',
    type: 'integer',
    label: { en: 'Staff', fr: 'Collaborateurs', nl: 'Medewerkers' },
    help: {
      en: 'Number of staff at the session.',
      fr: 'Nombre de collaborateurs présents.',
      nl: 'Aantal aanwezige medewerkers.',
    },
  },
  {
    name: 'mediator_count',
    type: 'integer',
    label: { en: 'Mediators', fr: 'Médiateurs', nl: 'Bemiddelaars' },
    help: {
      en: 'Number of intercultural mediators at the session.',
      fr: 'Nombre de médiateurs interculturels présents.',
      nl: 'Aantal aanwezige interculturele bemiddelaars.',
    },
  },
  {
    name: 'languages_available',
    type: 'codes',
    list: 'language',
    label: { en: 'Languages available', fr: 'Langues disponibles', nl: 'Beschikbare talen' },
    help: {
      en: 'Languages that the staff at the session spoke.',
      fr: 'Langues parlées par les collaborateurs présents.',
      nl: 'Talen die de aanwezige medewerkers spraken.',
    },
  },
  {
    name: 'headcount_estimate',
    type: 'integer',
    label: {
      en: 'People on the spot (estimate)',
      fr: 'Personnes sur place (estimation)',
      nl: 'Personen ter plaatse (schatting)',
    },
    help: {
      en: 'How many people were there, contacted or not.',
      fr: 'Combien de personnes étaient là, contactées ou non.',
      nl: 'Hoeveel mensen er waren, al dan niet aangesproken.',
    },
  },
] as const satisfies readonly Field[];
