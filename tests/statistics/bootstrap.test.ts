import { describe, expect, test } from 'vitest';
import { bootstrapRatio, type Clusters } from '#lib/statistics/bootstrap.ts';
import { correlatedDifference } from '#lib/statistics/comparison.ts';
import { randomFrom } from '#lib/statistics/random.ts';
import { studentQuantile95 } from '#lib/statistics/student.ts';

/** Persons with 1–6 contacts each, all of one person alike: some never, some always, around the share asked for. */
function personsOf(count: number, share: number, likeness: number, random: () => number): Clusters {
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (let person = 0; person < count; person++) {
    const contacts = 1 + Math.floor(random() * random() * 6);
    const own = random() < likeness ? (random() < share ? 1 : 0) : share;
    let hits = 0;
    for (let contact = 0; contact < contacts; contact++) if (random() < own) hits++;
    numerators.push(hits);
    denominators.push(contacts);
  }
  return { numerators, denominators };
}

describe('intervals over clusters', () => {
  test('Student’s quantiles are those of the tables', () => {
    for (const [df, quantile] of [
      [1, 12.706],
      [2, 4.303],
      [4, 2.776],
      [9, 2.262],
      [29, 2.045],
      [120, 1.98],
    ] as const)
      expect(studentQuantile95(df)).toBeCloseTo(quantile, 2);
  });

  test('the same seed gives the same interval, and the ratio itself is exact', () => {
    const clusters = { numerators: [1, 0, 2, 1], denominators: [2, 1, 3, 2] };
    const once = bootstrapRatio(clusters, 7);
    expect(once).toEqual(bootstrapRatio(clusters, 7));
    expect(once?.value).toBe(0.5);
    expect(bootstrapRatio({ numerators: [1], denominators: [2] }, 7)).toBeNull();
  });

  test('95 % intervals hold the truth in at least 94 % on average, clusters few or many, alike or not', () => {
    const random = randomFrom(20_240_101);
    const grid = [20, 60, 200].flatMap((count) =>
      [0.15, 0.4].flatMap((share) => [0.2, 0.8].map((likeness) => ({ count, share, likeness }))),
    );
    let held = 0;
    let tried = 0;
    for (const { count, share, likeness } of grid)
      for (let run = 0; run < 120; run++) {
        const interval = bootstrapRatio(personsOf(count, share, likeness, random), run);
        if (!interval) continue;
        tried++;
        if (interval.low <= share && share <= interval.high) held++;
      }
    expect(held / tried).toBeGreaterThanOrEqual(0.94);
  }, 60_000);

  test('where there is no difference, at most 5 % of comparisons claim one', () => {
    const random = randomFrom(20_240_102);
    let claimed = 0;
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const [a, b] = [personsOf(80, 0.3, 0.6, random), personsOf(60, 0.3, 0.6, random)];
      const [first, second] = [bootstrapRatio(a, run), bootstrapRatio(b, run + 1)];
      const difference = first && second && correlatedDifference(first, second, 0);
      if (difference && (difference.low > 0 || difference.high < 0)) claimed++;
    }
    // Of 600 true nulls 5 % are 30; the seed makes the count repeat.
    expect(claimed / runs).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
