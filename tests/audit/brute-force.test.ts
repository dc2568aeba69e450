import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { attack } from '#lib/audit/attack.ts';
import type { Published } from '#lib/audit/published.ts';
import { randomFrom } from '#lib/statistics/random.ts';
import { crossed, plain } from './case.ts';

const highs = await loadHighs();

/** Lowest and highest of each place over all lists of so many whole numbers, from 0 to a limit, that fit. */
function tryAll(
  places: number,
  most: number,
  cellsOf: (numbers: readonly number[]) => readonly number[],
  fits: (cells: readonly number[]) => boolean,
): (readonly [number, number])[] {
  const found: [number, number][] = [];
  const numbers = Array.from({ length: places }, () => 0);
  for (let code = 0; code < (most + 1) ** places; code += 1) {
    for (let place = 0; place < places; place += 1)
      numbers[place] = Math.floor(code / (most + 1) ** place) % (most + 1);
    const cells = cellsOf(numbers);
    if (!fits(cells)) continue;
    for (const [at, cell] of cells.entries()) {
      const [low, high] = found[at] ?? [cell, cell];
      found[at] = [Math.min(low, cell), Math.max(high, cell)];
    }
  }
  return found;
}

function rangesOf(
  published: Published,
  keys: readonly string[],
): (readonly [number, number])[] | 'contradictory' {
  const found = attack(published, { threshold: 5, width: 4 }, highs);
  if (found.status !== 'done') return 'contradictory';
  return keys.map((key) => {
    const { low = Number.NaN, high = Number.NaN } = found.ranges.get(key) ?? {};
    return [low, high] as const;
  });
}

describe('the attack finds what trying every table finds', () => {
  const random = randomFrom(31);
  const draw = (below: number) => Math.floor(random() * below);

  test('on 8 tables of two by two, rounded to 3 in any direction, some of them not shown', () => {
    const keys = ['c=1&r=1', 'c=2&r=1', 'c=1&r=2', 'c=2&r=2', 'r=1', 'r=2', 'c=1', 'c=2', ''].map(
      (at) => `count|${at}`,
    );
    const withSums = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [
      a,
      b,
      c,
      d,
      a + b,
      c + d,
      a + c,
      b + d,
      a + b + c + d,
    ];
    for (let times = 0; times < 8; times += 1) {
      const counts = withSums([draw(5), draw(5), draw(5), draw(5)]);
      const printed = counts.map((count) => {
        const down = count - (count % 3);
        const rounded = count % 3 === 0 ? count : down + 3 * draw(2);
        return draw(4) === 0 ? null : rounded;
      });
      const [a = null, b = null, c = null, d = null, ab = null, cd = null, ac = null, bd = null, abcd = 0] =
        printed;
      const published: Published = {
        dimensions: {
          r: { root: 'all', sums: { all: [['1', '2']] } },
          c: { root: 'all', sums: { all: [['1', '2']] } },
        },
        base: 3,
        tables: [
          {
            measure: 'count',
            dimensions: ['r', 'c'],
            cells: crossed('r', 'c', ['1', '2', 'all'], {
              '1': [a, b, ab],
              '2': [c, d, cd],
              all: [ac, bd, abcd ?? 9],
            }),
          },
        ],
      };
      const shown = [...printed.slice(0, 8), abcd ?? 9];
      const fits = (cells: readonly number[]) =>
        cells.every((cell, at) => shown[at] === null || Math.abs(cell - (shown[at] ?? 0)) <= 2);
      const expected = tryAll(4, 11, withSums, fits);
      const found = rangesOf(published, keys);
      expect(found).toEqual(expected.length === 0 ? 'contradictory' : expected);
    }
  });

  test('on 8 pairs of months with distinct persons and the contacts behind them', () => {
    const keys = [
      'persons|',
      'persons|month=1',
      'persons|month=2',
      'contacts|',
      'contacts|month=1',
      'contacts|month=2',
    ];
    for (let times = 0; times < 8; times += 1) {
      const [one, two] = [draw(4), draw(4)];
      const all = Math.max(one, two) + draw(Math.min(one, two) + 1);
      const [first, second] = [one + draw(3), two + draw(3)];
      const truth = [all, one, two, first + second, first, second];
      // Without any total of contacts nothing would limit them.
      const shown = truth.map((value, at) => (at !== 3 && draw(5) < 2 ? null : value));
      const published: Published = {
        dimensions: { month: { root: 'all', sums: { all: [['1', '2']] } } },
        measures: { persons: { nonAdditive: ['month'], atMost: 'contacts' } },
        tables: ['persons', 'contacts'].map((measure, at) => ({
          measure,
          dimensions: ['month'],
          cells: plain('month', {
            all: shown[at * 3] ?? null,
            '1': shown[at * 3 + 1] ?? null,
            '2': shown[at * 3 + 2] ?? null,
          }),
        })),
      };
      const withTotal = ([p = 0, p1 = 0, p2 = 0, c1 = 0, c2 = 0]: readonly number[]) => [
        p,
        p1,
        p2,
        c1 + c2,
        c1,
        c2,
      ];
      const fits = (cells: readonly number[]) => {
        const [p = 0, p1 = 0, p2 = 0, c = 0, c1 = 0, c2 = 0] = cells;
        const isPossible = Math.max(p1, p2) <= p && p <= p1 + p2 && p1 <= c1 && p2 <= c2 && p <= c;
        return isPossible && cells.every((cell, at) => shown[at] === null || cell === shown[at]);
      };
      expect(rangesOf(published, keys)).toEqual(tryAll(5, 10, withTotal, fits));
    }
  });
});
