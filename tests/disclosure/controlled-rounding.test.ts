import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { attack } from '#lib/audit/attack.ts';
import type { Published } from '#lib/audit/published.ts';
import { roundCounts } from '#lib/disclosure/controlled-rounding.ts';
import { BASE } from '#lib/disclosure/steps.ts';
import type { Hierarchies, TableDesign } from '#lib/disclosure/publication.ts';
import { cellKey } from '#lib/disclosure/publication.ts';
import { codesOf, toUniverse, type Universe } from '#lib/disclosure/universe.ts';
import { randomFrom } from '#lib/statistics/random.ts';

const highs = await loadHighs();

const hierarchies: Hierarchies = {
  site: { root: 'all', sums: { all: [['bru', 'vlg']], bru: [['max', 'nor', 'hub']], vlg: [['gnt', 'ant']] } },
  nationality: { root: 'all', sums: { all: [['ERI', 'SDN', 'other']] } },
  quarter: { root: 'year', sums: { year: [['q1', 'q2', 'q3', 'q4']] } },
};
const tables: readonly TableDesign[] = [
  { id: 'places', measure: 'contacts', dimensions: ['site', 'quarter'] },
  { id: 'people', measure: 'contacts', dimensions: ['site', 'nationality'] },
];

/** Codes at or under a code. */
function below(dimension: string, code: string): string[] {
  const parts = hierarchies[dimension]?.sums[code]?.[0];
  return parts ? parts.flatMap((part) => below(dimension, part)) : [code];
}

/** The true counts of the universe for records with a code of each dimension. */
function countAll(
  universe: Universe,
  records: readonly Readonly<Record<string, string>>[],
): Map<string, number> {
  return new Map(
    universe.cells.map(({ key, at }) => [
      key,
      records.filter((record) =>
        Object.entries(at).every(([dimension, code]) =>
          below(dimension, code).includes(record[dimension] ?? ''),
        ),
      ).length,
    ]),
  );
}

function randomRecords(seed: number, size: number): Readonly<Record<string, string>>[] {
  const random = randomFrom(seed);
  const leaf = (dimension: string) => {
    const leaves = below(dimension, hierarchies[dimension]?.root ?? '');
    return leaves[Math.floor(random() ** 2 * leaves.length)] ?? '';
  };
  return Array.from({ length: size }, () => ({
    site: leaf('site'),
    nationality: leaf('nationality'),
    quarter: leaf('quarter'),
  }));
}

/** What an outsider reads of the rounded tables. */
function published(values: ReadonlyMap<string, number>, base: number): Published {
  return {
    dimensions: hierarchies,
    base,
    tables: tables.map(({ measure, dimensions }) => ({
      measure,
      dimensions,
      cells: codesOf(hierarchies[dimensions[0] ?? ''] ?? { root: '', sums: {} }).flatMap((first) =>
        codesOf(hierarchies[dimensions[1] ?? ''] ?? { root: '', sums: {} }).map((second) => {
          const at = { [dimensions[0] ?? '']: first, [dimensions[1] ?? '']: second };
          return { at, value: values.get(cellKey(measure, at, hierarchies)) ?? null };
        }),
      ),
    })),
  };
}

const universe = toUniverse(tables, hierarchies);
const rules = { threshold: 5, width: BASE - 1 };

describe('the universe of a publication', () => {
  test('holds each cell once: 8 places by 5 quarters and by 4 groups, 8 of them in both tables', () => {
    expect(universe.cells).toHaveLength(8 * 5 + 8 * 4 - 8);
  });

  test('knows the sums: 3 of places a column, 1 of quarters or groups a row', () => {
    // Places: 3 sums in each of 5 columns; quarters: 8. Groups: 3 sums in each of 4 columns, of which one is the same; 8.
    expect(universe.relations).toHaveLength(3 * 5 + 8 + 3 * 4 + 8 - 3);
  });
});

describe('controlled rounding', () => {
  const seeds = Array.from({ length: 6 }, (_, at) => at + 1);

  test.each(seeds)('of random publication %i adds up, stays near, and survives an attack', (seed) => {
    const counts = countAll(universe, randomRecords(seed, 40 + seed * 25));
    const rounded = roundCounts({ universe, counts }, highs);
    if (rounded.status !== 'rounded') throw new Error('No rounded table was found');
    for (const [key, value] of rounded.values) {
      expect(value % BASE, key).toBe(0);
      expect(Math.abs(value - (counts.get(key) ?? 0)), key).toBeLessThan(BASE);
    }
    for (const { parent, children } of universe.relations) {
      const valueOf = (cell: number) => rounded.values.get(universe.cells[cell]?.key ?? '') ?? Number.NaN;
      expect(valueOf(parent)).toBe(children.reduce((sum, cell) => sum + valueOf(cell), 0));
    }
    const attacked = attack(published(rounded.values, BASE), rules, highs);
    expect(attacked).toMatchObject({ status: 'done', leaks: [] });
    // The true counts are among those that fit.
    if (attacked.status === 'done')
      for (const [key, { low, high }] of attacked.ranges) {
        const count = counts.get(key) ?? 0;
        expect(count >= low && count <= high, key).toBe(true);
      }
  });

  test('the attack is alive: exact tables with small cells left out are broken', () => {
    const counts = countAll(universe, randomRecords(3, 115));
    const naive = new Map([...counts].filter(([, count]) => count === 0 || count >= 5));
    const attacked = attack(published(naive, 1), rules, highs);
    if (attacked.status !== 'done') throw new Error('Nothing fits what is printed');
    expect(attacked.leaks.filter(({ kind }) => kind === 'exact').length).toBeGreaterThan(0);
  });

  test('the same input gives the same table, and earlier editions stand', () => {
    const counts = countAll(universe, randomRecords(5, 165));
    const first = roundCounts({ universe, counts }, highs);
    expect(roundCounts({ universe, counts }, highs)).toEqual(first);
    if (first.status !== 'rounded') throw new Error('No rounded table was found');
    const some = new Map([...first.values].filter((_, at) => at % 3 === 0));
    const next = roundCounts({ universe, counts, fixed: some }, highs);
    if (next.status !== 'rounded') throw new Error('No rounded table was found');
    for (const [key, value] of some) expect(next.values.get(key)).toBe(value);
  });

  test('what can’t be rounded within the sums is refused', () => {
    const counts = countAll(universe, randomRecords(7, 100));
    const total = cellKey('contacts', {}, hierarchies);
    const refused = roundCounts({ universe, counts, fixed: new Map([[total, 500]]) }, highs);
    expect(refused).toEqual({ status: 'infeasible' });
  });

  test('24 and 24 printed as 20 and 20 leave 40 for their 48: a large number may stand one multiple further away', () => {
    const known: Hierarchies = { site: { root: 'all', sums: { all: [['A', 'B']] } } };
    const small = toUniverse([{ id: 't', measure: 'n', dimensions: ['site'] }], known);
    const counts = new Map(Object.entries({ 'n|': 48, 'n|site=A': 24, 'n|site=B': 24 }));
    const fixed = new Map(Object.entries({ 'n|site=A': 20, 'n|site=B': 20 }));
    const rounded = roundCounts({ universe: small, counts, fixed }, highs);
    expect(rounded).toMatchObject({ status: 'rounded', wider: 1 });
    if (rounded.status === 'rounded') expect(rounded.values.get('n|')).toBe(40);
  });

  test('persons that don’t add up are rounded within part ≤ whole ≤ sum of parts, and persons ≤ contacts', () => {
    const known: Hierarchies = { month: { root: 'all', sums: { all: [['m1', 'm2']] } } };
    const measures = { persons: { nonAdditive: ['month'], atMost: 'contacts' }, contacts: {} };
    const both = ['persons', 'contacts'].map((measure) => ({ id: measure, measure, dimensions: ['month'] }));
    const overlapping = toUniverse(both, known, measures);
    // One sum of contacts; for persons a cover and two parts, and three cells at most their contacts.
    expect(overlapping.relations).toHaveLength(1);
    expect(overlapping.inequalities.map(({ kind }) => kind).toSorted()).toEqual([
      ...['atMost', 'atMost', 'atMost', 'cover', 'part', 'part'],
    ]);
    const counts = new Map(
      Object.entries({
        ...{ 'persons|': 13, 'persons|month=m1': 12, 'persons|month=m2': 6 },
        ...{ 'contacts|': 19, 'contacts|month=m1': 12, 'contacts|month=m2': 7 },
      }),
    );
    const rounded = roundCounts({ universe: overlapping, counts }, highs);
    if (rounded.status !== 'rounded') throw new Error('No rounded table was found');
    const of = (key: string) => rounded.values.get(key) ?? Number.NaN;
    expect(of('persons|')).toBeGreaterThanOrEqual(of('persons|month=m1'));
    expect(of('persons|')).toBeLessThanOrEqual(of('persons|month=m1') + of('persons|month=m2'));
    for (const key of ['|', '|month=m1', '|month=m2'])
      expect(of(`persons${key}`)).toBeLessThanOrEqual(of(`contacts${key}`));
    expect(of('contacts|')).toBe(of('contacts|month=m1') + of('contacts|month=m2'));
  });

  test('a count that is missing is a fault of the program', () => {
    expect(() => roundCounts({ universe, counts: new Map() }, highs)).toThrow(/missing/);
  });
});
