import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { openParquet } from '../../../src/lib/ingest/sources/parquet.ts';
import { UnreadableError } from '../../../src/lib/ingest/sources/unreadable.ts';
import { everyType } from './every-type.ts';
import { altered, columnsOf, cut, fixture, linesOf, rowsOf, tableOf } from './opened.ts';

const codecs = ['none', 'snappy', 'zstd', 'gzip', 'brotli', 'lz4'];

describe('every type, whatever it is compressed with', () => {
  test.each([...codecs.map((codec) => `all-${codec}.parquet`), 'pages-v2.parquet'])('%s', async (name) => {
    const table = tableOf(await openParquet(fixture(name)));
    expect(await columnsOf(table)).toEqual(everyType);
    expect(table.rowCount).toBe(3);
    expect(table.facts).toEqual([
      { code: 'times_in_brussels', severity: 'note', params: { columns: 'zoned, brussels' } },
    ]);
  });

  test('groups of rows follow each other, and can be read twice', async () => {
    const table = tableOf(await openParquet(fixture('pages-v2.parquet')));
    expect(await linesOf(table)).toEqual([1, 2, 3]);
    expect(await rowsOf(table)).toEqual(await rowsOf(table));
  });

  test('a group of rows too wide to be held is read in spans', async () => {
    const table = tableOf(await openParquet(fixture('spans.parquet')));
    const rows = await rowsOf(table);
    expect([rows.length, rows[0]?.length]).toEqual([45_000, 62]);
    expect(rows.every(([n], at) => n === String(at))).toBe(true);
    // The list of row n has n mod 3 items; the second span begins at row 20 000, which is 2 mod 3.
    const lists = [0, 1, 19_999, 20_000, 40_000, 44_999].map((at) => rows[at]?.[1]);
    expect(lists).toEqual(['', 'a', 'a', 'a\u001fb', 'a', 'a\u001fb']);
  });

  test('moments of the old kind never say their zone and stand as written', async () => {
    const table = tableOf(await openParquet(fixture('int96.parquet')));
    expect(await columnsOf(table)).toEqual({ text: everyType['text'], milli: everyType['milli'] });
    expect(table.facts).toEqual([]);
  });
});

describe('what is wrong with a file is said', () => {
  test('cut anywhere, a file is not whole', async () => {
    for (const bytes of [-1, -8, -500, 2000, 12, 5])
      expect(await openParquet(cut(fixture('all-snappy.parquet'), bytes))).toBe('parquet_truncated');
  });

  test('bytes missing in the middle are missed', async () => {
    const file = fixture('all-snappy.parquet');
    const holed = new File([file.slice(0, 200), file.slice(1200)], 'holed.parquet');
    expect(await openParquet(holed)).toMatch(/^parquet_(unreadable|truncated|unsupported)$/);
  });

  test('a damaged group of rows stops the reading where it stands', async () => {
    const file = fixture('pages-v2.parquet');
    const [, second] = parquetMetadata(await file.arrayBuffer()).row_groups;
    const start = Number(second?.columns[0]?.meta_data?.data_page_offset);
    const damaged = await altered(file, (bytes) => bytes.fill(0xee, start, start + 200));
    const table = tableOf(await openParquet(damaged));
    const reading = rowsOf(table);
    await expect(reading).rejects.toThrow(UnreadableError);
    await expect(reading).rejects.toMatchObject({ code: 'parquet_unreadable' });
  });

  test('an encrypted file is not read', async () => {
    const file = await altered(fixture('all-none.parquet'), (bytes) => {
      for (const at of [3, bytes.length - 1]) bytes[at] = 'E'.charCodeAt(0);
    });
    expect(await openParquet(file)).toBe('parquet_unsupported');
  });

  test('713 bytes that unfold to 68 million cells are not unfolded', async () => {
    const bomb = fixture('bomb.parquet');
    expect(bomb.size).toBeLessThan(1000);
    expect(await openParquet(bomb)).toBe('zip_bomb');
  });
});
