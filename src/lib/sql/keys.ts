import { SHARED_KEY_PREFIX } from '#lib/model/shared-key.ts';
import { sql, type Sql } from './sql.ts';

/** Whether a person's key is a keyed pseudonym that teams with one secret share. */
export function isSharedKey(key: Sql): Sql {
  return sql`${key} LIKE ${`${SHARED_KEY_PREFIX}%`}`;
}

/** An identifier in its team's namespace, so that two teams' `12` are two things; NULL without identifier. */
export function inTeam(team: Sql, id: Sql): Sql {
  return sql`coalesce(${team}, '') || '|' || ${id}`;
}

/** A person's key in its team's namespace, unless teams share it; NULL without key. */
export function personOf(team: Sql, key: Sql): Sql {
  return sql`CASE WHEN ${isSharedKey(key)} THEN ${key} ELSE ${inTeam(team, key)} END`;
}

/** The accompaniment that a row of another file than the contacts names; `home` is a row of `accompaniment_home`. */
export function referredAccompaniment(row: Sql, home: Sql): Sql {
  return sql`CASE WHEN ${row}.team IS NULL THEN coalesce(${home}.accompaniment, ${inTeam(sql`NULL`, sql`${row}.accompaniment_id`)})
    ELSE ${inTeam(sql`${row}.team`, sql`${row}.accompaniment_id`)} END`;
}

/** The person that a row of another file than the contacts names; `home` is a row of `person_home`. */
export function referredPerson(row: Sql, home: Sql): Sql {
  return sql`CASE WHEN ${row}.team IS NULL THEN coalesce(${home}.person, ${personOf(sql`NULL`, sql`${row}.person_key`)})
    ELSE ${personOf(sql`${row}.team`, sql`${row}.person_key`)} END`;
}

/** Person keys given without a team that exactly one team uses, with that team's person. */
export const createPersonHomes = sql`CREATE OR REPLACE TEMP TABLE person_home AS
  WITH teamless AS (
    SELECT person_key FROM raw_outcome WHERE team IS NULL
    UNION SELECT person_key FROM raw_accompaniment WHERE team IS NULL
    UNION SELECT person_key FROM raw_person WHERE team IS NULL
  ), used AS (
    SELECT person_key, ${personOf(sql`team`, sql`person_key`)} AS person FROM raw_contact
    UNION ALL SELECT person_key, ${personOf(sql`team`, sql`person_key`)} FROM raw_accompaniment WHERE team IS NOT NULL
    UNION ALL SELECT person_key, ${personOf(sql`team`, sql`person_key`)} FROM raw_person WHERE team IS NOT NULL
  )
  SELECT person_key AS key, min(person) AS person FROM used
  WHERE person_key IN (SELECT person_key FROM teamless WHERE person_key IS NOT NULL)
  GROUP BY person_key HAVING min(person) = max(person)`;

/** Identifiers of accompaniments given without a team that exactly one team uses, with that team's accompaniment. */
export const createAccompanimentHomes = sql`CREATE OR REPLACE TEMP TABLE accompaniment_home AS
  WITH teamless AS (
    SELECT accompaniment_id FROM raw_outcome WHERE team IS NULL
    UNION SELECT accompaniment_id FROM raw_accompaniment WHERE team IS NULL
  ), used AS (
    SELECT accompaniment_id, ${inTeam(sql`team`, sql`accompaniment_id`)} AS accompaniment FROM raw_contact
    UNION ALL SELECT accompaniment_id, ${inTeam(sql`team`, sql`accompaniment_id`)} FROM raw_accompaniment WHERE team IS NOT NULL
  )
  SELECT accompaniment_id AS key, min(accompaniment) AS accompaniment FROM used
  WHERE accompaniment_id IN (SELECT accompaniment_id FROM teamless WHERE accompaniment_id IS NOT NULL)
  GROUP BY accompaniment_id HAVING min(accompaniment) = max(accompaniment)`;
