import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { sql } from '#lib/sql/sql.ts';
import { startNodeEngine } from '../support/engine.ts';
import { breakdown, loadRows, noFilter, valueOf, type ContactRow } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

const fedasil = { team: 'BE-FEDASIL' } as const;
const ofii = { team: 'FR-OFII' } as const;
const met = (id: string, day: string, row: ContactRow): ContactRow => ({
  contact_id: id,
  contact_date: day,
  ...fedasil,
  ...row,
});

/** Columns of the contacts, by the contact's identifier. */
async function contactsWith(...columns: readonly string[]): Promise<Record<string, unknown>> {
  const { rows } =
    await engine.query(sql`SELECT * EXCLUDE (contact_date, languages, topics, referrals, outcome, outcome_date, first_date, opened_date),
    CAST(opened_date AS VARCHAR) AS opened_date FROM contact`);
  return Object.fromEntries(rows.map((row) => [row['contact_id'], columns.map((column) => row[column])]));
}

describe('a persons file', () => {
  test('wins over what the contacts say, at every contact of the person', async () => {
    await loadRows(engine, {
      contacts: [
        met('early', '2021-02-01', { person_key: 'p1', nationality: 'SDN', sex: 'M', profile: 'FAM' }),
        met('late', '2023-02-01', { person_key: 'p1', nationality: 'ETH' }),
        met('other', '2021-03-01', { person_key: 'p2', nationality: 'SDN' }),
        met('nobody', '2021-03-02', { nationality: 'SYR' }),
      ],
      // Of the sex the file says nothing, so the contact's stays known; born in 2004: 17 in 2021, 19 in 2023.
      persons: [
        {
          ...fedasil,
          person_key: 'p1',
          nationality: 'ERI',
          profile: 'UAM',
          birth_year: 2004,
          vulnerable: true,
        },
      ],
    });
    const columns = ['nationality', 'profile', 'sex', 'age', 'uam', 'vulnerable'];
    expect(await contactsWith(...columns.map((column) => `known_${column}`))).toEqual({
      early: ['ERI', 'UAM', 'M', 'u18', true, true],
      late: ['ERI', 'UAM', 'M', '18-60', true, true],
      other: ['SDN', null, null, null, null, null],
      nobody: ['SYR', null, null, null, null, null],
    });
    // The filter asks what a contact says: the file speaks there too.
    const eritrean = { ...noFilter, selection: { nationality: ['ERI'] } };
    expect(await valueOf(engine, 'contact-moments', eritrean)).toBe(2);
    expect(await breakdown(engine, 'persons-reached', 'nationality')).toEqual({ ERI: 1, SDN: 1 });
  });

  test('is joined within its team; without a team to the only one that uses the key', async () => {
    await loadRows(engine, {
      contacts: [
        met('be 1', '2021-02-01', { person_key: '1' }),
        met('fr 1', '2021-02-02', { ...ofii, person_key: '1' }),
        met('be 2', '2021-02-03', { person_key: '2' }),
        met('fr 3', '2021-02-04', { ...ofii, person_key: '3' }),
      ],
      persons: [
        { ...ofii, person_key: '1', sex: 'F' },
        { person_key: '2', sex: 'M' },
        // Used by OFII alone; Fedasil's 3 is another.
        { ...fedasil, person_key: '3', sex: 'X' },
      ],
    });
    expect(await contactsWith('known_sex')).toEqual({
      'be 1': [null],
      'fr 1': ['F'],
      'be 2': ['M'],
      'fr 3': [null],
    });
  });

  test('a key without a team that both teams use is nobody’s', async () => {
    await loadRows(engine, {
      contacts: [
        met('be', '2021-02-01', { person_key: '1' }),
        met('fr', '2021-02-02', { ...ofii, person_key: '1' }),
      ],
      persons: [{ person_key: '1', sex: 'F' }],
    });
    expect(await contactsWith('known_sex')).toEqual({ be: [null], fr: [null] });
  });
});

describe('a verified status', () => {
  test('stands before one that is declared later; before it, the declared one does', async () => {
    await loadRows(engine, {
      contacts: [
        met('1', '2021-01-01', { person_key: 'p', admin_status: 'AIP' }),
        met('2', '2021-02-01', { person_key: 'p', admin_status: 'DUB', status_verified: true }),
        met('3', '2021-03-01', { person_key: 'p', admin_status: 'REJ', status_verified: false }),
        met('4', '2021-04-01', { person_key: 'p' }),
      ],
    });
    expect(await contactsWith('status', 'known_status')).toEqual({
      1: ['AIP', 'AIP'],
      2: ['DUB', 'DUB'],
      3: ['REJ', 'DUB'],
      4: [null, 'DUB'],
    });
  });

  test('of a contact stands before a declared one of the persons file, which stands before a declared one of a contact', async () => {
    await loadRows(engine, {
      contacts: [
        met('declared', '2021-01-01', { person_key: 'p', admin_status: 'AIP' }),
        met('verified', '2021-02-01', { person_key: 'p', admin_status: 'DUB', status_verified: true }),
        met('both verified', '2021-02-01', { person_key: 'q', admin_status: 'DUB', status_verified: true }),
      ],
      persons: [
        { ...fedasil, person_key: 'p', admin_status: 'IRR' },
        { ...fedasil, person_key: 'q', admin_status: 'BIP', status_verified: true },
      ],
    });
    expect(await contactsWith('known_status')).toEqual({
      declared: ['IRR'],
      verified: ['DUB'],
      'both verified': ['BIP'],
    });
  });
});

describe('an accompaniments file', () => {
  test('gives the day of opening, else the first contact moment does', async () => {
    await loadRows(engine, {
      contacts: [
        met('1', '2021-02-01', { accompaniment_id: 'a' }),
        met('2', '2021-03-01', { accompaniment_id: 'b', contact_type: 'REF' }),
        met('3', '2021-04-01', { accompaniment_id: 'b' }),
      ],
      accompaniments: [
        { ...fedasil, accompaniment_id: 'a', opened_on: '2020-12-15', closed_on: '2021-05-01' },
        { ...fedasil, accompaniment_id: 'c', opened_on: '2021-06-01' },
      ],
    });
    expect(await contactsWith('opened_date')).toEqual({
      1: ['2020-12-15'],
      2: ['2021-04-01'],
      3: ['2021-04-01'],
    });
    const year = { ...noFilter, period: { from: '2021-01-01', to: '2021-12-31' } };
    // b alone: a was opened in 2020, and c has no contact moment.
    expect(await valueOf(engine, 'accompaniments-opened', year)).toBe(1);
    expect(await valueOf(engine, 'accompaniments', year)).toBe(2);
    const { rows } = await engine.query(
      sql`SELECT accompaniment, CAST(opened_on AS VARCHAR) AS opened, CAST(closed_on AS VARCHAR) AS closed FROM accompaniment ORDER BY 1`,
    );
    expect(rows).toEqual([
      { accompaniment: 'BE-FEDASIL|a', opened: '2020-12-15', closed: '2021-05-01' },
      { accompaniment: 'BE-FEDASIL|b', opened: '2021-04-01', closed: null },
      { accompaniment: 'BE-FEDASIL|c', opened: '2021-06-01', closed: null },
    ]);
  });

  test('identifies its contacts without a key, and leaves those with one alone', async () => {
    await loadRows(engine, {
      contacts: [
        met('keyless', '2021-02-01', { accompaniment_id: 'a' }),
        met('keyed', '2021-02-02', { accompaniment_id: 'a', person_key: 'p2' }),
        met('elsewhere', '2021-02-03', {}),
      ],
      accompaniments: [{ ...fedasil, accompaniment_id: 'a', person_key: 'p1' }],
      persons: [{ ...fedasil, person_key: 'p1', nationality: 'ERI' }],
      outcomes: [{ ...fedasil, accompaniment_id: 'a', outcome_code: 'RTA', outcome_date: '2021-03-01' }],
    });
    expect(await contactsWith('person', 'known_nationality')).toEqual({
      keyless: ['BE-FEDASIL|p1', 'ERI'],
      keyed: ['BE-FEDASIL|p2', null],
      elsewhere: [null, null],
    });
    expect(await valueOf(engine, 'persons-reached')).toBe(2);
    // The outcome of the accompaniment is the outcome of its person.
    expect((await engine.query(sql`SELECT subject FROM outcome`)).rows).toEqual([
      { subject: 'BE-FEDASIL|p1' },
    ]);
  });

  test('tells the region only where no site of its contacts does', async () => {
    await loadRows(engine, {
      contacts: [
        met('told', '2021-02-01', { accompaniment_id: 'a', site_code: 'BE-VLG-ANT' }),
        met('untold', '2021-02-02', { accompaniment_id: 'a' }),
        met('alone', '2021-02-03', { accompaniment_id: 'b' }),
        met('local site', '2021-02-04', { accompaniment_id: 'b', site_code: 'LOCAL' }),
      ],
      accompaniments: [
        { ...fedasil, accompaniment_id: 'a', region: 'BRU' },
        { ...fedasil, accompaniment_id: 'b', region: 'WAL' },
      ],
    });
    expect(await contactsWith('region', 'municipality')).toEqual({
      told: ['VLG', 'antwerpen'],
      untold: [null, null],
      alone: ['WAL', null],
      'local site': ['WAL', null],
    });
  });
});

describe('keys that begin with hmac-', () => {
  test('are one person for both teams, whatever the file', async () => {
    await loadRows(engine, {
      contacts: [
        met('be', '2021-02-01', { person_key: 'hmac-7', contact_type: 'IND' }),
        met('fr', '2021-06-01', { ...ofii, person_key: 'hmac-7', sex: 'F' }),
        met('fr own', '2021-06-02', { ...ofii, person_key: '7' }),
        met('be own', '2021-06-03', { person_key: '7' }),
      ],
      // Two teams' files speak of one person: the first known value, Fedasil's before OFII's.
      persons: [
        { ...ofii, person_key: 'hmac-7', nationality: 'SDN', profile: 'SM' },
        { ...fedasil, person_key: 'hmac-7', nationality: 'ERI' },
      ],
      outcomes: [{ ...ofii, person_key: 'hmac-7', outcome_code: 'IPA-FR', outcome_date: '2021-07-01' }],
    });
    expect(await valueOf(engine, 'persons-reached')).toBe(3);
    expect(await contactsWith('known_nationality', 'known_profile', 'known_sex', 'is_entry')).toEqual({
      be: ['ERI', 'SM', null, true],
      fr: ['ERI', 'SM', 'F', false],
      'fr own': [null, null, null, false],
      'be own': [null, null, null, false],
    });
    // OFII's outcome is that of the person who entered follow-up with Fedasil.
    expect(await valueOf(engine, 'reentry-rate')).toBe(1);
  });
});

describe('what nothing identifies', () => {
  test('an anonymous contact knows only what it says itself', async () => {
    await loadRows(engine, {
      contacts: [
        met('1', '2021-02-01', { nationality: 'ERI', outcome: ['INFD'] }),
        met('2', '2021-02-02', { outcome: ['INFD'] }),
      ],
    });
    expect(await contactsWith('known_nationality')).toEqual({ 1: ['ERI'], 2: [null] });
    expect(await breakdown(engine, 'outcomes-recorded', 'nationality')).toEqual({ ERI: 1, unknown: 1 });
  });

  test('an outcome that names a contact is that contact’s of the same team', async () => {
    await loadRows(engine, {
      contacts: [
        met('1', '2021-02-01', { person_key: 'p' }),
        met('1', '2021-02-02', { ...ofii, person_key: 'q' }),
      ],
      outcomes: [{ ...ofii, contact_id: '1', outcome_code: 'REC-FR', outcome_date: '2021-03-01' }],
    });
    expect((await engine.query(sql`SELECT subject FROM outcome`)).rows).toEqual([{ subject: 'FR-OFII|q' }]);
  });
});
