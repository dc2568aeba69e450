import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { attack, findLeaks, type Leak } from '#lib/audit/attack.ts';
import type { Published } from '#lib/audit/published.ts';
import { toInquiry } from '#lib/audit/questions.ts';
import { toSystem } from '#lib/audit/system.ts';
import { randomFrom } from '#lib/statistics/random.ts';
import { knownCases } from './cases.ts';

const highs = await loadHighs();

describe('an outsider with a solver', () => {
  test.each(knownCases)('$name', (known) => {
    const {
      published,
      threshold,
      width,
      exact = {},
      ranges = {},
      sensitive = [],
      groups = [],
      isSafe,
    } = known;
    const found = attack(published, { threshold, width, sensitive }, highs);
    if (found.status !== 'done') throw new Error('Nothing fits what is printed');
    for (const [key, value] of Object.entries(exact))
      expect(found.ranges.get(key), key).toEqual({ low: value, high: value });
    for (const [key, [low, high]] of Object.entries(ranges))
      expect(found.ranges.get(key), key).toEqual({ low, high });
    if (isSafe) expect(found.leaks).toEqual([]);
    const leaksOf = (kind: string) => found.leaks.filter((leak) => leak.kind === kind).map(({ key }) => key);
    expect(leaksOf('group').toSorted()).toEqual(groups);
    for (const [key, value] of Object.entries(exact))
      if (value > 0 && value < threshold) expect(leaksOf('exact')).toContain(key);
  });

  test.each(knownCases)('a search says of “$name” what the attack says', (known) => {
    const { published, threshold, width, sensitive = [] } = known;
    const rules = { threshold, width, sensitive };
    const attacked = attack(published, rules, highs);
    const searched = findLeaks(toInquiry(toSystem(published), rules), highs, { enough: 1000 });
    if (attacked.status !== 'done' || searched.status !== 'done')
      throw new Error('Nothing fits what is printed');
    const named = (leaks: readonly Leak[]) => leaks.map(({ key, kind }) => `${key} ${kind}`).toSorted();
    expect(named(searched.leaks)).toEqual(named(attacked.leaks));
  });

  test('what contradicts itself is no table', () => {
    const published: Published = {
      dimensions: { sex: { root: 'all', sums: { all: [['F', 'M']] } } },
      tables: [
        {
          measure: 'count',
          dimensions: ['sex'],
          cells: [
            { at: { sex: 'all' }, value: 9 },
            { at: { sex: 'F' }, value: 10 },
          ],
        },
      ],
    };
    expect(attack(published, { threshold: 5, width: 4 }, highs)).toEqual({ status: 'contradictory' });
  });

  test('finds what trying every table finds, on 40 small ones with hidden cells', () => {
    const random = randomFrom(20);
    for (let times = 0; times < 40; times += 1) {
      const counts = [0, 1, 2, 3].map(() => Math.floor(random() * 5));
      const [a = 0, b = 0, c = 0, d = 0] = counts;
      const isHidden = () => random() < 0.6;
      const shown = (value: number) => (isHidden() ? null : value);
      const published: Published = {
        dimensions: {
          r: { root: 'all', sums: { all: [['1', '2']] } },
          c: { root: 'all', sums: { all: [['1', '2']] } },
        },
        tables: [
          {
            measure: 'count',
            dimensions: ['r', 'c'],
            cells: [
              { at: { r: '1', c: '1' }, value: shown(a) },
              { at: { r: '1', c: '2' }, value: shown(b) },
              { at: { r: '2', c: '1' }, value: shown(c) },
              { at: { r: '2', c: '2' }, value: shown(d) },
              { at: { r: '1', c: 'all' }, value: a + b },
              { at: { r: '2', c: 'all' }, value: shown(c + d) },
              { at: { r: 'all', c: '1' }, value: shown(a + c) },
              { at: { r: 'all', c: 'all' }, value: a + b + c + d },
            ],
          },
        ],
      };
      const system = toSystem(published);
      const limit = (key: string) => {
        const at = system.keys.indexOf(key);
        return [system.low[at] ?? 0, system.high[at] ?? Number.POSITIVE_INFINITY] as const;
      };
      const possible: number[][] = [];
      const most = a + b + c + d;
      for (let w = 0; w <= most; w += 1)
        for (let x = 0; x <= most; x += 1)
          for (let y = 0; y <= most; y += 1) {
            const z = most - w - x - y;
            const cells: readonly (readonly [string, number])[] = [
              ['count|c=1&r=1', w],
              ['count|c=2&r=1', x],
              ['count|c=1&r=2', y],
              ['count|c=2&r=2', z],
              ['count|r=1', w + x],
              ['count|r=2', y + z],
              ['count|c=1', w + y],
            ];
            const fits = cells.every(([key, value]) => value >= limit(key)[0] && value <= limit(key)[1]);
            if (z >= 0 && fits) possible.push([w, x, y, z]);
          }
      const found = attack(published, { threshold: 5, width: 4 }, highs);
      if (found.status !== 'done') throw new Error('Nothing fits what is printed');
      ['count|c=1&r=1', 'count|c=2&r=1', 'count|c=1&r=2', 'count|c=2&r=2'].forEach((key, at) => {
        const values = possible.map((table) => table[at] ?? 0);
        expect(found.ranges.get(key), key).toEqual({ low: Math.min(...values), high: Math.max(...values) });
      });
    }
  });
});
