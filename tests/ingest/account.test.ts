import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect, load } from '../../src/lib/ingest/ingest.ts';
import { codesOf, columnOf, loadAll, textFile } from './files.ts';

describe('the account', () => {
  test('read = accepted + merged + rejected + skipped, whatever stands in the file', async () => {
    const cell = fc.constantFrom(
      '',
      '2022-03-14',
      '14/03/2022',
      '31/02/2022',
      'A-1',
      'A-2',
      'Total',
      '5',
      '0',
      'x"y',
      '"',
      '#tag',
      'a\nb',
      'NA',
      '\0',
    );
    const rows = fc.array(fc.array(cell, { minLength: 0, maxLength: 6 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';'), fc.boolean(), async (cells, delimiter, isQuoted) => {
        const write = (text: string) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
        const body = cells.map((row) => row.map(write).join(delimiter)).join('\n');
        const header = ['contact_id', 'contact_date', 'head_count', 'site_code'].join(delimiter);
        const { logs, rejects, tables } = await loadAll(
          textFile(`${header}\n${body}\nz${delimiter}2022-01-01`),
        );
        for (const log of logs) {
          expect(log.read).toBe(log.accepted + log.merged + log.rejected + log.skipped);
          expect(tables[0]?.rowCount).toBe(log.accepted);
          expect(rejects).toHaveLength(log.rejected);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('given ids: the same again is merged, other content is rejected, whatever the file', async () => {
    const one = textFile(
      'contact_id,contact_date,team\nA,2022-03-14,BE-FEDASIL\nB,2022-03-14,BE-FEDASIL\n',
      'one.csv',
    );
    const two = textFile(
      'contact_id,contact_date,team\nA,2022-03-14,BE-FEDASIL\nB,2022-03-15,BE-FEDASIL\nA,2022-03-20,FR-OFII\n',
      'two.csv',
    );
    const { logs, rejects } = await loadAll(one, two);
    expect(logs).toMatchObject([
      { file: 'one.csv', accepted: 2 },
      { file: 'two.csv', accepted: 1, merged: 1, rejected: 1 },
    ]);
    expect(rejects).toMatchObject([
      { file: 'two.csv', line: 3, reason: 'id_repeated', column: 'contact_id', value: 'B' },
    ]);
  });

  test('rows without an id are never merged and each gets one', async () => {
    const result = await loadAll(textFile('contact_date,sex\n2022-03-14,F\n2022-03-14,F\n'));
    expect(result.logs[0]).toMatchObject({ accepted: 2, merged: 0 });
    expect(new Set(columnOf(result, 'contact_id')).size).toBe(2);
  });

  test('people present: one unless stated, never none', async () => {
    const text =
      'contact_date,head_count\n2022-03-14,\n2022-03-14,3\n2022-03-14,0\n2022-03-14,-1\n2022-03-14,"1,5"\n2022-03-14,many\n';
    const result = await loadAll(textFile(text));
    expect(columnOf(result, 'head_count')).toEqual([1, 3]);
    expect(result.rejects.map((reject) => [reject.line, reject.reason])).toEqual(
      [4, 5, 6, 7].map((line) => [line, 'head_count']),
    );
  });

  test('days before the programme and in the future are kept and flagged', async () => {
    const result = await loadAll(textFile('contact_date,sex\n2016-03-14,F\n2199-01-01,F\n2022-01-01,F\n'));
    expect(result.logs[0]?.accepted).toBe(3);
    expect(result.issues).toMatchObject([{ code: 'date_implausible', params: { count: 2, lines: '2, 3' } }]);
  });

  test('the team of a file fills its rows', async () => {
    const result = await loadAll(textFile('contact_date,sex\n2022-03-14,F\n', 'export OFII 2022.csv'));
    expect(columnOf(result, 'team')).toEqual(['FR-OFII']);
  });

  test('a file without a date column loses every row with a reason, and says so before', async () => {
    const file = textFile('site_code,sex\nCalais,F\nCalais,M\n');
    const sources = await inspect([file]);
    expect(codesOf(sources[0]?.plan.issues ?? [])).toEqual(['no_date_column']);
    expect((await load(sources)).logs[0]).toMatchObject({ read: 2, rejected: 2 });
  });

  test('progress moves and cancelling stops', async () => {
    const file = textFile(`contact_date,sex\n${'2022-03-14,F\n'.repeat(200_000)}`);
    const sources = await inspect([file]);
    const seen: number[] = [];
    await load(sources, { onProgress: ({ rows }) => seen.push(rows) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(200_001);
    const controller = new AbortController();
    const stopped = load(sources, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
