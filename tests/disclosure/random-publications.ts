import type { Highs } from 'highs';
import { findLeaks } from '#lib/audit/attack.ts';
import { toInquiry, type Rules } from '#lib/audit/questions.ts';
import { toSystem } from '#lib/audit/system.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import { protect } from '#lib/disclosure/protect.ts';
import type { Method, ProtectionTask } from '#lib/disclosure/protection.ts';
import type { Hierarchies, TableDesign } from '#lib/disclosure/publication.ts';
import { randomFrom } from '#lib/statistics/random.ts';
import { completed, contactsAndPersons, countsOf, randomContacts, toPublished } from './publications.ts';

/** What became of a random publication: protected and attacked, or refused with its reasons. */
export interface Outcome {
  readonly seed: number;
  readonly method: Method['id'];
  readonly cells: number;
  readonly leaks: readonly string[];
  readonly refusals: readonly string[];
}

const letters = (prefix: string, size: number) =>
  Array.from({ length: size }, (_, at) => `${prefix}${at + 1}`);

/** Hierarchies of a seed: two levels of places, months in quarters, and two flat attributes, of random widths. */
function hierarchiesOf(random: () => number): Hierarchies {
  const some = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const regions = letters('r', some(2, 4));
  const quarters = letters('q', some(1, 4));
  return {
    place: {
      root: 'all',
      sums: {
        all: [regions],
        ...Object.fromEntries(regions.map((region) => [region, [letters(`${region}s`, some(2, 4))]])),
      },
    },
    month: {
      root: 'all',
      sums: {
        all: [quarters],
        ...Object.fromEntries(quarters.map((quarter) => [quarter, [letters(`${quarter}m`, 3)]])),
      },
    },
    gender: { root: 'all', sums: { all: [letters('g', some(2, 4))] } },
    nationality: { root: 'all', sums: { all: [letters('n', some(3, 12))] } },
  };
}

/** A publication of a seed: two to four linked tables of contacts or persons over some contacts. */
export function randomTask(seed: number, method: Method): ProtectionTask {
  const random = randomFrom(seed);
  const hierarchies = hierarchiesOf(random);
  const ids = Object.keys(hierarchies);
  const pick = () => ids[Math.floor(random() * ids.length)] ?? 'place';
  const tables = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, at): TableDesign => {
    const [first, second] = [pick(), pick()];
    const dimensions = first === second ? [first] : [first, second];
    const measure = random() < 0.2 ? 'persons' : 'contacts';
    return { id: `t${String(at)}`, measure, dimensions };
  });
  const contacts = randomContacts(hierarchies, seed, 20 + Math.floor(random() * 400), [
    'gender',
    'nationality',
  ]);
  const base = { hierarchies, tables, measures: contactsAndPersons };
  const keys = universeOf(base).cells.map(({ key }) => key);
  return {
    ...base,
    counts: completed(countsOf(contacts, tables, hierarchies), keys),
    method,
    sensitive: ['nationality'],
    ledger: [],
    ratios: [],
    dataAsOf: '2025-01-31',
  };
}

/** Protects the publication of a seed and attacks what came out, by the rules of its method. */
export function tryOut(seed: number, method: Method, highs: Highs): Outcome {
  const task = randomTask(seed, method);
  const protection = protect(task, highs);
  const plain = { seed, method: method.id, cells: task.counts.size };
  if (protection.status === 'refused')
    return { ...plain, leaks: [], refusals: protection.reasons.map(({ rule }) => rule) };
  const rules: Rules =
    method.id === 'rounding'
      ? { threshold: 5, width: 4, everyCell: true }
      : { threshold: method.threshold, width: method.threshold - 1 };
  const found = findLeaks(toInquiry(toSystem(toPublished(protection.tables, task)), rules), highs);
  const leaks =
    found.status === 'contradictory'
      ? ['contradictory']
      : found.leaks.map(({ key, kind }) => `${kind} ${key}`);
  return { ...plain, leaks, refusals: [] };
}
