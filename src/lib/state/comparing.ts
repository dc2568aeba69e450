import type { Engine } from '#lib/engine/engine.ts';
import {
  clusterKinds,
  clusterQuestion,
  isShareOfPersons,
  type ClusterKind,
  type Ratio,
} from '#lib/indicators/clusters.ts';
import { missingFields } from '#lib/indicators/registry.ts';
import type { Params } from '#lib/model/params.ts';
import type { Table } from '#lib/model/table.ts';
import {
  clusterError,
  compareClusters,
  compareShares,
  type KeyedClusters,
} from '#lib/statistics/comparison.ts';
import type { Estimate } from '#lib/statistics/interval.ts';

/** One side of a comparison: its terms, and their quotient with its interval; null where there are too few. */
export interface Side {
  readonly numerator: number;
  readonly denominator: number;
  readonly estimate: Estimate | null;
}

/** How an interval was come by: a score interval of persons, or clusters of contacts drawn anew. */
export type Method = 'wilson' | 'bootstrap';

/**
 * A ratio on both sides and the difference b − a in its unit, with the 95 % interval of the difference; null where a
 * side has too few. `shared` clusters are on both sides.
 */
export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  readonly difference: Estimate | null;
  readonly method: Method;
  readonly cluster: ClusterKind;
  readonly shared: number;
}

/** Fields that no loaded file has and without which the ratio can't be had. */
export interface Incomparable {
  readonly missing: readonly string[];
}

/** Any fixed number: the same data give the same interval. */
const SEED = 20_210_901;

function toKeyed({ rows }: Table): KeyedClusters {
  return new Map(
    rows.map((row) => [
      String(row['cluster']),
      { numerator: Number(row['numerator']), denominator: Number(row['denominator']) },
    ]),
  );
}

function sideOf(clusters: KeyedClusters, estimate: Estimate | null): Side {
  let [numerator, denominator] = [0, 0];
  for (const cluster of clusters.values()) {
    numerator += cluster.numerator;
    denominator += cluster.denominator;
  }
  return { numerator, denominator, estimate };
}

/** Both sides gathered in one way. */
interface Gathered {
  readonly kind: ClusterKind;
  readonly a: KeyedClusters;
  readonly b: KeyedClusters;
}

/** Sets the clusters of two selections side by side. */
export function compareGathered(ratio: Ratio, { kind, a, b }: Gathered): Comparison {
  const isOfPersons = isShareOfPersons(ratio.indicator);
  const compared = isOfPersons ? compareShares(a, b) : compareClusters(a, b, SEED);
  return {
    a: sideOf(a, compared?.a ?? null),
    b: sideOf(b, compared?.b ?? null),
    difference: compared?.difference ?? null,
    method: isOfPersons ? 'wilson' : 'bootstrap',
    cluster: kind,
    shared: compared?.shared ?? 0,
  };
}

/** The way of gathering that says less: contacts may be alike within a person, or within a session. */
function moreCautious(one: Gathered, other: Gathered): Gathered {
  const error = ({ a, b }: Gathered) => Math.hypot(clusterError(a), clusterError(b));
  return error(other) > error(one) ? other : one;
}

/** Asks both selections for a ratio and compares them; says which fields are missing where no file has them. */
export async function compareRatio(
  engine: Engine,
  ratio: Ratio,
  [paramsA, paramsB]: readonly [Params, Params],
  fields: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Comparison | Incomparable> {
  const missing = missingFields(ratio.indicator, [], fields);
  if (missing.length > 0) return { missing };
  const ask = async (kind: ClusterKind, params: Params): Promise<KeyedClusters> => {
    const question = clusterQuestion(ratio, kind, params);
    if (!question) throw new Error(`${ratio.indicator.id} ${ratio.beside ?? ''} is no ratio`);
    return toKeyed(await engine.query(question, signal));
  };
  const gathered: Gathered[] = [];
  for (const kind of clusterKinds(ratio.indicator))
    gathered.push({ kind, a: await ask(kind, paramsA), b: await ask(kind, paramsB) });
  return compareGathered(ratio, gathered.reduce(moreCautious));
}
