import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { toQuestion } from '#lib/indicators/ask.ts';
import type { Params } from '#lib/model/params.ts';
import { compareRatio, type Comparison } from '#lib/state/comparing.ts';
import { comparedRates, mediatorRates, ratioOf, type ComparedRate } from '#lib/state/rates.ts';
import { startNodeEngine } from '../support/engine.ts';
import { allFields, loadRows, noFilter } from '../support/tables.ts';

let engine: Engine;
const year = (value: number): Params => ({
  ...noFilter,
  period: { from: `${value}-01-01`, to: `${value}-12-31` },
});
const met = (contact_date: string, person_key: string | null, contact_type: string, activity_id: string) => ({
  contact_date,
  person_key,
  contact_type,
  activity_id,
  site_code: 'BE-BRU-MAX',
});

beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      met('2021-01-10', 'p1', 'IND', 's1'),
      met('2021-02-10', 'p1', 'INF', 's1'),
      met('2021-02-10', 'p2', 'INF', 's2'),
      met('2021-03-10', null, 'INF', 's2'),
      met('2022-01-10', 'p2', 'IND', 's3'),
      met('2022-02-10', 'p2', 'IND', 's3'),
      met('2022-02-10', 'p3', 'INF', 's4'),
    ],
  });
});

async function compared(rate: ComparedRate): Promise<Comparison> {
  const result = await compareRatio(engine, ratioOf(rate), [year(2021), year(2022)], allFields);
  if ('missing' in result) throw new Error(`Lacks ${result.missing.join(', ')}`);
  return result;
}

test('a share of persons: who was met on two dates, and who is on both sides', async () => {
  const found = await compared({ id: 'repeat-contact-rate' });
  // 2021: p1 of p1 and p2; 2022: p2 of p2 and p3. Only p2 is on both sides.
  expect([found.a.numerator, found.a.denominator, found.b.numerator, found.b.denominator]).toEqual([
    1, 2, 1, 2,
  ]);
  expect(found).toMatchObject({ method: 'wilson', cluster: 'person', shared: 1 });
  expect(found.difference?.value).toBe(0);
});

test('a share of contacts: the difference is what B has beyond A, and its interval holds it', async () => {
  const found = await compared({ id: 'individual-interviews', beside: 'rate' });
  // One interview of four contacts, then two of three.
  expect([found.a.numerator, found.a.denominator, found.b.numerator, found.b.denominator]).toEqual([
    1, 4, 2, 3,
  ]);
  expect(found.method).toBe('bootstrap');
  expect(found.difference?.value).toBeCloseTo(2 / 3 - 1 / 4, 12);
  expect(found.difference?.low).toBeLessThan(2 / 3 - 1 / 4);
  expect(found.difference?.high).toBeGreaterThan(2 / 3 - 1 / 4);
});

test('contacts per session are drawn by session', async () => {
  const found = await compared({ id: 'contacts-per-session' });
  // Two sessions a year: four contacts in them, then three.
  expect([found.a.numerator, found.a.denominator, found.b.numerator, found.b.denominator]).toEqual([
    4, 2, 3, 2,
  ]);
  expect(found).toMatchObject({ cluster: 'session', shared: 0 });
});

test('nothing on a side is no difference; a field that no file has is said', async () => {
  const none = await compareRatio(
    engine,
    ratioOf({ id: 'referral-rate' }),
    [year(2021), year(2019)],
    allFields,
  );
  expect(none).toMatchObject({ difference: null, b: { denominator: 0, estimate: null } });
  expect(
    await compareRatio(engine, ratioOf({ id: 'repeat-contact-rate' }), [noFilter, noFilter], new Set()),
  ).toEqual({ missing: ['person_key'] });
});

test.each([...comparedRates, ...mediatorRates])(
  '$id is the figure that its clusters sum to',
  async (rate) => {
    const { indicator } = ratioOf(rate);
    const row = (await engine.query(toQuestion(indicator, [], year(2021)).overall)).rows[0];
    const prefix = rate.beside === undefined ? '' : `beside_${rate.beside}_`;
    const { a } = await compared(rate);
    expect([a.numerator, a.denominator]).toEqual([
      Number(row?.[`${prefix}numerator`] ?? 0),
      Number(row?.[`${prefix}denominator`] ?? 0),
    ]);
  },
);
