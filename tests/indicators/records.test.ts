import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { behindQuestion, recordKind, type Coordinate, type RecordPart } from '#lib/indicators/behind.ts';
import { recordColumns, recordCountQuestion, recordsQuestion } from '#lib/indicators/records.ts';
import { indicatorById, indicators } from '#lib/indicators/registry.ts';
import { createPseudonyms } from '#lib/sql/pseudonyms.ts';
import { startNodeEngine } from '../support/engine.ts';
import { ask, loadRows, noFilter } from '../support/tables.ts';

let engine: Engine;

/*
 * line  day         site             person    type  topics     accompaniment
 * 2     2024-01-10  BE-BRU-PMX       SECRET-A  IND   REC, LEG   ACC-1
 * 3     2024-01-20  BE-BRU-PMX       SECRET-B  COL   REC        –
 * 4     2024-02-05  FR-62-CAL        SECRET-A  COL   –          –
 * 5     2024-02-06  (none)           (none)    COL   –          –
 * 6     2024-02-07  FR-62-CAL        SECRET-C  REF   –          –         (no contact moment)
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      {
        contact_date: '2024-01-10',
        site_code: 'BE-BRU-PMX',
        person_key: 'SECRET-A',
        contact_type: 'IND',
        topics: ['REC', 'LEG'],
        accompaniment_id: 'ACC-1',
        nationality: 'ERI',
      },
      {
        contact_date: '2024-01-20',
        site_code: 'BE-BRU-PMX',
        person_key: 'SECRET-B',
        contact_type: 'COL',
        topics: ['REC'],
      },
      { contact_date: '2024-02-05', site_code: 'FR-62-CAL', person_key: 'SECRET-A', contact_type: 'COL' },
      { contact_date: '2024-02-06', contact_type: 'COL' },
      { contact_date: '2024-02-07', site_code: 'FR-62-CAL', person_key: 'SECRET-C', contact_type: 'REF' },
    ],
    sessions: [
      { activity_id: 'ACT-1', activity_date: '2024-01-10', site_code: 'BE-BRU-PMX', team: 'BE-FEDASIL' },
    ],
    outcomes: [
      { person_key: 'SECRET-A', outcome_code: 'IPA-BE', outcome_date: '2024-02-20', team: 'BE-FEDASIL' },
    ],
  });
  await engine.run(createPseudonyms('s'));
});

/** Lines of the files behind a figure. */
async function linesBehind(
  id: string,
  cell: readonly Coordinate[] = [],
  part: RecordPart = 'all',
): Promise<string[]> {
  const indicator = indicatorById(id)!;
  const kind = recordKind(indicator.relation);
  const keys = behindQuestion(indicator, cell, noFilter, part);
  const { rows } = await engine.query(recordsQuestion(kind, keys, { rows: 100, skip: 0 }));
  expect((await engine.query(recordCountQuestion(kind, keys))).rows[0]?.['records']).toBe(rows.length);
  return rows.map((row) => `${String(row['source_file'])} ${String(row['source_line'])}`);
}
const contacts = (...lines: number[]) => lines.map((line) => `contacts.csv ${line}`);

describe('the records behind a figure', () => {
  test('contact moments: no refused contact', async () => {
    expect(await linesBehind('contact-moments')).toEqual(contacts(2, 3, 4, 5));
  });
  test('of a site and a month', async () => {
    expect(
      await linesBehind('contact-moments', [
        { dimension: 'site', code: 'BE-BRU-PMX' },
        { dimension: 'month', code: '2024-01-01' },
      ]),
    ).toEqual(contacts(2, 3));
  });
  test('of what is not recorded', async () => {
    expect(await linesBehind('contact-moments', [{ dimension: 'site', code: null }])).toEqual(contacts(5));
  });
  test('of an option of a multi-select', async () => {
    expect(await linesBehind('contact-moments', [{ dimension: 'topic', code: 'LEG' }])).toEqual(contacts(2));
  });
  test('of persons: all their contacts in the selection', async () => {
    expect(await linesBehind('persons-reached')).toEqual(contacts(2, 3, 4));
    expect(await linesBehind('persons-reached', [{ dimension: 'site', code: 'FR-62-CAL' }])).toEqual(
      contacts(4),
    );
    // As known at the last contact, A's nationality is that of the first.
    expect(await linesBehind('persons-reached', [{ dimension: 'nationality', code: 'ERI' }])).toEqual(
      contacts(2, 4),
    );
  });
  test('only those that count', async () => {
    expect(await linesBehind('individual-interviews')).toEqual(contacts(2));
    expect(await linesBehind('accompaniments')).toEqual(contacts(2));
  });
  test('sessions: the recorded one has a line, those that contacts tell of have none', async () => {
    const lines = await linesBehind('sessions');
    expect(lines[0]).toBe('sessions.csv 2');
    expect(lines.slice(1).every((line) => line === 'null null')).toBe(true);
  });
  test('outcomes', async () => {
    expect(await linesBehind('outcomes-recorded')).toEqual(['outcomes.csv 2']);
  });
  test('of which it isn’t known: only those', async () => {
    expect(await linesBehind('site-reach', [], 'unknown')).toEqual(contacts(5));
    expect(await linesBehind('nationalities-reached', [], 'unknown')).toEqual(contacts(3, 4, 5));
    const inCalais = [{ dimension: 'site', code: 'FR-62-CAL' }] as const;
    expect(await linesBehind('nationalities-reached', inCalais, 'unknown')).toEqual(contacts(4));
    // A alone enters follow-up, and has an outcome.
    expect(await linesBehind('outcome-coverage')).toEqual(contacts(2));
    expect(await linesBehind('outcome-coverage', [], 'unknown')).toEqual([]);
  });
  test('pages follow one another', async () => {
    const keys = behindQuestion(indicatorById('contact-moments')!, [], noFilter);
    const { rows } = await engine.query(recordsQuestion('contact', keys, { rows: 2, skip: 2 }));
    expect(rows.map((row) => row['source_line'])).toEqual([4, 5]);
  });
  test('identifiers are pseudonyms, lists are parted by a bar', async () => {
    const keys = behindQuestion(indicatorById('contact-moments')!, [], noFilter);
    const { rows } = await engine.query(recordsQuestion('contact', keys, { rows: 100, skip: 0 }));
    expect(JSON.stringify(rows)).not.toMatch(/SECRET|ACC-1|ACT-1|"c\d/);
    expect(rows[0]?.['topics']).toBe('REC|LEG');
    expect(rows[0]?.['person']).toMatch(/^P-\d{4}$/);
    expect(rows[2]?.['person']).toBe(rows[0]?.['person']);
    for (const { name } of recordColumns('contact')) expect(rows[0]).toHaveProperty(name);
  });
});

test.each(indicators.map(({ id }) => id))(
  '%s has records behind it, whole and in every breakdown it offers',
  async (id) => {
    const indicator = indicatorById(id)!;
    const { relations } = await import('#lib/indicators/relations.ts');
    await linesBehind(id);
    for (const dimension of relations[indicator.relation].dimensions) {
      const { table } = await ask(engine, { indicator: id, by: [dimension] });
      const row = table.rows.find(({ value }) => typeof value === 'number' && value > 0);
      if (row)
        expect(await linesBehind(id, [{ dimension, code: row[dimension] as string | null }])).not.toEqual([]);
    }
  },
);
