import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { attack } from '#lib/audit/attack.ts';
import type { PrintedTable, Published } from '#lib/audit/published.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import { protect, type SafeTable } from '#lib/disclosure/protect.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import { cellKey, type Hierarchies, type Hierarchy, type TableDesign } from '#lib/disclosure/publication.ts';
import { completed, countsOf, randomContacts, toEntry, type Contact } from './publications.ts';

const highs = await loadHighs();
const quarters = {
  '2023-q4': [['2023-10', '2023-11', '2023-12']],
  '2024-q1': [['2024-01', '2024-02', '2024-03']],
  '2024-q2': [['2024-04', '2024-05', '2024-06']],
  '2024-q3': [['2024-07', '2024-08', '2024-09']],
  '2024-q4': [['2024-10', '2024-11', '2024-12']],
};
const timeOf = (names: readonly (keyof typeof quarters)[]): Hierarchy => ({
  root: 'all',
  sums: { all: [names], ...Object.fromEntries(names.map((name) => [name, quarters[name]])) },
});
const others: Hierarchies = {
  place: { root: 'all', sums: { all: [['BRU', 'CAL']] } },
  gender: { root: 'all', sums: { all: [['F', 'M', 'X']] } },
};
const design = (...dimensions: string[]): TableDesign => ({
  id: dimensions.join('-'),
  measure: 'contacts',
  dimensions,
});
const tables = [design('period', 'place'), design('gender')];
const everything = timeOf(['2023-q4', '2024-q1', '2024-q2', '2024-q3', '2024-q4']);
const half = { from: '2024-01-01', to: '2024-06-30', time: timeOf(['2024-q1', '2024-q2']) };
const year = {
  ...{ from: '2024-01-01', to: '2024-12-31' },
  time: timeOf(['2024-q1', '2024-q2', '2024-q3', '2024-q4']),
};
const winter = { from: '2023-10-01', to: '2024-03-31', time: timeOf(['2023-q4', '2024-q1']) };

type Edition = typeof half;

function toTask(
  { from, to, time }: Edition,
  contacts: readonly Contact[],
  { dataAsOf = '2025-01-31', among = others } = {},
): ProtectionTask {
  const hierarchies = { ...among, period: time };
  const months = Object.values(time.sums).flat(2);
  const inside = contacts.filter(({ codes }) => months.includes(codes['period'] ?? ''));
  const base = { hierarchies, measures: {}, tables };
  const keys = universeOf(base).cells.map(({ key }) => key);
  const counts = completed(countsOf(inside, tables, hierarchies), keys);
  const method = { id: 'rounding' } as const;
  const rest = {
    method,
    sensitive: [],
    ledger: [],
    ratios: [],
    dataAsOf,
    period: { from, to },
  };
  return { ...base, counts, ...rest };
}

function tablesOf(task: ProtectionTask): readonly SafeTable[] {
  const protection = protect(task, highs);
  if (protection.status === 'refused') throw new Error(JSON.stringify(protection.reasons));
  return protection.tables;
}

const valuesOf = (all: readonly SafeTable[], time: Hierarchy) =>
  new Map(
    all.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [cellKey(measure, at, { ...others, period: time }), value] as const),
    ),
  );

/** The same tables as one outsider writes them down who has both: the total of a part stands under its own name. */
const inNames = (all: readonly SafeTable[], name: string): PrintedTable[] =>
  all.map(({ measure, dimensions, cells }) => ({
    measure,
    dimensions: [...new Set([...dimensions, 'period'])],
    cells: cells.map(({ at, value }) => ({
      at: { ...at, period: at['period'] === undefined || at['period'] === 'all' ? name : at['period'] },
      value,
    })),
  }));

const seeds = [1, 2, 3, 4, 5, 6];
const contactsOf = (seed: number) => randomContacts({ ...others, period: everything }, seed, 200);

test.each(seeds)(
  'a year after its half: months are the same in both, and no cell is narrowed (%i)',
  (seed) => {
    const contacts = contactsOf(seed);
    const first = tablesOf(toTask(half, contacts));
    const entry = toEntry(first, toTask(half, contacts), 1);
    const second = tablesOf({ ...toTask(year, contacts), ledger: [entry] });
    const [before, after] = [valuesOf(first, half.time), valuesOf(second, year.time)];
    for (const [key, value] of before)
      if (key.includes('period=')) expect(after.get(key), key).toBe(value);
      else expect(after.get(key), key).toBeGreaterThanOrEqual(value ?? 0);
    const period: Hierarchy = {
      root: 'all',
      sums: {
        ...year.time.sums,
        all: [
          ['2024-q1', '2024-q2', '2024-q3', '2024-q4'],
          ['H1', 'H2'],
        ],
        H1: [['2024-q1', '2024-q2']],
      },
    };
    const published: Published = {
      dimensions: { ...others, period },
      measures: {},
      leastHidden: 0,
      base: 5,
      tables: [...inNames(first, 'H1'), ...inNames(second, 'all')],
    };
    expect(attack(published, { threshold: 5, width: 4 }, highs)).toMatchObject({ status: 'done', leaks: [] });
  },
);

test.each(seeds)('a half after its year, and a winter across: months are the same in all (%i)', (seed) => {
  const contacts = contactsOf(seed);
  const whole = toTask(year, contacts);
  const first = tablesOf(whole);
  const ledger = [toEntry(first, whole, 1)];
  const second = protect({ ...toTask(half, contacts), ledger }, highs);
  const toldBy = (one: ReturnType<typeof protect>) => (one.status === 'protected' ? one.tables : []);
  const third = protect(
    { ...toTask(winter, contacts), ledger: [...ledger, toEntry(toldBy(second), toTask(half, contacts), 2)] },
    highs,
  );
  // What is printed can't be taken back, so that another edition may have no room left; then there is none.
  for (const one of [second, third])
    if (one.status === 'refused') expect(one.reasons).toMatchObject([{ rule: 'unprotectable' }]);
  const before = valuesOf(first, year.time);
  for (const [edition, time] of [
    [toldBy(second), half.time],
    [toldBy(third), winter.time],
  ] as const)
    for (const [key, value] of valuesOf(edition, time))
      if (key.includes('period=2024')) expect(value, key).toBe(before.get(key));
});

test.each([...Array(20).keys()])(
  'a total of the year, of later data, never falls short of that of its half (%i)',
  (seed) => {
    // Many codes and few contacts, so that most totals are small; one in six is late, also of the first half.
    const many = { ...others, gender: { root: 'all', sums: { all: ['ABCDEFGHIJKLMNOP'.split('')] } } };
    const contacts = randomContacts({ ...many, period: everything }, seed, 90);
    const known = contacts.filter((_, at) => at % 6 !== 0);
    const early = toTask(half, known, { dataAsOf: '2024-07-15', among: many });
    const first = tablesOf(early);
    const entry = toEntry(first, early, 1);
    const second = tablesOf({ ...toTask(year, contacts, { among: many }), ledger: [entry] });
    const [before, after] = [valuesOf(first, half.time), valuesOf(second, year.time)];
    for (const [key, value] of before) {
      const now = after.get(key) ?? null;
      // Who reads 5 of the half and 0–4 of the year would know that both are 1 to 4.
      if (!key.includes('period=') && value !== null && now !== null)
        expect(now, key).toBeGreaterThanOrEqual(value);
    }
    const totals = [...after].filter(([key]) => key.includes('gender='));
    expect(totals.filter(([, value]) => value === null).length).toBeLessThanOrEqual(3);
  },
);
