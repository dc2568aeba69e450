import { dimensions } from '#lib/model/dimension.ts';
import { field, municipalityHelp, name, own, regionHelp, type OpenTable } from './open-column.ts';
import { openContact } from './open-contact.ts';
import { joinPseudonym } from './pseudonyms.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

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
