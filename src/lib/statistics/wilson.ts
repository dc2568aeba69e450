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
