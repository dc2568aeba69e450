import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSecret, pseudonyms } from '../../src/lib/ingest/pseudonym.ts';

const SECRET = 'chaussettes-vertes';

describe('pseudonyms', () => {
  test('are what another implementation of HMAC-SHA-256 makes', async () => {
    // printf P-0017 | openssl dgst -sha256 -hmac chaussettes-vertes
    expect(await pseudonyms(['P-0017'], SECRET)).toEqual(['hmac-a6971dc678125b3b70ee6faf8474da4b']);
    const again = createHmac('sha256', SECRET).update('P-0017', 'utf8').digest('hex').slice(0, 32);
    expect(await pseudonyms(['P-0017'], SECRET)).toEqual([`hmac-${again}`]);
  });

  test('one key however it is typed is one pseudonym, and another key another', async () => {
    const typed = ['p 17', ' P  17 ', 'P\u00A017', 'Ｐ 17', 'P\t17'];
    const made = await pseudonyms([...typed, 'P17'], SECRET);
    expect(new Set(made.slice(0, typed.length)).size).toBe(1);
    expect(made[5]).not.toBe(made[0]);
  });

  test('capitals don’t depend on the language of the machine', async () => {
    const [made] = await pseudonyms(['istanbul'], SECRET);
    const expected = createHmac('sha256', SECRET).update('ISTANBUL').digest('hex').slice(0, 32);
    expect(made).toBe(`hmac-${expected}`);
  });

  test('secrets typed alike are one, and other secrets make other pseudonyms', async () => {
    const [[plain], [wide], [other]] = (await Promise.all(
      ['café-vertes-12', '  café-vertes-１２ ', 'café-vertes-13'].map((secret) => pseudonyms(['P1'], secret)),
    )) as [[string], [string], [string]];
    expect(wide).toBe(plain);
    expect(other).not.toBe(plain);
  });

  test('nothing stays nothing: no key, no person', async () => {
    expect(await pseudonyms(['', '  ', 'P1'], SECRET)).toEqual([
      '',
      '',
      expect.stringMatching(/^hmac-[0-9a-f]{32}$/),
    ]);
  });

  test('different keys never meet, in their order, over several batches', async () => {
    const keys = Array.from({ length: 3_000 }, (_, at) => `P${at}`);
    const made = await pseudonyms(keys, SECRET);
    expect(new Set(made).size).toBe(keys.length);
    expect(await pseudonyms(['P2999'], SECRET)).toEqual([made[2999]]);
  });

  test('a pseudonym depends on the key alone as it is normalised', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (key) => {
        const [once, spaced] = await pseudonyms([key, `  ${key}\n`], SECRET);
        expect(spaced).toBe(once);
      }),
      { numRuns: 50 },
    );
  });

  test('a cancelled signal ends the work with its reason', async () => {
    const reason = new Error('cancelled');
    await expect(pseudonyms(['P1'], SECRET, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe('a secret', () => {
  test('has twelve characters or more, blanks around it left out', () => {
    expect(checkSecret('123456789012')).toBeNull();
    expect(checkSecret('clé de douze')).toBeNull();
    expect(checkSecret('   12345678901   ')).toEqual({
      code: 'secret_short',
      severity: 'error',
      where: {},
      params: { least: 12 },
    });
  });

  test('counts characters, not their halves', () => {
    expect(checkSecret('🧦🧦🧦🧦🧦🧦')).not.toBeNull();
    expect(checkSecret('🧦'.repeat(12))).toBeNull();
  });

  test('that is too short makes no pseudonym and stands in no error', async () => {
    const failed = await pseudonyms(['P1'], 'kort').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(String(failed) + String((failed as Error).stack)).not.toContain('kort');
  });
});
