import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { PublishedTable } from '#lib/indicators/published-counts.ts';
import { periodHierarchy } from '#lib/indicators/published-dimensions.ts';
import { sql } from '#lib/sql/sql.ts';
import { countEntered } from '#lib/state/entered.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows } from '../support/tables.ts';

/*
 * day         entered     person
 * 2024-01-05  2024-03-01  C
 * 2024-01-10  2024-01-11  A
 * 2024-01-20  2024-03-02  B
 * 2024-02-07  2024-02-07  C
 * 2024-02-10  2024-02-29  A
 */
const contacts = [
  { contact_date: '2024-01-05', recorded_on: '2024-03-01', person_key: 'C' },
  { contact_date: '2024-01-10', recorded_on: '2024-01-11', person_key: 'A' },
  { contact_date: '2024-01-20', recorded_on: '2024-03-02', person_key: 'B' },
  { contact_date: '2024-02-07', recorded_on: '2024-02-07', person_key: 'C' },
  { contact_date: '2024-02-10', recorded_on: '2024-02-29', person_key: 'A' },
].map((row) => ({ ...row, contact_type: 'IND', site_code: 'BE-BRU-MAX' }));
const period = { from: '2024-01-01', to: '2024-03-31' };
const tables: PublishedTable[] = [
  { id: 'contacts', measure: 'contacts', dimensions: ['period'] },
  { id: 'new', measure: 'new-persons', dimensions: ['period'] },
];
const hierarchies = { period: periodHierarchy(period) };
const params = { period, asOf: '2024-03-31', selection: {} };
const { signal } = new AbortController();

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

describe('what was entered by a day', () => {
  test('is counted as if nothing had come in after it, first contacts included', async () => {
    await loadRows(engine, { contacts });
    const entered = await countEntered(
      { engine, startApart: startNodeEngine },
      '2024-02-29',
      tables,
      hierarchies,
      params,
      signal,
    );
    const countOf = (key: string) => entered?.counts.get(key)?.count;
    expect(entered?.day).toBe('2024-02-29');
    expect([countOf('contacts|'), countOf('contacts|period=2024-01')]).toEqual([3, 1]);
    // C counts as new in February, for nobody knew yet of the contact in January.
    expect([countOf('new-persons|period=2024-01'), countOf('new-persons|period=2024-02')]).toEqual([1, 1]);
    // The records themselves stay as they are.
    expect((await engine.query(sql`SELECT count(*) AS n FROM contact`)).rows[0]?.['n']).toBe(5);
  });

  test('isn’t known where a contact doesn’t say when it was entered', async () => {
    const { recorded_on: _, ...silent } = contacts[4] ?? { recorded_on: '' };
    await loadRows(engine, {
      contacts: [...contacts.slice(0, 4), { ...silent, contact_date: '2024-02-10' }],
    });
    const source = { engine, startApart: () => Promise.reject(new Error('Nothing is to be counted')) };
    expect(await countEntered(source, '2024-02-29', tables, hierarchies, params, signal)).toBeNull();
  });
});
