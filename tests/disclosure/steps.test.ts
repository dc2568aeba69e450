import { describe, expect, test } from 'vitest';
import { pointsAtFew, stepsOf } from '#lib/disclosure/steps.ts';

/** What a cell in no sum is printed as, where nothing else decides; null where it isn't shown. */
function printedOf(count: number, before: number | null): number | null {
  const kept = before === null ? new Map<string, number>() : new Map([['cell', before]]);
  const known = { counts: new Map([['cell', count]]), kept, alone: new Set(['cell']) };
  const now = stepsOf(known, 'cell', false).start * 5;
  return before !== null && pointsAtFew(count, before, now, true) ? null : now;
}

describe('a cell in no sum, for who knows the rules and what was printed before', () => {
  test.each([null, 0, 5, 10, 15, 20, 25, 30])('may be one of five numbers at least, after %s', (before) => {
    const counts = Array.from({ length: 80 }, (_, count) => count);
    const shown = new Set(counts.map((count) => printedOf(count, before)).filter((one) => one !== null));
    expect(shown.size).toBeGreaterThan(10);
    // The last ones go on beyond the counts that are tried.
    for (const printed of [...shown].filter((one) => one < 75)) {
      const behind = counts.filter((count) => printedOf(count, before) === printed);
      expect((behind.at(-1) ?? 0) - (behind[0] ?? 0), String(printed)).toBeGreaterThanOrEqual(4);
      for (const count of behind) expect(Math.abs(count - printed)).toBeLessThanOrEqual(4);
    }
  });

  test('goes down at first; later it stays as long as it can, and goes towards what it was', () => {
    expect([0, 4, 5, 9, 14].map((count) => printedOf(count, null))).toEqual([0, 0, 5, 5, 10]);
    // 640 stands for 636 to 644; 647 is past it.
    expect([636, 644, 645, 647, 649, 650].map((count) => printedOf(count, 640))).toEqual([
      ...[640, 640, 645, 645, 645, 650],
    ]);
    expect([635, 633, 631, 630].map((count) => printedOf(count, 640))).toEqual([635, 635, 635, 630]);
    // From 10 to 0 only for a count of none, which isn't shown.
    expect([0, 1, 5].map((count) => printedOf(count, 10))).toEqual([null, 5, 5]);
  });
});
