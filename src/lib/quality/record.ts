import type { Params } from '#lib/model/params.ts';
import { contactOrder } from '#lib/sql/contacts.ts';
import { contactConditions, periodConditions, selectionConditions, sessionKeys } from '#lib/sql/filter.ts';
import { referredAccompaniment, referredPerson } from '#lib/sql/keys.ts';
import { namedContacts } from '#lib/sql/outcomes.ts';
import { all, sql, type Sql } from '#lib/sql/sql.ts';

/** The raw row of each contact: `ord` of the contact, `place` of the row. */
const createPlaces = sql`CREATE OR REPLACE TEMP TABLE contact_place AS ${contactOrder}`;

/**
 * Outcomes of both files with where they stand: the contact they belong to (the one named, else the person's last
 * on or before the day, else the first), and the first day on which the person, or that contact, was met.
 */
const createOutcomePlaces = sql`CREATE OR REPLACE TEMP TABLE outcome_place AS
  WITH named AS (${namedContacts}),
  filed AS (
    SELECT o.source_file, o.source_line, o.outcome_code AS outcome, o.outcome_date, n.ord AS own_ord,
      coalesce(${referredPerson(sql`o`, sql`h`)}, a.person, c.person) AS person
    FROM raw_outcome o
    LEFT JOIN person_home h ON h.key = o.person_key
    LEFT JOIN named n ON n.place = o.rowid
    LEFT JOIN contact c ON c.ord = n.ord
    LEFT JOIN accompaniment_home b ON b.key = o.accompaniment_id
    LEFT JOIN accompaniment a ON a.accompaniment = CASE WHEN o.person_key IS NULL THEN ${referredAccompaniment(sql`o`, sql`b`)} END
    WHERE o.outcome_code IS NOT NULL
  ), told AS (
    SELECT r.source_file, r.source_line, unnest(list_distinct(c.outcome)) AS outcome, c.outcome_date, c.ord AS own_ord, c.person
    FROM contact c JOIN contact_place q ON q.ord = c.ord JOIN raw_contact r ON r.rowid = q.place WHERE len(c.outcome) > 0
  ), numbered AS (SELECT row_number() OVER () AS number, * FROM (SELECT * FROM filed UNION ALL SELECT * FROM told) x),
  met AS (
    SELECT n.number, min(c.contact_date) AS first_day,
      coalesce(max(c.ord) FILTER (WHERE c.contact_date <= n.outcome_date), min(c.ord)) AS ord
    FROM numbered n JOIN contact c ON c.person = n.person AND c.is_moment GROUP BY n.number
  )
  SELECT n.number, n.source_file, n.source_line, n.outcome, n.outcome_date, coalesce(n.own_ord, m.ord) AS ord,
    coalesce(m.first_day, c.contact_date) AS first_day
  FROM numbered n LEFT JOIN met m ON m.number = n.number LEFT JOIN contact c ON c.ord = n.own_ord`;

/** Statements that make the tables of this layer from those that questions are asked of; run once per load. */
export const qualityStatements: readonly Sql[] = [createPlaces, createOutcomePlaces];

/** Contacts `c` with their raw row `r`, under the filters and further conditions: what stands after FROM. */
export function records(params: Params, conditions: readonly Sql[] = []): Sql {
  return sql`contact c JOIN contact_place q ON q.ord = c.ord JOIN raw_contact r ON r.rowid = q.place
    WHERE ${all([...conditions, ...contactConditions(params, 'c')])}`;
}

/** The same with what the persons file says of the person, `p`. */
export function recordsWithPerson(params: Params, conditions: readonly Sql[] = []): Sql {
  return sql`contact c JOIN contact_place q ON q.ord = c.ord JOIN raw_contact r ON r.rowid = q.place
    LEFT JOIN filed_person p ON p.person = c.person
    WHERE ${all([...conditions, ...contactConditions(params, 'c')])}`;
}

/** Contacts `c` alone, for what needs no raw row. */
export function contacts(params: Params, conditions: readonly Sql[] = []): Sql {
  return sql`contact c WHERE ${all([...conditions, ...contactConditions(params, 'c')])}`;
}

/** Outcomes `o` with the contact `c` they belong to, under the filters of contacts and outcomes. */
export function outcomes(params: Params, conditions: readonly Sql[] = []): Sql {
  return sql`outcome_place o LEFT JOIN contact c ON c.ord = o.ord
    WHERE ${all([
      ...conditions,
      ...periodConditions(params.period, sql`o.outcome_date`),
      ...selectionConditions(params.selection, ['outcome'], 'o'),
      ...contactConditions({ ...params, period: null }, 'c'),
    ])}`;
}

/** Rows `s` of the sessions file under the filters that say something of sessions. */
export function filedSessions(params: Params, conditions: readonly Sql[] = []): Sql {
  return sql`(SELECT r.*, r.site_code AS site, t.region, r.activity_type AS activity
      FROM raw_session r LEFT JOIN site t ON t.code = r.site_code) s
    WHERE ${all([
      sql`coalesce(s.activity, '') <> 'NET'`,
      ...conditions,
      ...periodConditions(params.period, sql`s.activity_date`),
      ...selectionConditions(params.selection, sessionKeys, 's'),
    ])}`;
}

/** The parameters without their period, for rules in which the day itself is in doubt. */
export function withoutPeriod(params: Params): Params {
  return { ...params, period: null };
}
