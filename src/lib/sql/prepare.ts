import type { FilterKey } from '#lib/model/params.ts';
import { createAccompaniments, createContactBase, createContacts } from './contacts.ts';
import { createFiledAccompaniments, createFiledPersons } from './filed.ts';
import { listColumns } from './filter.ts';
import { createAccompanimentHomes, createPersonHomes, isSharedKey } from './keys.ts';
import { createOutcomes } from './outcomes.ts';
import { createSessions } from './sessions.ts';
import { identifier, join, sql, type Sql } from './sql.ts';
import { setUnlistedAside, type ClosedLists, type UnlistedFields } from './unlisted.ts';

/** What the engine must know of the code lists: where sites lie, which nationalities count as such, and what closed lists hold. */
export interface CodeTables {
  readonly sites: readonly {
    readonly code: string;
    readonly municipality: string | null;
    readonly region: string;
  }[];
  readonly nationalities: readonly string[];
  readonly closed: ClosedLists;
}

/** The table of sites: code, municipality, region. */
function createSites(sites: CodeTables['sites']): Sql {
  const values = sites.map((site) => sql`(${site.code}, ${site.municipality}, ${site.region})`);
  return sql`CREATE OR REPLACE TABLE site AS SELECT * FROM (VALUES ${join(values)}) AS s(code, municipality, region)`;
}

/** Statements that derive the tables of questions from the raw ones, in order; `tables` says where words of no list stand. */
export function prepareStatements(codes: CodeTables, tables: readonly UnlistedFields[]): Sql[] {
  return [
    ...setUnlistedAside(tables, codes.closed),
    createSites(codes.sites),
    createPersonHomes,
    createAccompanimentHomes,
    createFiledPersons,
    createFiledAccompaniments,
    createContactBase(codes.nationalities),
    createAccompaniments,
    createContacts,
    createSessions,
    createOutcomes,
    sql`DROP TABLE contact_base`,
  ];
}

/**
 * First and last plausible day (not before 2019, not after today) that contacts, sessions or outcomes cover, the last
 * such day on which a contact was entered, the counts, and how many teams have contacts with a shared key.
 */
export function extentQuestion(today: string): Sql {
  return sql`WITH days AS (
      SELECT contact_date AS day FROM contact UNION ALL SELECT session_date FROM session UNION ALL SELECT outcome_date FROM outcome
    )
    SELECT CAST(min(day) FILTER (WHERE day >= DATE '2019-01-01') AS VARCHAR) AS first_day,
      CAST(max(day) FILTER (WHERE day <= CAST(${today} AS DATE)) AS VARCHAR) AS last_day,
      (SELECT CAST(max(recorded_on) AS VARCHAR) FROM raw_contact WHERE recorded_on <= CAST(${today} AS DATE)) AS last_entry,
      (SELECT count(*) FROM contact) AS contacts,
      (SELECT count(*) FROM contact WHERE contact_date < DATE '2019-01-01' OR contact_date > CAST(${today} AS DATE)) AS implausible,
      (SELECT count(DISTINCT team) FROM contact WHERE ${isSharedKey(sql`person`)}) AS sharing_teams
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
