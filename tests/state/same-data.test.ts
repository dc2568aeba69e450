import { describe, expect, test } from 'vitest';
import type { Proposal } from '#lib/disclosure/coarsen.ts';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Method } from '#lib/disclosure/protection.ts';
import { placeHierarchy } from '#lib/indicators/published-dimensions.ts';
import { contents } from '#lib/publish/contents.ts';
import { printedCells } from '#lib/publish/changes.ts';
import { publishEdition } from '#lib/publish/publish-edition.ts';
import { countPublication } from '#lib/state/publication-counts.ts';
import { highs } from '../publish/sample-publication.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadFiles, sampleFile } from '../support/files.ts';

const period = { from: '2024-01-01', to: '2024-12-31' };
const dataAsOf = '2025-01-15';
const params = { period, asOf: '2024-12-31', selection: {} };
const engine = await startNodeEngine();
await loadFiles(engine, ['contacts.csv', 'ofii.csv', 'sessions.csv', 'outcomes.csv'].map(sampleFile));

interface Asked {
  readonly method: Method;
  readonly ids: readonly string[];
  readonly ledger?: readonly LedgerEntry[];
  readonly broader?: readonly Proposal[];
}

/** An edition of the sample's year, made as the page makes it. */
async function publish({ method, ids, ledger = [], broader = [] }: Asked) {
  const chosen = contents.filter(({ id }) => ids.includes(id));
  const { signal } = new AbortController();
  const counted = await countPublication(engine, chosen, params, signal, { broader, ledger, dataAsOf });
  const text = { en: 'A year', fr: 'Une année', nl: 'Een jaar' };
  const made = await publishEdition(
    {
      ...counted,
      ...{ method, ledger, contentIds: ids },
      words: {
        ...{ title: text, number: ledger.length + 1, date: '2025-02-03', dataAsOf, period },
        ...{ publisher: 'Fedasil', euStatement: false, isSynthetic: true },
      },
    },
    highs,
  );
  if (made.status !== 'published') throw new Error(JSON.stringify(made).slice(0, 1000));
  return made;
}

test('exact others that a few more are counted with are not shown beside those of before, though topics overlap', async () => {
  const method = { id: 'suppression', threshold: 11 } as const;
  const topics = ['contacts-by-topic'];
  const first = await publish({ method, ids: topics });
  const merge: Proposal = {
    ...{ kind: 'merge', dimension: 'topic', parent: 'all', codes: ['TPU'], into: 'OTH' },
    reason: { en: '', fr: '', nl: '' },
  };
  const before = printedCells(first.edition);
  // Fewer than eleven contacts were about temporary protection and nothing that counts as other.
  expect(before.get('contacts|topic=TPU')).toBeNull();
  expect(before.get('contacts|topic=OTH')).toBe(54);
  const second = await publish({ method, ids: topics, ledger: [first.entry], broader: [merge] });
  expect(printedCells(second.edition).get('contacts|topic=OTH')).toBeNull();
  // Alone it may be told.
  const alone = await publish({ method, ids: topics, broader: [merge] });
  expect(printedCells(alone.edition).get('contacts|topic=OTH')).toBe(59);
});

/** Regions whose parts are told apart. */
const finest = Object.keys(placeHierarchy().sums).filter((code) => !['all', 'BE', 'FR'].includes(code));

const ids = ['contacts-by-place', 'persons-reached', 'new-people-by-nationality'];

describe.each([{ id: 'rounding' }, { id: 'suppression', threshold: 11 }] as const)(
  'a second edition of the same data by $id',
  (method) => {
    test.each(ids.slice(0, 2))('can leave out a table of the first: %s', async (left) => {
      const first = await publish({ method, ids });
      const second = await publish({ method, ids: ids.filter((id) => id !== left), ledger: [first.entry] });
      const before = printedCells(first.edition);
      // What both print is the same: the data are.
      for (const [key, value] of printedCells(second.edition)) expect(value, key).toBe(before.get(key));
      expect(second.edition.changes).toMatchObject({ cells: [], hidden: [], shown: 0, added: 0 });
    });

    test('can tell fewer groups and places apart at once', async () => {
      const first = await publish({ method, ids });
      const named = Object.keys(first.edition.dimensions['nationality']?.codes ?? {});
      const listed = named.filter((code) => !['all', 'other', 'unknown'].includes(code));
      const [kept = '', codes] = [listed[0], listed.slice(-3)];
      expect(listed.length).toBeGreaterThan(4);
      const merge: Proposal = {
        ...{ kind: 'merge', dimension: 'nationality', parent: 'all', codes, into: 'other' },
        reason: { en: '', fr: '', nl: '' },
      };
      const drop: Proposal = {
        ...{ kind: 'drop-level', dimension: 'place', parents: finest },
        reason: { en: '', fr: '', nl: '' },
      };
      const second = await publish({ method, ids, ledger: [first.entry], broader: [merge, drop] });
      const [before, now] = [printedCells(first.edition), printedCells(second.edition)];
      expect(now.has(`new-persons|nationality=${codes[0] ?? ''}`)).toBe(false);
      expect(now.get(`new-persons|nationality=${kept}`)).toBe(before.get(`new-persons|nationality=${kept}`));
      expect(now.get('new-persons|')).toBe(before.get('new-persons|'));
      const parts = [...codes, 'other'].map((code) => before.get(`new-persons|nationality=${code}`) ?? null);
      const other = now.get('new-persons|nationality=other') ?? null;
      if (other !== null && parts.every((part) => part !== null))
        expect(other).toBe(parts.reduce((sum, part) => sum + part, 0));
      // "Other" is more than it was; nothing else changed.
      for (const { key, parts: why } of second.edition.changes?.cells ?? [])
        expect([key.includes('nationality=other'), why.map(({ cause }) => cause)]).toEqual([
          true,
          ['definitions'],
        ]);
    });
  },
);
