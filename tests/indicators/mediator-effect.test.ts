import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { compareRatio } from '#lib/state/comparing.ts';
import { mediatorRates, ratioOf } from '#lib/state/rates.ts';
import { startNodeEngine } from '../support/engine.ts';
import { allFields, loadRows, type ContactRow } from '../support/tables.ts';
import { within } from '../support/worked.ts';

let engine: Engine;
const met = (
  contact_date: string,
  activity_id: string,
  person_key: string | null,
  contact_type: string | null,
  row: ContactRow = {},
): ContactRow => ({ contact_date, activity_id, person_key, contact_type, ...row });

/*
 *  day         session  person  type  coverage  further
 *  2020-09-30  s0       p1      IND   DIR       the day before
 *  2020-10-01  s1       p1      IND   LF        entered follow-up the day before
 *  2020-10-01  s1       p2      INF   LF        referred to MED
 *  2021-01-15  s2       p2      ?     ?
 *  2021-04-30  s3       p3      IND   NONE      RTA 2021-06-01
 *  2021-05-01  s4       p3      IND   DIR       the day after
 *  2021-09-15  s5       p4      IND   ICM       the month when mediators began
 *  2021-10-01  s6       p4      IND   ICM       entered follow-up in September
 *  2021-10-01  s6       p5      IND   DIR       IPA-BE 2022-01-10
 *  2021-10-02  s6       p5      INF   ICM       referred to LEG
 *  2022-04-30  s7       p6      IND   LF        referred to MED
 *  2022-04-30  s7       –       REF   –         refused: no contact moment
 *  2022-05-01  s8       p6      IND   DIR       the day after
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      met('2020-09-30', 's0', 'p1', 'IND', { language_mode: 'DIR' }),
      met('2020-10-01', 's1', 'p1', 'IND', { language_mode: 'LF' }),
      met('2020-10-01', 's1', 'p2', 'INF', { language_mode: 'LF', referrals: ['MED'] }),
      met('2021-01-15', 's2', 'p2', null),
      met('2021-04-30', 's3', 'p3', 'IND', { language_mode: 'NONE' }),
      met('2021-05-01', 's4', 'p3', 'IND', { language_mode: 'DIR' }),
      met('2021-09-15', 's5', 'p4', 'IND', { language_mode: 'ICM' }),
      met('2021-10-01', 's6', 'p4', 'IND', { language_mode: 'ICM' }),
      met('2021-10-01', 's6', 'p5', 'IND', { language_mode: 'DIR' }),
      met('2021-10-02', 's6', 'p5', 'INF', { language_mode: 'ICM', referrals: ['LEG'] }),
      met('2022-04-30', 's7', 'p6', 'IND', { language_mode: 'LF', referrals: ['MED'] }),
      met('2022-04-30', 's7', null, 'REF'),
      met('2022-05-01', 's8', 'p6', 'IND', { language_mode: 'DIR' }),
    ],
    outcomes: [
      { team: 'BE-FEDASIL', person_key: 'p3', outcome_code: 'RTA', outcome_date: '2021-06-01' },
      { team: 'BE-FEDASIL', person_key: 'p5', outcome_code: 'IPA-BE', outcome_date: '2022-01-10' },
    ],
  });
});
afterAll(() => engine.close());

const before = within('2020-10-01', '2021-04-30');
const after = within('2021-10-01', '2022-04-30');

/** Both terms before, both after. */
const expected: Readonly<Record<string, readonly [number, number, number, number]>> = {
  // four contacts in s1 s2 s3, four in s6 s7
  'contacts-per-session': [4, 3, 4, 2],
  // p1 p3 of these and 10-01, 01-15 being of no known type; p4 p5 p6 of these and 10-02
  'individual-interviews': [2, 3, 3, 4],
  // p2 of p1 p2 p3; p5 of p4 p5 p6
  'repeat-contact-rate': [1, 3, 1, 3],
  // 10-01; 10-02 and 04-30
  'referral-rate': [1, 4, 2, 4],
  // p3, as p1 entered before and p2 never; p5 of p5 and p6, as p4 entered in September
  'reentry-rate': [1, 1, 1, 2],
  // none of LF LF NONE; ICM DIR ICM of these and LF
  'language-covered-rate': [0, 3, 3, 4],
  // no contact tells the person's own language
  'own-language-share': [0, 0, 0, 0],
};

test.each(mediatorRates)('$id before and after the mediators', async (rate) => {
  const found = await compareRatio(engine, ratioOf(rate), [before, after], allFields);
  if ('missing' in found) throw new Error(`Lacks ${found.missing.join(', ')}`);
  const { a, b, difference } = found;
  const [n, d, n2, d2] = expected[rate.id] ?? [];
  expect([a.numerator, a.denominator, b.numerator, b.denominator]).toEqual([n, d, n2, d2]);
  if (difference) expect(difference.value).toBeCloseTo(Number(n2) / Number(d2) - Number(n) / Number(d), 12);
});
