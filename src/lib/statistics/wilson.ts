import { Z_95, type Estimate } from './interval.ts';

/**
 * A share of independent persons with its 95 % score interval (Wilson 1927; method 3 of Newcombe 1998,
 * Statistics in Medicine 17:857–872). `n` of 0 has no share: null.
 */
export function wilson(count: number, n: number): Estimate | null {
  if (n <= 0) return null;
  const share = count / n;
  const z2 = Z_95 * Z_95;
  const centre = 2 * count + z2;
  const spread = Z_95 * Math.sqrt(z2 + 4 * count * (1 - share));
  const width = 2 * (n + z2);
  return {
    value: share,
    low: count === 0 ? 0 : Math.max(0, (centre - spread) / width),
    high: count === n ? 1 : Math.min(1, (centre + spread) / width),
  };
}

/** A count of persons out of a number of persons. */
export interface Share {
  readonly count: number;
  readonly n: number;
}

/** The difference b − a of two independent estimates, with the interval that squares and adds their distances. */
export function differenceOf(a: Estimate, b: Estimate): Estimate {
  const value = b.value - a.value;
  return {
    value,
    low: value - Math.hypot(b.value - b.low, a.high - a.value),
    high: value + Math.hypot(b.high - b.value, a.value - a.low),
  };
}

/**
 * The difference b − a of two independent shares with its 95 % interval from their Wilson intervals
 * (method 10 of Newcombe 1998, Statistics in Medicine 17:873–890). Null where a side has nobody.
 */
export function newcombe(a: Share, b: Share): Estimate | null {
  const [first, second] = [wilson(a.count, a.n), wilson(b.count, b.n)];
  return first && second ? differenceOf(first, second) : null;
}
