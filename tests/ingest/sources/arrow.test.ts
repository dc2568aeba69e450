import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import { openArrow } from '../../../src/lib/ingest/sources/arrow.ts';
import { everyType, onlyArrow } from './every-type.ts';
import { altered, columnsOf, cut, fixture, linesOf, rowsOf, tableOf } from './opened.ts';

const bytesOf = (format: 'file' | 'stream') => {
  const table = tableFromArrays({ day: ['2024-03-14', '2024-03-15'], count: [1, 2] });
  return new Uint8Array(tableToIPC(table, { format }) ?? []);
};
const made = (format: 'file' | 'stream') => new File([bytesOf(format)], `made-${format}.arrow`);

describe('every type, whatever it is compressed with', () => {
  test.each(['all-plain.arrow', 'all-lz4.arrow', 'all-zstd.arrow'])('%s', async (name) => {
    const table = tableOf(await openArrow(fixture(name)));
    expect(await columnsOf(table)).toEqual({ ...everyType, ...onlyArrow });
    expect(table.rowCount).toBe(3);
    expect(table.facts).toEqual([
      { code: 'times_in_brussels', severity: 'note', params: { columns: 'zoned, brussels' } },
    ]);
  });

  test('a stream whose dictionary grows on the way', async () => {
    const table = tableOf(await openArrow(fixture('delta-lz4.arrows')));
    expect(await rowsOf(table)).toEqual([['OUT'], ['PER'], ['OUT'], ['PER'], ['ADH']]);
  });

  test('file and stream of another writer; rows can be read twice', async () => {
    for (const format of ['file', 'stream'] as const) {
      const table = tableOf(await openArrow(made(format)));
      const rows = [
        ['2024-03-14', '1'],
        ['2024-03-15', '2'],
      ];
      expect([table.header, await rowsOf(table), await rowsOf(table)]).toEqual([
        ['day', 'count'],
        rows,
        rows,
      ]);
      expect(await linesOf(table)).toEqual([1, 2]);
      expect(table.facts).toEqual([]);
    }
  });
});

describe('what is wrong with a file is said', () => {
  test('cut anywhere, a file is not whole', async () => {
    for (const bytes of [-1, -6, -400, 3000, 64, 7])
      expect(await openArrow(cut(fixture('all-zstd.arrow'), bytes))).toBe('arrow_truncated');
  });

  test('a stream cut in a message is not whole; cut between messages it has no end', async () => {
    const stream = made('stream');
    expect(await openArrow(cut(stream, -12))).toBe('arrow_truncated');
    expect(await openArrow(cut(stream, -24))).toBe('arrow_truncated');
    const open = tableOf(await openArrow(cut(stream, -8)));
    expect(open.facts).toEqual([{ code: 'arrow_no_end', severity: 'warning', params: {} }]);
    expect(await rowsOf(open)).toHaveLength(2);
  });

  test('what came before Arrow is another format', async () => {
    expect(await openArrow(new File(['FEA1', new Uint8Array(60)], 'old.feather'))).toBe('arrow_unsupported');
  });

  test('random bytes behind the mark can be read as nothing', async () => {
    const junk = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251);
    expect(await openArrow(new File(['ARROW1\0\0', junk, 'ARROW1'], 'junk.arrow'))).toMatch(/^arrow_/);
  });

  test('a buffer that says it unfolds to more than can be held is not unfolded', async () => {
    // Eight bytes before the mark of an LZ4 frame stands the length that it unfolds to.
    const bomb = await altered(fixture('all-lz4.arrow'), (bytes) => {
      const at = bytes.findIndex((_, from) =>
        [4, 0x22, 0x4d, 0x18].every((byte, i) => bytes[from + i] === byte),
      );
      new DataView(bytes.buffer).setBigInt64(at - 8, 2n ** 40n, true);
    });
    expect(await openArrow(bomb)).toBe('zip_bomb');
  });

  test('a compressed buffer that is damaged is not taken for what it holds', async () => {
    const damaged = await altered(fixture('all-lz4.arrow'), (bytes) => {
      const at = bytes.findIndex((_, from) =>
        [4, 0x22, 0x4d, 0x18].every((byte, i) => bytes[from + i] === byte),
      );
      bytes[at] = 5;
    });
    expect(await openArrow(damaged)).toBe('arrow_unreadable');
  });
});
