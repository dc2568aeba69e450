import type { DimensionId } from '#lib/model/dimension.ts';
import { dimensions } from '#lib/model/dimension.ts';
import type { Params } from '#lib/model/params.ts';
import { eachOf, toIsoText } from '#lib/sql/dialect.ts';
import { all, identifier, join, nothing, sql, type Sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { listColumn, personDimension, relations, rowDimension, type Relation } from './relations.ts';

/** The questions behind one answer; each is asked at its own level, nothing is summed from parts. */
export interface Question {
  /** One row per group: the dimensions' columns, then `value`, `numerator`, `denominator`, and `beside_<id>` of each figure beside. */
  readonly groups: Sql;
  /** One row without breakdown: the same, the terms of figures beside, and `known` of `total` base units. */
  readonly overall: Sql;
}

/** Rows of the relation with one column per event dimension; lists give one row per element. */
export function unfolded(rows: Sql, relation: Relation, by: readonly DimensionId[]): Sql {
  const lists = by.filter((id) => listColumn(id, relation));
  const single = by.filter((id) => !listColumn(id, relation) && personDimension(id) === null);
  const columns = [
    ...single.map((id) => sql`${rowDimension(id, relation)} AS ${identifier(`by_${id}`)}`),
    ...lists.map((id) => sql`${identifier(`each_${id}`)}.${identifier('code')} AS ${identifier(`by_${id}`)}`),
  ];
  const laterals = lists.map((id) =>
    eachOf(sql`r.${identifier(listColumn(id, relation) ?? id)}`, `each_${id}`, 'code'),
  );
  return sql`SELECT r.*${columns.length > 0 ? sql`, ${join(columns)}` : nothing} FROM (${rows}) r ${join(laterals, ' ')}`;
}

/** What an indicator gathers of each person's rows. */
const gathered = ({ perPerson = {} }: Indicator): Sql[] =>
  Object.entries(perPerson).map(([name, aggregate]) => sql`${aggregate} AS ${identifier(name)}`);

/** One row per person and event group, with attributes as known at the last contact in it. */
function personsFolded(indicator: Indicator, unfoldedRows: Sql, by: readonly DimensionId[]): Sql {
  const events = by.filter((id) => personDimension(id) === null).map((id) => identifier(`by_${id}`));
  const attributes = by.flatMap((id) => {
    const expression = personDimension(id);
    return expression ? [sql`${expression} AS ${identifier(`by_${id}`)}`] : [];
  });
  const columns = [sql`person`, ...events, ...attributes, ...gathered(indicator)];
  const groups = [...events, sql`person`];
  return sql`SELECT ${join(columns)} FROM (${unfoldedRows}) u GROUP BY ${join(groups)}`;
}

/** In relations that count rows of contacts, an attribute is what that contact says. */
function attributesOfRows(unfoldedRows: Sql, by: readonly DimensionId[], relation: Relation): Sql {
  const attributes = by.filter((id) => dimensions[id].kind === 'person');
  if (attributes.length === 0) return unfoldedRows;
  // A cohort or an outcome is about a person: the attribute is what was known of the person then.
  const prefix = relation === relations.cohort || relation === relations.outcome ? 'known_' : '';
  const columns = attributes.map((id) => sql`${identifier(`${prefix}${id}`)} AS ${identifier(`by_${id}`)}`);
  return sql`SELECT u.*, ${join(columns)} FROM (${unfoldedRows}) u`;
}

/** What an indicator's aggregates run over: rows, or persons, with a column `by_<dimension>` for each dimension. */
export function rowsOf(indicator: Indicator, by: readonly DimensionId[], params: Params): Sql {
  const relation = relations[indicator.relation];
  const rows = unfolded(relation.rows(params, by), relation, by);
  return relation.ofPersons ? personsFolded(indicator, rows, by) : attributesOfRows(rows, by, relation);
}

function outputDimension(id: DimensionId): Sql {
  const column = identifier(`by_${id}`);
  return sql`${dimensions[id].kind === 'time' ? toIsoText(column) : column} AS ${identifier(id)}`;
}

/** Columns of one figure: its value and its two terms, under names with a prefix. */
function figureColumns({ value, terms }: Pick<Indicator, 'value' | 'terms'>, prefix = ''): Sql {
  const { numerator, denominator } = terms ?? { numerator: sql`NULL`, denominator: sql`NULL` };
  const named = (aggregate: Sql, name: string) => sql`${aggregate} AS ${identifier(name)}`;
  return join([
    named(value, prefix || 'value'),
    named(numerator, prefix ? `${prefix}_numerator` : 'numerator'),
    named(denominator, prefix ? `${prefix}_denominator` : 'denominator'),
  ]);
}

/** Name of the column of a figure beside. */
const besideColumn = (id: string): string => `beside_${id}`;

function figures(indicator: Indicator): Sql {
  const beside = indicator.beside ?? [];
  return join([
    figureColumns(indicator),
    ...beside.map(({ id, value }) => sql`${value} AS ${identifier(besideColumn(id))}`),
  ]);
}

function figuresWithTerms(indicator: Indicator): Sql {
  const beside = indicator.beside ?? [];
  return join([
    figureColumns(indicator),
    ...beside.map((figure) => figureColumns(figure, besideColumn(figure.id))),
  ]);
}

/** Shares of a multi-select: each option's units over all units with any recorded option in the same group. */
function shareOfOptions(indicator: Indicator, by: readonly DimensionId[], params: Params): Sql {
  const others = by.filter((id) => id !== 'topic');
  const rows = rowsOf(indicator, [...others, 'topic'], params);
  const named = others.map((id) => identifier(`by_${id}`));
  const within = named.length > 0 ? sql`GROUP BY ${join(named)}` : nothing;
  const on = all(named.map((column) => sql`t.${column} IS NOT DISTINCT FROM d.${column}`));
  const columns = by.map((id) => sql`t.${identifier(`by_${id}`)} AS ${identifier(`by_${id}`)}`);
  const select = by.map(outputDimension);
  return sql`WITH t AS (SELECT * FROM (${rows}) x WHERE unit IS NOT NULL AND by_topic IS NOT NULL),
    d AS (SELECT ${join([...named, sql`count(DISTINCT unit) AS denominator`])} FROM t ${within})
    SELECT ${join(select)}, CAST(numerator AS DOUBLE) / denominator AS value, numerator, denominator FROM (
      SELECT ${join(columns)}, count(DISTINCT t.unit) AS numerator, d.denominator FROM t JOIN d ON ${on}
      GROUP BY ${join([...columns.map((_, index) => sql`${index + 1}`), sql`d.denominator`])}) s
    ORDER BY ${join(select.map((_, index) => sql`${index + 1}`))}`;
}

function groupsOf(indicator: Indicator, by: readonly DimensionId[], params: Params): Sql {
  if (indicator.relation === 'subject' && by.includes('topic')) return shareOfOptions(indicator, by, params);
  const names = by.map((id) => identifier(`by_${id}`));
  const order = sql`ORDER BY ${join(by.map((_, index) => sql`${index + 1}`))}`;
  return sql`SELECT ${join(by.map(outputDimension))}, ${figures(indicator)} FROM (${rowsOf(indicator, by, params)}) g GROUP BY ${join(names)} ${order}`;
}

/** Whether a row's dimensions are all recorded, on rows that were not unfolded. */
function knownCondition(indicator: Indicator, by: readonly DimensionId[]): Sql {
  const relation = relations[indicator.relation];
  const folded = relation.ofPersons;
  const conditions = by
    .filter((id) => !('open' in dimensions[id]))
    .map((id) => {
      if (folded && personDimension(id)) return sql`${identifier(`by_${id}`)} IS NOT NULL`;
      if (folded) return identifier(`has_${id}`);
      const list = listColumn(id, relation);
      if (list) return sql`len(${identifier(list)}) > 0`;
      return sql`${rowDimension(id, relation)} IS NOT NULL`;
    });
  return all([...(indicator.base.known ? [indicator.base.known] : []), ...conditions]);
}

/** As a whole, a figure speaks of the period and not of the spans it is broken down by. */
const withoutTime = (by: readonly DimensionId[]) => by.filter((id) => dimensions[id].kind !== 'time');

/** Persons with, for each event dimension, whether any of their contacts tells it. */
function personsOverall(indicator: Indicator, by: readonly DimensionId[], params: Params): Sql {
  const relation = relations[indicator.relation];
  const columns = by.map((id) => {
    const attribute = personDimension(id);
    if (attribute) return sql`${attribute} AS ${identifier(`by_${id}`)}`;
    const list = listColumn(id, relation);
    const known = list ? sql`len(${identifier(list)}) > 0` : sql`${rowDimension(id, relation)} IS NOT NULL`;
    return sql`bool_or(${known}) AS ${identifier(`has_${id}`)}`;
  });
  return sql`SELECT ${join([sql`person`, ...columns, ...gathered(indicator)])} FROM (${relation.rows(params, withoutTime(by))}) u GROUP BY person`;
}

/** The rows that an indicator counts under the parameters, without breakdown; `by` only tells what makes one known. */
export function overallRows(indicator: Indicator, by: readonly DimensionId[], params: Params): Sql {
  const relation = relations[indicator.relation];
  return relation.ofPersons ? personsOverall(indicator, by, params) : relation.rows(params, withoutTime(by));
}

/** The questions that answer an indicator under the parameters, broken down by the dimensions (none: one overall group). */
export function toQuestion(indicator: Indicator, by: readonly DimensionId[], params: Params): Question {
  const rows = overallRows(indicator, by, params);
  const { base } = indicator;
  const overall = sql`SELECT ${figuresWithTerms(indicator)}, ${base.count} FILTER (WHERE ${knownCondition(indicator, by)}) AS known, ${base.count} AS total
    FROM (${rows}) g`;
  return { overall, groups: by.length === 0 ? overall : groupsOf(indicator, by, params) };
}
