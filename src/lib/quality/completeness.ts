import type { ContactFieldName } from '#lib/model/fields.ts';
import type { Params } from '#lib/model/params.ts';
import type { Table } from '#lib/model/table.ts';
import { startOf, toIsoText } from '#lib/sql/dialect.ts';
import { identifier, join, sql, type Sql } from '#lib/sql/sql.ts';
import { contacts, records } from './record.ts';

/** A field whose completeness is told: on which contacts it can be known (contact `c`), and when it is. */
interface Completable {
  readonly field: ContactFieldName;
  /** Fields of which one suffices, where not only its own. */
  readonly parts?: readonly ContactFieldName[];
  readonly applies: Sql;
  readonly isKnown: Sql;
  /** Whether it is told by the raw row `r` alone, which must be joined. */
  readonly isRaw?: true;
  /** An empty cell may mean that there was nothing to record. */
  readonly mayBeEmpty?: true;
}

const always = sql`TRUE`;
const moment = sql`c.is_moment`;
const known = (column: Sql): Sql => sql`${column} IS NOT NULL`;
const filled = (list: Sql): Sql => sql`len(${list}) > 0`;

/**
 * Fields by the order of the model. What every row has by the rules of loading (identifier, date, number of people)
 * is left out; so is what belongs to outcomes, which have their own file.
 */
export const completables: readonly Completable[] = [
  { field: 'site_code', applies: always, isKnown: known(sql`c.site`) },
  { field: 'activity_type', applies: always, isKnown: known(sql`c.activity`) },
  {
    field: 'activity_id',
    applies: sql`coalesce(c.activity, '') <> 'NET'`,
    isKnown: known(sql`r.activity_id`),
    isRaw: true,
  },
  { field: 'team', applies: always, isKnown: known(sql`c.team`) },
  { field: 'person_key', applies: moment, isKnown: known(sql`c.person`) },
  { field: 'contact_type', applies: sql`coalesce(c.activity, '') <> 'NET'`, isKnown: known(sql`c.contact`) },
  { field: 'accompaniment_id', applies: moment, isKnown: known(sql`c.accompaniment`), mayBeEmpty: true },
  {
    field: 'language_main',
    parts: ['language_main', 'contact_languages'],
    applies: moment,
    isKnown: filled(sql`c.languages`),
  },
  { field: 'person_language', applies: moment, isKnown: known(sql`c.person_language`) },
  { field: 'language_mode', applies: moment, isKnown: known(sql`c.mode`) },
  { field: 'mediator_present', applies: moment, isKnown: known(sql`c.mediator`) },
  { field: 'duration_min', applies: moment, isKnown: known(sql`r.duration_min`), isRaw: true },
  { field: 'nationality', applies: moment, isKnown: known(sql`c.nationality`) },
  { field: 'profile', applies: moment, isKnown: known(sql`c.profile`) },
  { field: 'admin_status', applies: moment, isKnown: known(sql`c.status`) },
  { field: 'sex', applies: moment, isKnown: known(sql`c.sex`) },
  {
    field: 'age_bracket',
    parts: ['age_bracket', 'age', 'birth_year'],
    applies: moment,
    isKnown: known(sql`c.age`),
  },
  { field: 'uam', parts: ['uam', 'profile'], applies: moment, isKnown: known(sql`c.uam`) },
  { field: 'vulnerable', applies: moment, isKnown: known(sql`c.vulnerable`) },
  { field: 'topics', applies: moment, isKnown: filled(sql`c.topics`) },
  { field: 'referrals', applies: moment, isKnown: filled(sql`c.referrals`), mayBeEmpty: true },
  {
    field: 'referral_status',
    applies: sql`${moment} AND ${filled(sql`c.referrals`)} AND c.referral_direction = 'OUT'`,
    isKnown: known(sql`c.referral_status`),
  },
  { field: 'request_origin', applies: always, isKnown: known(sql`c.origin`) },
  {
    field: 'partner',
    applies: sql`c.origin = 'ACTOR' OR c.referral_direction = 'IN'`,
    isKnown: known(sql`c.partner`),
  },
  { field: 'recorded_on', applies: always, isKnown: known(sql`r.recorded_on`), isRaw: true },
];

/** Of so many records that a field applies to, in so many it is known. */
export interface Known {
  readonly known: number;
  readonly total: number;
}

/** The counts of one field, over all and by month (first day), site and region; null is not recorded. */
export interface FieldCompleteness {
  readonly field: ContactFieldName;
  readonly mayBeEmpty: boolean;
  readonly overall: Known;
  readonly byMonth: ReadonlyMap<string | null, Known>;
  readonly bySite: ReadonlyMap<string | null, Known>;
  readonly byRegion: ReadonlyMap<string | null, Known>;
}

/** How complete the fields are under the filters. */
export interface Completeness {
  readonly fields: readonly FieldCompleteness[];
  /** Fields that no file has, or that are empty throughout. */
  readonly absent: readonly ContactFieldName[];
  /** Sites and regions by how many records they have, most first; not recorded last. */
  readonly sites: readonly (string | null)[];
  readonly regions: readonly (string | null)[];
  readonly records: number;
}

const counts = completables.flatMap((_, at) => [identifier(`total_${at}`), identifier(`known_${at}`)]);

function countsOf({ applies, isKnown }: Completable, at: number): Sql {
  return sql`count(*) FILTER (WHERE ${applies}) AS ${identifier(`total_${at}`)},
    count(*) FILTER (WHERE (${applies}) AND ${isKnown}) AS ${identifier(`known_${at}`)}`;
}

/** Counts by month, site and region: of the fields that contacts tell alone, or of those for which raw rows are joined. */
function finestOf(isRaw: boolean, params: Params): Sql {
  const columns = completables.map((entry, at) =>
    (entry.isRaw ?? false) === isRaw
      ? countsOf(entry, at)
      : sql`0 AS ${identifier(`total_${at}`)}, 0 AS ${identifier(`known_${at}`)}`,
  );
  const month = startOf('month', sql`c.contact_date`);
  return sql`SELECT ${month} AS month, c.site, c.region, ${isRaw ? sql`0` : sql`count(*)`} AS records, ${join(columns)}
    FROM ${isRaw ? records(params) : contacts(params)} GROUP BY ${month}, c.site, c.region`;
}

/**
 * One row over all and one per month, site and region: `level`, `key`, `records`, and two counts a field. Counts of
 * rows add up, so contacts are gone through by month and site and no more.
 */
export function completenessQuestion(params: Params): Sql {
  const sums = [...counts, identifier('records')].map((count) => sql`sum(f.${count}) AS ${count}`);
  return sql`WITH finest AS (${finestOf(false, params)} UNION ALL ${finestOf(true, params)})
    SELECT CASE WHEN grouping(f.month) = 0 THEN 'month' WHEN grouping(f.site) = 0 THEN 'site'
        WHEN grouping(f.region) = 0 THEN 'region' ELSE 'all' END AS level,
      coalesce(${toIsoText(sql`f.month`)}, f.site, f.region) AS key, ${join(sums)}
    FROM finest f GROUP BY GROUPING SETS ((), (f.month), (f.site), (f.region))
    ORDER BY level, records DESC, key`;
}

type Level = 'all' | 'month' | 'site' | 'region';

const keysOf = (table: Table, level: Level): (string | null)[] => {
  const keys = table.rows.filter((row) => row['level'] === level).map((row) => row['key'] as string | null);
  return [...keys.filter((key) => key !== null), ...keys.filter((key) => key === null)];
};

/** The answer to the question; `available` are the contact fields that hold anything. */
export function toCompleteness(table: Table, available: ReadonlySet<string>): Completeness {
  const countsAt = (level: Level, at: number) =>
    new Map(
      table.rows
        .filter((row) => row['level'] === level)
        .map((row) => [
          row['key'] as string | null,
          { known: Number(row[`known_${at}`]), total: Number(row[`total_${at}`]) },
        ]),
    );
  const fields = completables.map(({ field, mayBeEmpty = false }, at): FieldCompleteness => ({
    field,
    mayBeEmpty,
    overall: countsAt('all', at).get(null) ?? { known: 0, total: 0 },
    byMonth: countsAt('month', at),
    bySite: countsAt('site', at),
    byRegion: countsAt('region', at),
  }));
  const isThere = ({ field, overall }: FieldCompleteness, at: number) =>
    overall.known > 0 || (completables[at]?.parts ?? [field]).some((part) => available.has(part));
  return {
    fields: fields.filter(isThere),
    absent: fields.filter((entry, at) => !isThere(entry, at)).map(({ field }) => field),
    sites: keysOf(table, 'site'),
    regions: keysOf(table, 'region'),
    records: Number(table.rows.find((row) => row['level'] === 'all')?.['records'] ?? 0),
  };
}
