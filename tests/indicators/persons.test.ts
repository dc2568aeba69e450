import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Params, Selection } from '#lib/model/params.ts';
import { answer } from '#lib/state/answering.ts';
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
const MAX = 'BE-BRU-MAX';
const ANT = 'BE-VLG-ANT';
const met = (contact_date: string, site_code: string, person_key: string | null, row: ContactRow = {}) => ({
  contact_date,
  site_code,
  person_key,
  ...row,
});

/*
 * Worked out by hand, for 2021:
 *  p1  2019-11-01, then twice on 2021-02-01 at MAX (s1), accompanied, vulnerable       last met 14 months before
 *  p2  2020-06-01, then 2021-03-01 MAX (vulnerable) and 2021-04-01 ANT (s2, no longer) last met 7 months before
 *  p3  2020-01-01, then 2021-05-01 ANT (s3), profile of a minor alone                  exactly 12 months before
 *  p4  2021-05-01 ANT (s3, minor alone, accompanied), 2021-06-01, 2021-07-01           new
 *  –   2021-07-01 ANT, without a key
 *  p5  refused on 2021-08-01 at MAX: no contact moment
 * Nine contact moments, three at MAX and six at ANT. Sessions: s1 with 2 workers, s2 with 3, s3 with nobody knows
 * how many, s4 with 1 and no contact; and four that contacts alone tell of (03-01, 06-01, 07-01, 08-01).
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      met('2019-11-01', MAX, 'p1'),
      met('2020-06-01', MAX, 'p2'),
      met('2020-01-01', MAX, 'p3'),
      met('2021-02-01', MAX, 'p1', {
        activity_id: 's1',
        accompaniment_id: 'a1',
        vulnerable: true,
        contact_type: 'IND',
        referrals: ['MED'],
      }),
      met('2021-02-01', MAX, 'p1', { activity_id: 's1', accompaniment_id: 'a1' }),
      met('2021-03-01', MAX, 'p2', { vulnerable: true, contact_type: 'INF' }),
      met('2021-04-01', ANT, 'p2', { activity_id: 's2', vulnerable: false, contact_type: 'INF' }),
      met('2021-05-01', ANT, 'p3', { activity_id: 's3', profile: 'UAM' }),
      met('2021-05-01', ANT, 'p4', { activity_id: 's3', uam: true, accompaniment_id: 'a2' }),
      met('2021-06-01', ANT, 'p4'),
      met('2021-07-01', ANT, 'p4'),
      met('2021-07-01', ANT, null, { referrals: ['MED'] }),
      met('2021-08-01', MAX, 'p5', { contact_type: 'REF' }),
    ],
    sessions: [
      ['s1', '2021-02-01', MAX, 2] as const,
      ['s2', '2021-04-01', ANT, 3] as const,
      ['s3', '2021-05-01', ANT, null] as const,
      ['s4', '2021-09-01', MAX, 1] as const,
    ].map(([activity_id, activity_date, site_code, staff_count]) => ({
      activity_id,
      activity_date,
      site_code,
      staff_count,
      team: 'BE-FEDASIL',
    })),
  });
});
afterAll(() => engine.close());

const within = (from: string, to: string, selection: Selection = {}): Params => ({
  ...noFilter,
  period: { from, to },
  selection,
});
const year = within('2021-01-01', '2021-12-31');
const brussels = within('2021-01-01', '2021-12-31', { region: ['BRU'] });
const flanders = within('2021-01-01', '2021-12-31', { region: ['VLG'] });
const inAll = (id: string) =>
  Promise.all([year, brussels, flanders].map((params) => valueOf(engine, id, params)));
const besideIn = async (id: string, name: string) => {
  const answers = await Promise.all(
    [year, brussels, flanders].map((params) => ask(engine, { indicator: id, by: [] }, params)),
  );
  return answers.map(({ beside }) => beside?.[name]?.value);
};

test('identification: contacts with a key of all contacts', async () => {
  expect(await inAll('identification-rate')).toEqual([8 / 9, 1, 5 / 6]);
});

describe('new, returning and continuing', () => {
  test('by how long before the period they were last met', async () => {
    // new p4 · returning p1 · continuing p2 and p3, whose gap is 12 months and not more
    expect(await inAll('new-persons')).toEqual([1, 0, 1]);
    expect(await inAll('returning-persons')).toEqual([1, 1, 0]);
    // at MAX p2; at ANT p2 and p3, though p2 was known from MAX
    expect(await inAll('continuing-persons')).toEqual([2, 1, 2]);
  });
  test('a day later the gap of p3 is more than 12 months', async () => {
    const later = within('2021-01-02', '2021-12-31');
    expect(await valueOf(engine, 'returning-persons', later)).toBe(2);
    expect(await valueOf(engine, 'continuing-persons', later)).toBe(1);
  });
  test('what happened in an earlier part of the year counts as before', async () => {
    // from June on only p4, last met on 1 May
    expect(await valueOf(engine, 'continuing-persons', within('2021-06-01', '2021-12-31'))).toBe(1);
  });
  test('without a period everyone is new', async () => {
    expect(await valueOf(engine, 'new-persons')).toBe(4);
    expect(await valueOf(engine, 'returning-persons')).toBe(0);
    expect(await valueOf(engine, 'continuing-persons')).toBe(0);
  });
});

test('met again: on two dates, not twice on one', async () => {
  // p2 and p4 of four; at MAX neither p1 nor p2; at ANT p4 of three
  expect(await inAll('repeat-contact-rate')).toEqual([1 / 2, 0, 1 / 3]);
});

test('contacts per person, with the median and the most beside', async () => {
  // p1 2, p2 2, p3 1, p4 3; at MAX p1 2, p2 1; at ANT p2 1, p3 1, p4 3
  expect(await inAll('contacts-per-person')).toEqual([2, 3 / 2, 5 / 3]);
  expect(await besideIn('contacts-per-person', 'median')).toEqual([2, 1.5, 1]);
  expect(await besideIn('contacts-per-person', 'maximum')).toEqual([3, 2, 3]);
});

test('accompanied: p1 and p4', async () => {
  expect(await inAll('accompaniment-coverage')).toEqual([2 / 4, 1 / 2, 1 / 3]);
});

test('vulnerable as last known in the period', async () => {
  // p1; p2 was until April
  expect(await inAll('vulnerable-persons')).toEqual([1, 2, 0]);
  expect(await valueOf(engine, 'vulnerable-persons', within('2021-01-01', '2021-03-31'))).toBe(2);
  // known of p1 and p2
  expect(await ask(engine, { indicator: 'vulnerable-persons', by: [] }, year)).toMatchObject({
    known: 2,
    total: 4,
  });
});

test('minors alone: by profile or said outright, and known from then on', async () => {
  expect(await inAll('unaccompanied-minors')).toEqual([2, 0, 2]);
  expect(await valueOf(engine, 'unaccompanied-minors', within('2021-06-01', '2021-06-30'))).toBe(1);
});

test('contacts per session, sessions without contact included', async () => {
  // 9 in 8 sessions; at MAX s1 2, 03-01 1, 08-01 0, s4 0; at ANT s2 1, s3 2, 06-01 1, 07-01 2
  expect(await inAll('contacts-per-session')).toEqual([9 / 8, 3 / 4, 6 / 4]);
});

test('contacts per worker: only sessions whose staff is known', async () => {
  // s1 2 of 2, s2 1 of 3, s4 0 of 1
  expect(await inAll('contacts-per-staff-session')).toEqual([3 / 6, 2 / 3, 1 / 3]);
});

test('reach by place: contacts, persons, share', async () => {
  const { table } = await ask(engine, { indicator: 'site-reach', by: ['region'] }, year);
  expect(
    table.rows.map((row) => [row['region'], row['value'], row['beside_persons'], row['beside_share']]),
  ).toEqual([
    ['BRU', 3, 2, 3 / 9],
    ['VLG', 6, 3, 6 / 9],
  ]);
  expect(await breakdown(engine, 'site-reach', 'site', year)).toEqual({ [MAX]: 3, [ANT]: 6 });
});

test('interviews among contacts of known type, and persons with a referral, stand beside', async () => {
  // one interview of three known types; MAX 1 of 2; ANT 0 of 1
  expect(await besideIn('individual-interviews', 'rate')).toEqual([1 / 3, 1 / 2, 0]);
  // p1 of four; the other referral has no key
  expect(await besideIn('referral-rate', 'persons')).toEqual([1 / 4, 1 / 2, 0]);
});

describe('target', () => {
  const question = { indicator: 'target-achievement', by: [], of: 'persons-reached' } as const;
  const target = {
    indicator: 'persons-reached',
    period: { from: '2021-01-01', to: '2021-12-31' },
    scope: {},
  };
  const achieved = async (params: Params) => answer(engine, question, params, allFields);

  test('achieved over target, in the same period and scope', async () => {
    const overall = (value: number | null, numerator: number, denominator: number) => ({
      overall: { value, numerator, denominator },
      unit: 'share',
    });
    expect(await achieved({ ...year, targets: [{ ...target, target: 5 }] })).toMatchObject(
      overall(0.8, 4, 5),
    );
    expect(await achieved({ ...year, targets: [{ ...target, target: 2 }] })).toMatchObject(overall(2, 4, 2));
    expect(await achieved({ ...year, targets: [{ ...target, target: 0 }] })).toMatchObject(
      overall(null, 4, 0),
    );
    const ofFlanders = { ...target, scope: { region: ['VLG'] }, target: 6 };
    expect(await achieved({ ...flanders, targets: [ofFlanders] })).toMatchObject(overall(0.5, 3, 6));
  });

  test('blank without one, and for another period or scope', async () => {
    expect(await achieved(year)).toMatchObject({ missing: ['target'] });
    expect(await achieved({ ...brussels, targets: [{ ...target, target: 5 }] })).toMatchObject({
      missing: ['target'],
    });
    const other = within('2021-01-01', '2021-06-30');
    expect(await achieved({ ...other, targets: [{ ...target, target: 5 }] })).toMatchObject({
      missing: ['target'],
    });
  });
});
