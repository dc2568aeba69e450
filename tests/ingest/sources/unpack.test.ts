import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpack, type Unpacked } from '../../../src/lib/ingest/sources/unpack.ts';
import { altered, cut } from './opened.ts';
import { archive, row, sheet } from './workbooks.ts';

const CSV = 'date;lieu\n2024-03-14;Érythrée\n';

function files(unpacked: Unpacked | string): Unpacked {
  if (typeof unpacked === 'string') throw new Error(`Not unpacked: ${unpacked}`);
  return unpacked;
}

const gzip = (bytes: string | Uint8Array, name: string) => new File([new Uint8Array(gzipSync(bytes))], name);

describe('archives give their tables', () => {
  test('names without folders, contents as they are, the rest named', async () => {
    const workbook = new Uint8Array(await sheet(row(1, 'a')).arrayBuffer());
    const packed = archive(
      {
        'export 2024/contacts.csv': CSV,
        'export 2024/séances.xlsx': workbook,
        'notes.txt': 'a',
        'LISEZ-MOI.pdf': '%PDF',
        '__MACOSX/._contacts.csv': 'x',
        '.hidden.csv': 'x',
        'inner.zip': new Uint8Array(await archive({ 'deep.csv': CSV }, 'a').arrayBuffer()),
      },
      'export.zip',
    );
    const { files: members, leftOut } = files(await unpack(packed));
    expect(members.map(({ name }) => name)).toEqual(['contacts.csv', 'séances.xlsx', 'notes.txt']);
    expect(await members[0]?.text()).toBe(CSV);
    expect(new Uint8Array((await members[1]?.arrayBuffer()) ?? [])).toEqual(workbook);
    expect([...leftOut].sort()).toEqual(['._contacts.csv', '.hidden.csv', 'LISEZ-MOI.pdf', 'inner.zip']);
  });

  test('a path can’t lead anywhere, and a name can’t hide how it ends', async () => {
    const names = [
      '../../etc/passwd.csv',
      'C:\\Windows\\evil.csv',
      '/root.csv',
      'a\u202Evsc.exe.csv',
      'x\u0000y.csv',
    ];
    const packed = archive(Object.fromEntries(names.map((name) => [name, CSV])), 'a.zip');
    expect(files(await unpack(packed)).files.map(({ name }) => name)).toEqual([
      'passwd.csv',
      'evil.csv',
      'root.csv',
      'avsc.exe.csv',
      'xy.csv',
    ]);
  });

  test('a single file in gzip loses its ending', async () => {
    const { files: members, leftOut } = files(await unpack(gzip(CSV, 'contacts.csv.gz')));
    expect([members.map(({ name }) => name), await members[0]?.text(), leftOut]).toEqual([
      ['contacts.csv'],
      CSV,
      [],
    ]);
  });
});

describe('what keeps an archive shut is said', () => {
  test('no tables in it', async () => {
    expect(await unpack(archive({ 'a.pdf': 'x', 'b.zip': 'x' }, 'a.zip'))).toBe('zip_without_tables');
    expect(await unpack(archive({}, 'a.zip'))).toBe('zip_without_tables');
  });

  test('cut', async () => {
    expect(await unpack(cut(archive({ 'a.csv': CSV }, 'a.zip'), -10))).toBe('zip_unreadable');
    expect(await unpack(cut(gzip(CSV.repeat(500), 'a.csv.gz'), -20))).toBe('gzip_unreadable');
  });

  test('a password', async () => {
    const locked = await altered(archive({ 'a.csv': CSV }, 'a.zip'), (bytes) => {
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 30; at++) {
        if (view.getUint32(at, true) === 0x04034b50) bytes[at + 6] = 1;
        if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = 1;
      }
    });
    expect(await unpack(locked)).toBe('zip_locked');
  });

  test('bombs, that say so or not', async () => {
    const zeros = new Uint8Array(34 * 2 ** 20);
    const honest = archive({ 'a.csv': zeros }, 'a.zip');
    expect(honest.size).toBeLessThan(50_000);
    expect(await unpack(honest)).toBe('zip_bomb');
    const liar = await altered(honest, (bytes) => {
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 46; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    });
    expect(await unpack(liar)).toBe('zip_bomb');
    expect(await unpack(gzip(zeros, 'a.csv.gz'))).toBe('zip_bomb');
  });

  test('more members than anyone packs', async () => {
    const members = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.csv`, '']));
    expect(await unpack(archive(members, 'a.zip'))).toBe('zip_bomb');
  });
});
