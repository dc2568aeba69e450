import { describe, expect, test } from 'vitest';
import { outsiderOf } from '#lib/publish/auditing.ts';
import { costOf } from '#lib/publish/cost.ts';
import { byPlace, handMadeEdition, safeTable } from './hand-made.ts';
import { highs, published } from './sample-publication.ts';

const whole = { cells: 20, smallCells: 9, hidden: 0, meanError: 0, tables: {} };

function countsOf(values: Readonly<Record<string, number>>) {
  const plain = new Map(Object.entries(values));
  const counts = new Map([...plain].map(([key, count]) => [key, { count, persons: count }] as const));
  return { plain, counts };
}

describe('what protection changes, and what an outsider would have found', () => {
  // Belgium 33 = 3 + 30, France 7, 40 in all.
  const { plain, counts } = countsOf({
    'contacts|': 40,
    'contacts|place=BE': 33,
    'contacts|place=BRU': 3,
    'contacts|place=VLG': 30,
    'contacts|place=FR': 7,
  });
  const edition = handMadeEdition([byPlace(40, 5, 30, 5)]);

  test('under rounding the small ones are 1–4, and both counts are of the printed numbers', () => {
    const cost = costOf(edition, counts, { id: 'rounding' }, whole);
    // 15 of 20 cells, 8 of 9 small ones are printed nowhere. Off by 0, 2 (35 for 33), 2, 0 and 2: 6 in 5 numbers.
    expect(cost).toMatchObject({ least: 5, cells: 5, smallCells: 1, hidden: 0, meanError: 6 / 5 });
    expect(cost.behind).toEqual({ cells: 15, smallCells: 8 });
    expect(outsiderOf(edition, plain, cost.least, highs)).toEqual({ small: 1, found: 1 });
  });

  test('under a threshold of 11 they are 1–10 in both', () => {
    const cost = costOf(edition, counts, { id: 'suppression', threshold: 11 }, whole);
    expect(cost).toMatchObject({ least: 11, smallCells: 2 });
    expect(outsiderOf(edition, plain, cost.least, highs)).toEqual({ small: 2, found: 2 });
  });

  test('two that hide each other aren’t found: 7 may be 1 + 6', () => {
    const hiding = countsOf({
      'contacts|': 37,
      'contacts|place=BE': 7,
      'contacts|place=BRU': 3,
      'contacts|place=VLG': 4,
      'contacts|place=FR': 30,
    });
    expect(outsiderOf(edition, hiding.plain, 5, highs)).toEqual({ small: 2, found: 0 });
  });

  test('a small number that two tables print counts once', () => {
    const months = safeTable('contacts-by-month', [
      [{}, 5],
      [{ period: '2024-q1' }, 5],
      [{ period: '2024-q2' }, 0],
    ]);
    const few = countsOf({
      'contacts|': 4,
      'contacts|place=BE': 0,
      'contacts|place=BRU': 0,
      'contacts|place=VLG': 0,
      'contacts|place=FR': 4,
      'contacts|period=2024-q1': 4,
      'contacts|period=2024-q2': 0,
    });
    const twice = handMadeEdition([byPlace(5, 0, 0, 5), months]);
    expect(costOf(twice, few.counts, { id: 'rounding' }, whole)).toMatchObject({ cells: 7, smallCells: 3 });
    expect(outsiderOf(twice, few.plain, 5, highs).small).toBe(3);
  });

  test.each([{ id: 'rounding' }, { id: 'suppression', threshold: 11 }] as const)(
    'of a whole edition both speak of as many small ones, $id',
    async (method) => {
      const { cost, outsider } = await published({ method });
      expect(outsider.small).toBeGreaterThan(0);
      expect(outsider.small).toBe(cost.smallCells);
      expect(outsider.found).toBeLessThanOrEqual(outsider.small);
    },
  );
});
