import loadHighs from 'highs';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Method } from '#lib/disclosure/protection.ts';
import {
  ageHierarchy,
  genderHierarchy,
  outcomeHierarchy,
  periodHierarchy,
  placeHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import { contents } from '#lib/publish/contents.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import type { EnteredCounts } from '#lib/publish/entered-before.ts';
import { measuresOf } from '#lib/publish/publication.ts';
import { publishEdition, type Published } from '#lib/publish/publish-edition.ts';
import { countsOf, completed, randomContacts } from '../disclosure/publications.ts';

export const highs = await loadHighs();
const period = { from: '2024-01-01', to: '2024-06-30' };
const all = [
  placeHierarchy(),
  periodHierarchy(period),
  genderHierarchy(),
  ageHierarchy(),
  outcomeHierarchy(),
];
const hierarchies: PublicHierarchies = Object.fromEntries(all.map((one) => [one.id, one]));

/** Contents that a test publishes. */
export const chosenIds = [
  'contacts-by-month',
  'contacts-by-place',
  'new-people-by-gender-and-age',
  'outcomes',
];

/** Counts of random contacts of a seed for those contents; each contact is also a new person and an outcome. */
export function countsFor(seed: number, size: number) {
  const chosen = contents.filter(({ id }) => chosenIds.includes(id));
  const tables = chosen.map(({ id, measure, dimensions }) => ({ id, measure, dimensions }));
  const contacts = randomContacts(hierarchies, seed, size, ['gender', 'age', 'outcome']);
  const keys = universeOf({ tables, hierarchies, measures: measuresOf(chosen) }).cells.map(({ key }) => key);
  return completed(countsOf(contacts, tables, hierarchies), keys);
}

/** What a test may choose of an edition. */
export interface Chosen {
  readonly method?: Method;
  readonly ledger?: readonly LedgerEntry[];
  readonly dataAsOf?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly counts?: ReturnType<typeof countsFor>;
  readonly entered?: EnteredCounts;
  readonly contentIds?: readonly string[];
}

/** Publishes a small edition. */
export function publish({
  method = { id: 'rounding' },
  ledger = [],
  dataAsOf = '2024-07-15',
  title = 'Half a year',
  publisher = 'Fedasil',
  counts = countsFor(1, 300),
  entered,
  contentIds = chosenIds,
}: Chosen = {}): Promise<Published> {
  return publishEdition(
    {
      ...{ hierarchies, counts, method, ledger, contentIds },
      ...(entered ? { entered } : {}),
      words: {
        title: { en: title, fr: title, nl: title },
        ...{ number: ledger.length + 1, date: '2024-08-01', dataAsOf, period, publisher },
        ...{ euStatement: true, isSynthetic: false },
      },
    },
    highs,
  );
}

/** The edition that a test can't do without. Throws with what stood in the way. */
export async function published(chosen: Chosen = {}) {
  const made = await publish(chosen);
  if (made.status !== 'published') throw new Error(JSON.stringify(made));
  return made;
}
