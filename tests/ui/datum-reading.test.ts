import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartTable } from '#lib/charts/chart.ts';
import { filterAt, move, rowInWords, type Position } from '#lib/ui/datum-reading.ts';

const cell = (text: string) => ({ text, raw: text });
const months: ChartTable = {
  head: [
    { text: 'Month', numeric: false },
    { text: 'Outdoor', numeric: true },
    { text: 'Drop-in', numeric: true },
  ],
  rows: ['2021-01-01', '2021-02-01', '2021-03-01'].map((value, at) => ({
    cells: [cell(value), cell(String(at)), cell('')],
    filter: { key: 'month', value },
  })),
};
const places: ChartTable = {
  head: [
    { text: 'Site', numeric: false },
    { text: 'Contact moments', numeric: true },
  ],
  rows: [
    { cells: [cell('Calais'), cell('12')], filter: { key: 'site', value: 'FR-62-CAL' } },
    { cells: [cell('Elsewhere'), cell('3')] },
  ],
};
/** Presses keys one after the other, those with Shift written `+ArrowRight`. */
const after = ({ rows }: ChartTable, ...keys: readonly string[]): Position | null =>
  keys.reduce<Position | null>(
    (position, key) => move(position, key.replace('+', ''), key.startsWith('+'), rows),
    null,
  );

describe('a chart is read figure by figure', () => {
  test('the first key enters at the first row, End at the last', () => {
    expect(after(months, 'ArrowRight')).toEqual({ row: 0, anchor: null });
    expect(after(months, 'End')).toEqual({ row: 2, anchor: null });
    expect(after(months, 'ArrowRight', 'ArrowRight', 'Home')).toEqual({ row: 0, anchor: null });
  });

  test('other keys are left to the page', () => {
    expect(move({ row: 1, anchor: null }, 'Tab', false, months.rows)).toBeNull();
    expect(move(null, 'ArrowDown', false, [])).toBeNull();
  });

  test('Shift grows a span of time from where it was begun, and Enter filters by all of it', () => {
    const position = after(months, 'End', '+ArrowLeft', '+ArrowLeft');
    expect(position).toEqual({ row: 0, anchor: 2 });
    expect(position && filterAt(position, months.rows)).toEqual({
      key: 'month',
      value: '2021-01-01',
      to: '2021-03-01',
    });
    expect(after(months, 'End', '+ArrowLeft', 'ArrowLeft')).toEqual({ row: 0, anchor: null });
  });

  test('what is no span of time is taken one at a time, and a row without filter does nothing', () => {
    expect(after(places, 'Home', '+ArrowDown')).toEqual({ row: 1, anchor: null });
    expect(filterAt({ row: 0, anchor: null }, places.rows)).toEqual({ key: 'site', value: 'FR-62-CAL' });
    expect(filterAt({ row: 1, anchor: null }, places.rows)).toBeNull();
  });

  test('figures carry the head of their column where there are several; none where nothing stands', () => {
    expect(rowInWords(places, 0)).toBe('Calais: 12');
    expect(rowInWords(months, 1)).toBe('2021-02-01: Outdoor 1');
  });

  test('whatever keys are pressed, the reader stays within the rows', () => {
    const keys = [
      'ArrowLeft',
      'ArrowRight',
      '+ArrowRight',
      '+ArrowLeft',
      'PageDown',
      'PageUp',
      'Home',
      'End',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { minLength: 1 }), (pressed) => {
        const position = after(months, ...pressed);
        expect(position?.row).toBeGreaterThanOrEqual(0);
        expect(position?.row).toBeLessThan(3);
        expect(position && filterAt(position, months.rows)).not.toBeNull();
      }),
    );
  });
});
