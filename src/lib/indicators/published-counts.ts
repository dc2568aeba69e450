import { municipalities } from '#lib/model/codes/registry.ts';
import type { Params } from '#lib/model/params.ts';
import { eachOf, latest, startOf, toIsoText } from '#lib/sql/dialect.ts';
import { contactConditions } from '#lib/sql/filter.ts';
import { all, identifier, join, nothing, sql, type Sql } from '#lib/sql/sql.ts';
import { relations } from './relations.ts';

/** What open editions count. */
export const publishedMeasures = ['contacts', 'new-persons', 'outcomes', 'persons'] as const;
export type PublishedMeasure = (typeof publishedMeasures)[number];

/** What open editions count by. */
export const publishedDimensions = [
  'place',
  'period',
  'gender',
  'age',
  'nationality',
  'language',
  'topic',
  'outcome',
  'team',
  'contact',
] as const;
export type PublishedDimension = (typeof publishedDimensions)[number];

/** A table of counts as the public may see it: what it counts, by which dimensions, under which filters. */
export interface PublishedTable {
  readonly id: string;
  readonly measure: PublishedMeasure;
  readonly dimensions: readonly PublishedDimension[];
  readonly filters?: Readonly<Partial<Record<PublishedDimension, string>>>;
}

/**
 * A dimension with every code that a finest code counts in: itself, those it is a part of, and the total. What the data
 * hold besides is counted in those of `other`.
 */
export interface CountedDimension {
  readonly id: PublishedDimension;
  readonly within: ReadonlyMap<string, readonly string[]>;
  readonly other: string;
}

/** The code of what isn't recorded, in every dimension. */
export const UNKNOWN_CODE = 'unknown';

const areas = sql`CASE m.municipality ${join(
  municipalities.map(({ id, area }) => sql`WHEN ${id} THEN ${area}`),
  ' ',
)} END`;

/**
 * The finest code of each dimension of a row: the area of its place (only the region where no municipality is known),
 * its month as `2024-03`, attributes as known at that contact. Lists are unfolded before.
 */
const finest: Readonly<Record<PublishedDimension, Sql>> = {
  place: sql`coalesce(${areas}, 'in-' || m.region)`,
  period: sql`substr(${toIsoText(startOf('month', sql`m.contact_date`))}, 1, 7)`,
  gender: sql`m.known_sex`,
  age: sql`m.known_age`,
  nationality: sql`m.known_nationality`,
  language: sql`m.language`,
  topic: sql`m.topic`,
  outcome: sql`m.outcome`,
  team: sql`m.team`,
  contact: sql`m.contact`,
};

const contacts = (params: Params): Sql =>
  sql`SELECT c.* FROM contact c WHERE c.is_moment AND ${all(contactConditions(params, 'c'))}`;

/** Dimensions that a contact may have several codes of, and the columns that list them. */
const lists = { language: 'languages', topic: 'topics' } as const;

/** Contacts, once for each code of the lists among the dimensions. */
const unfolded = (params: Params, by: readonly PublishedDimension[]): Sql =>
  (['language', 'topic'] as const)
    .filter((id) => by.includes(id))
    .reduce(
      (rows, id) =>
        sql`SELECT c.*, ${identifier(`each_${id}`)}.${identifier(id)} FROM (${rows}) c ${eachOf(sql`c.${identifier(lists[id])}`, `each_${id}`, id)}`,
      contacts(params),
    );

/** Columns of what a person is. */
const ofPerson = ['known_sex', 'known_age', 'known_nationality'].map(identifier);

/** Rows that each measure counts, under a name that its dimensions are read from. */
const rowsOf: Readonly<Record<PublishedMeasure, (params: Params, by: readonly PublishedDimension[]) => Sql>> =
  {
    contacts: unfolded,
    // A person is new once, at the first contact in all loaded data: so it adds up over places and months.
    'new-persons': (params) =>
      sql`SELECT c.* FROM (${contacts(params)}) c WHERE c.person IS NOT NULL AND c.contact_date = c.first_date
      QUALIFY row_number() OVER (PARTITION BY c.person ORDER BY c.ord) = 1`,
    outcomes: (params) => sql`SELECT o.* FROM (${relations.outcome.rows(params)}) o`,
    // What is known of a person last holds for all contacts, so that persons add up over it.
    persons: (params) =>
      sql`SELECT c.* REPLACE (${join(ofPerson.map((name) => sql`${latest(sql`c.${name}`, sql`c.ord`)} OVER (PARTITION BY c.person) AS ${name}`))})
      FROM (${contacts(params)}) c WHERE c.person IS NOT NULL`,
  };

const contact = sql`count(DISTINCT m.ord)`;
const persons = sql`count(DISTINCT m.person)`;
/** Nothing links the contacts of people who were not identified, so each may be another person. */
const behind = sql`count(DISTINCT coalesce(m.person, 'contact ' || m.ord))`;

const countOf: Readonly<Record<PublishedMeasure, readonly [count: Sql, persons: Sql]>> = {
  contacts: [contact, behind],
  outcomes: [sql`count(*)`, sql`count(DISTINCT m.subject)`],
  'new-persons': [persons, persons],
  persons: [persons, persons],
};

/** The codes of each finest code, as rows of `leaf` and `code`. */
function codesOf({ within, other }: CountedDimension): Sql {
  const pairs = [...within].flatMap(([leaf, codes]) => codes.map((code) => sql`(${leaf}, ${code})`));
  const others = (within.get(other) ?? []).map((code) => sql`(NULL, ${code})`);
  return sql`(VALUES ${join([...pairs, ...others])})`;
}

/**
 * Counts of a measure for every combination of codes of some dimensions that occurs, finest and coarser alike, each at
 * its own level: a column for each dimension (by its id), `count`, and `persons`, the distinct persons behind it.
 * What doesn't occur has no row.
 */
export function publishedCountsQuestion(
  measure: PublishedMeasure,
  dimensions: readonly CountedDimension[],
  params: Params,
): Sql {
  const [count, personsBehind] = countOf[measure];
  const leafOf = ({ id, within }: CountedDimension): Sql => {
    const code = sql`coalesce(${finest[id]}, ${UNKNOWN_CODE})`;
    return sql`CASE WHEN ${code} IN (${[...within.keys()]}) THEN ${code} END AS ${identifier(`leaf_${id}`)}`;
  };
  const leaves = dimensions.map(leafOf);
  const columns = dimensions.map(({ id }) => sql`${identifier(`in_${id}`)}.code AS ${identifier(id)}`);
  const joins = dimensions.map((dimension) => {
    const alias = identifier(`in_${dimension.id}`);
    return sql`JOIN ${codesOf(dimension)} AS ${alias}(leaf, code) ON ${alias}.leaf IS NOT DISTINCT FROM m.${identifier(`leaf_${dimension.id}`)}`;
  });
  const leaf = sql`SELECT m.*${leaves.length > 0 ? sql`, ${join(leaves)}` : nothing} FROM (${rowsOf[measure](
    params,
    dimensions.map(({ id }) => id),
  )}) m`;
  const groups = join(dimensions.map((_, at) => sql`${at + 1}`));
  return sql`SELECT ${join([...columns, sql`${count} AS count`, sql`${personsBehind} AS persons`])}
    FROM (${leaf}) m ${join(joins, ' ')}
    ${dimensions.length > 0 ? sql`GROUP BY ${groups} ORDER BY ${groups}` : nothing}`;
}
