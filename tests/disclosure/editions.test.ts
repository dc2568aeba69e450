import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { attack } from '#lib/audit/attack.ts';
import { mergeHierarchies } from '#lib/disclosure/past.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import { protect, type SafeTable } from '#lib/disclosure/protect.ts';
import type { Method, ProtectionTask } from '#lib/disclosure/protection.ts';
import { pointsAtFew } from '#lib/disclosure/steps.ts';
import { cellKey, type Counts, type Hierarchies, type TableDesign } from '#lib/disclosure/publication.ts';
import { randomFrom } from '#lib/statistics/random.ts';
import { completed, countsOf, randomContacts, toEntry, toPublished, type Contact } from './publications.ts';

const highs = await loadHighs();
const hierarchies: Hierarchies = {
  place: { root: 'all', sums: { all: [['BE', 'FR']], BE: [['BRU', 'VLG', 'WAL']], FR: [['CAL', 'DUN']] } },
  gender: { root: 'all', sums: { all: [['F', 'M']] } },
  language: { root: 'all', sums: { all: [['ar', 'ti', 'ps', 'other']] } },
};
const design = (...dimensions: string[]): TableDesign => ({
  id: dimensions.join('-'),
  measure: 'contacts',
  dimensions,
});
const first = [design('place', 'gender')];
const second = [design('place', 'language'), design('gender', 'language')];
const contacts = randomContacts(hierarchies, 11, 240);
const methods: readonly Method[] = [{ id: 'rounding' }, { id: 'suppression', threshold: 5 }];

function toTask(tables: readonly TableDesign[], records: readonly Contact[], method: Method): ProtectionTask {
  const base = { hierarchies, measures: {}, tables };
  const keys = universeOf({ ...base, tables: [...tables, ...first] }).cells.map(({ key }) => key);
  const counts = completed(countsOf(records, [...tables, ...first], hierarchies), keys);
  return { ...base, counts, method, sensitive: [], ledger: [], ratios: [], dataAsOf: '2025-01-31' };
}

function tablesOf(task: ProtectionTask): readonly SafeTable[] {
  const protection = protect(task, highs);
  if (protection.status === 'refused') throw new Error(JSON.stringify(protection.reasons));
  return protection.tables;
}

function valuesOf(
  tables: readonly SafeTable[],
  known: Hierarchies = hierarchies,
): Map<string, number | null> {
  return new Map(
    tables.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [cellKey(measure, at, known), value] as const),
    ),
  );
}

describe('editions of the same data', () => {
  test.each(methods)('by $id are safe together and say the same of the same cell', (method) => {
    const earlier = toTask(first, contacts, method);
    const printed = tablesOf(earlier);
    const later = { ...toTask(second, contacts, method), ledger: [toEntry(printed, earlier, 1)] };
    const next = tablesOf(later);
    const now = valuesOf(next);
    for (const [key, value] of valuesOf(printed)) if (now.has(key)) expect(now.get(key), key).toBe(value);
    const attacked = attack(toPublished([...printed, ...next], later), { threshold: 5, width: 4 }, highs);
    expect(attacked).toMatchObject({ status: 'done', leaks: [] });
  });

  test('printed again as something else, they are refused', () => {
    const earlier = toTask(first, contacts, { id: 'rounding' });
    const entry = toEntry(tablesOf(earlier), earlier, 1);
    const more = toTask(first, [...contacts, ...contacts.slice(0, 60)], { id: 'rounding' });
    expect(protect({ ...more, ledger: [entry] }, highs)).toMatchObject({
      status: 'refused',
      reasons: [{ rule: 'frozen' }],
    });
  });

  test('by two methods are refused', () => {
    const earlier = toTask(first, contacts, { id: 'rounding' });
    const entry = toEntry(tablesOf(earlier), earlier, 1);
    const exact = toTask(first, contacts, { id: 'suppression', threshold: 5 });
    expect(protect({ ...exact, ledger: [entry] }, highs)).toMatchObject({
      status: 'refused',
      reasons: [{ rule: 'one-method' }],
    });
  });

  test('of half a year and of the year: no number of the year is below that of its half', () => {
    const method: Method = { id: 'rounding' };
    const half = {
      ...toTask(first, contacts.slice(0, 150), method),
      period: { from: '2024-01-01', to: '2024-06-30' },
    };
    const printed = tablesOf(half);
    const year = { ...toTask(first, contacts, method), period: { from: '2024-01-01', to: '2024-12-31' } };
    const now = valuesOf(tablesOf({ ...year, ledger: [toEntry(printed, half, 1)] }));
    for (const [key, value] of valuesOf(printed))
      expect(now.get(key), key).toBeGreaterThanOrEqual(value ?? 0);
    // Exact numbers of both would need the counts of the second half, which nobody gave.
    const exact: Method = { id: 'suppression', threshold: 5 };
    const exactHalf = { ...half, method: exact };
    const entry = toEntry(tablesOf(exactHalf), exactHalf, 1);
    expect(protect({ ...year, method: exact, ledger: [entry] }, highs)).toMatchObject({ status: 'refused' });
  });
});

describe('editions of later data', () => {
  const late = randomContacts(hierarchies, 12, 12);
  const later = { dataAsOf: '2025-02-28' };

  test.each([1, 2, 3])(
    'rounded: a number that still stands is printed again, others move with the count (%i)',
    (seed) => {
      const random = randomFrom(seed);
      const some = contacts.filter(() => random() < 0.7);
      const earlier = toTask(first, some, { id: 'rounding' });
      const printed = tablesOf(earlier);
      const task = { ...toTask([...first, ...second], [...some, ...late], { id: 'rounding' }), ...later };
      const now = valuesOf(tablesOf({ ...task, ledger: [toEntry(printed, earlier, 1)] }));
      for (const [key, value] of valuesOf(printed)) {
        const [next, count, before] = [
          now.get(key),
          task.counts.get(key)?.count,
          earlier.counts.get(key)?.count,
        ];
        if (value === null || next === null) continue;
        // Where the count is the same a sum may demand the next number, but never as the first one above nought.
        if (count === before) expect([value, value >= 5 ? value + 5 : value], key).toContain(next);
        // Nothing was taken away, so nothing is printed lower.
        expect(next, key).toBeGreaterThanOrEqual(value);
      }
    },
  );

  test('rounded: months that each got a record or two are still shown when the year has moved', () => {
    const codes = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const month: Hierarchies = { month: { root: 'all', sums: { all: [codes] } } };
    const of = (each: number, last: number) =>
      new Map<string, Counts>(
        ['all', ...codes].map((code) => {
          const count = code === 'all' ? 7 * each + last : code === '08' ? last : each;
          return [cellKey('contacts', { month: code }, month), { count, persons: count }];
        }),
      );
    const table = { id: 'months', measure: 'contacts', dimensions: ['month'] };
    const base = { hierarchies: month, measures: {}, tables: [table], sensitive: [], ratios: [] };
    const method = { id: 'rounding' } as const;
    const earlier: ProtectionTask = {
      ...base,
      method,
      counts: of(20, 0),
      ledger: [],
      dataAsOf: '2025-01-31',
    };
    const entry = toEntry(tablesOf(earlier), earlier, 1);
    // 7 × 20 = 140 was printed; 7 × 22 + 2 = 156 is 155 or 160: three or four months must go on to 25, the last one stays 0.
    const values = valuesOf(tablesOf({ ...earlier, ...later, counts: of(22, 2), ledger: [entry] }), month);
    const now = codes.map((code) => values.get(`contacts|month=${code}`));
    expect(now.at(-1)).toBe(0);
    expect([155, 160]).toContain(values.get('contacts|'));
    expect(now.filter((value) => value === 25)).toHaveLength(((values.get('contacts|') ?? 0) - 140) / 5);
    expect(now.filter((value) => value === 20)).toHaveLength(7 - now.filter((value) => value === 25).length);
  });

  test('rounded: what would have to rise from 0 or fall although it still stood for its count is hidden', () => {
    expect(pointsAtFew(3, 0, 5)).toBe(true);
    expect(pointsAtFew(7, 10, 5)).toBe(true);
    expect(pointsAtFew(7, 5, 10)).toBe(false);
    // A 5 stays for 1 to 9, so that one that falls says 0; a 10 falls for each of 0 to 4.
    expect(pointsAtFew(0, 5, 0)).toBe(true);
    expect(pointsAtFew(0, 10, 0)).toBe(false);
    // Seven records more are more than a few, seven less as well.
    expect(pointsAtFew(7, 0, 10)).toBe(false);
    expect(pointsAtFew(13, 20, 10)).toBe(false);
    expect(pointsAtFew(7, 5, 5)).toBe(false);
  });

  test.each([1, 2, 3])(
    'rounded: who reads both editions and knows that nothing was taken away can’t narrow any cell (%i)',
    (seed) => {
      const random = randomFrom(seed);
      const some = contacts.filter(() => random() < 0.8);
      const earlier = toTask(first, some, { id: 'rounding' });
      const printed = tablesOf(earlier);
      const task = { ...toTask(first, [...contacts, ...late], { id: 'rounding' }), ...later };
      const next = tablesOf({ ...task, ledger: [toEntry(printed, earlier, 1)] });
      // One table of both: what was there before is part of what is there now, the rest came late.
      const edition = { root: 'now', sums: { now: [['before', 'late']] } };
      const stamped = (tables: readonly SafeTable[], code: string) =>
        toPublished(tables, task).tables.map((table) => ({
          ...table,
          dimensions: [...table.dimensions, 'edition'],
          cells: table.cells.map(({ at, value }) => ({ at: { ...at, edition: code }, value })),
        }));
      const published = {
        ...toPublished([], task),
        dimensions: { ...hierarchies, edition },
        tables: [...stamped(printed, 'before'), ...stamped(next, 'now')],
      };
      expect(attack(published, { threshold: 5, width: 4 }, highs)).toMatchObject({
        status: 'done',
        leaks: [],
      });
    },
  );

  test('exact: what has moved by 1 to 4 is hidden, what hasn’t moved or moved by more may be shown', () => {
    const site: Hierarchies = { site: { root: 'all', sums: { all: [['A', 'B', 'C', 'D']] } } };
    const table = { id: 'sites', measure: 'contacts', dimensions: ['site'] };
    const of = (values: Readonly<Record<string, number>>) =>
      new Map<string, Counts>(
        Object.entries(values).map(([code, count]) => [
          cellKey('contacts', { site: code }, site),
          { count, persons: count },
        ]),
      );
    const base = { hierarchies: site, measures: {}, tables: [table], sensitive: [], ratios: [] };
    const method = { id: 'suppression', threshold: 5 } as const;
    const before = of({ all: 140, A: 40, B: 30, C: 50, D: 20 });
    const earlier: ProtectionTask = { ...base, method, counts: before, ledger: [], dataAsOf: '2025-01-31' };
    const entry = toEntry(tablesOf(earlier), earlier, 1);
    const now = of({ all: 162, A: 42, B: 30, C: 60, D: 30 });
    const values = valuesOf(tablesOf({ ...earlier, ...later, counts: now, ledger: [entry] }), site);
    expect(values.get('contacts|site=A')).toBeNull();
    expect([...values.values()].filter((value) => value === null).length).toBeGreaterThan(1);
    expect(values.get('contacts|')).toBe(162);
  });
});

describe('what earlier editions mean', () => {
  test.each(['2025-01-31', '2025-02-28'])(
    '8 and 2 of 10 are nearest to 10 and 0, but stay 5 and 5 once printed so (data of %s)',
    (dataAsOf) => {
      const site: Hierarchies = { site: { root: 'all', sums: { all: [['A', 'B']] } } };
      const table = { id: 'sites', measure: 'contacts', dimensions: ['site'] };
      const counts = new Map<string, Counts>(
        Object.entries({ 'contacts|': 10, 'contacts|site=A': 8, 'contacts|site=B': 2 }).map(
          ([key, count]) => [key, { count, persons: count }],
        ),
      );
      const base = { hierarchies: site, measures: {}, tables: [table], sensitive: [], ratios: [] };
      const task: ProtectionTask = { ...base, counts, method: { id: 'rounding' }, ledger: [], dataAsOf };
      const values = valuesOf(tablesOf(task), site);
      expect([...values.values()]).toEqual([10, 10, 0]);
      const cells = Object.entries({ all: 10, A: 5, B: 5 }).map(([code, value]) => ({
        at: { site: code },
        value,
      }));
      const entry = toEntry([], { ...task, dataAsOf: '2025-01-31' }, 1);
      const ledger = [{ ...entry, tables: [{ ...table, filters: {}, cells }] }];
      expect([...valuesOf(tablesOf({ ...task, ledger }), site).values()]).toEqual([10, 5, 5]);
    },
  );

  test('years are told apart by the total of their dimension', () => {
    const of = (year: string): Hierarchies => ({
      ...{ gender: { root: 'all', sums: { all: [['F', 'M']] } } },
      period: { root: year, sums: { [year]: [[`${year}-Q1`, `${year}-Q2`]] } },
    });
    const table = { id: 't', measure: 'contacts', dimensions: ['gender', 'period'] };
    const task = (year: string, size: number): ProtectionTask => {
      const known = of(year);
      const counts = countsOf(randomContacts(known, 5, size), [table], known);
      const base = { hierarchies: known, measures: {}, tables: [table] };
      const keys = universeOf(base).cells.map(({ key }) => key);
      return {
        ...base,
        ...{ counts: completed(counts, keys), method: { id: 'rounding' }, sensitive: [], ratios: [] },
        ...{ ledger: [], dataAsOf: '2026-01-31' },
      };
    };
    const old = task('2024', 200);
    const entry = toEntry(tablesOf(old), old, 1);
    const now = valuesOf(tablesOf({ ...task('2025', 60), ledger: [entry] }), of('2025'));
    expect(now.get('contacts|')).toBe(60);
  });

  test('where a site is split, both ways of adding up hold', () => {
    const before = { root: 'all', sums: { all: [['A', 'B']] } };
    const after = { root: 'all', sums: { all: [['A1', 'A2', 'B']], A: [['A1', 'A2']] } };
    expect(mergeHierarchies(after, before).sums).toEqual({
      all: [
        ['A1', 'A2', 'B'],
        ['A', 'B'],
      ],
      A: [['A1', 'A2']],
    });
  });
});
