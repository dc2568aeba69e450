import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { EngineError } from '#lib/engine/engine.ts';
import { all, any, identifier, join, sql } from '#lib/sql/sql.ts';
import { startNodeEngine } from '../support/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

test('any text comes back from the engine as it was, never as SQL', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
      async (text) => {
        const { rows } = await engine.query(sql`SELECT ${text} AS text`);
        expect(rows).toEqual([{ text }]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a quote ends nothing', async () => {
  const hostile = "'; DROP TABLE contact; --";
  expect(
    (
      await engine.query(
        sql`SELECT ${hostile} AS text, list_contains([${[hostile, 'b']}], ${hostile}) AS found`,
      )
    ).rows,
  ).toEqual([{ text: hostile, found: true }]);
});

test('names that are no identifiers are refused', () => {
  expect(() => identifier('a"b')).toThrow(RangeError);
  expect(() => sql`${Number.NaN}`).toThrow(RangeError);
});

test('no conditions are true together, and false as alternatives', () => {
  expect(all([]).text).toBe('TRUE');
  expect(any([]).text).toBe('FALSE');
  expect(join([sql`a`, sql`b`], ' + ').text).toBe('a + b');
});

test('the engine can’t read files, fetch extensions or be unlocked', async () => {
  const forbidden = [
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM 'https://example.org/x.parquet'",
    'LOAD icu',
    "COPY (SELECT 1) TO '/tmp/x.csv'",
    'SET enable_external_access = true',
  ];
  for (const text of forbidden) {
    await expect(engine.query({ ...sql``, text }), text).rejects.toBeInstanceOf(EngineError);
  }
  expect((await engine.query(sql`SELECT 1 AS one`)).rows).toEqual([{ one: 1 }]);
});

test('numbers come back as numbers: sums, decimals, large integers', async () => {
  const { rows } = await engine.query(
    sql`SELECT sum(x) AS s, CAST(1.5 AS DECIMAL(10,2)) AS d, CAST(9007199254740991 AS BIGINT) AS b FROM range(4) t(x)`,
  );
  expect(rows).toEqual([{ s: 6, d: 1.5, b: 9007199254740991 }]);
});
