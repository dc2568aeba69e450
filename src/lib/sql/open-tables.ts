import { dimensions } from '#lib/model/dimension.ts';
import type { CodeListId, TableName } from '#lib/model/field.ts';
import { fieldsOf } from '#lib/model/fields.ts';
import type { Text } from '#lib/model/text.ts';
import { joinPseudonym, pseudonymOf, type PseudonymKind } from './pseudonyms.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

/** What a column of an open table holds. */
export type OpenType = 'text' | 'list' | 'date' | 'integer' | 'boolean';

/** A column that may be asked for: its name, one sentence, and how it is made. */
export interface OpenColumn {
  readonly name: string;
  readonly type: OpenType;
  readonly label: Text;
  readonly help: Text;
  /** The list that its codes are of. */
  readonly list?: CodeListId;
  readonly from: Sql;
}

/** A table that may be asked of by whoever writes SQL; identifiers in it are pseudonyms. */
export interface OpenTable {
  readonly name: string;
  readonly help: Text;
  readonly columns: readonly OpenColumn[];
  /** What stands after FROM. */
  readonly from: Sql;
}

const typeOf = {
  text: 'text',
  code: 'text',
  codes: 'list',
  date: 'date',
  integer: 'integer',
  boolean: 'boolean',
} as const;

/** A column that says what a field of a file says, from the prepared column `x`. */
function field(table: TableName, name: string, x: string, as = x.replace(/^.*\./, '')): OpenColumn {
  const found = fieldsOf[table].find((one) => one.name === name);
  if (!found) throw new RangeError(`No field is called ${name}`);
  const [alias = '', column = ''] = x.split('.');
  return {
    name: as,
    type: typeOf[found.type],
    label: found.label,
    help: found.help,
    ...(found.list ? { list: found.list } : {}),
    from: sql`${identifier(alias)}.${identifier(column)}`,
  };
}

const nameHelp: Readonly<Record<PseudonymKind, Text>> = {
  person: {
    en: 'Pseudonym of the person, such as P-0042; the same in every table of this visit. Empty: not identified.',
    fr: 'Pseudonyme de la personne, comme P-0042, le même dans toutes les tables de cette visite. Vide\u202f: non identifiée.',
    nl: 'Pseudoniem van de persoon, zoals P-0042, hetzelfde in alle tabellen van dit bezoek. Leeg: niet geïdentificeerd.',
  },
  accompaniment: {
    en: 'Pseudonym of the accompaniment, such as A-0042.',
    fr: 'Pseudonyme de l’accompagnement, comme A-0042.',
    nl: 'Pseudoniem van de begeleiding, zoals A-0042.',
  },
  contact: {
    en: 'Pseudonym of the contact, such as C-0042.',
    fr: 'Pseudonyme du contact, comme C-0042.',
    nl: 'Pseudoniem van het contact, zoals C-0042.',
  },
  session: {
    en: 'Pseudonym of the session, such as S-0042.',
    fr: 'Pseudonyme de la session, comme S-0042.',
    nl: 'Pseudoniem van de sessie, zoals S-0042.',
  },
  partner: {
    en: 'Pseudonym of the organisation that asked or referred, such as O-0007.',
    fr: 'Pseudonyme de l’organisation qui a demandé ou orienté, comme O-0007.',
    nl: 'Pseudoniem van de organisatie die vroeg of doorverwees, zoals O-0007.',
  },
};

const nameLabel: Readonly<Record<PseudonymKind, Text>> = {
  person: { en: 'Person', fr: 'Personne', nl: 'Persoon' },
  accompaniment: { en: 'Accompaniment', fr: 'Accompagnement', nl: 'Begeleiding' },
  contact: { en: 'Contact', fr: 'Contact', nl: 'Contact' },
  session: { en: 'Session', fr: 'Session', nl: 'Sessie' },
  partner: dimensions.partner.label,
};

const name = (kind: PseudonymKind): OpenColumn => ({
  name: kind,
  type: 'text',
  label: nameLabel[kind],
  help: nameHelp[kind],
  from: pseudonymOf(kind),
});

const own = (column: string, type: OpenType, from: Sql, label: Text, help: Text): OpenColumn => ({
  name: column,
  type,
  from,
  label,
  help,
});

const regionHelp: Text = {
  en: 'Region of the site.',
  fr: 'Région du lieu.',
  nl: 'Regio van de locatie.',
};
const municipalityHelp: Text = {
  en: 'Municipality of the site.',
  fr: 'Commune du lieu.',
  nl: 'Gemeente van de locatie.',
};

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
  ],
  from: sql`contact c ${joinPseudonym('contact', sql`CAST(c.ord AS VARCHAR)`)} ${joinPseudonym('person', sql`c.person`)}
    ${joinPseudonym('accompaniment', sql`c.accompaniment`)} ${joinPseudonym('session', sql`c.session`)} ${joinPseudonym('partner', sql`c.partner`)}`,
};

const person: OpenTable = {
  name: 'person',
  help: {
    en: 'One row an identified person with a contact moment, as known at the last one.',
    fr: 'Une ligne par personne identifiée ayant eu un moment de contact, telle que connue au dernier.',
    nl: 'Eén rij per geïdentificeerde persoon met een contactmoment, zoals bekend bij het laatste.',
  },
  columns: [
    name('person'),
    own(
      'first_date',
      'date',
      sql`p.first_date`,
      { en: 'First met', fr: 'Première rencontre', nl: 'Eerste ontmoeting' },
      {
        en: 'Day of the first contact moment.',
        fr: 'Jour du premier moment de contact.',
        nl: 'Dag van het eerste contactmoment.',
      },
    ),
    own(
      'last_date',
      'date',
      sql`p.last_date`,
      { en: 'Last met', fr: 'Dernière rencontre', nl: 'Laatste ontmoeting' },
      {
        en: 'Day of the last contact moment.',
        fr: 'Jour du dernier moment de contact.',
        nl: 'Dag van het laatste contactmoment.',
      },
    ),
    own(
      'moments',
      'integer',
      sql`p.moments`,
      { en: 'Contact moments', fr: 'Moments de contact', nl: 'Contactmomenten' },
      {
        en: 'Number of contact moments.',
        fr: 'Nombre de moments de contact.',
        nl: 'Aantal contactmomenten.',
      },
    ),
    field('person', 'nationality', 'p.nationality'),
    field('person', 'profile', 'p.profile'),
    field('person', 'admin_status', 'p.status'),
    field('person', 'sex', 'p.sex'),
    field('person', 'age_bracket', 'p.age'),
  ],
  from: sql`(SELECT person, CAST(min(contact_date) AS DATE) AS first_date, max(contact_date) AS last_date, count(*) AS moments,
      arg_max(known_nationality, ord) AS nationality, arg_max(known_profile, ord) AS profile, arg_max(known_status, ord) AS status,
      arg_max(known_sex, ord) AS sex, arg_max(known_age, ord) AS age
    FROM contact WHERE is_moment AND person IS NOT NULL GROUP BY person) p ${joinPseudonym('person', sql`p.person`)}`,
};

const accompaniment: OpenTable = {
  name: 'accompaniment',
  help: {
    en: 'One row an accompaniment.',
    fr: 'Une ligne par accompagnement.',
    nl: 'Eén rij per begeleiding.',
  },
  columns: [
    name('accompaniment'),
    name('person'),
    field('accompaniment', 'opened_on', 'a.opened_on'),
    field('accompaniment', 'closed_on', 'a.closed_on'),
  ],
  from: sql`accompaniment a ${joinPseudonym('accompaniment', sql`a.accompaniment`)} ${joinPseudonym('person', sql`a.person`)}`,
};

/** Sessions with their identifiers replaced. */
export const openSession: OpenTable = {
  name: 'session',
  help: {
    en: 'One row a session, recorded or told by its contacts.',
    fr: 'Une ligne par session, notée ou déduite de ses contacts.',
    nl: 'Eén rij per sessie, genoteerd of afgeleid uit haar contacten.',
  },
  columns: [
    name('session'),
    field('session', 'activity_date', 's.session_date'),
    field('session', 'team', 's.team'),
    field('session', 'site_code', 's.site'),
    { ...own('region', 'text', sql`s.region`, dimensions.region.label, regionHelp), list: 'region' },
    own('municipality', 'text', sql`s.municipality`, dimensions.municipality.label, municipalityHelp),
    field('session', 'activity_type', 's.activity'),
    field('session', 'staff_count', 's.staff_count'),
    field('session', 'mediator_count', 's.mediator_count'),
    own(
      'derived',
      'boolean',
      sql`s.derived`,
      { en: 'Derived', fr: 'Déduite', nl: 'Afgeleid' },
      {
        en: 'Whether only contacts tell of the session.',
        fr: 'Si seuls des contacts font connaître la session.',
        nl: 'Of enkel contacten van de sessie getuigen.',
      },
    ),
  ],
  from: sql`session s ${joinPseudonym('session', sql`s.session`)}`,
};

/** Outcomes with their identifiers replaced. */
export const openOutcome: OpenTable = {
  name: 'outcome',
  help: {
    en: 'One row an outcome, with the contact it belongs to.',
    fr: 'Une ligne par suite, avec le contact dont elle relève.',
    nl: 'Eén rij per resultaat, met het contact waarbij het hoort.',
  },
  columns: [
    name('person'),
    name('contact'),
    field('outcome', 'outcome_code', 'o.outcome'),
    field('outcome', 'outcome_date', 'o.outcome_date'),
    own(
      'dated',
      'boolean',
      sql`o.dated`,
      { en: 'Own date', fr: 'Date propre', nl: 'Eigen datum' },
      {
        en: 'Whether the outcome has a date of its own; else it has that of its contact.',
        fr: 'Si la suite a sa propre date\u202f; sinon elle a celle de son contact.',
        nl: 'Of het resultaat een eigen datum heeft; anders die van zijn contact.',
      },
    ),
    field('outcome', 'country', 'o.country'),
    field('outcome', 'evidence', 'o.evidence'),
  ],
  from: sql`outcome o ${joinPseudonym('person', sql`o.subject`)} ${joinPseudonym('contact', sql`CAST(o.contact_ord AS VARCHAR)`)}`,
};

/** The tables of the data that may be asked of, in the order of their help. */
export const openTables: readonly OpenTable[] = [
  openContact,
  person,
  accompaniment,
  openSession,
  openOutcome,
];

/** A table with its identifiers replaced, as it is given to whoever writes SQL. */
export function openQuestion({ columns, from }: OpenTable): Sql {
  const selected = columns.map((column) => {
    const value = column.type === 'integer' ? sql`CAST(${column.from} AS INTEGER)` : column.from;
    return sql`${value} AS ${identifier(column.name)}`;
  });
  return sql`SELECT ${join(selected)} FROM ${from}`;
}
