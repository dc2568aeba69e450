import { lastKnown } from './dialect.ts';
import { inTeam, personOf } from './keys.ts';
import { identifier, join, sql, type Sql } from './sql.ts';
import { unlistedOfContacts } from './unlisted.ts';

const bracketOf = (age: Sql): Sql =>
  sql`CASE WHEN ${age} < 18 THEN 'u18' WHEN ${age} <= 60 THEN '18-60' WHEN ${age} > 60 THEN 'o60' END`;

/** The persons file's year of birth tells the age at each contact; then its bracket and age; then the contact's own. */
const ageBracket = sql`coalesce(
    ${bracketOf(sql`year(r.contact_date) - p.birth_year`)}, p.age_bracket, ${bracketOf(sql`p.age`)},
    r.age_bracket, ${bracketOf(sql`coalesce(r.age, year(r.contact_date) - r.birth_year)`)})`;

/** A verified status before a declared one, and of two alike the persons file's. */
const verifiedStatus = sql`coalesce(p.verified_status, CASE WHEN r.status_verified THEN r.admin_status END)`;

/** Said outright, by the persons file or the contact, else told by the profile. */
const unaccompaniedMinor = sql`coalesce(p.uam, r.uam, coalesce(p.profile, r.profile) = 'UAM')`;

/** A contact moment: neither refused nor not found nor a request of an actor; missing types count. */
const isMoment = sql`coalesce(r.contact_type, '') NOT IN ('REF', 'ABS') AND coalesce(r.activity_type, '') <> 'NET'`;

/** Session of a contact: the given one, else the recorded one of that day, site, activity and team, else derived. */
const sessionOfContact = sql`coalesce(
    ${inTeam(sql`r.team`, sql`r.activity_id`)},
    g.session,
    'derived|' || concat_ws('|', r.contact_date, r.site_code, r.activity_type, r.team))`;

const person = personOf(sql`r.team`, sql`r.person_key`);
const accompaniment = inTeam(sql`r.team`, sql`r.accompaniment_id`);

/** The one unbroken order of contacts, by day and file position: `ord`, with the `place` (rowid) of the raw row. */
export const contactOrder = sql`SELECT rowid AS place, row_number() OVER (ORDER BY contact_date, source_file, source_line, contact_id) AS ord FROM raw_contact`;

/**
 * Contacts with their place, namespaced keys and one unbroken order by day and file position. What the
 * persons file says of someone stands at each of their contacts. A contact without person key is with the
 * person of its accompaniment, where the accompaniments file names one; the region of an accompaniment is
 * that of the file where no site of its contacts tells it.
 */
export const createContactBase = (
  nationalities: readonly string[],
): Sql => sql`CREATE OR REPLACE TEMP TABLE contact_base AS
  WITH given AS (
    SELECT activity_date, coalesce(site_code, '') AS site_code, coalesce(activity_type, '') AS activity_type, coalesce(team, '') AS team,
      min(${inTeam(sql`team`, sql`activity_id`)}) AS session
    FROM raw_session GROUP BY ALL
  ), ordered AS (
    ${contactOrder}
  ), placeless AS (
    SELECT f.accompaniment, f.region FROM filed_accompaniment f
    WHERE f.region IS NOT NULL AND f.accompaniment NOT IN (
      SELECT ${accompaniment} FROM raw_contact r JOIN site s ON s.code = r.site_code WHERE r.accompaniment_id IS NOT NULL)
  )
  SELECT n.ord,
    r.contact_id, r.contact_date, r.team, r.site_code AS site, coalesce(s.region, l.region) AS region, s.municipality, r.activity_type AS activity,
    r.contact_type AS contact, r.language_mode AS mode,
    CASE r.mediator_present WHEN TRUE THEN 'yes' WHEN FALSE THEN 'no' END AS mediator,
    list_distinct(list_concat(CASE WHEN r.language_main IS NULL THEN [] ELSE [r.language_main] END,
      coalesce(r.contact_languages, []))) AS languages,
    coalesce(p.person_language, r.person_language) AS person_language,
    coalesce(p.nationality, r.nationality) AS nationality,
    coalesce(coalesce(p.nationality, r.nationality) IN (${nationalities}), FALSE) AS nationality_counts,
    coalesce(p.profile, r.profile) AS profile, coalesce(${verifiedStatus}, p.status, r.admin_status) AS status,
    ${verifiedStatus} AS verified_status, coalesce(p.sex, r.sex) AS sex, ${ageBracket} AS age,
    ${unaccompaniedMinor} AS uam, coalesce(p.vulnerable, r.vulnerable) AS vulnerable,
    coalesce(r.topics, []) AS topics, coalesce(r.referrals, []) AS referrals, r.referral_status,
    coalesce(r.referral_direction, 'OUT') AS referral_direction, r.request_origin AS origin, r.partner,
    coalesce(r.head_count, 1) AS head_count,
    coalesce(${person}, a.person) AS person, ${accompaniment} AS accompaniment,
    ${sessionOfContact} AS session, (r.activity_id IS NULL AND g.session IS NULL) AS session_derived,
    r.outcome, r.outcome_date, r.outcome_country, r.outcome_evidence,
    ${isMoment} AS is_moment, u.words AS unlisted
  FROM raw_contact r
  JOIN ordered n ON n.place = r.rowid
  LEFT JOIN site s ON s.code = r.site_code
  LEFT JOIN given g ON g.activity_date = CASE WHEN r.activity_id IS NULL THEN r.contact_date END
    AND g.site_code = coalesce(r.site_code, '') AND g.activity_type = coalesce(r.activity_type, '') AND g.team = coalesce(r.team, '')
  LEFT JOIN filed_accompaniment a ON a.accompaniment = ${accompaniment}
  LEFT JOIN placeless l ON l.accompaniment = ${accompaniment}
  LEFT JOIN filed_person p ON p.person = coalesce(${person}, a.person)
  LEFT JOIN (${unlistedOfContacts}) u ON u.source_file = r.source_file AND u.source_line = r.source_line`;

/** Accompaniments of the accompaniments file, and those that only contacts tell of: opened at their first contact moment. */
export const createAccompaniments = sql`CREATE OR REPLACE TABLE accompaniment AS
  WITH told AS (
    SELECT accompaniment, min(person) AS person, min(contact_date) FILTER (WHERE is_moment) AS opened_on
    FROM contact_base WHERE accompaniment IS NOT NULL GROUP BY accompaniment
  )
  SELECT coalesce(f.accompaniment, t.accompaniment) AS accompaniment, coalesce(f.person, t.person) AS person,
    coalesce(f.opened_on, t.opened_on) AS opened_on, f.closed_on
  FROM told t FULL JOIN filed_accompaniment f ON f.accompaniment = t.accompaniment`;

const attributes = ['nationality', 'profile', 'status', 'sex', 'age', 'uam', 'vulnerable'];

const lastOf = (column: string): Sql => lastKnown(identifier(column), sql`person`, sql`ord`);

const lastAttribute = (column: string): Sql =>
  column === 'status' ? sql`coalesce(${lastOf('verified_status')}, ${lastOf('status')})` : lastOf(column);

/** Nothing links the contacts of people who were not identified: each knows what it says itself. */
const known = (column: string): Sql =>
  sql`CASE WHEN c.person IS NULL THEN c.${identifier(column)} ELSE h.${identifier(column)} END AS ${identifier(`known_${column}`)}`;

/**
 * The table that questions are asked of: contacts sorted by day, with what was known of the person at that
 * contact (last known value so far; a verified status before a declared one), the person's first contact and the one
 * before, and the entry into follow-up: the first contact that is an interview or belongs to an accompaniment.
 */
export const createContacts = sql`CREATE OR REPLACE TABLE contact AS
  WITH moment AS (
    SELECT ord, contact_date, person, verified_status, ${join(attributes.map(identifier))},
      (coalesce(contact, '') = 'IND' OR accompaniment IS NOT NULL) AS enters
    FROM contact_base WHERE is_moment AND person IS NOT NULL
  ), history AS (
    SELECT ord, ${join(attributes.map((column) => sql`${lastAttribute(column)} AS ${identifier(column)}`))},
      min(contact_date) OVER (PARTITION BY person) AS first_date,
      lag(contact_date) OVER (PARTITION BY person ORDER BY ord) AS previous_date
    FROM moment
  ), entry AS (SELECT person, min(ord) AS entry_ord FROM moment WHERE enters GROUP BY person)
  SELECT c.* EXCLUDE (verified_status), ${join(attributes.map(known))}, h.first_date, h.previous_date, o.opened_on AS opened_date,
    (e.entry_ord IS NOT NULL) AS is_entry
  FROM contact_base c
  LEFT JOIN history h ON h.ord = c.ord
  LEFT JOIN accompaniment o ON o.accompaniment = c.accompaniment
  LEFT JOIN entry e ON e.entry_ord = c.ord
  ORDER BY c.ord`;
