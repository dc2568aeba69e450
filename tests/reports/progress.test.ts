import { describe, expect, test } from 'vitest';
import { progressOf } from '#lib/reports/progress.ts';

const year = { from: '2023-01-01', to: '2023-12-31' };

describe('how far a target is reached', () => {
  test('after the period the whole target is due', () => {
    expect(progressOf(90, 100, 'persons', year, '2024-06-30')).toEqual({
      ofTarget: 0.9,
      due: 1,
      ofDue: 0.9,
      isDeviating: false,
    });
  });

  test('within it, as much as days have passed: 73 of 365 are a fifth', () => {
    const progress = progressOf(30, 100, 'contact-moments', year, '2023-03-14');
    expect(progress.due).toBeCloseTo(73 / 365, 12);
    expect(progress.ofDue).toBeCloseTo(1.5, 12);
    expect(progress.isDeviating).toBe(true);
  });

  test('rates and kinds of things are due whole at any time', () => {
    expect(progressOf(0.4, 0.5, 'share', year, '2023-03-14')).toMatchObject({ due: 1, ofDue: 0.8 });
    expect(progressOf(40, 50, 'nationalities', year, '2023-03-14').due).toBe(1);
  });

  test('80 % and 120 % need no explanation, beyond them it is asked for', () => {
    const deviates = (achieved: number) =>
      progressOf(achieved, 100, 'persons', year, '2024-01-01').isDeviating;
    expect([79, 80, 120, 121].map(deviates)).toEqual([true, false, false, true]);
  });

  test('without a target, a figure or a day that is due there is nothing, neither 0 nor infinite', () => {
    for (const progress of [
      progressOf(10, undefined, 'persons', year, '2024-01-01'),
      progressOf(10, 0, 'persons', year, '2024-01-01'),
      progressOf(null, 10, 'persons', year, '2024-01-01'),
    ])
      expect(progress).toMatchObject({ ofTarget: null, ofDue: null, isDeviating: false });
    expect(progressOf(0, 10, 'persons', year, '2022-06-30')).toEqual({
      ofTarget: 0,
      due: 0,
      ofDue: null,
      isDeviating: false,
    });
  });
});
