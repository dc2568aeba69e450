import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { sql } from '#lib/sql/sql.ts';
import { startNodeEngine } from '../support/engine.ts';
import { breakdown, loadRows, noFilter, valueOf } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      { contact_date: '2021-02-01', nationality: 'ERI', topics: ['REC'] },
      { contact_date: '2021-02-02', nationality: 'Atlantis', contact_languages: ['fra', 'Klingon'] },
      { contact_date: '2021-02-03', nationality: 'Atlantis', sex: 'Z', topics: ['REC', 'Logement'] },
      { contact_date: '2021-02-04', contact_languages: ['Klingon'], site_code: 'Parc des Princes' },
      { contact_date: '2021-02-05', nationality: null, team: 'Team Noord' },
    ],
    outcomes: [
      { contact_id: 'c0', outcome_code: 'RTA' },
      { contact_id: 'c1', outcome_code: 'went fishing' },
    ],
  });
});
afterAll(() => engine.close());

test('what a closed list does not have counts as unknown, and no row is lost', async () => {
  expect(await valueOf(engine, 'contact-moments')).toBe(5);
  // Atlantis twice and nothing twice: 4 unknown of 5.
  expect(await breakdown(engine, 'contact-moments', 'nationality')).toEqual({ ERI: 1, unknown: 4 });
  const unknown = { ...noFilter, selection: { nationality: ['unknown'] } };
  expect(await valueOf(engine, 'contact-moments', unknown)).toBe(4);
  // French once; Klingon alone leaves the languages unknown, beside the three rows without any.
  expect(await breakdown(engine, 'contact-moments', 'language')).toEqual({ fra: 1, unknown: 4 });
  expect(await valueOf(engine, 'languages-used')).toBe(1);
  expect(await valueOf(engine, 'outcomes-recorded')).toBe(1);
});

test('an open list takes the words as a code of their own', async () => {
  expect(await breakdown(engine, 'contact-moments', 'topic')).toEqual({ REC: 2, Logement: 1, unknown: 3 });
  expect(await breakdown(engine, 'contact-moments', 'site')).toEqual({ 'Parc des Princes': 1, unknown: 4 });
  expect(await breakdown(engine, 'contact-moments', 'team')).toEqual({ 'BE-FEDASIL': 4, 'Team Noord': 1 });
});

test('the words stay with their row as they are written', async () => {
  const { rows } = await engine.query(
    sql`SELECT contact_id, unlisted FROM contact WHERE unlisted IS NOT NULL ORDER BY contact_id`,
  );
  expect(rows).toEqual([
    { contact_id: 'c1', unlisted: 'contact_languages: Klingon; nationality: Atlantis' },
    { contact_id: 'c2', unlisted: 'nationality: Atlantis; sex: Z' },
    { contact_id: 'c3', unlisted: 'contact_languages: Klingon' },
  ]);
});
