import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import type { Params } from '#lib/model/params.ts';
import {
  dateLiteral,
  daysBetween,
  eachOf,
  latest,
  monthsApart,
  startOf,
  type TimeGrain,
} from '#lib/sql/dialect.ts';
import {
  contactConditions,
  contactKeys,
  periodConditions,
  selectionConditions,
  sessionKeys,
} from '#lib/sql/filter.ts';
import { isSharedKey } from '#lib/sql/keys.ts';
import { all, identifier, sql, type Sql } from '#lib/sql/sql.ts';
import {
  grainOf,
  meetings,
  newcomerRows,
  standing,
  withAvailable,
  withEarlier,
  withFollowUp,
} from './histories.ts';

/**
 * The sets that indicators count over. Each is a list of rows under the parameters, with the
 * dimensions it can be broken down by.
 */
export type RelationId =
  | 'moment'
  | 'record'
  | 'reach'
  | 'person'
  | 'acquaintance'
  | 'shared'
  | 'subject'
  | 'referral'
  | 'session'
  | 'attendance'
  | 'outcome'
  | 'cohort';

/** A set of rows: how it is selected (some dimensions need columns of their own), the column of its day, the dimensions it offers. */
export interface Relation {
  readonly rows: (params: Params, by?: readonly DimensionId[]) => Sql;
  readonly day: Sql;
  readonly dimensions: readonly DimensionId[];
  /** Columns of the dimensions that hold several values at once. */
  readonly lists?: Readonly<Partial<Record<DimensionId, string>>>;
  /** Its rows are folded to one a person before they are counted. */
  readonly ofPersons?: true;
}

const times = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly TimeGrain[];
const places = ['region', 'municipality', 'site', 'team'] as const;
const ofContact = [
  ...times,
  ...places,
  'activity',
  'contact',
  'mode',
  'mediator',
  'origin',
  'partner',
  'language',
  'topic',
  'referral',
] as const;
const ofPerson = ['nationality', 'profile', 'status', 'sex', 'age'] as const;
const path = ['interviewed', 'accompanied', 'followed'] as const;
const history = ['meetings', 'standing', 'joined', 'since'] as const;

/**
 * Whether the person's first contact, and the accompaniment's, in all loaded data lie in the period; broken down by
 * time, in the span of the row.
 */
function firsts(params: Params, by: readonly DimensionId[]): Sql {
  const grain = grainOf(by);
  const isHere = (first: Sql) => {
    const inSpan = grain ? [sql`${startOf(grain, first)} = ${startOf(grain, sql`c.contact_date`)}`] : [];
    return all([...periodConditions(params.period, first), ...inSpan]);
  };
  return sql`${isHere(sql`c.first_date`)} AS first_here, ${isHere(sql`c.opened_date`)} AS opened_here`;
}

const momentRows = (params: Params, by: readonly DimensionId[] = []): Sql =>
  sql`SELECT c.*, ${firsts(params, by)} FROM contact c WHERE c.is_moment AND ${all(contactConditions(params, 'c'))}`;

/** Outcomes that count as recorded: anything but pending and unknown, up to the as-of day. */
const recorded = (params: Params): Sql =>
  all([
    sql`o.outcome NOT IN ('PEND', 'UNK')`,
    sql`o.outcome_date <= ${dateLiteral(params.asOf)}`,
    ...selectionConditions(params.selection, ['outcome'], 'o'),
  ]);

/** Entries into (re)entry of a procedure, a return or reception; the numerator of the re-entry rate. */
const reentry = ['IPA-BE', 'IPA-FR', 'RTA', 'REC-BE', 'REC-FR'];

const hasContactFilter = (params: Params): boolean =>
  contactKeys.some((key) => !sessionKeys.includes(key) && (params.selection[key]?.length ?? 0) > 0);

function sessionRows(params: Params): Sql {
  const conditions = [
    ...periodConditions(params.period, sql`s.session_date`),
    ...selectionConditions(params.selection, sessionKeys, 's'),
  ];
  if (hasContactFilter(params)) {
    const ofContacts = all(selectionConditions(params.selection, contactKeys, 'c'));
    conditions.push(sql`s.session IN (SELECT c.session FROM contact c WHERE c.is_moment AND ${ofContacts})`);
  }
  return sql`SELECT s.* FROM session s WHERE ${all(conditions)}`;
}

/** Sessions with the contact moments under the filters that belong to each. */
function attendanceRows(params: Params): Sql {
  return sql`SELECT s.*, coalesce(n.contacts, 0) AS contacts FROM (${sessionRows(params)}) s
    LEFT JOIN (SELECT m.session, count(*) AS contacts FROM contact m
      WHERE m.is_moment AND ${all(contactConditions(params, 'm'))} GROUP BY m.session) n ON n.session = s.session`;
}

/** Outcomes once per person and kind, with whether an administration told of that kind in the period. */
function outcomeRows(params: Params): Sql {
  const conditions = [
    ...periodConditions(params.period, sql`o.outcome_date`),
    ...selectionConditions(params.selection, ['outcome'], 'o'),
    ...selectionConditions(params.selection, contactKeys, 'c'),
  ];
  return sql`SELECT o.subject, o.outcome, o.outcome_date, o.dated, o.country,
      coalesce(bool_or(o.evidence = 'ADMIN') OVER (PARTITION BY o.subject, o.outcome), FALSE) AS by_administration,
      c.* EXCLUDE (outcome, outcome_date)
    FROM outcome o LEFT JOIN contact c ON c.ord = o.contact_ord WHERE ${all(conditions)}
    QUALIFY row_number() OVER (PARTITION BY o.subject, o.outcome ORDER BY o.outcome_date, o.country) = 1`;
}

/** Persons entering follow-up: their entry contact, the days since, and what was recorded on or after that day. */
function cohortRows(params: Params, by: readonly DimensionId[] = []): Sql {
  const found = sql`SELECT o.subject, max(o.outcome_date) AS last_day,
      max(o.outcome_date) FILTER (WHERE o.outcome IN (${reentry})) AS last_reentry
    FROM outcome o WHERE ${recorded(params)} GROUP BY o.subject`;
  const entries = sql`SELECT c.*, coalesce(f.last_day >= c.contact_date, FALSE) AS has_outcome,
      coalesce(f.last_reentry >= c.contact_date, FALSE) AS has_reentry,
      ${daysBetween(sql`c.contact_date`, dateLiteral(params.asOf))} AS days_since
    FROM contact c LEFT JOIN (${found}) f ON f.subject = c.person
    WHERE c.is_entry AND ${all(contactConditions(params, 'c'))}`;
  return by.includes('elapsed') || by.includes('ended') ? withFollowUp(entries, params) : entries;
}

/** Contacts of identified persons with the last recorded outcome of each, for the path from contact to outcome. */
function personRows(params: Params, by: readonly DimensionId[] = []): Sql {
  if (by.includes('since')) return newcomerRows(params);
  const contacts = sql`SELECT c.*, ${firsts(params, by)}, f.last_day FROM contact c
    LEFT JOIN (SELECT o.subject, max(o.outcome_date) AS last_day FROM outcome o WHERE ${recorded(params)} GROUP BY o.subject) f ON f.subject = c.person
    WHERE c.is_moment AND c.person IS NOT NULL AND ${all(contactConditions(params, 'c'))}`;
  return by.includes('standing') ? withEarlier(contacts, by, params) : contacts;
}

/**
 * Contacts of identified persons with each person's last contact in all data before the period, or the span that is
 * broken down by, whatever the filters.
 */
function acquaintanceRows(params: Params, by: readonly DimensionId[] = []): Sql {
  const contacts = sql`SELECT c.* FROM contact c
    WHERE c.is_moment AND c.person IS NOT NULL AND ${all(contactConditions(params, 'c'))}`;
  return withEarlier(contacts, by, params);
}

/** Contact moments with how many there are in all, so that a place can have its share of them. */
function reachRows(params: Params): Sql {
  return sql`SELECT m.*, count(*) OVER () AS all_contacts FROM (${momentRows(params)}) m`;
}

/** Contacts of persons whose key the teams share, with whether more than one team met the person in the selection. */
function sharedRows(params: Params): Sql {
  return sql`SELECT m.*, coalesce(min(m.team) OVER (PARTITION BY m.person) <> max(m.team) OVER (PARTITION BY m.person), FALSE) AS met_by_both
    FROM (${momentRows(params)}) m WHERE ${isSharedKey(sql`m.person`)}`;
}

/** Accompaniments with their contacts; contacts stand in where the selection holds no accompaniment at all. */
function subjectRows(params: Params): Sql {
  return sql`SELECT m.*, CASE WHEN bool_or(m.accompaniment IS NOT NULL) OVER () THEN m.accompaniment ELSE 'contact|' || m.ord END AS unit
    FROM (${momentRows(params)}) m`;
}

const day = sql`contact_date`;

/** Every relation by its id. */
export const relations: Readonly<Record<RelationId, Relation>> = {
  moment: {
    rows: (params, by = []) =>
      by.includes('available') ? withAvailable(momentRows(params, by)) : momentRows(params, by),
    day,
    dimensions: [...ofContact, ...ofPerson, 'person_language', 'available', 'gap'],
  },
  record: {
    rows: (params) => sql`SELECT c.* FROM contact c WHERE ${all(contactConditions(params, 'c'))}`,
    day,
    dimensions: [...ofContact, ...ofPerson],
  },
  reach: { rows: reachRows, day, dimensions: [...times, ...places] },
  person: {
    rows: personRows,
    day,
    dimensions: [...ofContact, ...ofPerson, ...path, ...history],
    ofPersons: true,
  },
  acquaintance: {
    rows: acquaintanceRows,
    day,
    dimensions: [...ofContact, ...ofPerson],
    ofPersons: true,
  },
  // A team is no part of what both teams did.
  shared: {
    rows: sharedRows,
    day,
    dimensions: [...ofContact.filter((id) => id !== 'team'), ...ofPerson],
    ofPersons: true,
  },
  subject: { rows: subjectRows, day, dimensions: [...ofContact, ...ofPerson] },
  referral: {
    rows: (params) =>
      sql`SELECT m.*, e.referral FROM (${momentRows(params)}) m ${eachOf(sql`m.referrals`, 'e', 'referral')}
        WHERE m.referral_direction = 'OUT' AND e.referral IS NOT NULL`,
    day,
    dimensions: [...ofContact, ...ofPerson],
    lists: { language: 'languages', topic: 'topics' },
  },
  session: { rows: sessionRows, day: sql`session_date`, dimensions: [...times, ...places, 'activity'] },
  attendance: { rows: attendanceRows, day: sql`session_date`, dimensions: [...times, ...places, 'activity'] },
  outcome: {
    rows: outcomeRows,
    day: sql`outcome_date`,
    dimensions: [...ofContact, ...ofPerson, 'outcome', 'country'],
  },
  cohort: { rows: cohortRows, day, dimensions: [...ofContact, ...ofPerson, 'elapsed', 'ended'] },
};

const contactLists: Readonly<Partial<Record<DimensionId, string>>> = {
  language: 'languages',
  topic: 'topics',
  referral: 'referrals',
};

/** The column of a dimension that holds several values at once in this relation; undefined for any other. */
export function listColumn(id: DimensionId, relation: Relation): string | undefined {
  return (relation.lists ?? contactLists)[id];
}

/** A person's attribute as known at the last contact asked for, or a stage of the path reached within the selection. */
export function personDimension(id: DimensionId): Sql | null {
  if (id === 'interviewed') return sql`CAST(bool_or(coalesce(contact, '') = 'IND') AS VARCHAR)`;
  if (id === 'accompanied') return sql`CAST(bool_or(accompaniment IS NOT NULL) AS VARCHAR)`;
  if (id === 'followed') return sql`CAST(coalesce(max(last_day) >= min(contact_date), FALSE) AS VARCHAR)`;
  if (id === 'meetings') return meetings;
  if (id === 'standing') return standing;
  return dimensions[id].kind === 'person' ? latest(identifier(`known_${id}`), sql`ord`) : null;
}

/** A dimension of a single row that is no list. */
export function rowDimension(id: DimensionId, relation: Relation): Sql {
  if (id === 'gap') return daysBetween(sql`previous_date`, sql`contact_date`);
  if (id === 'joined') return startOf('month', sql`first_date`);
  if (id === 'since') return monthsApart(sql`first_date`, sql`contact_date`);
  const grain = times.find((time) => time === id);
  return grain ? startOf(grain, relation.day) : identifier(id);
}
