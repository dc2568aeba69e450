import { describe, expect, test } from 'vitest';
import { byteFile, codesOf, columnOf, loadAll, planOf, rowsOf, textFile } from './files.ts';

const HEADER = ['Date du contact', 'Lieu', 'Nationalité', 'Thèmes', 'Remarque'];
const ROWS = [
  ['14/03/2022', 'Gare du Nord', 'Érythrée', 'Accueil', 'il a dit "bonjour"'],
  ['15/03/2022', 'Calais', 'Soudan', 'Règlement Dublin', 'première\nseconde ligne'],
  ['16/03/2022', '', 'Éthiopie', '', 'naïve'],
];

function textWith(delimiter: string, newline: string): string {
  const quoted = (cell: string) => (/["\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [HEADER, ...ROWS].map((row) => row.map(quoted).join(delimiter)).join(newline) + newline;
}

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = (hasMark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const encodings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16 LE with a mark': (text) => utf16(text, true, true),
  'UTF-16 BE with a mark': (text) => utf16(text, false, true),
  'UTF-16 LE': (text) => utf16(text, true, false),
  'UTF-16 BE': (text) => utf16(text, false, false),
  'Windows-1252': (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
};

describe('a text file reads the same', async () => {
  const expected = rowsOf(await loadAll(textFile(textWith(',', '\n'))));

  test('with the values that stand in it', () => {
    expect(expected.map((row) => [row['site_code'], row['nationality'], row['topics']])).toEqual([
      ['BE-BRU-NOR', 'ERI', ['REC']],
      ['FR-62-CAL', 'SDN', ['DUB']],
      [null, 'ETH', null],
    ]);
  });

  for (const [encoding, encode] of Object.entries(encodings))
    for (const delimiter of [',', ';', '\t', '|'])
      for (const newline of ['\n', '\r\n'])
        test(`in ${encoding} with ${JSON.stringify(delimiter)} and ${JSON.stringify(newline)}`, async () => {
          const result = await loadAll(byteFile(encode(textWith(delimiter, newline))));
          expect(rowsOf(result)).toEqual(expected);
          expect(columnOf(result, 'source_line')).toEqual([2, 3, 5]);
        });
});

describe('the shape of a file', () => {
  test('a line sep=; decides, and counts as skipped', async () => {
    const plan = await planOf(textFile('sep=;\ncontact_date;site_code\n2022-03-14;Calais\n'));
    expect([plan.delimiter, plan.headerLine]).toEqual([';', 2]);
    const { logs } = await loadAll(textFile('sep=;\ncontact_date;site_code\n2022-03-14;Calais\n'));
    expect(logs[0]).toMatchObject({ read: 2, accepted: 1, skipped: 1 });
  });

  test('titles above the header, totals, notes and tags are no records', async () => {
    const text = [
      'Reach Out – contacts 2022;;',
      ';;',
      'Date du contact;Lieu;Nombre de personnes',
      '#date;#loc;#affected',
      '14/03/2022;Calais;3',
      'Date du contact;Lieu;Nombre de personnes',
      '15/03/2022;Calais;2',
      'Total;;5',
      '',
      'Source : équipe de Calais;;',
      'Imprimé par quelqu’un;;',
    ].join('\n');
    const result = await loadAll(textFile(text));
    expect(result.logs[0]).toMatchObject({ read: 10, accepted: 2, rejected: 0, skipped: 8 });
    expect(codesOf(result.issues)).toEqual(
      [
        'skipped_blank',
        'skipped_header',
        'skipped_note',
        'skipped_tags',
        'skipped_title',
        'skipped_total',
      ].sort(),
    );
  });

  test('fewer cells are unknown and noted, more cells are rejected unless they are empty', async () => {
    const text = 'contact_date,site_code,sex\n2022-03-14\n2022-03-15,Calais,F,,\n2022-03-16,Calais,F,x\n';
    const result = await loadAll(textFile(text));
    expect(result.logs[0]).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    expect(result.rejects[0]).toMatchObject({ line: 4, reason: 'too_many_cells' });
    expect(codesOf(result.issues)).toEqual(['cells_missing']);
  });

  test('a quotation mark that is never closed costs its line, not the file', async () => {
    const text = 'contact_date,site_code\n2022-03-14,Calais\n2022-03-15,"Calais\n2022-03-16,Calais\n';
    const result = await loadAll(textFile(text));
    expect(result.logs[0]).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    expect(result.rejects[0]).toMatchObject({ line: 3, reason: 'quote_unclosed' });
    expect(columnOf(result, 'source_line')).toEqual([2, 4]);
  });

  test('the guards that keep a spreadsheet from reading a number are no part of a value', async () => {
    const text =
      'contact_id,contact_date,person_key\n="0042",="2024-03-01","=""007"""\n="0043",2024-03-02,=1\n';
    const rows = rowsOf(await loadAll(textFile(text)));
    expect(rows.map((row) => [row['contact_id'], row['contact_date'], row['person_key']])).toEqual([
      ['0042', Date.UTC(2024, 2, 1), '007'],
      ['0043', Date.UTC(2024, 2, 2), '=1'],
    ]);
  });

  test('NUL characters are taken out and said', async () => {
    const result = await loadAll(textFile('contact_date,site_code\n2022-03-14,Cal\0ais\n'));
    expect(columnOf(result, 'site_code')).toEqual(['FR-62-CAL']);
    expect(codesOf(result.issues)).toEqual(['nul_characters']);
  });

  test('headers that repeat are told apart', async () => {
    const plan = await planOf(textFile('contact_date,a,a,\n2022-03-14,1,2,3\n'));
    expect(plan.header).toEqual(['contact_date', 'a', 'a (2)', '(4)']);
    expect(codesOf(plan.issues)).toEqual(['header_repeated']);
  });
});

describe('what is no table says so', () => {
  const bytes = (...numbers: number[]) =>
    byteFile(Uint8Array.from([...numbers, ...Array<number>(40).fill(7)]));
  test.each([
    ['empty_file', textFile('')],
    ['empty_file', textFile('\n\n  \n')],
    ['header_only', textFile('contact_date,site_code\n')],
    ['not_a_table_image', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['zip_unreadable', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['workbook_damaged', byteFile(new TextEncoder().encode('PK\u0003\u0004....[Content_Types].xml'))],
    ['not_a_table_pdf', textFile('%PDF-1.7 …')],
    ['not_a_table_html', textFile('<!DOCTYPE html><html><body>Login</body></html>')],
    ['not_a_table_json', textFile('{"rows": []}')],
    ['not_a_table_binary', byteFile(Uint8Array.from({ length: 200 }, (_, at) => at % 8))],
  ])('%s', async (code, file) => {
    const plan = await planOf(file);
    expect(plan.issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, 'error']]);
    expect((await loadAll(file)).logs).toEqual([]);
  });

  test('ten thousand columns, at once', async () => {
    const row = Array.from({ length: 10_000 }, (_, at) => `column ${at}`).join(',');
    const started = performance.now();
    const plan = await planOf(textFile(`${row}\n${row}\n`));
    expect(plan.issues[0]).toMatchObject({ code: 'too_many_columns', params: { count: 10_000 } });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
