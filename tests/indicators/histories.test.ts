import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Ask } from '#lib/model/answer.ts';
import type { Params } from '#lib/model/params.ts';
import { startNodeEngine } from '../support/engine.ts';
import { ask, breakdown, loadRows, noFilter, type ContactRow, type OutcomeRow } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

const year2024: Params = { ...noFilter, period: { from: '2024-01-01', to: '2024-12-31' } };
const met = (contact_date: string, person_key: string | null, row: ContactRow = {}): ContactRow => ({
  contact_date,
  person_key,
  site_code: 'BE-BRU-MAX',
  contact_type: 'INF',
  ...row,
});

/** Rows of an answer as `a|b: value`, NULL as `-`. */
async function cells(
  by: Ask['by'],
  column: 'value' | 'denominator',
  indicator: string,
  params: Params = noFilter,
): Promise<Record<string, number>> {
  const { table } = await ask(engine, { indicator, by }, params);
  return Object.fromEntries(
    table.rows.map((row) => [by.map((id) => String(row[id] ?? '-')).join('|'), Number(row[column])]),
  );
}

describe('follow-up', () => {
  /*
   * Data end on 2024-12-31. Entry is the first interview or accompaniment.
   *  p1 entry 2024-01-10 at MAX, tir; IPA-BE on 2024-02-09                 30 days, IPA-BE
   *  p2 entry 2024-01-10 at MAX, ara; talked on 2024-01-02 before it;
   *     REC-BE and IPA-BE both on 2024-01-20                               10 days, IPA-BE: of one day the application
   *  p3 entry 2024-03-01 at ANT; RTA 2024-02-01 is before entry; LOST 04-30 60 days, LOST, though IPA-FR follows in June
   *  p4 entry 2024-12-01 at ANT; INFD and PEND end nothing                 30 days, still followed
   *  p5 entry 2024-12-31: REC-FR the same day                              0 days, REC-FR
   *  p6 entry 2024-10-02; RTA dated 2025-01-05, after the data end         90 days, still followed
   *  p7 no interview, no accompaniment                                     not in follow-up
   *  p8 entry 2023-06-01                                                   not in 2024
   */
  const interview = (day: string, key: string, row: ContactRow = {}) =>
    met(day, key, { contact_type: 'IND', ...row });
  const outcome = (person_key: string, outcome_code: string, outcome_date: string): OutcomeRow => ({
    person_key,
    outcome_code,
    outcome_date,
    team: 'BE-FEDASIL',
  });
  beforeAll(() =>
    loadRows(engine, {
      contacts: [
        interview('2024-01-10', 'p1', { language_main: 'tir', mediator_present: true }),
        met('2024-01-02', 'p2'),
        interview('2024-01-10', 'p2', { language_main: 'ara', contact_languages: ['ara', 'eng'] }),
        met('2024-03-01', 'p3', { accompaniment_id: 'a3', site_code: 'BE-VLG-ANT' }),
        interview('2024-12-01', 'p4', { site_code: 'BE-VLG-ANT' }),
        interview('2024-12-31', 'p5'),
        interview('2024-10-02', 'p6'),
        met('2024-05-05', 'p7'),
        interview('2023-06-01', 'p8'),
      ],
      outcomes: [
        outcome('p1', 'IPA-BE', '2024-02-09'),
        outcome('p1', 'RTA', '2024-03-09'),
        outcome('p2', 'REC-BE', '2024-01-20'),
        outcome('p2', 'IPA-BE', '2024-01-20'),
        outcome('p3', 'RTA', '2024-02-01'),
        outcome('p3', 'LOST', '2024-04-30'),
        outcome('p3', 'IPA-FR', '2024-06-01'),
        outcome('p4', 'INFD', '2024-12-02'),
        outcome('p4', 'PEND', '2024-12-03'),
        outcome('p5', 'REC-FR', '2024-12-31'),
        outcome('p6', 'RTA', '2025-01-05'),
      ],
    }),
  );

  test('goes from entry to the first outcome that ends it, or to the end of the data', async () => {
    expect(await cells(['elapsed', 'ended'], 'denominator', 'outcome-coverage', year2024)).toEqual({
      '30|IPA-BE': 1,
      '10|IPA-BE': 1,
      '60|LOST': 1,
      '30|-': 1,
      '0|REC-FR': 1,
      '90|-': 1,
    });
  });

  test('that nothing has ended is no gap: as many outcomes are known by what ended it as altogether', async () => {
    // p1, p2, p3 (lost), p4 (informed) and p5 of the six who entered in 2024.
    const of = async (by: Ask['by']) => {
      const { known, total } = await ask(engine, { indicator: 'outcome-coverage', by }, year2024);
      return [known, total];
    };
    expect(await of(['ended'])).toEqual(await of([]));
    expect(await of(['ended'])).toEqual([5, 6]);
  });

  test('of all years holds those who entered earlier, still followed for 579 days', async () => {
    // 2023-06-01 to 2024-12-31: 213 days to the end of 2023 and 366 in 2024.
    expect(await cells(['elapsed', 'ended'], 'denominator', 'outcome-coverage')).toMatchObject({
      '579|-': 1,
    });
  });

  test('is by place and mediator of the entry; a person of two languages is in both', async () => {
    const by = (id: 'site' | 'mediator' | 'language') =>
      cells([id, 'ended'], 'denominator', 'outcome-coverage', year2024);
    expect(await by('site')).toEqual({
      'BE-BRU-MAX|IPA-BE': 2,
      'BE-BRU-MAX|REC-FR': 1,
      'BE-BRU-MAX|-': 1,
      'BE-VLG-ANT|LOST': 1,
      'BE-VLG-ANT|-': 1,
    });
    expect(await by('mediator')).toMatchObject({ 'yes|IPA-BE': 1, '-|IPA-BE': 1 });
    expect(await by('language')).toMatchObject({ 'tir|IPA-BE': 1, 'ara|IPA-BE': 1, 'eng|IPA-BE': 1 });
  });

  test('knows no filter of outcomes, for they compete', async () => {
    const filtered = { ...year2024, selection: { outcome: ['RTA'] } };
    expect(await cells(['ended'], 'denominator', 'outcome-coverage', filtered)).toEqual(
      await cells(['ended'], 'denominator', 'outcome-coverage', year2024),
    );
  });
});

describe('histories of contact', () => {
  /*
   *  a  2022-12-31, 2024-01-15, 2024-01-20, 2024-03-05    last before 2024-01-01: 366 days before it
   *  b  2023-01-01, 2024-02-01                            exactly 12 months before 2024-01-01
   *  c  2024-01-31, 2024-02-01, 02-02, 02-03, 02-04, 02-05   six contacts, all new in January
   *  d  2024-03-31 at ANT, 2024-04-01 at MAX
   *  e  2024-03-10 refused, 2024-03-12
   *  -  2024-03-12                                        nobody that can be told
   */
  beforeAll(() =>
    loadRows(engine, {
      contacts: [
        ...['2022-12-31', '2024-01-15', '2024-01-20', '2024-03-05'].map((day) => met(day, 'a')),
        ...['2023-01-01', '2024-02-01'].map((day) => met(day, 'b')),
        ...['2024-01-31', '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04', '2024-02-05'].map((day) =>
          met(day, 'c'),
        ),
        met('2024-03-31', 'd', { site_code: 'BE-VLG-ANT' }),
        met('2024-04-01', 'd'),
        met('2024-03-10', 'e', { contact_type: 'REF' }),
        met('2024-03-12', 'e'),
        met('2024-03-12', null),
      ],
    }),
  );

  test('who is new, known or back in a year is told by all data before it', async () => {
    // a was last met more than 12 months before 2024-01-01, b 12 months to the day; c, d, e are new.
    expect(await breakdown(engine, 'persons-reached', 'standing', year2024)).toEqual({
      new: 3,
      continuing: 1,
      returning: 1,
    });
  });

  test('and anew in each month', async () => {
    expect(await cells(['month', 'standing'], 'value', 'persons-reached', year2024)).toEqual({
      // a: last before January 2024 on 2022-12-31; c: first of all.
      '2024-01-01|returning': 1,
      '2024-01-01|new': 1,
      // b: last before 2024-02-01 on 2023-01-01, 13 months; c: the day before.
      '2024-02-01|returning': 1,
      '2024-02-01|continuing': 1,
      // a: January; d and e.
      '2024-03-01|continuing': 1,
      '2024-03-01|new': 2,
      '2024-04-01|continuing': 1,
    });
  });

  test('and in each quarter and year; the parts are the persons of each span', async () => {
    expect(await cells(['quarter', 'standing'], 'value', 'persons-reached', year2024)).toEqual({
      '2024-01-01|returning': 1,
      '2024-01-01|continuing': 1,
      '2024-01-01|new': 3,
      '2024-04-01|continuing': 1,
    });
    for (const grain of ['week', 'month', 'quarter', 'year'] as const) {
      const parts = await cells([grain, 'standing'], 'value', 'persons-reached');
      const whole = await cells([grain], 'value', 'persons-reached');
      for (const [span, persons] of Object.entries(whole)) {
        const sum = Object.entries(parts)
          .filter(([key]) => key.startsWith(`${span}|`))
          .reduce((total, [, value]) => total + value, 0);
        expect([grain, span, sum]).toEqual([grain, span, persons]);
      }
    }
  });

  test('a filter chooses persons, not what is known of them', async () => {
    const atMax = { ...noFilter, selection: { site: ['BE-BRU-MAX'] } };
    // d was met in Antwerp the day before.
    expect(await cells(['month', 'standing'], 'value', 'persons-reached', atMax)).toMatchObject({
      '2024-04-01|continuing': 1,
    });
  });

  test('contacts per person', async () => {
    // In 2024: b and e once; a three times, c six times, d twice; a refusal is no contact moment.
    expect(await breakdown(engine, 'persons-reached', 'meetings', year2024)).toEqual({
      '1': 2,
      '2': 1,
      '3-5': 1,
      '6+': 1,
    });
  });

  test('days since the previous contact, whatever was asked for', async () => {
    const { table, known, total } = await ask(
      engine,
      { indicator: 'contact-moments', by: ['gap'] },
      year2024,
    );
    // a 380, 5, 45; b 396; c five times 1; d 1; known of 14 contact moments in the year: 10.
    expect(table.rows.map((row) => [row['gap'], row['value']])).toEqual([
      [1, 6],
      [5, 1],
      [45, 1],
      [380, 1],
      [396, 1],
      [null, 4],
    ]);
    expect([known, total]).toEqual([10, 14]);
  });

  test('newcomers by the month of their first contact are followed wherever they are met again', async () => {
    expect(await cells(['joined', 'since'], 'value', 'new-persons', year2024)).toEqual({
      '2024-01-01|0': 1,
      '2024-01-01|1': 1,
      '2024-03-01|0': 2,
      '2024-03-01|1': 1,
    });
    // d's first contact was in Antwerp, the next one elsewhere.
    const inAntwerp = { ...noFilter, selection: { site: ['BE-VLG-ANT'] } };
    expect(await cells(['joined', 'since'], 'value', 'new-persons', inAntwerp)).toEqual({
      '2024-03-01|0': 1,
      '2024-03-01|1': 1,
    });
    const atMax = { ...noFilter, selection: { site: ['BE-BRU-MAX'] } };
    expect(await cells(['joined', 'since'], 'value', 'new-persons', atMax)).toEqual({
      '2022-12-01|0': 1,
      '2022-12-01|13': 1,
      '2022-12-01|15': 1,
      '2023-01-01|0': 1,
      '2023-01-01|13': 1,
      '2024-01-01|0': 1,
      '2024-01-01|1': 1,
      '2024-03-01|0': 1,
    });
  });
});

describe('languages that a session’s team spoke', () => {
  /*
   *  s1 speaks fra, ara; s2 says nothing; c4 belongs to no recorded session
   *  c1 tir at s1: no    c2 ara at s1: yes    c3 apd (an Arabic) at s1: yes    c4 tir: unknown
   *  c5 tir at s2: unknown    c6 language of the person unknown
   */
  beforeAll(() =>
    loadRows(engine, {
      contacts: [
        met('2024-01-10', 'p1', { activity_id: 's1', person_language: 'tir', language_mode: 'LF' }),
        met('2024-01-10', 'p2', { activity_id: 's1', person_language: 'ara', language_mode: 'DIR' }),
        met('2024-01-10', 'p3', { activity_id: 's1', person_language: 'apd' }),
        met('2024-01-10', 'p4', { activity_id: 's9', person_language: 'tir' }),
        met('2024-01-11', 'p5', { activity_id: 's2', person_language: 'tir' }),
        met('2024-01-10', 'p6', { activity_id: 's1' }),
      ],
      sessions: [
        {
          activity_id: 's1',
          activity_date: '2024-01-10',
          site_code: 'BE-BRU-MAX',
          team: 'BE-FEDASIL',
          languages_available: ['fra', 'ara'],
        },
        { activity_id: 's2', activity_date: '2024-01-11', site_code: 'BE-BRU-MAX', team: 'BE-FEDASIL' },
      ],
    }),
  );

  test('are compared with the language of the person', async () => {
    expect(await cells(['person_language', 'available'], 'value', 'contact-moments')).toEqual({
      'tir|no': 1,
      'tir|-': 2,
      'ara|yes': 1,
      'apd|yes': 1,
      '-|-': 1,
    });
  });
});
