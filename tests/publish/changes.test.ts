import { describe, expect, test } from 'vitest';
import { compareEditions, explainChanges } from '#lib/publish/changes.ts';
import { byPlace, handMade, handMadeEdition, safeTable } from './hand-made.ts';

const later = { words: { dataAsOf: '2025-04-30', number: 2 } };

describe('how an edition differs from an earlier one', () => {
  const before = handMadeEdition([byPlace(100, 50, 30, 20)]);

  test('cell by cell, with the numbers that are new, gone and the same', () => {
    const after = handMadeEdition([byPlace(110, 60, null, 20)], later);
    // The total and Brussels moved; Belgium and Flanders are no longer shown; France is as it was.
    expect(compareEditions(before, after)).toEqual({
      from: before.id,
      cells: [
        { key: 'contacts|', before: 100, after: 110, parts: [{ cause: 'late-records', amount: 10 }] },
        { key: 'contacts|place=BRU', before: 50, after: 60, parts: [{ cause: 'late-records', amount: 10 }] },
      ],
      same: 1,
      added: 0,
      removed: 2,
    });
    expect(compareEditions(after, before)).toMatchObject({ added: 2, removed: 0 });
  });

  test('other days are not late records', () => {
    const other = handMadeEdition([byPlace(110, 60, 30, 20)], {
      words: { ...later.words, period: { from: '2023-01-01', to: '2023-12-31' } },
    });
    expect(compareEditions(before, other).cells.map(({ parts }) => parts[0]?.cause)).toEqual([
      'filters',
      'filters',
      'filters',
    ]);
  });

  test('a code that stands for other parts is another definition', () => {
    const place = { ...handMade.place, sums: { all: [['BE', 'FR']], BE: [['BRU']] } };
    const other = handMadeEdition([byPlace(110, 60, 30, 20)], {
      ...later,
      hierarchies: { ...handMade, place },
    });
    const causes = compareEditions(before, other).cells.map(({ key, parts }) => [key, parts[0]?.cause]);
    expect(causes).toEqual([
      ['contacts|', 'late-records'],
      ['contacts|place=BE', 'definitions'],
      ['contacts|place=BRU', 'late-records'],
    ]);
  });

  test('of the same data only rounding moves a number', () => {
    const again = handMadeEdition([byPlace(105, 50, 35, 20)]);
    expect(compareEditions(before, again).cells[0]?.parts).toEqual([{ cause: 'rounding', amount: 5 }]);
  });

  test('with steps, the amounts of the causes and what is left to rounding add up to the change', () => {
    const after = handMadeEdition([byPlace(110, 60, 30, 20)], later);
    const explained = explainChanges(before, after, [
      // With the late records alone 120 in all, 65 of them in Brussels; the correction takes 15 and 10 away again.
      { cause: 'late-records', tables: [byPlace(120, 65, 35, 20)] },
      { cause: 'corrections', tables: [byPlace(105, 55, 30, 20)] },
    ]);
    expect(explained.cells.find(({ key }) => key === 'contacts|')?.parts).toEqual([
      { cause: 'late-records', amount: 20 },
      { cause: 'corrections', amount: -15 },
      { cause: 'rounding', amount: 5 },
    ]);
    for (const { before: old, after: now, parts } of explained.cells) {
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(now - old);
      for (const { amount } of parts) expect(Math.abs(amount) % 5).toBe(0);
    }
  });

  test('a step that doesn’t show a number leaves its part to the next', () => {
    const after = handMadeEdition([byPlace(110, 60, 30, 20)], later);
    const steps = [
      { cause: 'late-records' as const, tables: [byPlace(null, 60, 30, 20)] },
      { cause: 'corrections' as const, tables: [safeTable('contacts-by-place', [[{}, 110]])] },
    ];
    expect(explainChanges(before, after, steps).cells[0]?.parts).toEqual([
      { cause: 'corrections', amount: 10 },
    ]);
  });
});
