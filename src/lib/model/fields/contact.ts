import type { Field } from '../field.ts';
import { shared } from './shared-fields.ts';

/**
 * Columns of the flat export, one row per contact (canonical data model).
 * Only `contact_date` is indispensable; every other may be absent.
 */
export const contactFields = [
  {
    name: 'contact_id',
    type: 'text',
    label: { en: 'Contact identifier', fr: 'Identifiant du contact', nl: 'Contactnummer' },
    help: {
      en: 'Finds the same contact again in a later export.',
      fr: 'Retrouve le même contact dans un export ultérieur.',
      nl: 'Vindt hetzelfde contact terug in een latere export.',
    },
  },
  {
    name: 'contact_date',
    type: 'date',
    label: { en: 'Date of contact', fr: 'Date du contact', nl: 'Contactdatum' },
    help: {
      en: 'The civil day of the contact; the only indispensable column.',
      fr: 'Le jour civil du contact ; la seule colonne indispensable.',
      nl: 'De kalenderdag van het contact; de enige onmisbare kolom.',
    },
  },
  {
    name: 'site_code',
    type: 'code',
    list: 'site',
    label: { en: 'Site', fr: 'Lieu', nl: 'Locatie' },
    help: {
      en: 'Where the contact took place.',
      fr: 'Où le contact a eu lieu.',
      nl: 'Waar het contact plaatsvond.',
    },
  },
  {
    name: 'activity_type',
    type: 'code',
    list: 'activity',
    label: { en: 'Activity', fr: 'Activité', nl: 'Activiteit' },
    help: {
      en: 'Outdoor outreach, drop-in, ad hoc interview…',
      fr: 'Maraude, permanence, entretien ad hoc…',
      nl: 'Outreach buiten, permanentie, ad-hocgesprek…',
    },
  },
  {
    name: 'activity_id',
    type: 'text',
    label: { en: 'Session identifier', fr: 'Identifiant de la session', nl: 'Sessienummer' },
    help: {
      en: 'Links the contact to the session in which it took place.',
      fr: 'Relie le contact à la session où il a eu lieu.',
      nl: 'Koppelt het contact aan de sessie waarin het plaatsvond.',
    },
  },
  shared.team,
  {
    name: 'person_key',
    type: 'text',
    label: { en: 'Person key', fr: 'Clé de la personne', nl: 'Persoonssleutel' },
    help: {
      en: 'A pseudonym, the same for each contact with one person. Empty: not identified.',
      fr: 'Un pseudonyme, le même à chaque contact avec une personne. Vide : non identifiée.',
      nl: 'Een pseudoniem, hetzelfde bij elk contact met één persoon. Leeg: niet geïdentificeerd.',
    },
  },
  {
    name: 'head_count',
    type: 'integer',
    label: { en: 'Number of people', fr: 'Nombre de personnes', nl: 'Aantal personen' },
    help: {
      en: 'People present at the contact, 1 unless stated.',
      fr: 'Personnes présentes au contact, 1 sauf indication.',
      nl: 'Personen aanwezig bij het contact, 1 tenzij vermeld.',
    },
  },
  {
    name: 'contact_type',
    type: 'code',
    list: 'contact-type',
    label: { en: 'Type of contact', fr: 'Type de contact', nl: 'Soort contact' },
    help: {
      en: 'Information talk, individual interview, follow-up, refusal, not found.',
      fr: 'Contact informatif, entretien individuel, suivi, refus, non trouvé.',
      nl: 'Kort infocontact, individueel gesprek, opvolging, weigering, niet aangetroffen.',
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
      en: 'Links the contacts of one accompaniment.',
      fr: 'Relie les contacts d’un même accompagnement.',
      nl: 'Koppelt de contacten van één begeleiding.',
    },
  },
  {
    name: 'language_main',
    type: 'code',
    list: 'language',
    label: { en: 'Language of contact', fr: 'Langue de l’entretien', nl: 'Gesprekstaal' },
    help: {
      en: 'The main language of the conversation.',
      fr: 'La langue principale de la conversation.',
      nl: 'De voornaamste taal van het gesprek.',
    },
  },
  {
    name: 'contact_languages',
    type: 'codes',
    list: 'language',
    label: { en: 'All languages used', fr: 'Toutes les langues utilisées', nl: 'Alle gebruikte talen' },
    help: {
      en: 'Every language used in the conversation.',
      fr: 'Chaque langue utilisée dans la conversation.',
      nl: 'Elke taal die in het gesprek werd gebruikt.',
    },
  },
  shared.person_language,
  {
    name: 'language_mode',
    type: 'code',
    list: 'language-mode',
    label: { en: 'How the language was covered', fr: 'Couverture de la langue', nl: 'Taaldekking' },
    help: {
      en: 'Spoken by the worker, through a mediator, an interpreter, a lingua franca.',
      fr: 'Parlée par le travailleur, par médiateur, par interprète, langue véhiculaire.',
      nl: 'Gesproken door de medewerker, via bemiddelaar, tolk of een lingua franca.',
    },
  },
  {
    name: 'mediator_present',
    type: 'boolean',
    label: { en: 'Mediator present', fr: 'Médiateur présent', nl: 'Bemiddelaar aanwezig' },
    help: {
      en: 'Whether an intercultural mediator took part.',
      fr: 'Si un médiateur interculturel a participé.',
      nl: 'Of een intercultureel bemiddelaar deelnam.',
    },
  },
  {
    name: 'duration_min',
    type: 'integer',
    label: { en: 'Duration in minutes', fr: 'Durée en minutes', nl: 'Duur in minuten' },
    help: { en: 'Length of the contact.', fr: 'Durée du contact.', nl: 'Duur van het contact.' },
  },
  shared.nationality,
  shared.profile,
  shared.admin_status,
  shared.status_verified,
  shared.sex,
  {
    name: 'age',
    type: 'integer',
    label: { en: 'Age in years', fr: 'Âge en années', nl: 'Leeftijd in jaren' },
    help: {
      en: 'Age on the day of the contact.',
      fr: 'Âge le jour du contact.',
      nl: 'Leeftijd op de dag van het contact.',
    },
  },
  {
    name: 'birth_year',
    type: 'integer',
    label: { en: 'Year of birth', fr: 'Année de naissance', nl: 'Geboortejaar' },
    help: {
      en: 'Used for the age bracket when the age is not given.',
      fr: 'Sert à la tranche d’âge quand l’âge manque.',
      nl: 'Dient voor de leeftijdsgroep als de leeftijd ontbreekt.',
    },
  },
  shared.age_bracket,
  shared.uam,
  shared.vulnerable,
  {
    name: 'topics',
    type: 'codes',
    list: 'topic',
    label: { en: 'Topics', fr: 'Thèmes', nl: 'Onderwerpen' },
    help: {
      en: 'What was talked about; several are possible.',
      fr: 'Ce dont on a parlé ; plusieurs possibles.',
      nl: 'Waarover gesproken werd; meerdere mogelijk.',
    },
  },
  {
    name: 'referrals',
    type: 'codes',
    list: 'referral',
    label: { en: 'Referred to', fr: 'Orienté vers', nl: 'Doorverwezen naar' },
    help: {
      en: 'Services to which, or from which, the person was referred.',
      fr: 'Services vers lesquels, ou par lesquels, la personne a été orientée.',
      nl: 'Diensten waarnaar, of van waaruit, de persoon werd doorverwezen.',
    },
  },
  {
    name: 'referral_status',
    type: 'code',
    list: 'referral-status',
    label: { en: 'Referral status', fr: 'Suivi de l’orientation', nl: 'Status van de doorverwijzing' },
    help: {
      en: 'Signposted, accompanied there, arrival confirmed, declined.',
      fr: 'Orientation, accompagnement, arrivée confirmée, refusée.',
      nl: 'Doorverwezen, begeleid, aankomst bevestigd, geweigerd.',
    },
  },
  {
    name: 'referral_direction',
    type: 'code',
    list: 'referral-direction',
    label: { en: 'Referral direction', fr: 'Sens de l’orientation', nl: 'Richting van de doorverwijzing' },
    help: {
      en: 'Outward to a service (the default) or inward from one.',
      fr: 'Vers un service (par défaut) ou depuis un service.',
      nl: 'Naar een dienst (standaard) of vanuit een dienst.',
    },
  },
  {
    name: 'request_origin',
    type: 'code',
    list: 'request-origin',
    label: { en: 'Who asked', fr: 'Origine de la demande', nl: 'Herkomst van de vraag' },
    help: {
      en: 'A first-line actor, the person, or the team.',
      fr: 'Un acteur de première ligne, la personne ou l’équipe.',
      nl: 'Een eerstelijnsactor, de persoon of het team.',
    },
  },
  {
    name: 'partner',
    type: 'text',
    label: { en: 'Partner', fr: 'Partenaire', nl: 'Partner' },
    help: {
      en: 'The organisation that asked or referred.',
      fr: 'L’organisation qui a demandé ou orienté.',
      nl: 'De organisatie die vroeg of doorverwees.',
    },
  },
  {
    name: 'outcome',
    type: 'codes',
    list: 'outcome',
    label: { en: 'Outcome', fr: 'Suite donnée', nl: 'Resultaat' },
    help: {
      en: 'What happened next, as far as known.',
      fr: 'Ce qui s’est passé ensuite, pour autant qu’on le sache.',
      nl: 'Wat er daarna gebeurde, voor zover bekend.',
    },
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
    name: 'outcome_country',
    type: 'code',
    list: 'country',
    label: { en: 'Country of outcome', fr: 'Pays de la suite', nl: 'Land van het resultaat' },
    help: { en: 'Belgium or France.', fr: 'Belgique ou France.', nl: 'België of Frankrijk.' },
  },
  {
    name: 'outcome_evidence',
    type: 'code',
    list: 'evidence',
    label: { en: 'Evidence of outcome', fr: 'Source de la suite', nl: 'Bron van het resultaat' },
    help: {
      en: 'Said by the person, seen by the team, or confirmed by an administration.',
      fr: 'Dite par la personne, constatée par l’équipe ou confirmée par une administration.',
      nl: 'Gezegd door de persoon, gezien door het team of bevestigd door een administratie.',
    },
  },
  {
    name: 'recorded_on',
    type: 'date',
    label: { en: 'Recorded on', fr: 'Date d’encodage', nl: 'Ingevoerd op' },
    help: {
      en: 'The civil day on which the row was entered in the source; tells late entries.',
      fr: 'Le jour civil où la ligne a été encodée dans la source ; révèle les encodages tardifs.',
      nl: 'De kalenderdag waarop de rij in de bron werd ingevoerd; toont late invoer.',
    },
  },
] as const satisfies readonly Field[];
