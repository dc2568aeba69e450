import { describe, expect, test } from 'vitest';
import { checkChanges } from '#lib/audit/check-changes.ts';
import { readStated, type StatedEdition } from '#lib/audit/stated-edition.ts';
import type { Changes } from '#lib/publish/changes.ts';
import { editionText, toLedgerEntry } from '#lib/publish/edition.ts';
import { byPlace, handMadeEdition } from '../publish/hand-made.ts';

const earlier = toLedgerEntry(handMadeEdition([byPlace(100, 50, 30, 20)]), '');
const between = toLedgerEntry(handMadeEdition([byPlace(90, 40, 30, 20)]), '');
const from = { id: earlier.id, number: 1, date: earlier.date };
const plain = handMadeEdition([byPlace(120, 65, 35, 20)], { words: { dataAsOf: '2025-04-30', number: 2 } });

type Part = Changes['cells'][number]['parts'][number];
const late = (amount: number): Part => ({ cause: 'late-records', amount });
const corrected = (amount: number): Part => ({ cause: 'corrections', amount });
/** All, Belgium, Brussels and Flanders moved; France is as it was. */
const right: Changes = {
  ...{ from, same: 1, hidden: [], shown: 0, added: 0, removed: 0, unshown: 0 },
  cells: [
    { key: 'contacts|', before: 100, after: 120, parts: [corrected(-10), late(30)] },
    { key: 'contacts|place=BE', before: 80, after: 100, parts: [corrected(-10), late(30)] },
    { key: 'contacts|place=BRU', before: 50, after: 65, parts: [corrected(-10), late(25)] },
    { key: 'contacts|place=VLG', before: 30, after: 35, parts: [late(5)] },
  ],
};

function found(changes: Changes, betweens = [between]) {
  const stated = readStated(editionText({ ...plain, changes }));
  return stated ? checkChanges(stated, [earlier], betweens).map(({ kind }) => kind) : ['unreadable'];
}

function withFirst(first: Partial<Changes['cells'][number]>): Changes {
  return { ...right, cells: right.cells.map((cell, at) => (at === 0 ? { ...cell, ...first } : cell)) };
}

describe('what an edition says of its changes', () => {
  test('passes where it leads from number to number, by numbers that the attack knows', () => {
    expect(found(right)).toEqual([]);
  });

  test.each([
    ['amounts that stop at no printed number', withFirst({ parts: [corrected(-7), late(27)] })],
    ['amounts that don’t add up to the change', withFirst({ parts: [corrected(-10), late(25)] })],
    ['a number before that wasn’t printed', withFirst({ before: 103, parts: [late(17)] })],
    ['a number now that isn’t printed', withFirst({ after: 121, parts: [late(21)] })],
    ['a change left out', { ...right, cells: right.cells.slice(1) }],
    ['a wrong count of the others', { ...right, same: 7 }],
    ['a wrong count of those that none shows', { ...right, unshown: 1 }],
    ['one that is gone and isn’t', { ...right, hidden: [{ key: 'contacts|place=FR', before: 20 }] }],
    ['one twice', { ...right, cells: [...right.cells, ...right.cells.slice(0, 1)], same: 0 }],
    ['no amounts at all', withFirst({ parts: [] })],
  ])('doesn’t pass with %s', (_, changes) => {
    expect(found(changes)).toEqual(['mismatch']);
  });

  test('takes a number that moved to and fro for a change, and one that is no longer shown for itself', () => {
    const now = handMadeEdition([byPlace(100, null, null, 20)], {
      words: { dataAsOf: '2025-04-30', number: 2 },
    });
    const stops = toLedgerEntry(handMadeEdition([byPlace(90, 50, 30, 10)]), '');
    const changes: Changes = {
      ...{ from, same: 0, shown: 0, added: 0, removed: 0, unshown: 0 },
      cells: [
        { key: 'contacts|', before: 100, after: 100, parts: [corrected(-10), late(10)] },
        { key: 'contacts|place=FR', before: 20, after: 20, parts: [corrected(-10), late(10)] },
      ],
      hidden: [
        { key: 'contacts|place=BE', before: 80 },
        { key: 'contacts|place=BRU', before: 50 },
        { key: 'contacts|place=VLG', before: 30 },
      ],
    };
    const check = (stated: Changes) =>
      checkChanges(readStated(editionText({ ...now, changes: stated })) as StatedEdition, [earlier], [stops]);
    expect(check(changes)).toEqual([]);
    expect(check({ ...changes, same: 1 })).toHaveLength(1);
    expect(check({ ...changes, hidden: changes.hidden.slice(1) })).toHaveLength(1);
    expect(
      check({ ...changes, hidden: changes.hidden.map((one) => ({ ...one, before: one.before + 5 })) }),
    ).toHaveLength(1);
  });

  test('doesn’t pass where the numbers between were not attacked', () => {
    expect(found(right, [])).toEqual(['mismatch']);
  });

  test('isn’t read where an amount is no whole number', () => {
    expect(found(withFirst({ parts: [late(19.5), late(0.5)] }))).toEqual(['unreadable']);
  });
});
