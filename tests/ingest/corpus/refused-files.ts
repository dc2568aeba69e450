import { gzipSync } from 'node:zlib';
import { Random } from '../../../data-samples/generator/random.ts';
import { refusedEntry, type Entry } from './entry.ts';

function text(words: string): () => Uint8Array {
  return () => new TextEncoder().encode(words);
}

function bytes(...start: number[]): () => Uint8Array {
  const random = new Random(404);
  return () => Uint8Array.from([...start, ...Array.from({ length: 600 }, () => random.int(0, 255))]);
}

function columns(count: number): string {
  const row = Array.from({ length: count }, (_, at) => `question ${at}`).join(';');
  return `${row}\r\n${row}\r\n`;
}

const HEADER = 'contact_date;site_code;topics';

/** What no reader can make a table of. */
export function refusedFiles(): Entry[] {
  return [
    refusedEntry('empty.csv', 'empty_file', text('')),
    refusedEntry('blank-lines.csv', 'empty_file', text('\r\n\r\n   \r\n')),
    refusedEntry('delimiters-only.csv', 'empty_file', text(';;;;\r\n;;;;\r\n')),
    refusedEntry('mark-only.csv', 'empty_file', text('\uFEFF')),
    refusedEntry('header-only.csv', 'header_only', text(`${HEADER}\r\n`)),
    refusedEntry('header-open.csv', 'header_only', text(HEADER)),
    refusedEntry('declared-header-only.csv', 'header_only', text(`sep=;\r\n${HEADER}\r\n`)),
    refusedEntry(
      'login-page.csv',
      'not_a_table_html',
      text('\n<!DOCTYPE html>\n<html><body>Login</body></html>'),
    ),
    refusedEntry('report.xls', 'not_a_table_html', text('<html><table><tr><td>1</td></tr></table></html>')),
    refusedEntry('answer.csv', 'not_a_table_json', text('{"count": 3, "results": [{"date": "2022-03-14"}]}')),
    refusedEntry('answers.csv', 'not_a_table_json', text('[\n  {"date": "2022-03-14"}\n]')),
    refusedEntry('report.csv', 'not_a_table_pdf', text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj')),
    refusedEntry('chart.csv', 'not_a_table_image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    refusedEntry('photo.csv', 'not_a_table_image', bytes(0xff, 0xd8, 0xff, 0xe0)),
    refusedEntry('old.xls', '', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    refusedEntry('broken.xlsx', '', bytes(0x50, 0x4b, 0x03, 0x04)),
    refusedEntry('broken.gz', '', bytes(0x1f, 0x8b, 0x08)),
    refusedEntry('packed-nothing.csv.gz', 'empty_file', () => gzipSync(new Uint8Array())),
    refusedEntry('broken.parquet', '', bytes(0x50, 0x41, 0x52, 0x31)),
    refusedEntry('broken.arrow', 'arrow_truncated', bytes(0x41, 0x52, 0x52, 0x4f, 0x57, 0x31, 0, 0)),
    refusedEntry('five-thousand-columns.csv', 'too_many_columns', text(columns(5_000))),
  ];
}
