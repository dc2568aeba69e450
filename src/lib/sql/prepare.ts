import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, FieldType, TableName } from '#lib/model/field.ts';
import type { FilterKey } from '#lib/model/params.ts';
import { lastKnown } from './dialect.ts';
import { listColumns } from './filter.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

const columnTypes: Readonly<Record<FieldType, Sql>> = {
  text: sql`VARCHAR`,
  code: sql`VARCHAR`,
  codes: sql`VARCHAR[]`,
  date: sql`DATE`,
  integer: sql`INTEGER`,
  boolean: sql`BOOLEAN`,
};

/** Name of the table that holds a kind of file as it was cleaned, before anything is derived. */
export const rawTable = (name: TableName): string => `raw_${name}`;

const audit = sql`source_file VARCHAR, source_line INTEGER`;

/** Empties the raw tables, so that a load starts from nothing. */
export function createRawTables(): Sql[] {
  return (Object.keys(fieldsOf) as TableName[]).flatMap((name) => {
    const columns = fieldsOf[name].map(
      (field: Field) => sql`${identifier(field.name)} ${columnTypes[field.type]}`,
    );
    return [
      sql`DROP TABLE IF EXISTS ${identifier(rawTable(name))}`,
      sql`CREATE TABLE ${identifier(rawTable(name))} (${join(columns)}, ${audit})`,
    ];
  });
}

/** Copies a freshly inserted table into the raw one column by column, whatever order it came in. */
export function appendRaw(name: TableName, from: string): Sql[] {
  const columns = [...fieldsOf[name].map((field: Field) => field.name), 'source_file', 'source_line'].map(
    identifier,
  );
  return [
    sql`INSERT INTO ${identifier(rawTable(name))} (${join(columns)}) SELECT ${join(columns)} FROM ${identifier(from)}`,
    sql`DROP TABLE ${identifier(from)}`,
  ];
}

/** Keys live in their team's namespace until a shared pseudonym is declared. */
const inTeam = (key: Sql): Sql => sql`coalesce(team, '') || '|' || ${key}`;

/** What the engine must know of the code lists: where sites lie, and which nationalities count as such. */
export interface CodeTables {
  readonly sites: readonly {
    readonly code: string;
    readonly municipality: string;
    readonly region: string;
  }[];
  readonly nationalities: readonly string[];
}

/** The table of sites: code, municipality, region. */
function createSites(sites: CodeTables['sites']): Sql {
  const values = sites.map((site) => sql`(${site.code}, ${site.municipality}, ${site.region})`);
  return sql`CREATE OR REPLACE TABLE site AS SELECT * FROM (VALUES ${join(values)}) AS s(code, municipality, region)`;
}

const ageBracket = sql`coalesce(r.age_bracket, CASE
    WHEN coalesce(r.age, year(r.contact_date) - r.birth_year) < 18 THEN 'u18'
    WHEN coalesce(r.age, year(r.contact_date) - r.birth_year) <= 60 THEN '18-60'
    WHEN coalesce(r.age, year(r.contact_date) - r.birth_year) > 60 THEN 'o60' END)`;

/** A contact moment: neither refused nor not found nor a request of an actor; missing types count. */
const isMoment = sql`coalesce(r.contact_type, '') NOT IN ('REF', 'ABS') AND coalesce(r.activity_type, '') <> 'NET'`;

/** Session of a contact: the given one, else the recorded one of that day, site, activity and team, else derived. */
const sessionOfContact = sql`coalesce(
    coalesce(r.team, '') || '|' || r.activity_id,
    g.session,
    'derived|' || concat_ws('|', r.contact_date, r.site_code, r.activity_type, r.team))`;

/** Contacts with their place, namespaced keys and one unbroken order by day and file position. */
const contactBase = (
  nationalities: readonly string[],
): Sql => sql`CREATE OR REPLACE TEMP TABLE contact_base AS
  WITH given AS (
    SELECT activity_date, coalesce(site_code, '') AS site_code, coalesce(activity_type, '') AS activity_type, coalesce(team, '') AS team,
      min(coalesce(team, '') || '|' || activity_id) AS session
    FROM raw_session GROUP BY ALL
  ), ordered AS (
    SELECT rowid AS place, row_number() OVER (ORDER BY contact_date, source_file, source_line, contact_id) AS ord FROM raw_contact
  )
  SELECT p.ord,
    r.contact_id, r.contact_date, r.team, r.site_code AS site, s.region, s.municipality, r.activity_type AS activity,
    r.contact_type AS contact, r.language_mode AS mode,
    CASE r.mediator_present WHEN TRUE THEN 'yes' WHEN FALSE THEN 'no' END AS mediator,
    list_distinct(list_concat(CASE WHEN r.language_main IS NULL THEN [] ELSE [r.language_main] END,
      coalesce(r.contact_languages, []))) AS languages,
    r.person_language, r.nationality, coalesce(r.nationality IN (${nationalities}), FALSE) AS nationality_counts, r.profile, r.admin_status AS status, r.sex, ${ageBracket} AS age,
    coalesce(r.topics, []) AS topics, coalesce(r.referrals, []) AS referrals, r.referral_status,
    coalesce(r.referral_direction, 'OUT') AS referral_direction, r.request_origin AS origin, r.partner,
    coalesce(r.head_count, 1) AS head_count,
    coalesce(r.team, '') || '|' || r.person_key AS person,
    coalesce(r.team, '') || '|' || r.accompaniment_id AS accompaniment,
    ${sessionOfContact} AS session, (r.activity_id IS NULL AND g.session IS NULL) AS session_derived,
    r.outcome, r.outcome_date, r.outcome_country, r.outcome_evidence,
    ${isMoment} AS is_moment
  FROM raw_contact r
  JOIN ordered p ON p.place = r.rowid
  LEFT JOIN site s ON s.code = r.site_code
  LEFT JOIN given g ON g.activity_date = CASE WHEN r.activity_id IS NULL THEN r.contact_date END
    AND g.site_code = coalesce(r.site_code, '') AND g.activity_type = coalesce(r.activity_type, '') AND g.team = coalesce(r.team, '')`;

const known = (column: string): Sql =>
  sql`${lastKnown(identifier(column), sql`person`, sql`ord`)} AS ${identifier(`known_${column}`)}`;

/**
 * The table that questions are asked of: contacts sorted by day, with what was known of the person at that
 * contact (last known value so far), the person's first contact, and the entry into follow-up: the first
 * contact that is an interview or belongs to an accompaniment.
 */
const createContacts = sql`CREATE OR REPLACE TABLE contact AS
  WITH moment AS (
    SELECT ord, contact_date, person, accompaniment, nationality, profile, status, sex, age,
      (person IS NOT NULL AND (coalesce(contact, '') = 'IND' OR accompaniment IS NOT NULL)) AS enters
    FROM contact_base WHERE is_moment
  ), history AS (
    SELECT ord, person, ${join(['nationality', 'profile', 'status', 'sex', 'age'].map(known))},
      min(contact_date) OVER (PARTITION BY person) AS first_date
    FROM moment
  ), opened AS (SELECT accompaniment, min(contact_date) AS opened_date FROM moment WHERE accompaniment IS NOT NULL GROUP BY accompaniment),
  entry AS (SELECT person, min(ord) AS entry_ord FROM moment WHERE enters GROUP BY person)
  SELECT c.*, h.* EXCLUDE (ord, person), o.opened_date, (e.entry_ord IS NOT NULL) AS is_entry
  FROM contact_base c
  LEFT JOIN history h ON h.ord = c.ord
  LEFT JOIN opened o ON o.accompaniment = c.accompaniment
  LEFT JOIN entry e ON e.entry_ord = c.ord
  ORDER BY c.ord`;

/** Sessions of the sessions file, and those that only contacts tell of. */
const createSessions = sql`CREATE OR REPLACE TABLE session AS
  WITH recorded AS (
    SELECT DISTINCT ON (session) ${inTeam(sql`activity_id`)} AS session, activity_date AS session_date, site_code AS site,
      activity_type AS activity, team, staff_count, mediator_count, FALSE AS derived
    FROM raw_session WHERE activity_id IS NOT NULL ORDER BY session, source_file, source_line
  ), unnumbered AS (
    SELECT 'derived|' || concat_ws('|', activity_date, site_code, activity_type, team) AS session, activity_date AS session_date,
      site_code AS site, activity_type AS activity, team, max(staff_count) AS staff_count, max(mediator_count) AS mediator_count, FALSE AS derived
    FROM raw_session WHERE activity_id IS NULL GROUP BY ALL
  ), told AS (
    SELECT session, min(contact_date) AS session_date, min(site) AS site, min(activity) AS activity, min(team) AS team,
      NULL AS staff_count, NULL AS mediator_count, TRUE AS derived
    FROM contact_base
    WHERE coalesce(activity, '') <> 'NET' AND session NOT IN (SELECT session FROM recorded UNION ALL SELECT session FROM unnumbered) GROUP BY session
  ), everything AS (SELECT * FROM recorded UNION ALL SELECT * FROM unnumbered UNION ALL SELECT * FROM told)
  SELECT e.*, s.region, s.municipality FROM everything e LEFT JOIN site s ON s.code = e.site
  WHERE coalesce(e.activity, '') <> 'NET'`;

/** Outcomes of the outcomes file and of the contacts' own columns; where both speak, the file wins. */
const createOutcomes = sql`CREATE OR REPLACE TABLE outcome AS
  WITH bare AS (
    SELECT split_part(person, '|', 2) AS person_key, min(person) AS person FROM contact WHERE person IS NOT NULL GROUP BY 1
  ), named AS (SELECT contact_id, min(ord) AS ord FROM contact GROUP BY contact_id),
  companions AS (
    SELECT accompaniment, min(person) AS person FROM contact WHERE accompaniment IS NOT NULL GROUP BY accompaniment
  ), keyed AS (
    SELECT o.*, b.person AS own_person, n.ord AS own_ord, a.person AS companion
    FROM raw_outcome o
    LEFT JOIN bare b ON o.team IS NULL AND b.person_key = o.person_key
    LEFT JOIN named n ON n.contact_id = o.contact_id
    LEFT JOIN companions a ON o.person_key IS NULL AND a.accompaniment = coalesce(o.team, '') || '|' || o.accompaniment_id
    WHERE o.outcome_code IS NOT NULL
  ), filed AS (
    SELECT coalesce(own_person, coalesce(k.team, '') || '|' || k.person_key, companion, c.person, 'accompaniment|' || k.accompaniment_id, 'contact|' || k.contact_id, 'row|' || k.source_file || k.source_line) AS subject,
      k.outcome_code AS outcome, coalesce(k.outcome_date, c.contact_date) AS outcome_date, k.outcome_date IS NOT NULL AS dated,
      k.country, k.evidence, k.own_ord
    FROM keyed k LEFT JOIN contact c ON c.ord = k.own_ord
  ), told AS (
    SELECT coalesce(person, 'contact|' || contact_id) AS subject, unnest(list_distinct(outcome)) AS outcome,
      coalesce(outcome_date, contact_date) AS outcome_date, outcome_date IS NOT NULL AS dated,
      outcome_country AS country, outcome_evidence AS evidence, ord AS own_ord
    FROM contact WHERE len(outcome) > 0
  ), everything AS (
    SELECT * FROM filed
    UNION ALL
    SELECT t.* FROM told t WHERE NOT EXISTS (SELECT 1 FROM filed f WHERE f.subject = t.subject AND f.outcome = t.outcome)
  ), numbered AS (SELECT row_number() OVER () AS outcome_id, * FROM everything),
  attributed AS (
    SELECT n.outcome_id, coalesce(max(c.ord) FILTER (WHERE c.contact_date <= n.outcome_date), min(c.ord)) AS ord
    FROM numbered n JOIN contact c ON c.person = n.subject AND c.is_moment
    WHERE n.own_ord IS NULL GROUP BY n.outcome_id
  )
  SELECT n.subject, n.outcome, n.outcome_date, n.dated,
    coalesce(n.country, CASE WHEN n.outcome LIKE '%-BE' THEN 'BE' WHEN n.outcome LIKE '%-FR' THEN 'FR' END) AS country,
    n.evidence, coalesce(n.own_ord, a.ord) AS contact_ord
  FROM numbered n LEFT JOIN attributed a ON a.outcome_id = n.outcome_id
  ORDER BY n.outcome_date`;

/** Statements that derive the tables of questions from the raw ones, in order. */
export function prepareStatements(codes: CodeTables): Sql[] {
  return [
    createSites(codes.sites),
    contactBase(codes.nationalities),
    createContacts,
    createSessions,
    createOutcomes,
    sql`DROP TABLE contact_base`,
  ];
}

/** First and last plausible day (not before 2019, not after today) that contacts, sessions or outcomes cover, and the counts. */
export function extentQuestion(today: string): Sql {
  return sql`WITH days AS (
      SELECT contact_date AS day FROM contact UNION ALL SELECT session_date FROM session UNION ALL SELECT outcome_date FROM outcome
    )
    SELECT CAST(min(day) FILTER (WHERE day >= DATE '2019-01-01') AS VARCHAR) AS first_day,
      CAST(max(day) FILTER (WHERE day <= CAST(${today} AS DATE)) AS VARCHAR) AS last_day,
      (SELECT count(*) FROM contact) AS contacts,
      (SELECT count(*) FROM contact WHERE contact_date < DATE '2019-01-01' OR contact_date > CAST(${today} AS DATE)) AS implausible
    FROM days`;
}

/** Every code that occurs in contacts (outcomes for the outcome key), as rows of `key` and `code`. */
export function codesQuestion(keys: readonly FilterKey[]): Sql {
  const parts = keys.map((key) => {
    const list = listColumns[key];
    if (list)
      return sql`SELECT DISTINCT ${key} AS key, code FROM (SELECT unnest(${identifier(list)}) AS code FROM contact) x`;
    return sql`SELECT DISTINCT ${key} AS key, ${identifier(key)} AS code FROM ${identifier(key === 'outcome' ? 'outcome' : 'contact')}`;
  });
  return sql`SELECT key, code FROM (${join(parts, ' UNION ALL ')}) codes WHERE code IS NOT NULL`;
}
