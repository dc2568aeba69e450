import { bootstrapRatio, type Clusters } from './bootstrap.ts';
import { Z_95, type Estimate } from './interval.ts';
import { wilson } from './wilson.ts';

/** What one side of a comparison adds per cluster, by the cluster's key, so that a cluster of both sides is known as one. */
export type KeyedClusters = ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>;

/** Two ratios and their difference b − a with 95 % intervals; `shared` clusters are in both. */
export interface Comparison {
  readonly a: Estimate;
  readonly b: Estimate;
  readonly difference: Estimate;
  readonly shared: number;
}

function toClusters(side: KeyedClusters): Clusters {
  const all = [...side.values()];
  return {
    numerators: all.map(({ numerator }) => numerator),
    denominators: all.map(({ denominator }) => denominator),
  };
}

const sumOf = (side: KeyedClusters, term: 'numerator' | 'denominator'): number =>
  [...side.values()].reduce((sum, cluster) => sum + cluster[term], 0);

/** How far each cluster lies from what the side's ratio would make of it: the linear part of the ratio (Cochran 1977, §6.3). */
function residuals(side: KeyedClusters): Map<string, number> {
  const ratio = sumOf(side, 'numerator') / sumOf(side, 'denominator');
  return new Map([...side].map(([key, c]) => [key, c.numerator - ratio * c.denominator]));
}

const squares = (values: Iterable<number>): number => [...values].reduce((sum, e) => sum + e * e, 0);

/**
 * Standard error of a ratio of which whole clusters are drawn, by its linear part: enough to tell which of two
 * ways of clustering says less, before the interval itself is drawn. 0 with nothing below the line.
 */
export function clusterError(side: KeyedClusters): number {
  const denominator = sumOf(side, 'denominator');
  return denominator > 0 ? Math.sqrt(squares(residuals(side).values())) / denominator : 0;
}

/**
 * Correlation of two ratios that some clusters are part of on both sides: what drawing the clusters of both
 * sides together comes to, without the noise of the draws. 0 when no cluster is shared or a side doesn't vary.
 */
export function correlation(a: KeyedClusters, b: KeyedClusters): number {
  const [inA, inB] = [residuals(a), residuals(b)];
  const size = Math.sqrt(squares(inA.values()) * squares(inB.values()));
  if (size === 0) return 0;
  let together = 0;
  for (const [key, e] of inA) together += e * (inB.get(key) ?? 0);
  return Math.max(-1, Math.min(1, together / size));
}

/**
 * The difference b − a of two estimates that may be correlated, from their own intervals (Newcombe 1998,
 * Statistics in Medicine 17:873–890, method 10, where they are not; Zou and Donner 2008, Statistics in Medicine
 * 27:1693–1702, for any two estimates; Zou 2007, Psychological Methods 12:399–413, where they are).
 */
export function correlatedDifference(a: Estimate, b: Estimate, rho: number): Estimate {
  const reach = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one + other * other - 2 * rho * one * other));
  const value = b.value - a.value;
  return {
    value,
    low: value - reach(b.value - b.low, a.high - a.value),
    high: value + reach(b.high - b.value, a.value - a.low),
  };
}

function sharedOf(a: KeyedClusters, b: KeyedClusters): number {
  let shared = 0;
  for (const key of a.keys()) if (b.has(key)) shared++;
  return shared;
}

function compareBy(
  a: KeyedClusters,
  b: KeyedClusters,
  estimate: (side: KeyedClusters, seedOffset: number) => Estimate | null,
): Comparison | null {
  const [first, second] = [estimate(a, 0), estimate(b, 1)];
  if (!first || !second) return null;
  const shared = sharedOf(a, b);
  const rho = shared > 0 ? correlation(a, b) : 0;
  return { a: first, b: second, difference: correlatedDifference(first, second, rho), shared };
}

/** Compares ratios over contacts or sessions: intervals by drawing whole clusters, seeded. Null where a side has too few. */
export function compareClusters(a: KeyedClusters, b: KeyedClusters, seed: number): Comparison | null {
  return compareBy(a, b, (side, offset) => bootstrapRatio(toClusters(side), seed + offset));
}

/**
 * Compares shares of persons, one row a person: Wilson's intervals and Newcombe's difference, the one for
 * samples in part the same where persons are on both sides. Null where a side has nobody.
 */
export function compareShares(a: KeyedClusters, b: KeyedClusters): Comparison | null {
  return compareBy(a, b, (side) => wilson(sumOf(side, 'numerator'), sumOf(side, 'denominator')));
}

/** What may be said of a difference among several: nothing, only that one alone would pass, or that it stands. */
export type Verdict = 'none' | 'alone' | 'stands';

/** How many standard errors a difference lies from zero, reckoned on the side of its interval that faces zero. */
function distance({ value, low, high }: Estimate): number {
  const reach = value > 0 ? value - low : high - value;
  return reach > 0 ? (Math.abs(value) / reach) * Z_95 : value === 0 ? 0 : Infinity;
}

/** Probability beyond ±z of a standard normal (Abramowitz and Stegun 26.2.17, good to 1e-7). */
export function twoSided(z: number): number {
  if (!Number.isFinite(z)) return 0;
  const t = 1 / (1 + 0.2316419 * z);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * poly * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}

/**
 * Which of several differences may be claimed together. A difference is seen alone when its 95 % interval leaves
 * zero out; it stands when Holm's step-down over all of them holds (Holm 1979, Scandinavian Journal of
 * Statistics 6:65–70), so that a page without any true difference claims one in at most 5 % of cases.
 */
export function verdicts(differences: readonly (Estimate | null)[]): Verdict[] {
  const judged = differences
    .flatMap((estimate, at) => (estimate ? [{ at, p: twoSided(distance(estimate)) }] : []))
    .toSorted((one, other) => one.p - other.p);
  const verdictOf: Verdict[] = differences.map((estimate) =>
    estimate && (estimate.low > 0 || estimate.high < 0) ? 'alone' : 'none',
  );
  for (const [rank, { at, p }] of judged.entries()) {
    if (p > 0.05 / (judged.length - rank) || verdictOf[at] === 'none') break;
    verdictOf[at] = 'stands';
  }
  return verdictOf;
}
