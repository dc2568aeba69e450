import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { orphansQuestion, toOrphans, type Orphans } from '#lib/sql/orphans.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

const fedasil = { team: 'BE-FEDASIL' } as const;
const day = { contact_date: '2021-02-01' } as const;

async function orphans(rows: Parameters<typeof loadRows>[1]): Promise<readonly Orphans[]> {
  await loadRows(engine, rows);
  return toOrphans(await engine.query(orphansQuestion()));
}

/** As `relation: orphans of total`. */
async function counts(rows: Parameters<typeof loadRows>[1]): Promise<Record<string, string>> {
  const found = await orphans(rows);
  return Object.fromEntries(found.map((one) => [one.relation, `${one.orphans} of ${one.total}`]));
}

test('contacts alone name nothing elsewhere', async () => {
  expect(
    await counts({ contacts: [{ ...day, activity_id: 's1', person_key: 'p1', accompaniment_id: 'a1' }] }),
  ).toEqual({});
});

test('a flat file with outcomes: by person, accompaniment and contact', async () => {
  expect(
    await orphans({
      contacts: [{ ...day, contact_id: 'c1', person_key: 'p1', accompaniment_id: 'a1' }],
      outcomes: [
        { ...fedasil, person_key: 'p1', outcome_code: 'RTA' },
        { ...fedasil, person_key: 'p9', outcome_code: 'RTA' },
        // OFII's p1 is not Fedasil's.
        { team: 'FR-OFII', person_key: 'p1', outcome_code: 'RTA' },
        // Without a team: of the only one that has the key.
        { person_key: 'p1', outcome_code: 'RTA' },
        { ...fedasil, accompaniment_id: 'a1', outcome_code: 'RTA' },
        { ...fedasil, accompaniment_id: 'a2', outcome_code: 'RTA' },
        { ...fedasil, contact_id: 'c1', outcome_code: 'RTA' },
        { ...fedasil, contact_id: 'c2', outcome_code: 'RTA' },
      ],
    }),
  ).toEqual([
    {
      relation: 'outcome-accompaniment',
      total: 2,
      orphans: 1,
      examples: [{ file: 'outcomes.csv', line: 7 }],
    },
    { relation: 'outcome-contact', total: 2, orphans: 1, examples: [{ file: 'outcomes.csv', line: 9 }] },
    {
      relation: 'outcome-person',
      total: 4,
      orphans: 2,
      examples: [
        { file: 'outcomes.csv', line: 3 },
        { file: 'outcomes.csv', line: 4 },
      ],
    },
  ]);
});

test('a full relational set: contacts name sessions, persons and accompaniments, which may have no contact', async () => {
  expect(
    await counts({
      contacts: [
        { ...day, activity_id: 's1', person_key: 'p1', accompaniment_id: 'a1' },
        { ...day, activity_id: 's9', person_key: 'p9', accompaniment_id: 'a9' },
        { ...day, team: 'FR-OFII', activity_id: 's1', person_key: 'p1', accompaniment_id: 'a1' },
        { ...day },
      ],
      sessions: [
        { ...fedasil, activity_id: 's1', activity_date: '2021-02-01' },
        { ...fedasil, activity_id: 's2', activity_date: '2021-02-02' },
      ],
      persons: [
        { ...fedasil, person_key: 'p1' },
        { ...fedasil, person_key: 'p2' },
      ],
      accompaniments: [
        { ...fedasil, accompaniment_id: 'a1', person_key: 'p1' },
        { ...fedasil, accompaniment_id: 'a2', person_key: 'p2' },
        { ...fedasil, accompaniment_id: 'a3', person_key: 'p3' },
        { ...fedasil, accompaniment_id: 'a4' },
      ],
      // p2 stands in the persons file, p9 in a contact.
      outcomes: [
        { ...fedasil, person_key: 'p2', outcome_code: 'RTA' },
        { ...fedasil, person_key: 'p9', outcome_code: 'RTA' },
        { ...fedasil, person_key: 'p3', outcome_code: 'RTA' },
        { ...fedasil, accompaniment_id: 'a2', outcome_code: 'RTA' },
      ],
    }),
  ).toEqual({
    'accompaniment-person': '1 of 3',
    'contact-accompaniment': '2 of 3',
    'contact-person': '2 of 3',
    'contact-session': '2 of 3',
    'outcome-accompaniment': '0 of 1',
    'outcome-person': '1 of 3',
  });
});

test('a shared key leads to its person whatever the team', async () => {
  expect(
    await counts({
      contacts: [{ ...day, person_key: 'hmac-1' }],
      persons: [{ team: 'FR-OFII', person_key: 'hmac-1' }],
      outcomes: [{ team: 'FR-OFII', person_key: 'hmac-1', outcome_code: 'RTA' }],
    }),
  ).toEqual({ 'contact-person': '0 of 1', 'outcome-person': '0 of 1' });
});

test('a sessions file without identifiers is named by none', async () => {
  expect(
    await counts({
      contacts: [{ ...day, activity_id: 's1' }],
      sessions: [{ ...fedasil, activity_date: '2021-02-01' }],
    }),
  ).toEqual({});
});

test('shows the first ten places', async () => {
  const outcomes = Array.from({ length: 12 }, () => ({
    ...fedasil,
    person_key: 'nobody',
    outcome_code: 'RTA',
  }));
  const [found] = await orphans({ contacts: [{ ...day, person_key: 'p1' }], outcomes });
  expect(found).toMatchObject({ relation: 'outcome-person', total: 12, orphans: 12 });
  expect(found?.examples.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
