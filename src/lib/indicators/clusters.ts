import type { DimensionId } from '#lib/model/dimension.ts';
import type { Params } from '#lib/model/params.ts';
import { toIsoText } from '#lib/sql/dialect.ts';
import { identifier, join, nothing, sql, type Sql } from '#lib/sql/sql.ts';
import { overallRows } from './ask.ts';
import type { Indicator } from './indicator.ts';
import { relations, rowDimension } from './relations.ts';

/** What belongs together in a ratio: everything of a person, or of a session. */
export type ClusterKind = 'person' | 'session';

/** A ratio to compare: an indicator's own terms, or those of a figure beside it. */
export interface Ratio {
  readonly indicator: Indicator;
  readonly beside?: string;
}

/** What an indicator's rows can be gathered by; none where it is no ratio of contacts, persons or sessions. */
export function clusterKinds({ relation }: Indicator): readonly ClusterKind[] {
  if (relation === 'moment' || relation === 'record' || relation === 'referral') return ['person', 'session'];
  if (relation === 'session' || relation === 'attendance') return ['session'];
  return relation === 'cohort' || relations[relation].ofPersons ? ['person'] : [];
}

/** Whether each cluster is one person who counts or doesn't: a share of persons. */
export function isShareOfPersons({ relation, unit }: Indicator): boolean {
  return unit === 'share' && (relation === 'cohort' || relations[relation].ofPersons === true);
}

/** Who was not identified can't be met twice: each such contact is a cluster of its own. */
function clusterColumn(kind: ClusterKind, { relation }: Indicator): Sql {
  if (kind === 'session') return sql`session`;
  const isOfPersons = relation === 'cohort' || relations[relation].ofPersons === true;
  return isOfPersons ? sql`person` : sql`coalesce(person, 'contact|' || ord)`;
}

/** The two terms of a ratio as aggregates; undefined where the indicator is none. */
export function termsOf({ indicator, beside }: Ratio): Indicator['terms'] {
  return beside ? indicator.beside?.find(({ id }) => id === beside)?.terms : indicator.terms;
}

/**
 * One row per cluster with something below the line: `cluster`, `numerator`, `denominator`, and first the
 * columns of `by` (dimensions of single rows), in each of which a cluster counts anew. Null where the ratio has
 * no terms.
 */
export function clusterQuestion(
  ratio: Ratio,
  kind: ClusterKind,
  params: Params,
  by: readonly DimensionId[] = [],
): Sql | null {
  const terms = termsOf(ratio);
  if (!terms) return null;
  const { indicator } = ratio;
  const relation = relations[indicator.relation];
  const groups = relation.ofPersons ? [] : by;
  const columns = groups.map((id) => {
    const column = rowDimension(id, relation);
    return sql`${id === 'month' ? toIsoText(column) : column} AS ${identifier(`by_${id}`)}`;
  });
  const cluster = clusterColumn(kind, indicator);
  const positions = [...columns, cluster].map((_, at) => sql`${at + 1}`);
  return sql`SELECT ${columns.length > 0 ? sql`${join(columns)}, ` : nothing}${cluster} AS cluster,
      CAST(${terms.numerator} AS DOUBLE) AS numerator, CAST(${terms.denominator} AS DOUBLE) AS denominator
    FROM (${overallRows(indicator, [], params)}) g GROUP BY ${join(positions)} HAVING ${terms.denominator} > 0
    ORDER BY ${join(positions)}`;
}
