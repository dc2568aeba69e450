import { describe, expect, test } from 'vitest';
import { kindOfFile } from '../../../src/lib/ingest/sources/bytes.ts';
import { fixture } from './opened.ts';
import { archive, row, sheet } from './workbooks.ts';

const file = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) => new File([...parts], 'data.csv');
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
const wide = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('a file is what its bytes say, whatever it is called', () => {
  test.each([
    ['text', file('date;lieu\n2024-03-14;Calais\n')],
    ['text', file('')],
    ['text', file(bytes(0xff, 0xfe), wide('date;lieu\n'))],
    ['arrow-file', fixture('all-plain.arrow')],
    ['arrow-stream', fixture('delta-lz4.arrows')],
    ['parquet', fixture('all-gzip.parquet')],
    ['gzip', file(bytes(0x1f, 0x8b, 8), 'x')],
    ['pdf', file('%PDF-1.7')],
    ['image', file(bytes(0x89), 'PNG')],
    ['archive', file('7z', bytes(0xbc, 0xaf, 0x27, 0x1c))],
    ['archive', file('Rar!', bytes(0x1a, 7))],
    ['html', file('\n<!DOCTYPE html><html><table>')],
    ['html', file('<table><tr><td>saved as .xls</td></tr></table>')],
    ['json', file('[{"date": "2024-03-14"}]')],
    ['xls', file('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>')],
    ['xls', file(OLE, new Uint8Array(600), wide('Workbook'))],
    ['binary', file(Uint8Array.from({ length: 200 }, (_, at) => at % 8))],
  ])('%s', async (kind, subject) => expect(await kindOfFile(subject)).toBe(kind));
});

describe('archives are what they hold', () => {
  test('a workbook, wherever its list of contents stands', async () => {
    expect(await kindOfFile(sheet(row(1, 'a')))).toBe('xlsx');
    const late = {
      'docProps/a.bin': crypto.getRandomValues(new Uint8Array(65_536)),
      'docProps/b.bin': crypto.getRandomValues(new Uint8Array(65_536)),
    };
    expect(await kindOfFile(archive({ ...late, 'xl/workbook.xml': '<workbook/>' }, 'a.zip'))).toBe('xlsx');
  });

  test.each([
    ['zip', { 'contacts.csv': 'a' }],
    ['xlsb', { '[Content_Types].xml': '', 'xl/workbook.bin': '' }],
    ['document', { '[Content_Types].xml': '', 'word/document.xml': '' }],
    ['document', { '[Content_Types].xml': '', 'ppt/presentation.xml': '' }],
    ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '' }],
    ['document', { mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '' }],
    ['numbers', { 'Index/Document.iwa': 'x', 'preview.jpg': '' }],
  ])('%s', async (kind, members) => expect(await kindOfFile(archive(members, 'a'))).toBe(kind));

  test('with a password a workbook stays a workbook, even if the word is cut by a border', async () => {
    for (const gap of [600, 2 ** 20 - 20])
      expect(await kindOfFile(file(OLE, new Uint8Array(gap), wide('EncryptedPackage')))).toBe('xlsx');
  });

  test('a damaged archive is what its first bytes name', async () => {
    const whole = sheet(row(1, 'a'));
    expect(await kindOfFile(new File([whole.slice(0, 300)], 'a.xlsx'))).toBe('xlsx');
    expect(await kindOfFile(file('PK\u0003\u0004 and nothing else'))).toBe('zip');
  });
});
