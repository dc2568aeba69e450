import { describe, expect, test } from 'vitest';
import { amountOf, printedCells, type Change } from '#lib/publish/changes.ts';
import { countsFor, published } from './sample-publication.ts';

/** By July as it was, later in the year with 20 contacts taken out of what was known and 60 that came in late. */
const [known, corrected, all] = [countsFor(1, 300), countsFor(2, 280), countsFor(3, 340)];

const causesOf = ({ parts }: Change) => parts.map(({ cause }) => cause).join(' and ');

describe.each([{ id: 'rounding' }, { id: 'suppression', threshold: 11 }] as const)(
  'a second edition by $id',
  (method) => {
    test('tells late records from corrected ones where each says when it was entered', async () => {
      const first = await published({ method, counts: known });
      const ledger = [first.entry];
      const entered = { day: '2024-07-15', counts: corrected };
      const second = await published({ method, counts: all, ledger, dataAsOf: '2024-10-01', entered });
      const { changes } = second.edition;
      const [before, after] = [printedCells(first.edition), printedCells(second.edition)];
      expect(changes?.cells.length).toBeGreaterThan(10);
      for (const cell of changes?.cells ?? []) {
        expect([cell.before, cell.after]).toEqual([before.get(cell.key), after.get(cell.key)]);
        expect(cell.parts.reduce((sum, { amount }) => sum + amount, cell.before)).toBe(cell.after);
        // Nobody notes when an outcome was entered.
        if (cell.key.startsWith('outcomes')) expect(causesOf(cell)).toBe('records');
      }
      // The ledger keeps what its changes tell, and no more: where before and amounts lead.
      const told = second.entry.entered && printedCells({ ...second.entry, ...second.entry.entered });
      for (const [key, value] of told ?? []) {
        const cell = changes?.cells.find((one) => one.key === key);
        const isParted = cell?.parts.every(({ cause }) => cause !== 'records') ?? false;
        expect(value !== null).toBe(isParted);
        if (cell && value !== null) expect(value - cell.before).toBe(amountOf(cell, 'corrections') ?? 0);
      }
      // A third edition is protected with it and can be made.
      const third = await published({
        ...{ method, counts: countsFor(4, 420), ledger: [first.entry, second.entry] },
        ...{ dataAsOf: '2025-01-10', entered: { day: '2024-10-01', counts: countsFor(5, 335) } },
      });
      expect(third.edition.changes?.from).toMatchObject({ id: second.edition.id, number: 2 });
      expect(third.edition.changes?.cells.length).toBeGreaterThan(10);
    });

    test('tells them as one where they don’t', async () => {
      const first = await published({ method, counts: known });
      const second = await published({ method, counts: all, ledger: [first.entry], dataAsOf: '2024-10-01' });
      expect(new Set(second.edition.changes?.cells.map(causesOf))).toEqual(new Set(['records']));
    });

    test('tells them as one where the day of entry is of another edition than the one before', async () => {
      const first = await published({ method, counts: known });
      const entered = { day: '2024-07-14', counts: corrected };
      const second = await published({
        ...{ method, counts: all, ledger: [first.entry], dataAsOf: '2024-10-01', entered },
      });
      expect(new Set(second.edition.changes?.cells.map(causesOf))).toEqual(new Set(['records']));
    });
  },
);

test('the amounts are those of the counts: 300, corrected to 280, then 340', async () => {
  const first = await published({ counts: known });
  const entered = { day: '2024-07-15', counts: corrected };
  const second = await published({
    ...{ counts: all, ledger: [first.entry], dataAsOf: '2024-10-01', entered },
  });
  // Multiples of five, so that they are printed as they are.
  expect(second.edition.changes?.cells.find(({ key }) => key === 'contacts|')).toEqual({
    ...{ key: 'contacts|', before: 300, after: 340 },
    parts: [
      { cause: 'corrections', amount: -20 },
      { cause: 'late-records', amount: 60 },
    ],
  });
});
