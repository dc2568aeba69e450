import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSmall, mergeSmall, shownValues, type Group } from '#lib/reports/small-cells.ts';

const groups = (...values: number[]): Group[] =>
  values.map((value, heldBy) => ({ code: String(heldBy), value, heldBy }));
const shown = (...values: number[]) => shownValues(mergeSmall(groups(...values)));

describe('groups of 1–4 persons', () => {
  test('are those of 1 to 4, not the empty ones', () => {
    expect([0, 1, 4, 5].map((value) => isSmall({ value }))).toEqual([false, true, true, false]);
  });

  test('go into the smallest other group that is not empty', () => {
    expect(shown(50, 3, 9, 0)).toEqual([50, null, 12, 0]);
  });

  test('go together until none is small', () => {
    expect(shown(1, 2, 40, 0)).toEqual([null, null, 43, 0]);
    expect(shown(3, 4, 40)).toEqual([null, 7, 40]);
  });

  test('stay where there is nobody to be counted with', () => {
    expect(shown(0, 3, 0)).toEqual([0, 3, 0]);
  });

  test('totals stay, and none that is shown is small unless it is all there is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }), (values) => {
        const merged = shown(...values).filter((value) => value !== null);
        const sum = (all: readonly number[]) => all.reduce((total, value) => total + value, 0);
        expect(sum(merged)).toBe(sum(values));
        const small = merged.filter((value) => isSmall({ value }));
        if (merged.filter((value) => value > 0).length > 1) expect(small).toEqual([]);
      }),
    );
  });
});
