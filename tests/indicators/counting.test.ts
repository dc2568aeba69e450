import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Params } from '#lib/model/params.ts';
import { startNodeEngine } from '../support/engine.ts';
import { ask, breakdown, loadRows, noFilter, valueOf } from '../support/tables.ts';

let engine: Engine;
const year2021: Params = { ...noFilter, period: { from: '2021-01-01', to: '2021-12-31' } };

/*
 * Ten records, worked out by hand:
 *  c0 p1 2020-11-03 MAX  INF  ERI                     before the period
 *  c1 p1 2021-02-03 MAX  IND  ERI  a1 REC,DUB  → MED  (ACC)   DIR tir
 *  c2 p1 2021-03-05 NOR  INF  -    a1 REC             mediator ICM tir
 *  c3 p2 2021-03-05 ANT  IND  SDN  a2 AVR      → MED,LEG (INFO) INT ara
 *  c4 p2 2021-04-09 ANT  -    SDN  a2                 head count 3, LF eng
 *  c5 -  2021-04-09 MAX  INF  XXA  -                  head count 2
 *  c6 p3 2021-05-01 MAX  REF  ETH                     refusal: no contact moment
 *  c7 p4 2021-05-01 MAX  INF  NET                     request of an actor: no contact moment
 *  c8 p5 2021-06-01 CAL  INF  AFG  (OFII)             origin PERSON, referral from a service
 *  c9 p1 2021-06-02 CAL  INF  SYR  (OFII)             OFII's p1 is not Fedasil's p1
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      {
        contact_date: '2020-11-03',
        site_code: 'BE-BRU-MAX',
        activity_type: 'OUT',
        person_key: 'p1',
        contact_type: 'INF',
        nationality: 'ERI',
      },
      {
        contact_date: '2021-02-03',
        site_code: 'BE-BRU-MAX',
        activity_type: 'OUT',
        activity_id: 's1',
        person_key: 'p1',
        contact_type: 'IND',
        nationality: 'ERI',
        accompaniment_id: 'a1',
        topics: ['REC', 'DUB'],
        referrals: ['MED'],
        referral_status: 'ACC',
        language_mode: 'DIR',
        language_main: 'tir',
        person_language: 'tir',
        mediator_present: false,
        sex: 'M',
        age: 17,
      },
      {
        contact_date: '2021-03-05',
        site_code: 'BE-BRU-NOR',
        activity_type: 'OUT',
        person_key: 'p1',
        contact_type: 'INF',
        accompaniment_id: 'a1',
        topics: ['REC'],
        language_mode: 'ICM',
        language_main: 'tir',
        contact_languages: ['tir', 'eng'],
        person_language: 'tir',
        mediator_present: true,
        age: 18,
      },
      {
        contact_date: '2021-03-05',
        site_code: 'BE-VLG-ANT',
        activity_type: 'PER',
        person_key: 'p2',
        contact_type: 'IND',
        nationality: 'SDN',
        accompaniment_id: 'a2',
        topics: ['AVR'],
        referrals: ['MED', 'LEG'],
        referral_status: 'INFO',
        language_mode: 'INT',
        language_main: 'ara',
        person_language: 'ara',
        sex: 'F',
        age: 61,
      },
      {
        contact_date: '2021-04-09',
        site_code: 'BE-VLG-ANT',
        activity_type: 'PER',
        person_key: 'p2',
        nationality: 'SDN',
        accompaniment_id: 'a2',
        head_count: 3,
        language_mode: 'LF',
        language_main: 'eng',
        person_language: 'ara',
      },
      {
        contact_date: '2021-04-09',
        site_code: 'BE-BRU-MAX',
        activity_type: 'OUT',
        contact_type: 'INF',
        nationality: 'XXA',
        head_count: 2,
      },
      {
        contact_date: '2021-05-01',
        site_code: 'BE-BRU-MAX',
        activity_type: 'OUT',
        person_key: 'p3',
        contact_type: 'REF',
        nationality: 'ETH',
      },
      {
        contact_date: '2021-05-01',
        site_code: 'BE-BRU-MAX',
        activity_type: 'NET',
        person_key: 'p4',
        contact_type: 'INF',
        request_origin: 'ACTOR',
        partner: 'MdM',
      },
      {
        contact_date: '2021-06-01',
        site_code: 'FR-62-CAL',
        activity_type: 'OUT',
        team: 'FR-OFII',
        person_key: 'p5',
        contact_type: 'INF',
        nationality: 'AFG',
        request_origin: 'PERSON',
        referrals: ['SHE'],
        referral_direction: 'IN',
      },
      {
        contact_date: '2021-06-02',
        site_code: 'FR-62-CAL',
        activity_type: 'OUT',
        team: 'FR-OFII',
        person_key: 'p1',
        contact_type: 'INF',
        nationality: 'SYR',
      },
    ],
    outcomes: [
      // p1 entered follow-up on 2021-02-03; a pending outcome is none, one before entry is not after it.
      { person_key: 'p1', team: 'BE-FEDASIL', outcome_code: 'PEND', outcome_date: '2021-05-01' },
      { person_key: 'p1', team: 'BE-FEDASIL', outcome_code: 'INFD', outcome_date: '2020-12-01' },
      // p2 entered on 2021-03-05: a return application in 2021, told twice, and reception in 2022.
      {
        person_key: 'p2',
        team: 'BE-FEDASIL',
        outcome_code: 'RTA',
        outcome_date: '2021-06-01',
        country: 'BE',
      },
      {
        person_key: 'p2',
        team: 'BE-FEDASIL',
        outcome_code: 'RTA',
        outcome_date: '2021-07-01',
        country: 'BE',
      },
      { person_key: 'p2', team: 'BE-FEDASIL', outcome_code: 'REC-BE', outcome_date: '2022-01-10' },
    ],
  });
});
afterAll(() => engine.close());

describe('contacts', () => {
  test('refusals and requests of actors are no contact moments; a missing type is one', async () => {
    // c1 c2 c3 c4 c5 c8 c9
    expect(await valueOf(engine, 'contact-moments', year2021)).toBe(7);
  });
  test('people in contacts add the head counts', async () => {
    // 1 + 1 + 1 + 3 + 2 + 1 + 1
    expect(await valueOf(engine, 'people-contacts', year2021)).toBe(10);
  });
  test('interviews are contact moments of that type', async () => {
    expect(await valueOf(engine, 'individual-interviews', year2021)).toBe(2);
  });
  test('unknown is a category with its count', async () => {
    expect(await breakdown(engine, 'contact-moments', 'nationality', year2021)).toEqual({
      AFG: 1,
      ERI: 1,
      SDN: 2,
      SYR: 1,
      XXA: 1,
      unknown: 1,
    });
  });
  test('n known of total', async () => {
    const answer = await ask(engine, { indicator: 'contact-moments', by: ['nationality'] }, year2021);
    expect([answer.known, answer.total]).toEqual([6, 7]);
  });
});

describe('persons', () => {
  test('each key once, in its team’s own namespace', async () => {
    // Fedasil p1, p2; OFII p5, p1
    expect(await valueOf(engine, 'persons-reached', year2021)).toBe(4);
  });
  test('the upper bound adds unidentified people and companions', async () => {
    // 4 + 2 (c5 without key) + 2 (companions in c4)
    expect(await valueOf(engine, 'persons-upper-bound', year2021)).toBe(8);
  });
  test('a person met at two sites counts at both and once in the total', async () => {
    const answer = await ask(engine, { indicator: 'persons-reached', by: ['site'] }, year2021);
    const sum = answer.table.rows.reduce((total, row) => total + Number(row['value']), 0);
    expect(sum).toBe(5);
    expect(answer.overall.value).toBe(4);
  });
  test('new persons have their first contact of all data in the period', async () => {
    // Fedasil’s p1 was met in 2020 already
    expect(await valueOf(engine, 'new-persons', year2021)).toBe(3);
  });
  test('attributes are as last known at the last contact, and sum to the persons', async () => {
    // p1’s last contact leaves the nationality open: Eritrea stays known; his age moved to 18
    expect(await breakdown(engine, 'persons-reached', 'nationality', year2021)).toEqual({
      AFG: 1,
      ERI: 1,
      SDN: 1,
      SYR: 1,
    });
    expect(await breakdown(engine, 'age-mix', 'age', year2021)).toEqual({ '18-60': 1, o60: 1, unknown: 2 });
    expect(await breakdown(engine, 'sex-mix', 'sex', year2021)).toEqual({ F: 1, M: 1, unknown: 2 });
  });
  test('what became known only later does not colour an earlier period', async () => {
    const spring: Params = { ...noFilter, period: { from: '2021-02-01', to: '2021-02-28' } };
    expect(await breakdown(engine, 'age-mix', 'age', spring)).toEqual({ u18: 1 });
  });
});

describe('accompaniments, nationalities, languages, topics', () => {
  test('accompaniments are counted once however many contacts', async () => {
    expect(await valueOf(engine, 'accompaniments', year2021)).toBe(2);
    expect(
      await valueOf(engine, 'accompaniments-opened', {
        ...noFilter,
        period: { from: '2021-03-01', to: '2021-12-31' },
      }),
    ).toBe(1);
  });
  test('stateless is no nationality', async () => {
    // AFG ERI SDN SYR
    expect(await valueOf(engine, 'nationalities-reached', year2021)).toBe(4);
  });
  test('languages of contact, main or further', async () => {
    // tir, eng, ara
    expect(await valueOf(engine, 'languages-used', year2021)).toBe(3);
    expect(await breakdown(engine, 'contact-moments', 'language', year2021)).toEqual({
      ara: 1,
      eng: 2,
      tir: 2,
      unknown: 3,
    });
  });
  test('shares have their stated terms', async () => {
    // covered: c1 DIR, c2 ICM of c1–c4 with a known mode
    expect((await ask(engine, { indicator: 'language-covered-rate', by: [] }, year2021)).overall).toEqual({
      value: 0.5,
      numerator: 2,
      denominator: 4,
    });
    // own language: c1, c2, c3 of c1–c4
    expect(await valueOf(engine, 'own-language-share', year2021)).toBe(0.75);
    // c2 of c1, c2
    expect(await valueOf(engine, 'mediator-share', year2021)).toBe(0.5);
  });
  test('topics are shares of accompaniments with a recorded topic', async () => {
    // a1 has REC and DUB, a2 has AVR; c4 of a2 has none
    expect(await breakdown(engine, 'topic-share', 'topic', year2021)).toEqual({
      AVR: 0.5,
      DUB: 0.5,
      REC: 0.5,
    });
  });
  test('contacts stand in where the selection holds no accompaniment', async () => {
    const answer = await ask(
      engine,
      { indicator: 'topic-share', by: ['topic'] },
      { ...noFilter, selection: { region: ['FR-LIT'] } },
    );
    expect(answer.table.rows).toEqual([]);
    expect([answer.known, answer.total]).toEqual([0, 2]);
  });
});

describe('referrals and requests', () => {
  test('each contact and service counts once, outward only', async () => {
    expect(await valueOf(engine, 'referrals', year2021)).toBe(3);
    expect(await breakdown(engine, 'referrals', 'referral', year2021)).toEqual({ LEG: 1, MED: 2 });
    // c1 and c3 of seven
    expect(await valueOf(engine, 'referral-rate', year2021)).toBeCloseTo(2 / 7, 12);
    // c1’s one of three with a known status
    expect(await valueOf(engine, 'confirmed-referral-rate', year2021)).toBeCloseTo(1 / 3, 12);
  });
  test('requests count records of every kind', async () => {
    expect(await valueOf(engine, 'requests-by-actors', year2021)).toBe(1);
    expect(await valueOf(engine, 'spontaneous-requests', year2021)).toBe(1);
    expect(await valueOf(engine, 'inbound-referrals', year2021)).toBe(1);
  });
});

describe('sessions', () => {
  test('derived from contacts without a sessions file: given ids, else day, site, activity and team', async () => {
    // s1 · NOR 03-05 · ANT 03-05 · ANT 04-09 · MAX 04-09 · MAX 05-01 OUT (the refusal) · CAL 06-01 · CAL 06-02
    expect(await valueOf(engine, 'sessions', year2021)).toBe(8);
  });
  test('a contact filter leaves the sessions of the contacts that match', async () => {
    expect(await valueOf(engine, 'sessions', { ...year2021, selection: { nationality: ['SDN'] } })).toBe(2);
  });
});

describe('outcomes', () => {
  test('once per person and kind, dated by the outcome', async () => {
    // in 2021: p1 pending, p2 return application
    expect(await valueOf(engine, 'outcomes-recorded', year2021)).toBe(2);
    expect(await valueOf(engine, 'voluntary-return-applicants', year2021)).toBe(1);
    expect(await breakdown(engine, 'outcomes-recorded', 'country', year2021)).toEqual({ BE: 1, unknown: 1 });
  });
  test('the country is read from the code where the file leaves it open', async () => {
    expect(
      await breakdown(engine, 'outcomes-recorded', 'country', {
        ...noFilter,
        period: { from: '2022-01-01', to: '2022-12-31' },
      }),
    ).toEqual({ BE: 1 });
  });
  test('coverage: of those who entered follow-up, who has an outcome from that day on', async () => {
    // cohort p1 (only pending, or before) and p2
    expect((await ask(engine, { indicator: 'outcome-coverage', by: [] }, year2021)).overall).toEqual({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
    expect(await valueOf(engine, 'reentry-rate', year2021)).toBe(0.5);
  });
  test('an outcome takes the place of the last contact before it', async () => {
    expect(await breakdown(engine, 'outcomes-recorded', 'region')).toEqual({ BRU: 2, VLG: 2 });
  });
  test('the path from contact to outcome nests', async () => {
    const answer = await ask(
      engine,
      { indicator: 'persons-reached', by: ['interviewed', 'accompanied', 'followed'] },
      year2021,
    );
    expect(
      answer.table.rows.map((row) => [row['interviewed'], row['accompanied'], row['followed'], row['value']]),
    ).toEqual([
      ['false', 'false', 'false', 2],
      ['true', 'true', 'false', 1],
      ['true', 'true', 'true', 1],
    ]);
  });
});
