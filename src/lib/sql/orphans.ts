import type { Place } from '#lib/model/issue.ts';
import type { Table } from '#lib/model/table.ts';
import { inTeam, personOf, referredAccompaniment, referredPerson } from './keys.ts';
import { namedContacts } from './outcomes.ts';
import { all, join, sql, type Sql } from './sql.ts';

/** What names what by its key: `from` a row of one file `to` a row of another. */
export type OrphanRelation =
  | 'outcome-person'
  | 'outcome-contact'
  | 'outcome-accompaniment'
  | 'contact-session'
  | 'contact-person'
  | 'contact-accompaniment'
  | 'accompaniment-person';

/** How many rows of a relation name something by key, how many of them name what is nowhere, and where these stand. */
export interface Orphans {
  readonly relation: OrphanRelation;
  readonly total: number;
  readonly orphans: number;
  /** The first places in the order of files and lines, ten at most. */
  readonly examples: readonly Place[];
}

const MOST_EXAMPLES = 10;

/** Rows that name something, as SQL: from where, under which conditions, and whether what they name is found. */
interface Link {
  readonly relation: OrphanRelation;
  readonly from: Sql;
  readonly where: readonly Sql[];
  readonly isFound: Sql;
}

/** A person is known by a contact or by the persons file, an accompaniment by a contact or by its own file. */
const somePerson = sql`(SELECT person FROM contact WHERE person IS NOT NULL UNION ALL SELECT person FROM filed_person)`;
const someAccompaniment = sql`(SELECT accompaniment FROM accompaniment)`;
const isLoaded = (table: Sql): Sql => sql`EXISTS (SELECT 1 FROM ${table})`;

const ofOutcomes: readonly Link[] = [
  {
    relation: 'outcome-person',
    from: sql`raw_outcome r LEFT JOIN person_home h ON h.key = r.person_key`,
    where: [sql`r.person_key IS NOT NULL`],
    isFound: sql`${referredPerson(sql`r`, sql`h`)} IN ${somePerson}`,
  },
  {
    relation: 'outcome-contact',
    from: sql`raw_outcome r`,
    where: [sql`r.contact_id IS NOT NULL`],
    isFound: sql`r.rowid IN (SELECT place FROM (${namedContacts}) n)`,
  },
  {
    relation: 'outcome-accompaniment',
    from: sql`raw_outcome r LEFT JOIN accompaniment_home h ON h.key = r.accompaniment_id`,
    where: [sql`r.accompaniment_id IS NOT NULL`],
    isFound: sql`${referredAccompaniment(sql`r`, sql`h`)} IN ${someAccompaniment}`,
  },
];

const ofContacts: readonly Link[] = [
  {
    relation: 'contact-session',
    from: sql`raw_contact r`,
    where: [sql`r.activity_id IS NOT NULL`, isLoaded(sql`raw_session WHERE activity_id IS NOT NULL`)],
    isFound: sql`${inTeam(sql`r.team`, sql`r.activity_id`)} IN (SELECT ${inTeam(sql`team`, sql`activity_id`)} FROM raw_session WHERE activity_id IS NOT NULL)`,
  },
  {
    relation: 'contact-person',
    from: sql`raw_contact r`,
    where: [sql`r.person_key IS NOT NULL`, isLoaded(sql`filed_person`)],
    isFound: sql`${personOf(sql`r.team`, sql`r.person_key`)} IN (SELECT person FROM filed_person)`,
  },
  {
    relation: 'contact-accompaniment',
    from: sql`raw_contact r`,
    where: [sql`r.accompaniment_id IS NOT NULL`, isLoaded(sql`filed_accompaniment`)],
    isFound: sql`${inTeam(sql`r.team`, sql`r.accompaniment_id`)} IN (SELECT accompaniment FROM filed_accompaniment)`,
  },
];

const ofAccompaniments: Link = {
  relation: 'accompaniment-person',
  from: sql`raw_accompaniment r LEFT JOIN person_home h ON h.key = r.person_key`,
  where: [sql`r.person_key IS NOT NULL`],
  isFound: sql`${referredPerson(sql`r`, sql`h`)} IN ${somePerson}`,
};

const toSql = ({ relation, from, where, isFound }: Link): Sql =>
  sql`SELECT ${relation} AS relation, r.source_file, r.source_line, ${isFound} AS is_found FROM ${from} WHERE ${all(where)}`;

/**
 * Rows that name by key what no loaded row is, once the tables of questions are derived: `relation`, `total`,
 * `orphans`, and `source_file` and `source_line` of one example a row (NULL where there is none). A relation that
 * no row uses, or whose other file is not loaded, gives no row. Sessions, accompaniments and persons without
 * contact are no orphans.
 */
export function orphansQuestion(): Sql {
  const links = [...ofOutcomes, ...ofContacts, ofAccompaniments].map(toSql);
  return sql`WITH link AS (${join(links, ' UNION ALL ')}),
    counted AS (
      SELECT relation, count(*) AS total, count(*) FILTER (WHERE NOT is_found) AS orphans FROM link GROUP BY relation
    ), example AS (
      SELECT relation, source_file, source_line FROM link WHERE NOT is_found
      QUALIFY row_number() OVER (PARTITION BY relation ORDER BY source_file, source_line) <= ${MOST_EXAMPLES}
    )
    SELECT c.relation, c.total, c.orphans, e.source_file, e.source_line
    FROM counted c LEFT JOIN example e ON e.relation = c.relation
    ORDER BY c.relation, e.source_file, e.source_line`;
}

/** The answer to the question of orphans, one entry a relation. */
export function toOrphans({ rows }: Table): Orphans[] {
  const found = new Map<string, Orphans & { readonly examples: Place[] }>();
  for (const row of rows) {
    const relation = row['relation'] as OrphanRelation;
    const entry = found.get(relation) ?? {
      relation,
      total: Number(row['total']),
      orphans: Number(row['orphans']),
      examples: [],
    };
    if (row['source_file'] !== null)
      entry.examples.push({ file: String(row['source_file']), line: Number(row['source_line']) });
    found.set(relation, entry);
  }
  return [...found.values()];
}
