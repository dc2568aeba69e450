import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { sql } from '#lib/sql/sql.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadFiles } from '../support/files.ts';
import { valueOf } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

const file = (name: string, ...lines: readonly string[]) => new File([lines.join('\n')], name);

test('a relational set answers what its files say together', async () => {
  const loaded = await loadFiles(engine, [
    file(
      'contacts.csv',
      'contact_id,contact_date,team,accompaniment_id,contact_type',
      'c1,2021-02-01,BE-FEDASIL,a1,IND',
      'c2,2021-02-15,BE-FEDASIL,a1,INF',
      'c3,2021-02-16,BE-FEDASIL,a2,INF',
    ),
    file(
      'accompaniments.csv',
      'accompaniment_id,team,person_key,opened_on,closed_on,region',
      'a1,BE-FEDASIL,p1,2021-01-20,,BRU',
      'a2,BE-FEDASIL,p2,2021-02-16,2021-03-01,VLG',
      'a2,BE-FEDASIL,p2,2021-02-16,2021-03-01,VLG',
      'a2,BE-FEDASIL,p3,2021-02-16,2021-03-01,VLG',
    ),
    file('persons.csv', 'person_key,team,nationality,sex', 'p1,BE-FEDASIL,ERI,F', 'p2,BE-FEDASIL,SDN,'),
  ]);
  expect(
    loaded.logs.map(({ table, accepted, merged, rejected }) => [table, accepted, merged, rejected]),
  ).toEqual([
    ['contact', 3, 0, 0],
    ['accompaniment', 2, 1, 1],
    ['person', 2, 0, 0],
  ]);
  // The contacts have neither person nor region nor nationality; the other files do.
  for (const name of ['person_key', 'region', 'nationality', 'sex'])
    expect(loaded.fields.has(name), name).toBe(true);
  expect(loaded.fields.has('site_code')).toBe(false);
  expect(loaded.fields.has('shared_key')).toBe(false);
  expect(await valueOf(engine, 'persons-reached')).toBe(2);
  expect([...loaded.codes.region].sort()).toEqual(['BRU', 'VLG']);
  expect([...loaded.codes.nationality].sort()).toEqual(['ERI', 'SDN']);
});

test('keys are shared where more than one team has them', async () => {
  const rows = ['contact_date,team,person_key', '2021-02-01,BE-FEDASIL,hmac-1', '2021-02-02,FR-OFII,7'];
  expect((await loadFiles(engine, [file('contacts.csv', ...rows)])).fields.has('shared_key')).toBe(false);
  const more = [...rows, '2021-02-03,FR-OFII,hmac-2'];
  expect((await loadFiles(engine, [file('contacts.csv', ...more)])).fields.has('shared_key')).toBe(true);
});

test('attributes of persons that no contact names make nothing available', async () => {
  const loaded = await loadFiles(engine, [
    file('contacts.csv', 'contact_date,team', '2021-02-01,BE-FEDASIL'),
    file('persons.csv', 'person_key,team,nationality', 'p1,BE-FEDASIL,ERI'),
  ]);
  expect(loaded.fields.has('nationality')).toBe(false);
});

test('words that a closed list does not have are found by the import and count as unknown', async () => {
  const loaded = await loadFiles(engine, [
    file(
      'contacts.csv',
      'Date,Nationalité,Langue,Sujets',
      '2021-02-01,Érythrée,français;Klingon,Zumba',
      '2021-02-02,Atlantide,Klingon,',
    ),
  ]);
  expect([...loaded.codes.nationality]).toEqual(['ERI']);
  expect([...loaded.codes.language]).toEqual(['fra']);
  expect([...loaded.codes.topic]).toEqual(['Zumba']);
  expect(await valueOf(engine, 'contact-moments')).toBe(2);
  const { rows } = await engine.query(sql`SELECT unlisted FROM contact ORDER BY contact_date`);
  expect(rows.map(({ unlisted }) => unlisted)).toEqual([
    'contact_languages: Klingon',
    'contact_languages: Klingon; nationality: Atlantide',
  ]);
});
