import { describe, expect, test } from 'vitest';
import { lateFindings } from '#lib/audit/late-findings.ts';
import { readStated, type StatedEdition } from '#lib/audit/stated-edition.ts';
import type { StatedMethod } from '#lib/disclosure/ledger.ts';
import { editionText, toLedgerEntry } from '#lib/publish/edition.ts';
import { byPlace, handMadeEdition } from '../publish/hand-made.ts';

const half = { from: '2024-01-01', to: '2024-06-30' };
const year = { from: '2024-01-01', to: '2024-12-31' };
const rounded: StatedMethod = { id: 'rounding', base: 5 };
const exact: StatedMethod = { id: 'suppression', threshold: 11, width: 10, leastHidden: 0 };

/** What is found of an edition of the whole year, with so many contacts in Brussels, after one of `period` with so many. */
function found(
  before: number,
  now: number,
  { period = half, method = rounded }: { period?: typeof half; method?: StatedMethod } = {},
) {
  const earlier = handMadeEdition([byPlace(500, before, 300, 100)], {
    method,
    words: { period, dataAsOf: '2024-07-15' },
  });
  const later = handMadeEdition([byPlace(700, now, 500, 200)], {
    method,
    words: { period: year, number: 2 },
  });
  const stated = readStated(editionText(later)) as StatedEdition;
  return lateFindings(stated, [toLedgerEntry(earlier, '')]).filter(({ detail }) => detail.includes('BRU'));
}

describe('a total of the year beside one of its half, of earlier data', () => {
  test('rounded it may be as large or larger, not smaller by a step', () => {
    expect(found(5, 5)).toEqual([]);
    expect(found(5, 10)).toEqual([]);
    // 5 of the half is 1 to 9 and 0–4 of the year no more than 4: both are 1 to 4.
    expect(found(5, 0)).toMatchObject([{ kind: 'narrow', detail: 'contacts|place=BRU (5 → 0)' }]);
    // Two steps are no late records: something was corrected, and neither says more than itself.
    expect(found(15, 5)).toEqual([]);
  });

  test('exact, the rest of the year must not be a few', () => {
    expect(found(40, 40, { method: exact })).toEqual([]);
    expect(found(40, 51, { method: exact })).toEqual([]);
    expect(found(40, 43, { method: exact })).toMatchObject([{ kind: 'narrow' }]);
  });

  test('of other days that aren’t within the year nothing is compared', () => {
    expect(found(5, 0, { period: { from: '2023-10-01', to: '2024-03-31' } })).toEqual([]);
  });
});

test('of the same days a rounded number moves by five or more', () => {
  expect(found(5, 10, { period: year })).toEqual([]);
  expect(found(40, 43, { period: year, method: exact })).toMatchObject([{ kind: 'narrow' }]);
});

test('of the same days a rounded 5 doesn’t fall to 0–4: it stays for 1 to 9, so that the count would be 0', () => {
  expect(found(5, 0, { period: year })).toMatchObject([
    { kind: 'narrow', detail: 'contacts|place=BRU (5 → 0)' },
  ]);
  // From 10 it falls for each of 0 to 4.
  expect(found(10, 0, { period: year })).toEqual([]);
});
