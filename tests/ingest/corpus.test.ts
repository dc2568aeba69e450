import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect, load } from '../../src/lib/ingest/ingest.ts';
import type { Source } from '../../src/lib/ingest/plan.ts';
import type { LoadResult } from '../../src/lib/model/load.ts';
import { corpus } from './corpus/corpus.ts';
import type { Entry } from './corpus/entry.ts';
import { findingsOf } from './corpus/findings.ts';
import { mixedFiles } from './corpus/mixed-files.ts';
import { encode, type Bytes } from './corpus/text.ts';
import { byteFile, rowsOf } from './files.ts';

const files = corpus();
const texts = files.filter(({ tables }) => tables[0] && tables[0].delimiter !== null);

function expectLaw({ logs, rejects, tables, issues }: LoadResult): void {
  for (const { read, accepted, merged, rejected, skipped } of logs)
    expect(read).toBe(accepted + merged + rejected + skipped);
  const sum = (key: 'accepted' | 'rejected' | 'skipped') => logs.reduce((total, log) => total + log[key], 0);
  expect(tables.reduce((total, table) => total + table.rowCount, 0)).toBe(sum('accepted'));
  expect(rejects).toHaveLength(sum('rejected'));
  const listed = issues.filter(({ code }) => code.startsWith('skipped_'));
  expect(listed.reduce((total, { params }) => total + Number(params['count']), 0)).toBe(sum('skipped'));
}

function expectDetection({ tables }: Entry, sources: readonly Source[]): void {
  expect(sources).toHaveLength(tables.length);
  const wrong = sources.flatMap(({ plan }, at) => {
    const truth = tables[at];
    return truth ? findingsOf(truth, plan).filter(({ verdict }) => verdict !== 'right') : [];
  });
  expect(wrong).toEqual([]);
}

function expectAccount({ tables }: Entry, { logs }: LoadResult): void {
  tables.forEach(({ account }, at) => {
    if (account) expect(logs[at]).toMatchObject(account);
  });
}

function expectRows({ tables }: Entry, result: LoadResult): void {
  if (tables.some(({ rows }) => rows === null)) return;
  const expected = tables.flatMap(({ rows }) => rows ?? []);
  const isNamed = expected.every((row) => row['contact_id'] !== null);
  const got = rowsOf(result).map((row) => (isNamed ? row : { ...row, contact_id: null }));
  expect(got).toEqual(expected);
}

describe('the corpus', () => {
  test('holds what it says', () => {
    expect(files.length).toBeGreaterThan(120);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(texts.filter(({ tables }) => tables[0]?.dateOrder === 'ask').length).toBeGreaterThan(5);
  });

  test('is the same whenever it is made', async () => {
    const last = async () => mixedFiles().at(-1)?.bytes();
    expect(await last()).toEqual(await last());
  });

  test.each<[Bytes, string]>([
    ['utf-8-mark', 'utf-8'],
    ['utf-16le-mark', 'utf-16le'],
    ['utf-16be-mark', 'utf-16be'],
    ['utf-16le', 'utf-16le'],
    ['latin-1', 'latin1'],
  ])('its bytes in %s are what %s reads', (bytes, label) => {
    const text = 'Érythrée;naïef;« déjà »';
    expect(new TextDecoder(label).decode(encode(text, bytes))).toBe(text);
  });

  test('its bytes in Windows-1252 are the ones of the table', () => {
    expect([...encode('l’€œé', 'windows-1252')]).toEqual([0x6c, 0x92, 0x80, 0x9c, 0xe9]);
  });
});

describe('every file is accounted for to the row, and gives the same table whatever its costume', () => {
  test.each(files.filter(({ refusal }) => refusal === null).map((entry) => [entry.name, entry] as const))(
    '%s',
    async (name, entry) => {
      const sources = await inspect([byteFile(await entry.bytes(), name)]);
      const result = await load(sources);
      expectLaw(result);
      expectDetection(entry, sources);
      expectAccount(entry, result);
      expectRows(entry, result);
    },
  );
});

/** Bytes cut, overwritten, dropped or doubled somewhere; places are shares of the length. */
const damages = fc.record({
  kind: fc.constantFrom('cut', 'overwrite', 'drop', 'double'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

function damaged(
  bytes: Uint8Array,
  { kind, at, bytes: other }: typeof damages extends fc.Arbitrary<infer T> ? T : never,
) {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.slice(0, place), bytes.slice(place)];
  if (kind === 'cut') return before;
  if (kind === 'double') return Uint8Array.from([...bytes, ...after]);
  const rest = after.slice(other.length);
  return Uint8Array.from(kind === 'drop' ? [...before, ...rest] : [...before, ...other, ...rest]);
}

test('the account stays whole whatever happens to the bytes', async () => {
  const small = texts.filter(({ name }) => !/very-long|many-columns|first-accent-late|packed/.test(name));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...small),
      fc.array(damages, { minLength: 1, maxLength: 3 }),
      async (entry, faults) => {
        const bytes = faults.reduce(damaged, new Uint8Array(await entry.bytes()));
        expectLaw(await load(await inspect([byteFile(bytes, entry.name)])));
      },
    ),
    { numRuns: 60, seed: 4_700 },
  );
}, 120_000);

describe('what is no table is refused with its reason', () => {
  test.each(
    files.flatMap((entry) => (entry.refusal === null ? [] : [[entry.name, entry.refusal, entry] as const])),
  )('%s: %s', async (name, refusal, entry) => {
    const sources = await inspect([byteFile(await entry.bytes(), name)]);
    const errors = sources.flatMap(({ plan }) => plan.issues.filter(({ severity }) => severity === 'error'));
    expect(errors).toHaveLength(1);
    if (refusal !== '') expect(errors[0]?.code).toBe(refusal);
    expect((await load(sources)).logs).toEqual([]);
  });
});
