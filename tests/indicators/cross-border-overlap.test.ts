import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { indicatorById, missingFields } from '#lib/indicators/registry.ts';
import { startNodeEngine } from '../support/engine.ts';
import {
  allFields,
  ask,
  breakdown,
  loadRows,
  noFilter,
  valueOf,
  type ContactRow,
} from '../support/tables.ts';

let engine: Engine;
const met = (
  day: string,
  team: 'BE-FEDASIL' | 'FR-OFII' | null,
  key: string,
  row: ContactRow = {},
): ContactRow => ({
  contact_date: day,
  team,
  person_key: key,
  site_code: team === 'FR-OFII' ? 'FR-62-CAL' : 'BE-BRU-MAX',
  ...row,
});

/*
 * By key, worked out by hand:
 *  hmac-a  Fedasil 2021-02, OFII 2021-06            both, in 2021
 *  hmac-b  Fedasil 2021-03 twice                    one
 *  hmac-c  Fedasil 2020-05, OFII 2021-05            both, but not in 2021
 *  hmac-d  Fedasil 2021-04, OFII 2021-07 refused    both only by a refusal, which is no contact moment
 *  hmac-e  Fedasil 2021-08, no team 2021-09         one that is known
 *  12      Fedasil 2021-02, OFII 2021-02            two persons: the key is not shared
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      met('2021-02-01', 'BE-FEDASIL', 'hmac-a', { nationality: 'ERI' }),
      met('2021-06-01', 'FR-OFII', 'hmac-a', { nationality: 'SDN' }),
      met('2021-03-01', 'BE-FEDASIL', 'hmac-b'),
      met('2021-03-02', 'BE-FEDASIL', 'hmac-b'),
      met('2020-05-01', 'BE-FEDASIL', 'hmac-c'),
      met('2021-05-01', 'FR-OFII', 'hmac-c'),
      met('2021-04-01', 'BE-FEDASIL', 'hmac-d'),
      met('2021-07-01', 'FR-OFII', 'hmac-d', { contact_type: 'REF' }),
      met('2021-08-01', 'BE-FEDASIL', 'hmac-e'),
      met('2021-09-01', null, 'hmac-e'),
      met('2021-02-01', 'BE-FEDASIL', '12'),
      met('2021-02-01', 'FR-OFII', '12'),
    ],
  });
});
afterAll(() => engine.close());

const year = { ...noFilter, period: { from: '2021-01-01', to: '2021-12-31' } };
const overlap = { indicator: 'cross-border-overlap', by: [] } as const;

test('counts the persons with a shared key whom both teams met in the period', async () => {
  // hmac-a; with all years hmac-c too.
  expect(await valueOf(engine, 'cross-border-overlap', year)).toBe(1);
  expect(await valueOf(engine, 'cross-border-overlap')).toBe(2);
});

test('of the persons with a shared key in the period', async () => {
  // hmac-a to hmac-e
  expect(await ask(engine, overlap, year)).toMatchObject({ known: 5, total: 5, unit: 'persons' });
});

test('they count once in persons reached, and in each of the teams', async () => {
  // hmac-a to hmac-e, and two people called 12
  expect(await valueOf(engine, 'persons-reached', year)).toBe(7);
  // Fedasil a b d e 12, OFII a c 12, no team e
  expect(await breakdown(engine, 'persons-reached', 'team', year)).toEqual({
    'BE-FEDASIL': 5,
    'FR-OFII': 3,
    unknown: 1,
  });
});

test('a breakdown says where those met by both were met, and as whom they were last known', async () => {
  expect(await breakdown(engine, 'cross-border-overlap', 'region', year)).toEqual({ BRU: 1, 'FR-LIT': 1 });
  expect(await breakdown(engine, 'cross-border-overlap', 'nationality', year)).toEqual({
    SDN: 1,
    unknown: 0,
  });
});

test('a filter that leaves one team leaves no overlap', async () => {
  expect(await valueOf(engine, 'cross-border-overlap', { ...year, selection: { team: ['FR-OFII'] } })).toBe(
    0,
  );
  expect(await valueOf(engine, 'cross-border-overlap', { ...year, selection: { region: ['BRU'] } })).toBe(0);
});

test('can’t be computed where no key is shared', () => {
  const indicator = indicatorById('cross-border-overlap');
  if (!indicator) throw new Error('No such indicator');
  const without = new Set([...allFields].filter((name) => name !== 'shared_key'));
  expect(missingFields(indicator, [], without)).toEqual(['shared_key']);
  expect(missingFields(indicator, [], allFields)).toEqual([]);
});
