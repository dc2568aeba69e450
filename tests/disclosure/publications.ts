import type { Published } from '#lib/audit/published.ts';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { SafeTable } from '#lib/disclosure/protect.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import {
  cellKey,
  type Counts,
  type Hierarchies,
  type Measures,
  type TableDesign,
} from '#lib/disclosure/publication.ts';
import { randomFrom } from '#lib/statistics/random.ts';

/** One contact: who it was, and a leaf code of each dimension. */
export interface Contact {
  readonly person: number;
  readonly codes: Readonly<Record<string, string>>;
}

/** The leaf codes at or under a code. */
export function leavesOf(hierarchies: Hierarchies, dimension: string, code: string): string[] {
  const parts = hierarchies[dimension]?.sums[code]?.[0];
  return parts ? parts.flatMap((part) => leavesOf(hierarchies, dimension, part)) : [code];
}

/** Every code that a leaf stands under, itself included, by any of the ways in which codes add up. */
function above(hierarchies: Hierarchies, dimension: string, leaf: string): string[] {
  const codes = new Set([leaf]);
  for (const code of codes)
    for (const [parent, partitions] of Object.entries(hierarchies[dimension]?.sums ?? {}))
      if (partitions.some((parts) => parts.includes(code))) codes.add(parent);
  return [...codes];
}

/** Contacts of persons with fixed gender and nationality; codes further down a list are rarer. */
export function randomContacts(
  hierarchies: Hierarchies,
  seed: number,
  size: number,
  ofPersons: readonly string[] = [],
): Contact[] {
  const random = randomFrom(seed);
  const leaves = Object.fromEntries(
    Object.entries(hierarchies).map(([dimension, { root }]) => [
      dimension,
      [...new Set(leavesOf(hierarchies, dimension, root))],
    ]),
  );
  const draw = (dimension: string) => {
    const codes = leaves[dimension] ?? [];
    return codes[Math.floor(random() ** 2 * codes.length)] ?? '';
  };
  const persons = Array.from({ length: Math.ceil(size * 0.7) }, () =>
    Object.fromEntries(ofPersons.map((dimension) => [dimension, draw(dimension)])),
  );
  return Array.from({ length: size }, () => {
    const person = Math.floor(random() * persons.length);
    const drawn = Object.fromEntries(
      Object.keys(hierarchies).map((dimension) => [dimension, draw(dimension)]),
    );
    return { person, codes: { ...drawn, ...persons[person] } };
  });
}

/** Counts of all cells of the tables of a measure: contacts, or distinct persons where the measure is called so. */
export function countsOf(
  contacts: readonly Contact[],
  tables: readonly TableDesign[],
  hierarchies: Hierarchies,
): Map<string, Counts> {
  const all = new Map<string, Counts>();
  const lists = new Map<string, string[]>();
  const listOf = (dimension: string, leaf: string) => {
    const name = `${dimension} ${leaf}`;
    const known = lists.get(name) ?? above(hierarchies, dimension, leaf);
    lists.set(name, known);
    return known;
  };
  for (const { measure, dimensions, filters = {} } of tables) {
    const axes = [...new Set([...dimensions, ...Object.keys(filters)])];
    const found = new Map<string, { count: number; persons: Set<number> }>();
    for (const { person, codes } of contacts) {
      const places = axes.reduce<Record<string, string>[]>(
        (list, dimension) =>
          list.flatMap((at) =>
            listOf(dimension, codes[dimension] ?? '').map((code) => ({ ...at, [dimension]: code })),
          ),
        [{}],
      );
      for (const at of places) {
        const key = cellKey(measure, at, hierarchies);
        const cell = found.get(key) ?? { count: 0, persons: new Set() };
        cell.count += 1;
        cell.persons.add(person);
        found.set(key, cell);
      }
    }
    for (const [key, { count, persons }] of found)
      all.set(key, { count: measure === 'persons' ? persons.size : count, persons: persons.size });
  }
  return all;
}

/** Gives cells that nobody stands in their nought. */
export function completed(counts: ReadonlyMap<string, Counts>, keys: readonly string[]): Map<string, Counts> {
  return new Map(keys.map((key) => [key, counts.get(key) ?? { count: 0, persons: 0 }]));
}

/** What an outsider reads. */
export function toPublished(
  tables: readonly SafeTable[],
  { hierarchies, measures, method }: Pick<ProtectionTask, 'hierarchies' | 'measures' | 'method'>,
): Published {
  return {
    dimensions: hierarchies,
    measures,
    leastHidden: 0,
    base: method.id === 'rounding' ? 5 : 1,
    tables: tables.map(({ measure, dimensions, filters, cells }) => ({
      measure,
      dimensions: [...dimensions, ...Object.keys(filters)],
      cells,
    })),
  };
}

/** Measures of contacts and of distinct persons, which don't add up over places and time. */
export const contactsAndPersons: Measures = {
  contacts: {},
  persons: { nonAdditive: ['place', 'month'], atMost: 'contacts' },
};

/** What the ledger keeps of an edition. */
export function toEntry(
  tables: readonly SafeTable[],
  { hierarchies, measures, method, dataAsOf, period }: ProtectionTask,
  number: number,
): LedgerEntry {
  return {
    id: `edition-${number}`,
    number,
    date: '2025-02-03',
    dataAsOf,
    ...(period ? { period } : {}),
    sha256: '',
    method:
      method.id === 'rounding'
        ? { id: 'rounding', base: 5 }
        : { id: 'suppression', threshold: method.threshold, width: method.threshold - 1, leastHidden: 0 },
    dimensions: hierarchies,
    measures,
    tables,
  };
}
