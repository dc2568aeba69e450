import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import type { Params } from '#lib/model/params.ts';
import { dateLiteral } from '#lib/sql/dialect.ts';
import { all, identifier, join, sql, type Sql } from '#lib/sql/sql.ts';
import { rowsOf, unfolded } from './ask.ts';
import type { Indicator } from './indicator.ts';
import { personDimension, relations, type RelationId } from './relations.ts';

/** One coordinate of a figure in a breakdown: a code of a dimension (the first day of a span of time), null for unknown. */
export interface Coordinate {
  readonly dimension: DimensionId;
  readonly code: string | null;
}

/** What the records behind a figure are. */
export type RecordKind = 'contact' | 'session' | 'outcome';

/** What the records of a relation are. */
export function recordKind(relation: RelationId): RecordKind {
  if (relation === 'attendance') return 'session';
  return relation === 'session' || relation === 'outcome' ? relation : 'contact';
}

const keysOf: Readonly<Record<RecordKind, readonly Sql[]>> = {
  contact: [sql`ord`],
  session: [sql`session`],
  outcome: [sql`subject`, sql`outcome`],
};

function lies({ dimension, code }: Coordinate): Sql {
  const column = identifier(`by_${dimension}`);
  if (code === null) return sql`${column} IS NULL`;
  return dimensions[dimension].kind === 'time'
    ? sql`${column} = ${dateLiteral(code)}`
    : sql`${column} = ${code}`;
}

/**
 * Whether a record or person by itself counts: it adds to the figure, or to the denominator of a share. Where only
 * a breakdown has a figure, all that lie in it do.
 */
const counts = ({ value, terms }: Indicator): Sql =>
  terms ? sql`${terms.denominator} > 0` : sql`coalesce(${value} > 0, TRUE)`;

/** Which records behind a figure: all that count, or those of which it isn't known what it asks for. */
export type RecordPart = 'all' | 'unknown';

/**
 * The records behind a figure as a question of their keys: `ord` of contacts, `session` of sessions, `subject` and
 * `outcome` of outcomes. Of persons counted, the contacts within the figure's coordinates. The unknown part is what
 * the base counts and `base.known` doesn't hold for; a measure without such a condition has none.
 */
export function behindQuestion(
  indicator: Indicator,
  cell: readonly Coordinate[],
  params: Params,
  part: RecordPart = 'all',
): Sql {
  const relation = relations[indicator.relation];
  const by = cell.map(({ dimension }) => dimension);
  const rows = rowsOf(indicator, by, params);
  const isUnknown = part === 'unknown';
  const missing = isUnknown ? [sql`NOT coalesce(${indicator.base.known ?? sql`TRUE`}, FALSE)`] : [];
  const inCell = all([...cell.map(lies), ...missing]);
  const having = isUnknown ? sql`TRUE` : counts(indicator);
  const keys = join(keysOf[recordKind(indicator.relation)]);
  if (!relation.ofPersons)
    return sql`SELECT ${keys} FROM (${rows}) g WHERE ${inCell} GROUP BY ${keys} HAVING ${having}`;
  const persons = sql`SELECT person FROM (${rows}) g WHERE ${inCell} GROUP BY person HAVING ${having}`;
  const events = cell.filter(({ dimension }) => personDimension(dimension) === null);
  const found = unfolded(
    relation.rows(params, by),
    relation,
    events.map(({ dimension }) => dimension),
  );
  return sql`SELECT DISTINCT ord FROM (${found}) u WHERE ${all(events.map(lies))} AND person IN (${persons})`;
}
