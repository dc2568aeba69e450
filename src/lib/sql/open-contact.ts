import { dimensions } from '#lib/model/dimension.ts';
import { field, municipalityHelp, name, own, regionHelp, type OpenTable } from './open-column.ts';
import { joinPseudonym } from './pseudonyms.ts';
import { sql } from './sql.ts';

/** Contacts with their identifiers replaced. */
export const openContact: OpenTable = {
  name: 'contact',
  help: {
    en: 'One row a contact, requests and failed attempts included.',
    fr: 'Une ligne par contact, demandes et tentatives sans suite comprises.',
    nl: 'Eén rij per contact, vragen en vergeefse pogingen inbegrepen.',
  },
  columns: [
    name('contact'),
    name('person'),
    name('accompaniment'),
    name('session'),
    field('contact', 'contact_date', 'c.contact_date'),
    own(
      'is_moment',
      'boolean',
      sql`c.is_moment`,
      { en: 'Contact moment', fr: 'Moment de contact', nl: 'Contactmoment' },
      {
        en: 'Whether it counts as a contact moment: not refused, not missed, no request of an actor.',
        fr: 'S’il compte comme moment de contact\u202f: ni refusé, ni manqué, ni demande d’un acteur.',
        nl: 'Of het telt als contactmoment: niet geweigerd, niet gemist, geen vraag van een actor.',
      },
    ),
    field('contact', 'team', 'c.team'),
    field('contact', 'site_code', 'c.site'),
    { ...own('region', 'text', sql`c.region`, dimensions.region.label, regionHelp), list: 'region' },
    own('municipality', 'text', sql`c.municipality`, dimensions.municipality.label, municipalityHelp),
    field('contact', 'activity_type', 'c.activity'),
    field('contact', 'contact_type', 'c.contact', 'contact_type'),
    field('contact', 'language_mode', 'c.mode'),
    own('mediator', 'boolean', sql`c.mediator = 'yes'`, dimensions.mediator.label, {
      en: 'Whether a mediator was present.',
      fr: 'Si un médiateur était présent.',
      nl: 'Of er een bemiddelaar bij was.',
    }),
    {
      ...own('languages', 'list', sql`c.languages`, dimensions.language.label, {
        en: 'Languages of the contact.',
        fr: 'Langues du contact.',
        nl: 'Talen van het contact.',
      }),
      list: 'language',
    },
    field('person', 'person_language', 'c.person_language'),
    field('person', 'nationality', 'c.known_nationality', 'nationality'),
    field('person', 'profile', 'c.known_profile', 'profile'),
    field('person', 'admin_status', 'c.known_status', 'status'),
    field('person', 'sex', 'c.known_sex', 'sex'),
    field('person', 'age_bracket', 'c.known_age', 'age'),
    field('person', 'uam', 'c.known_uam', 'uam'),
    field('person', 'vulnerable', 'c.known_vulnerable', 'vulnerable'),
    field('contact', 'topics', 'c.topics'),
    field('contact', 'referrals', 'c.referrals'),
    field('contact', 'referral_status', 'c.referral_status'),
    field('contact', 'referral_direction', 'c.referral_direction'),
    field('contact', 'request_origin', 'c.origin'),
    name('partner'),
    field('contact', 'head_count', 'c.head_count'),
    own(
      'unlisted',
      'text',
      sql`c.unlisted`,
      { en: 'Words in no list', fr: 'Mots hors liste', nl: 'Woorden buiten de lijsten' },
      {
        en: 'What the row says that no code list has, as it is written; it counts as not recorded.',
        fr: 'Ce que la ligne dit et qu’aucune liste de codes ne contient, tel que c’est écrit ; compté comme non renseigné.',
        nl: 'Wat de rij zegt en geen codelijst bevat, zoals het geschreven is; het telt als niet ingevuld.',
      },
    ),
  ],
  from: sql`contact c ${joinPseudonym('contact', sql`CAST(c.ord AS VARCHAR)`)} ${joinPseudonym('person', sql`c.person`)}
    ${joinPseudonym('accompaniment', sql`c.accompaniment`)} ${joinPseudonym('session', sql`c.session`)} ${joinPseudonym('partner', sql`c.partner`)}`,
};
