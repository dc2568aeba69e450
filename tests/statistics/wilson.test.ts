import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlatedDifference } from '#lib/statistics/comparison.ts';
import { wilson } from '#lib/statistics/wilson.ts';

interface Share {
  readonly count: number;
  readonly n: number;
}

/** The difference b − a of two independent shares; null where a side has nobody. */
function newcombe(a: Share, b: Share) {
  const [first, second] = [wilson(a.count, a.n), wilson(b.count, b.n)];
  return first && second ? correlatedDifference(first, second, 0) : null;
}

describe('intervals of shares', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, Table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson’s score interval of %d of %d', (count, n, low, high) => {
    const interval = wilson(count, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  // Newcombe 1998, Statistics in Medicine 17:873–890, Table II, method 10; he subtracts the second from the first.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('the difference of %d/%d and %d/%d', (a, m, b, n, low, high) => {
    const interval = newcombe({ count: b, n }, { count: a, n: m });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('nobody has no share', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(newcombe({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull();
  });

  test('limits enclose the share and stay between 0 and 1; the difference turns round with its sides', () => {
    const share = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const one = wilson(a.count, a.n);
        const there = newcombe(a, b);
        const back = newcombe(b, a);
        if (!one || !there || !back) throw new Error('No interval');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.low).toBeLessThanOrEqual(one.value);
        expect(one.high).toBeGreaterThanOrEqual(one.value);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.high).toBeCloseTo(-back.low, 12);
      }),
    );
  });
});
