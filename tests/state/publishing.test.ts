import { describe, expect, test } from 'vitest';
import { localImporter } from '#lib/ingest/ingest.ts';
import { contents } from '#lib/publish/contents.ts';
import { toLedgerEntry } from '#lib/publish/edition.ts';
import { ledgerText, parseLedger } from '#lib/publish/ledger-file.ts';
import { coverOf, heldContents, Publishing } from '#lib/state/publishing.svelte.ts';
import { Session } from '#lib/state/session.svelte.ts';
import { byPlace, handMadeEdition } from '../publish/hand-made.ts';

const span = { from: '2021-01-11', to: '2024-12-18' };
const all = contents.map(({ id }) => id);

describe('how much of a period the data cover', () => {
  test.each([
    ['a year within', '2023-01-01', '2023-12-31', '2024-12-18', 'whole'],
    ['the month in which they begin', '2021-01-01', '2021-12-31', '2024-12-18', 'whole'],
    ['a month before they begin', '2020-12-01', '2021-12-31', '2024-12-18', 'part'],
    ['a month that they don’t finish', '2024-01-01', '2024-12-31', '2024-12-18', 'part'],
    ['a month that was over on the day that they are of', '2024-01-01', '2024-12-31', '2025-01-05', 'whole'],
    ['years before', '2019-01-01', '2020-12-31', '2024-12-18', 'none'],
    ['a year after', '2030-01-01', '2030-12-31', '2031-01-01', 'none'],
  ])('%s', (_, from, to, dataAsOf, cover) => {
    expect(coverOf({ from, to }, span, dataAsOf)).toBe(cover);
  });
});

describe('what an edition of a period holds', () => {
  const first = { from: '2021-01-01', to: '2021-12-31' };

  test('all that was chosen, where not everybody is new', () => {
    expect(heldContents(all, { from: '2022-01-01', to: '2022-12-31' }, span)).toEqual(all);
  });

  test('distinct people only once, where everybody is new', () => {
    expect(heldContents(all, first, span)).toEqual(all.filter((id) => id !== 'persons-reached'));
    expect(heldContents(['persons-reached'], first, span)).toEqual(['persons-reached']);
  });
});

describe('the list of editions', () => {
  const entry = toLedgerEntry(handMadeEdition([byPlace(12_340, 6200, 4000, 2140)]), 'a'.repeat(64));
  const publishing = () =>
    new Publishing(
      new Session({
        startEngine: () => Promise.reject(new Error('not asked for')),
        importer: localImporter,
        fetchSample: () => Promise.resolve([]),
        today: () => '2025-01-01',
      }),
      { publish: () => Promise.reject(new Error('not asked for')), today: () => '2025-01-01' },
    );

  test('isn’t in a file before it is kept in one', () => {
    const visit = publishing();
    expect(visit.isLedgerSaved).toBe(true);
    visit.enter(entry);
    expect([visit.isLedgerSaved, visit.ledgerFile]).toEqual([false, null]);
    expect(parseLedger(visit.keepLedger())).toHaveLength(1);
    expect([visit.isLedgerSaved, visit.ledgerFile]).toEqual([true, 'editions.ledger.json']);
  });

  test('that was opened is in its file until something is added', () => {
    const visit = publishing();
    visit.openLedger(ledgerText([entry]), 'editions.ledger (1).json');
    expect([visit.isLedgerSaved, visit.ledgerFile]).toEqual([true, 'editions.ledger (1).json']);
    visit.enter({ ...entry, number: 2, sha256: 'b'.repeat(64) });
    expect(visit.isLedgerSaved).toBe(false);
    visit.closeLedger();
    expect([visit.ledger.length, visit.isLedgerSaved, visit.ledgerFile]).toEqual([0, true, null]);
  });
});
