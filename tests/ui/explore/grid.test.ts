import { expect, test } from 'vitest';
import { moved } from '#lib/ui/explore/grid.ts';

const size = { rows: 5, columns: 4 };
const from = (row: number, column: number, key: string, isFar = false) =>
  moved({ row, column }, key, isFar, size);

test.each([
  ['ArrowRight', false, { row: 2, column: 2 }],
  ['ArrowLeft', false, { row: 2, column: 0 }],
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowUp', false, { row: 1, column: 1 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 4, column: 3 }],
  ['ArrowDown', true, { row: 4, column: 1 }],
  ['PageDown', false, { row: 4, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
] as const)('%s (far: %s) moves within the grid', (key, isFar, to) => {
  expect(from(2, 1, key, isFar)).toEqual(to);
});

test('the edge is the end, and other keys do nothing', () => {
  expect(from(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(from(4, 3, 'ArrowRight')).toEqual({ row: 4, column: 3 });
  expect(from(0, 0, 'a')).toBeNull();
  expect(from(0, 0, 'Tab')).toBeNull();
});
