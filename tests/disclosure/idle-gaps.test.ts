import { describe, expect, test } from 'vitest';
import { showIdleGaps } from '#lib/disclosure/idle-gaps.ts';

/** Columns 0 = 1 + 2 + 3 and 3 = 4 + 5. */
const lines = [
  { plus: [0], minus: [1, 2, 3] },
  { plus: [3], minus: [4, 5] },
];
const linesOf = [[0], [0], [0], [0, 1], [1], [1]];
const shown = (gaps: readonly number[], bound: readonly number[] = []) =>
  showIdleGaps(
    { lines, linesOf },
    linesOf.map((_, column) => gaps.includes(column)),
    (column) => bound.includes(column),
  ).flatMap((isHidden, column) => (isHidden ? [column] : []));

describe('gaps that protect nothing', () => {
  test('a lone gap of a line is shown again, and then what follows from it', () => {
    expect(shown([3])).toEqual([]);
    // 3 follows from the first line; then 4 from the second.
    expect(shown([3, 4])).toEqual([]);
    expect(shown([4, 3])).toEqual([]);
  });

  test('two gaps of a line hold each other', () => {
    expect(shown([4, 5])).toEqual([4, 5]);
    expect(shown([3, 4, 5])).toEqual([4, 5]);
    expect(shown([1, 2])).toEqual([1, 2]);
  });

  test('what must stay hidden does, also where it stands alone', () => {
    expect(shown([3], [3])).toEqual([3]);
    expect(shown([3, 4], [3])).toEqual([3, 4]);
  });
});
