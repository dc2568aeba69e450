import type { Estimate } from './interval.ts';
import { randomFrom } from './random.ts';
import { studentQuantile95 } from './student.ts';
import { wilson } from './wilson.ts';

/**
 * What each cluster (a person or a session) adds to a ratio: the numerator and the denominator. Contacts
 * of one person, or of one session, are alike, so that clusters are drawn and not contacts.
 */
export interface Clusters {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
}

const DRAWS = 1_000;
const FEWEST_DRAWS = 200;
const MOST_CLUSTERS_DRAWN = 4_000_000;

/** Sums over one sample of the clusters. */
interface Sums {
  readonly numerator: number;
  readonly denominator: number;
}

function sumsOf({ numerators, denominators }: Clusters, pick: (at: number) => number): Sums {
  let numerator = 0;
  let denominator = 0;
  for (let at = 0; at < numerators.length; at++) {
    const picked = pick(at);
    numerator += numerators[picked] ?? 0;
    denominator += denominators[picked] ?? 0;
  }
  return { numerator, denominator };
}

/**
 * The scale on which draws are nearly normal: log odds for a share, logarithm for a rate; half a contact
 * is added to both sides, so that nothing and everything have a place on it (Haldane and Anscombe).
 */
interface Scale {
  readonly to: (sums: Sums) => number;
  readonly from: (x: number) => number;
}

const logOdds: Scale = {
  to: ({ numerator, denominator }) => Math.log((numerator + 0.5) / (denominator - numerator + 0.5)),
  from: (x) => 1 / (1 + Math.exp(-x)),
};
const logRate: Scale = {
  to: ({ numerator, denominator }) => Math.log((numerator + 0.5) / (denominator + 0.5)),
  from: Math.exp,
};

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

function drawsFor(clusters: number): number {
  return Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_CLUSTERS_DRAWN / Math.max(1, clusters))));
}

/**
 * A ratio over clusters with its 95 % interval: the standard error of draws of whole clusters (Efron and
 * Tibshirani 1993, ch. 6), on the scale of log odds for a share (the numerator never passes the
 * denominator) and of logarithms for a rate, times Student's quantile for the number of clusters. Null
 * with fewer than two clusters or nothing below the line.
 */
export function bootstrapRatio(clusters: Clusters, seed: number): Estimate | null {
  const n = clusters.numerators.length;
  const sums = sumsOf(clusters, (at) => at);
  if (n < 2 || sums.denominator <= 0) return null;
  const value = sums.numerator / sums.denominator;
  const isOfShares = isShare(clusters);
  const scale = isOfShares ? logOdds : logRate;
  const random = randomFrom(seed);
  const draws: number[] = [];
  for (let drawn = 0; drawn < drawsFor(n); drawn++) {
    const sample = sumsOf(clusters, () => Math.floor(random() * n));
    if (sample.denominator > 0) draws.push(scale.to(sample));
  }
  const centre = scale.to(sums);
  const reach = studentQuantile95(n - 1) * deviation(draws) * Math.sqrt(n / (n - 1));
  const [low, high] = [scale.from(centre - reach), scale.from(centre + reach)];
  if (sums.numerator === 0 || (isOfShares && value === 1)) return atTheEdge(value, n, low, high);
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

function isShare({ numerators, denominators }: Clusters): boolean {
  for (let at = 0; at < numerators.length; at++)
    if ((numerators[at] ?? 0) > (denominators[at] ?? 0)) return false;
  return true;
}

/** Where no cluster differs from another, draws show no spread: then the clusters are counted as if they were persons. */
function atTheEdge(value: number, clusters: number, low: number, high: number): Estimate {
  const score = wilson(value === 0 ? 0 : clusters, clusters);
  return value === 0
    ? { value, low: 0, high: Math.max(high, score?.high ?? high) }
    : { value, low: Math.min(low, score?.low ?? low), high: value };
}
