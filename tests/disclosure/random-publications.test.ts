import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { tryOut } from './random-publications.ts';

const highs = await loadHighs();

// A few of the many that `npm run test:disclosure` tries.
test.each(Array.from({ length: 12 }, (_, at) => 9_000 + at))(
  'random publication %i is protected by both methods, or refused with a reason',
  (seed) => {
    for (const method of [{ id: 'rounding' as const }, { id: 'suppression' as const, threshold: 5 }]) {
      const { leaks, refusals } = tryOut(seed, method, highs);
      expect(leaks, `${method.id} ${seed}`).toEqual([]);
      expect(refusals.every((rule) => rule.length > 0)).toBe(true);
    }
  },
);
