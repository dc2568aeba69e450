import { inTeam } from './keys.ts';
import { sql } from './sql.ts';

/** Sessions of the sessions file, and those that only contacts tell of. */
export const createSessions = sql`CREATE OR REPLACE TABLE session AS
  WITH recorded AS (
    SELECT DISTINCT ON (session) ${inTeam(sql`team`, sql`activity_id`)} AS session, activity_date AS session_date, site_code AS site,
      activity_type AS activity, team, staff_count, mediator_count, languages_available, FALSE AS derived
    FROM raw_session WHERE activity_id IS NOT NULL ORDER BY session, source_file, source_line
  ), unnumbered AS (
    SELECT 'derived|' || concat_ws('|', activity_date, site_code, activity_type, team) AS session, activity_date AS session_date,
      site_code AS site, activity_type AS activity, team, max(staff_count) AS staff_count, max(mediator_count) AS mediator_count, max(languages_available) AS languages_available, FALSE AS derived
    FROM raw_session WHERE activity_id IS NULL GROUP BY ALL
  ), told AS (
    SELECT session, min(contact_date) AS session_date, min(site) AS site, min(activity) AS activity, min(team) AS team,
      NULL AS staff_count, NULL AS mediator_count, NULL AS languages_available, TRUE AS derived
    FROM contact_base
    WHERE coalesce(activity, '') <> 'NET' AND session NOT IN (SELECT session FROM recorded UNION ALL SELECT session FROM unnumbered) GROUP BY session
  ), everything AS (SELECT * FROM recorded UNION ALL SELECT * FROM unnumbered UNION ALL SELECT * FROM told)
  SELECT e.*, s.region, s.municipality FROM everything e LEFT JOIN site s ON s.code = e.site
  WHERE coalesce(e.activity, '') <> 'NET'`;
