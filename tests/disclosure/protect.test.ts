import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { attack, type Attack } from '#lib/audit/attack.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import { protect, type Protection } from '#lib/disclosure/protect.ts';
import type { Method, ProtectionTask } from '#lib/disclosure/protection.ts';
import type { Hierarchies, TableDesign } from '#lib/disclosure/publication.ts';
import { completed, contactsAndPersons, countsOf, randomContacts, toPublished } from './publications.ts';

const highs = await loadHighs();
const hierarchies: Hierarchies = {
  place: { root: 'all', sums: { all: [['BE', 'FR']], BE: [['BRU', 'VLG', 'WAL']], FR: [['CAL', 'DUN']] } },
  month: { root: 'year', sums: { year: [['q1', 'q2']], q1: [['m1', 'm2', 'm3']], q2: [['m4', 'm5', 'm6']] } },
  gender: { root: 'all', sums: { all: [['F', 'M']] } },
  age: {
    root: 'all',
    sums: {
      all: [
        ['minor', 'adult'],
        ['u30', '30+'],
      ],
      adult: [['18-29', '30+']],
      u30: [['minor', '18-29']],
    },
  },
};
const design = (measure: string, ...dimensions: string[]): TableDesign => ({
  id: [measure, ...dimensions].join('-'),
  measure,
  dimensions,
});
const publications: readonly { readonly name: string; readonly tables: readonly TableDesign[] }[] = [
  { name: 'two tables', tables: [design('contacts', 'place', 'gender'), design('contacts', 'place', 'age')] },
  {
    name: 'three tables',
    tables: [
      design('contacts', 'place', 'gender'),
      design('contacts', 'gender', 'age'),
      design('contacts', 'place', 'month'),
    ],
  },
  {
    name: 'contacts and persons, and a table of women only',
    tables: [
      design('contacts', 'place', 'gender'),
      design('persons', 'place', 'gender'),
      { ...design('contacts', 'age'), id: 'women', filters: { gender: 'F' } },
    ],
  },
];

function toTask(tables: readonly TableDesign[], seed: number, size: number, method: Method): ProtectionTask {
  const contacts = randomContacts(hierarchies, seed, size, ['gender', 'age']);
  const base = { hierarchies, measures: contactsAndPersons, tables };
  const keys = universeOf(base).cells.map(({ key }) => key);
  const counts = completed(countsOf(contacts, tables, hierarchies), keys);
  return { ...base, counts, method, sensitive: [], ledger: [], ratios: [], dataAsOf: '2025-01-31' };
}

function protectedOf(protection: Protection) {
  if (protection.status === 'refused') throw new Error(JSON.stringify(protection.reasons));
  return protection;
}

function attackOn(protection: Protection, task: ProtectionTask): Attack {
  const least = task.method.id === 'rounding' ? 5 : task.method.threshold;
  const published = toPublished(protectedOf(protection).tables, task);
  return attack(published, { threshold: least, width: least - 1 }, highs);
}

const methods: readonly Method[] = [
  { id: 'rounding' },
  { id: 'suppression', threshold: 5 },
  { id: 'suppression', threshold: 11 },
];
const cases = publications.flatMap(({ name, tables }) =>
  methods.flatMap((method) =>
    [1, 2].map((seed) => ({
      name,
      tables,
      method,
      seed,
      threshold: 'threshold' in method ? method.threshold : '',
    })),
  ),
);

describe('a protected publication', () => {
  test.each(cases)(
    'of $name by $method.id $threshold survives an attack ($seed)',
    ({ tables, method, seed }) => {
      const task = toTask(tables, seed, 60 + 70 * seed, method);
      const protection = protect(task, highs);
      const attacked = attackOn(protection, task);
      expect(attacked).toMatchObject({ status: 'done', leaks: [] });
      // The true counts are among those that fit, and what is printed exactly is what is true.
      if (attacked.status === 'done')
        for (const [key, { low, high }] of attacked.ranges) {
          const count = task.counts.get(key)?.count;
          if (count !== undefined) expect(count >= low && count <= high, key).toBe(true);
        }
      expect(protectedOf(protection).loss.smallCells).toBeGreaterThan(0);
    },
  );
});
