import { identifier, join, sql, type Sql } from './sql.ts';

/** What has identifiers, with the letter that its pseudonyms begin with. */
const letters = { person: 'P', accompaniment: 'A', contact: 'C', session: 'S', partner: 'O' } as const;

/** Kinds of identifier that have pseudonyms. */
export type PseudonymKind = keyof typeof letters;

const keysOf: Readonly<Record<PseudonymKind, Sql>> = {
  person: sql`SELECT person AS key FROM contact UNION SELECT person FROM accompaniment UNION SELECT subject FROM outcome
    WHERE subject NOT LIKE 'accompaniment|%' AND subject NOT LIKE 'contact|%' AND subject NOT LIKE 'row|%'`,
  accompaniment: sql`SELECT accompaniment AS key FROM accompaniment`,
  contact: sql`SELECT CAST(ord AS VARCHAR) AS key FROM contact`,
  session: sql`SELECT session AS key FROM session UNION SELECT session FROM contact`,
  partner: sql`SELECT partner AS key FROM contact`,
};

/**
 * Short names for identifiers, such as `P-0042`, in an order that only the salt tells: the same within a visit,
 * others in the next. `pseudonym` has `kind`, `key` and `alias`; it never leaves the engine with its keys.
 */
export function createPseudonyms(salt: string): Sql {
  const parts = (Object.keys(letters) as PseudonymKind[]).map(
    (kind) => sql`SELECT ${kind} AS kind, key,
      ${letters[kind]} || format('-{:04d}', row_number() OVER (ORDER BY hash(key || ${salt}), key)) AS alias
      FROM (SELECT DISTINCT key FROM (${keysOf[kind]}) k WHERE key IS NOT NULL) d`,
  );
  return sql`CREATE OR REPLACE TEMP TABLE pseudonym AS ${join(parts, ' UNION ALL ')}`;
}

/** Joins the pseudonyms of a kind to a key. */
export function joinPseudonym(kind: PseudonymKind, key: Sql): Sql {
  const named = identifier(`${kind}_name`);
  return sql`LEFT JOIN pseudonym ${named} ON ${named}.kind = ${kind} AND ${named}.key = ${key}`;
}

/** The pseudonym that was joined so; NULL without a key. */
export function pseudonymOf(kind: PseudonymKind): Sql {
  return sql`${identifier(`${kind}_name`)}.alias`;
}
