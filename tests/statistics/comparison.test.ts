import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clusterError,
  compareClusters,
  compareShares,
  correlatedDifference,
  correlation,
  twoSided,
  verdicts,
  type KeyedClusters,
} from '#lib/statistics/comparison.ts';
import { randomFrom } from '#lib/statistics/random.ts';

type Random = () => number;

/** Persons with 1–6 contacts; `likeness` of them are all alike within. Keys from `first` on. */
function persons(count: number, share: number, likeness: number, random: Random, first = 0): KeyedClusters {
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const contacts = 1 + Math.floor(random() * random() * 6);
      const own = random() < likeness ? (random() < share ? 1 : 0) : share;
      let numerator = 0;
      for (let contact = 0; contact < contacts; contact++) if (random() < own) numerator++;
      return [`p${first + index}`, { numerator, denominator: contacts }];
    }),
  );
}

/** The same persons met again: each keeps last time's answer with the probability `keeps`, else draws anew. */
function again(before: KeyedClusters, share: number, keeps: number, random: Random): KeyedClusters {
  return new Map(
    [...before].map(([key, { numerator }]) => {
      const now = random() < keeps ? numerator : random() < share ? 1 : 0;
      return [key, { numerator: now, denominator: 1 }];
    }),
  );
}

const singles = (count: number, share: number, random: Random, first = 0): KeyedClusters =>
  new Map(
    Array.from({ length: count }, (_, index) => [
      `p${first + index}`,
      { numerator: random() < share ? 1 : 0, denominator: 1 },
    ]),
  );

const holds = ({ low, high }: { low: number; high: number }, truth: number) => low <= truth && truth <= high;

describe('two sides compared', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, Table II, (a) method 10: 56/70 − 48/80.
  test('shares of different persons have Newcombe’s published interval', () => {
    const of = (hits: number, n: number, name: string): KeyedClusters =>
      new Map(
        Array.from({ length: n }, (_, at) => [
          `${name}${at}`,
          { numerator: at < hits ? 1 : 0, denominator: 1 },
        ]),
      );
    const found = compareShares(of(48, 80, 'b'), of(56, 70, 'a'));
    expect(found?.difference.value).toBeCloseTo(0.2, 12);
    expect(found?.difference.low).toBeCloseTo(0.0524, 4);
    expect(found?.difference.high).toBeCloseTo(0.3339, 4);
    expect(found?.shared).toBe(0);
  });

  test('by hand: the same four persons twice, three of whom answer alike', () => {
    const before: KeyedClusters = new Map(
      [1, 1, 0, 0].map((numerator, at) => [`p${at}`, { numerator, denominator: 1 }]),
    );
    const after: KeyedClusters = new Map(
      [1, 1, 1, 0].map((numerator, at) => [`p${at}`, { numerator, denominator: 1 }]),
    );
    // Phi of the table [2 0 / 1 1]: (2·1 − 0·1) / √(2·2·3·1).
    expect(correlation(before, after)).toBeCloseTo(2 / Math.sqrt(12), 12);
    expect(compareShares(after, before)?.shared).toBe(4);
    // Residuals ±½, four of them: √(4·¼)/4.
    expect(clusterError(before)).toBeCloseTo(0.25, 12);
  });

  test('a side against itself differs by nothing, surely; turned round, the interval turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1, max: 99 }), (count, seed) => {
        const random = randomFrom(seed);
        const [a, b] = [singles(count, 0.4, random), singles(count, 0.6, random, Math.floor(count / 2))];
        const same = compareShares(a, a);
        expect(same?.difference.value).toBe(0);
        const [there, back] = [compareShares(a, b), compareShares(b, a)];
        expect(there?.difference.low).toBeCloseTo(-(back?.difference.high ?? NaN), 10);
        expect(there?.difference.high).toBeCloseTo(-(back?.difference.low ?? NaN), 10);
      }),
    );
  });

  test('correlation narrows the difference, and none is Newcombe’s square and add', () => {
    const [a, b] = [
      { value: 0.5, low: 0.4, high: 0.6 },
      { value: 0.4, low: 0.3, high: 0.5 },
    ];
    expect(correlatedDifference(b, a, 0).low).toBeCloseTo(0.1 - Math.hypot(0.1, 0.1), 12);
    expect(correlatedDifference(b, a, 0.9).low).toBeGreaterThan(correlatedDifference(b, a, 0).low);
  });

  test('nobody on a side is no comparison', () => {
    const some: KeyedClusters = new Map([['p', { numerator: 1, denominator: 1 }]]);
    expect(compareShares(some, new Map())).toBeNull();
    expect(compareClusters(some, new Map(), 1)).toBeNull();
  });

  test('intervals of differences hold the truth in at least 94 % on average: clusters, overlaps, few or many', () => {
    const random = randomFrom(20_240_201);
    let held = 0;
    let tried = 0;
    const note = (interval: { low: number; high: number } | undefined, truth: number) => {
      if (!interval) return;
      tried++;
      if (holds(interval, truth)) held++;
    };
    for (const count of [30, 120])
      for (const [shareA, shareB] of [
        [0.3, 0.3],
        [0.45, 0.2],
      ] as const)
        for (let run = 0; run < 100; run++) {
          for (const likeness of [0.2, 0.8]) {
            const a = persons(count, shareA, likeness, random);
            const b = persons(count, shareB, likeness, random, count);
            note(compareClusters(b, a, run)?.difference, shareA - shareB);
          }
          const one = singles(count, shareA, random);
          note(compareShares(one, again(one, shareA, 0.6, random))?.difference, 0);
          note(compareShares(singles(count, shareB, random, count), one)?.difference, shareA - shareB);
        }
    expect(held / tried).toBeGreaterThanOrEqual(0.94);
  }, 60_000);

  test('where there is no difference, at most 5 % of comparisons claim one, also of the same persons', () => {
    const random = randomFrom(20_240_207);
    const runs = 400;
    let claimed = 0;
    for (let run = 0; run < runs; run++) {
      const one = singles(100, 0.3, random);
      const found = compareShares(one, again(one, 0.3, 0.5, random))?.difference;
      if (found && !holds(found, 0)) claimed++;
    }
    expect(claimed / runs).toBeLessThanOrEqual(0.05);
  });
});

describe('several differences at once', () => {
  test('two-sided probabilities are those of the tables', () => {
    expect(twoSided(1.959964)).toBeCloseTo(0.05, 5);
    expect(twoSided(2.575829)).toBeCloseTo(0.01, 5);
    expect(twoSided(0)).toBeCloseTo(1, 5);
  });

  test('by hand: with three differences, the smallest has to pass one third of 5 %', () => {
    const at = (z: number) => ({ value: z, low: z - 1.959964, high: z + 1.959964 });
    // p of 2.1 is 0.036, over 0.0167; p of 3 is 0.0027, under it.
    expect(verdicts([at(2.1), at(0.5), at(-0.3)])).toEqual(['alone', 'none', 'none']);
    expect(verdicts([at(3), at(0.5), null])).toEqual(['stands', 'none', 'none']);
    // Once 3 stands, 2.3 (p 0.0214) has to pass half of 5 %.
    expect(verdicts([at(2.3), at(-3), at(0.5)])).toEqual(['stands', 'stands', 'none']);
  });

  test('a page of seven measures without any difference claims one in at most 5 % of cases', () => {
    const random = randomFrom(20_240_203);
    const pages = 3_000;
    let claimed = 0;
    for (let page = 0; page < pages; page++) {
      const measures = Array.from(
        { length: 7 },
        () => compareShares(singles(90, 0.35, random), singles(70, 0.35, random, 90))?.difference ?? null,
      );
      if (verdicts(measures).includes('stands')) claimed++;
    }
    expect(claimed / pages).toBeLessThanOrEqual(0.05);
  });
});
