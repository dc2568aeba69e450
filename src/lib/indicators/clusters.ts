import type { Params } from '#lib/model/params.ts';
import { sql, type Sql } from '#lib/sql/sql.ts';
import { overallRows } from './ask.ts';
import type { Indicator } from './indicator.ts';
import { relations, type RelationId } from './relations.ts';

/** What belongs together in a ratio: everything of a person, or of a session. */
export type ClusterKind = 'person' | 'session';

/** A ratio to compare: an indicator's own terms, or those of a figure beside it. */
export interface Ratio {
  readonly indicator: Indicator;
  readonly beside?: string;
}

/** Whether each row that is counted is a person. */
const countsPersons = (relation: RelationId): boolean =>
  relation === 'cohort' || relations[relation].ofPersons === true;

/** What an indicator's rows can be gathered by; none where it is no ratio of contacts, persons or sessions. */
export function clusterKinds({ relation }: Indicator): readonly ClusterKind[] {
  if (relation === 'moment' || relation === 'record' || relation === 'referral') return ['person', 'session'];
  if (relation === 'session' || relation === 'attendance') return ['session'];
  return countsPersons(relation) ? ['person'] : [];
}

/** Whether each cluster is one person who counts or doesn't: a share of persons. */
export function isShareOfPersons({ relation, unit }: Indicator): boolean {
  return unit === 'share' && countsPersons(relation);
}

/** Who was not identified can't be met twice: each such contact is a cluster of its own. */
function clusterColumn(kind: ClusterKind, { relation }: Indicator): Sql {
  if (kind === 'session') return sql`session`;
  return countsPersons(relation) ? sql`person` : sql`coalesce(person, 'contact|' || ord)`;
}

/** The two terms of a ratio as aggregates; undefined where the indicator is none. */
function termsOf({ indicator, beside }: Ratio): Indicator['terms'] {
  return beside ? indicator.beside?.find(({ id }) => id === beside)?.terms : indicator.terms;
}

/** One row per cluster with something below the line: `cluster`, `numerator`, `denominator`. Null where the ratio has no terms. */
export function clusterQuestion(ratio: Ratio, kind: ClusterKind, params: Params): Sql | null {
  const terms = termsOf(ratio);
  if (!terms) return null;
  const { indicator } = ratio;
  return sql`SELECT ${clusterColumn(kind, indicator)} AS cluster,
      CAST(${terms.numerator} AS DOUBLE) AS numerator, CAST(${terms.denominator} AS DOUBLE) AS denominator
    FROM (${overallRows(indicator, [], params)}) g GROUP BY 1 HAVING ${terms.denominator} > 0 ORDER BY 1`;
}
