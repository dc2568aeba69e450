import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { sql } from '#lib/sql/sql.ts';
import { createPseudonyms } from '#lib/sql/pseudonyms.ts';
import { Sandbox } from '#lib/state/sandbox.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows } from '../support/tables.ts';

/** Identifiers of the loaded rows; none of them may ever be seen. */
const secrets = [
  'KEY-ALPHA',
  'KEY-BETA',
  'ACC-77',
  'CONTACT-1',
  'CONTACT-2',
  'SESSION-9',
  'Jan Peeters vzw',
  'contacts.csv',
];

let source: Engine;
let apart: Engine;
let sandbox: Sandbox;

beforeAll(async () => {
  source = await startNodeEngine();
  await loadRows(source, {
    contacts: [
      {
        contact_id: 'CONTACT-1',
        contact_date: '2024-03-01',
        person_key: 'KEY-ALPHA',
        accompaniment_id: 'ACC-77',
        activity_id: 'SESSION-9',
        partner: 'Jan Peeters vzw',
        nationality: 'ERI',
        topics: ['REC', 'LEG'],
        site_code: 'BE-BRU-PMX',
      },
      { contact_id: 'CONTACT-2', contact_date: '2024-03-02', person_key: 'KEY-BETA', nationality: 'SDN' },
      { contact_id: 'CONTACT-3', contact_date: '2024-03-03', person_key: 'KEY-ALPHA' },
    ],
    outcomes: [{ person_key: 'KEY-ALPHA', outcome_code: 'IPA-BE', outcome_date: '2024-03-05' }],
    sessions: [{ activity_id: 'SESSION-9', activity_date: '2024-03-01', team: 'BE-FEDASIL' }],
  });
  await source.run(createPseudonyms('salt'));
  apart = await startNodeEngine();
  sandbox = new Sandbox({
    version: () => 1,
    prepared: () => Promise.resolve(source),
    startApart: () => Promise.resolve(apart),
  });
});

const seen = (result: unknown) => JSON.stringify(result);

describe('what may be asked', () => {
  test('counts, with their columns and types', async () => {
    const result = await sandbox.ask(
      'SELECT person, count(*) AS n FROM contact GROUP BY person ORDER BY n DESC;',
    );
    expect(result.columns.map(({ name }) => name)).toEqual(['person', 'n']);
    // KEY-ALPHA has two contacts, KEY-BETA one.
    expect(result.rows.map(([, n]) => n)).toEqual([2, 1]);
    expect(String(result.rows[0]?.[0])).toMatch(/^P-000[12]$/);
  });

  test('a pseudonym is the same in every table', async () => {
    const result = await sandbox.ask(
      'SELECT count(*) FROM person JOIN contact USING (person) JOIN outcome USING (person) JOIN accompaniment USING (person)',
    );
    // Two contacts of the one person who has an outcome and an accompaniment.
    expect(result.rows).toEqual([[2]]);
  });

  test('days, lists and large numbers come as text and numbers', async () => {
    const result = await sandbox.ask(
      `SELECT min(contact_date), [1, 2], 1.25::DECIMAL(10, 2), 3::HUGEINT, true, INTERVAL 2 DAY, NULL FROM contact`,
    );
    expect(result.rows).toEqual([['2024-03-01', '[1, 2]', 1.25, 3, true, '2 days', null]]);
  });

  test('names of columns may be alike or strange', async () => {
    const result = await sandbox.ask(`SELECT 1 AS a, 2 AS a, 3 AS "a "" b", 4 AS "<b>x</b>"`);
    expect(result.rows).toEqual([[1, 2, 3, 4]]);
    expect(result.columns[3]?.name).toBe('<b>x</b>');
  });

  test.each([
    'SHOW TABLES',
    'DESCRIBE contact',
    'SUMMARIZE person',
    'FROM session',
    'VALUES (1)',
    'WITH a AS (SELECT 1 AS x) SELECT * FROM a -- end',
  ])('%s', async (text) => {
    expect((await sandbox.ask(text)).rows.length).toBeGreaterThan(0);
  });

  test('a thousand rows at most, and it says that there are more', async () => {
    const result = await sandbox.ask('SELECT * FROM range(1001)');
    expect(result.rows).toHaveLength(1000);
    expect(result.isCut).toBe(true);
    expect((await sandbox.ask('SELECT * FROM range(1000)')).isCut).toBe(false);
  });

  test('codes have their wording', async () => {
    const result = await sandbox.ask(`SELECT en FROM code WHERE list = 'nationality' AND code = 'ERI'`);
    expect(result.rows).toEqual([['Eritrea']]);
  });
});

/** What must be refused, whatever its words. */
const refused = [
  `DROP TABLE contact`,
  `DELETE FROM contact`,
  `UPDATE contact SET site = 'x'`,
  `INSERT INTO contact SELECT * FROM contact`,
  `TRUNCATE contact`,
  `CREATE TABLE mine AS SELECT * FROM contact`,
  `CREATE OR REPLACE VIEW contact AS SELECT 1`,
  `CREATE MACRO f(x) AS x`,
  `ALTER TABLE contact DROP COLUMN site`,
  `SELECT 1; DROP TABLE contact`,
  `SELECT 1; SELECT 2`,
  `SELECT 1) x; DROP TABLE contact; SELECT * FROM (SELECT 1`,
  `SELECT 1) AS a; DELETE FROM contact; --`,
  `/* SELECT */ DROP TABLE contact`,
  `-- SELECT\nDROP TABLE contact`,
  `SELECT 1 /* open`,
  `WITH gone AS (DELETE FROM contact RETURNING *) SELECT * FROM gone`,
  `INSERT INTO contact SELECT * FROM contact RETURNING *`,
  `SELECT * FROM raw_contact`,
  `SELECT * FROM main.raw_contact`,
  `SELECT * FROM memory.main.raw_contact`,
  `SELECT * FROM "raw_contact"`,
  `SELECT * FROM raw_person`,
  `SELECT * FROM pseudonym`,
  `SELECT key FROM temp.main.pseudonym`,
  `SELECT * FROM query_table('raw_contact')`,
  `SELECT * FROM query('SELECT * FROM raw_contact')`,
  `SELECT * FROM query('DROP TABLE contact')`,
  `SELECT person_key FROM contact`,
  `SELECT contact_id FROM contact`,
  `SELECT source_file FROM contact`,
  `SELECT rowid, ord FROM contact`,
  `COPY contact TO 'out.csv'`,
  `COPY (SELECT * FROM contact) TO 'in/out.csv'`,
  `COPY contact FROM 'in/contacts.csv'`,
  `EXPORT DATABASE 'out'`,
  `IMPORT DATABASE 'out'`,
  `ATTACH ':memory:' AS other`,
  `ATTACH 'https://example.org/x.db' AS other`,
  `DETACH memory`,
  `INSTALL httpfs`,
  `LOAD httpfs`,
  `SET enable_external_access = true`,
  `RESET enable_external_access`,
  `SET lock_configuration = false`,
  `PRAGMA enable_profiling`,
  `PRAGMA database_list`,
  `CALL pragma_version()`,
  `SELECT * FROM read_csv('https://example.org/x.csv')`,
  `SELECT * FROM read_text('/etc/passwd')`,
  `SELECT * FROM 'https://example.org/x.csv'`,
  `SELECT * FROM '/etc/passwd'`,
  `SELECT * FROM glob('/*')`,
  `SELECT getenv('HOME')`,
  `SELECT * FROM parquet_scan('x.parquet')`,
  `SELECT '[1]'::JSON`,
  `PREPARE p AS SELECT 1`,
  `EXECUTE p`,
  `BEGIN TRANSACTION`,
  `COMMIT`,
  `VACUUM`,
  `CHECKPOINT`,
  `USE memory`,
  `SELECT ?`,
  `SELECT $1`,
  `SELECT error('x')`,
  ``,
  `;`,
  `-- nothing`,
];

describe('what is refused', () => {
  test.each(refused)('%s', async (text) => {
    await expect(sandbox.ask(text)).rejects.toMatchObject({ name: 'EngineError' });
  });

  test('afterwards everything is as it was', async () => {
    const count = await sandbox.ask(
      'SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM outcome), (SELECT count(*) FROM session)',
    );
    // Three contacts, one outcome, the recorded session and one a day for the two other contacts.
    expect(count.rows).toEqual([[3, 1, 3]]);
    expect((await sandbox.ask('SHOW TABLES')).rows.flat()).toEqual([
      'accompaniment',
      'code',
      'contact',
      'outcome',
      'person',
      'session',
    ]);
    expect((await source.query(sql`SELECT count(*) AS n FROM raw_contact`)).rows).toEqual([{ n: 3 }]);
  });
});

test('nothing that can be asked shows an identifier', async () => {
  const questions = [
    ...['contact', 'person', 'accompaniment', 'session', 'outcome'].flatMap((table) => [
      `SELECT * FROM ${table}`,
      `SUMMARIZE ${table}`,
      `SELECT t FROM ${table} t`,
      `SELECT COLUMNS(*)::VARCHAR FROM ${table}`,
    ]),
    `SELECT * FROM duckdb_tables()`,
    `SELECT * FROM duckdb_columns()`,
    `SELECT * FROM duckdb_views()`,
    `SELECT * FROM information_schema.columns`,
    `SELECT * FROM duckdb_settings()`,
    `SELECT * FROM pragma_storage_info('contact')`,
    `SELECT * FROM duckdb_memory()`,
    `SELECT * FROM read_blob('in/a.csv')`,
    `SELECT * FROM glob('in/*')`,
    `SELECT stats(person), stats(contact), stats(session) FROM contact`,
    `SELECT * FROM histogram_values(contact, person)`,
  ];
  for (const question of questions) {
    const answer = await sandbox.ask(question).catch((cause: unknown) => String(cause));
    for (const secret of secrets) expect(seen(answer), question).not.toContain(secret);
  }
});

test('a mistake is told with its line', async () => {
  await expect(
    sandbox.ask('SELECT site,\n  count(*) AS n\nFROM contact\nWHERE sitte = 1\nGROUP BY site'),
  ).rejects.toThrow(/LINE 4: WHERE sitte/);
});

test('pseudonyms of another visit are in another order', async () => {
  const order = async (salt: string) => {
    await source.run(createPseudonyms(salt));
    const { rows } = await source.query(sql`SELECT alias FROM pseudonym WHERE kind = 'contact' ORDER BY key`);
    return rows.map(({ alias }) => alias).join();
  };
  const orders = new Set<string>();
  for (const salt of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) orders.add(await order(salt));
  expect(orders.size).toBeGreaterThan(1);
});
