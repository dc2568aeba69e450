import { inTeam, referredAccompaniment, referredPerson } from './keys.ts';
import { sql } from './sql.ts';

/** Contacts that rows of the outcomes file name by their identifier: `place` of the row, `ord` of the first such contact. */
export const namedContacts = sql`SELECT o.rowid AS place, min(c.ord) AS ord
    FROM raw_outcome o JOIN contact c ON c.contact_id = o.contact_id AND (o.team IS NULL OR c.team IS NULL OR c.team = o.team)
    GROUP BY o.rowid`;

/**
 * Outcomes of the outcomes file and of the contacts' own columns; where both speak, the file wins. Those of the file
 * have its `source_file` and `source_line`. The `subject` is the person, else the accompaniment or contact of its team.
 */
export const createOutcomes = sql`CREATE OR REPLACE TABLE outcome AS
  WITH named AS (${namedContacts}),
  keyed AS (
    SELECT o.*, ${referredPerson(sql`o`, sql`h`)} AS own_person, n.ord AS own_ord, a.person AS companion,
      ${referredAccompaniment(sql`o`, sql`b`)} AS own_accompaniment
    FROM raw_outcome o
    LEFT JOIN person_home h ON h.key = o.person_key
    LEFT JOIN named n ON n.place = o.rowid
    LEFT JOIN accompaniment_home b ON b.key = o.accompaniment_id
    LEFT JOIN accompaniment a ON a.accompaniment = CASE WHEN o.person_key IS NULL THEN ${referredAccompaniment(sql`o`, sql`b`)} END
    WHERE o.outcome_code IS NOT NULL
  ), filed AS (
    SELECT coalesce(own_person, companion, c.person, 'accompaniment|' || own_accompaniment, 'contact|' || own_ord,
        'contact|' || ${inTeam(sql`k.team`, sql`k.contact_id`)}, 'row|' || k.source_file || k.source_line) AS subject,
      k.outcome_code AS outcome, coalesce(k.outcome_date, c.contact_date) AS outcome_date, k.outcome_date IS NOT NULL AS dated,
      k.country, k.evidence, k.own_ord, k.source_file, k.source_line
    FROM keyed k LEFT JOIN contact c ON c.ord = k.own_ord
  ), told AS (
    SELECT coalesce(person, 'contact|' || ord) AS subject, unnest(list_distinct(outcome)) AS outcome,
      coalesce(outcome_date, contact_date) AS outcome_date, outcome_date IS NOT NULL AS dated,
      outcome_country AS country, outcome_evidence AS evidence, ord AS own_ord, NULL AS source_file, NULL AS source_line
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
    n.evidence, coalesce(n.own_ord, a.ord) AS contact_ord, n.source_file, n.source_line
  FROM numbered n LEFT JOIN attributed a ON a.outcome_id = n.outcome_id
  ORDER BY n.outcome_date`;
