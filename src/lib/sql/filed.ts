import { firstKnown } from './dialect.ts';
import { referredAccompaniment, referredPerson } from './keys.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

/*
 * What the separate files say of persons and accompaniments, one row each. Where several rows speak of one
 * (two teams with a shared key), the first known value stands, in the order of teams, files and lines.
 */

const place = sql`place`;

const first = (column: string): Sql => sql`${firstKnown(identifier(column), place)} AS ${identifier(column)}`;

const personAttributes = [
  'nationality',
  'person_language',
  'profile',
  'sex',
  'age',
  'birth_year',
  'age_bracket',
  'uam',
  'vulnerable',
];

/** Persons of the persons file with their attributes; a verified status before a declared one. */
export const createFiledPersons = sql`CREATE OR REPLACE TABLE filed_person AS
  WITH named AS (
    SELECT r.*, ${referredPerson(sql`r`, sql`h`)} AS person, row_number() OVER (ORDER BY r.team, r.source_file, r.source_line) AS place
    FROM raw_person r LEFT JOIN person_home h ON h.key = r.person_key WHERE r.person_key IS NOT NULL
  )
  SELECT person, ${join(personAttributes.map(first))},
    ${firstKnown(sql`CASE WHEN status_verified THEN admin_status END`, place)} AS verified_status,
    ${firstKnown(sql`admin_status`, place)} AS status
  FROM named GROUP BY person`;

/** Accompaniments of the accompaniments file: whose they are, when they began and ended, where they take place. */
export const createFiledAccompaniments = sql`CREATE OR REPLACE TABLE filed_accompaniment AS
  WITH named AS (
    SELECT r.opened_on, r.closed_on, r.region, ${referredAccompaniment(sql`r`, sql`a`)} AS accompaniment, ${referredPerson(sql`r`, sql`h`)} AS person,
      row_number() OVER (ORDER BY r.team, r.source_file, r.source_line) AS place
    FROM raw_accompaniment r
    LEFT JOIN accompaniment_home a ON a.key = r.accompaniment_id
    LEFT JOIN person_home h ON h.key = r.person_key
    WHERE r.accompaniment_id IS NOT NULL
  )
  SELECT accompaniment, ${join(['person', 'opened_on', 'closed_on', 'region'].map(first))} FROM named GROUP BY accompaniment`;
