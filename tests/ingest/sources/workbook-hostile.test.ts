import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/lib/ingest/sources/workbook.ts';
import { altered, cut, fixture, rowsOf, tableOf } from './opened.ts';
import { archive, membersOf, row, sheet, workbook } from './workbooks.ts';

const plain = () => sheet(row(1, 'date', 'lieu') + row(2, '2024-03-14', 'Calais'));
const ascii = (text: string) => new TextEncoder().encode(text);

/** Two bytes a letter, as names in an older Office container stand. */
const wide = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));

async function timed<T>(work: Promise<T>): Promise<readonly [T, number]> {
  const started = performance.now();
  return [await work, performance.now() - started];
}

describe('damaged workbooks', () => {
  test('cut anywhere', async () => {
    for (const bytes of [-1, -30, -200, 400, 100])
      expect(await openWorkbook(cut(plain(), bytes))).toBe('workbook_damaged');
  });

  test('bytes changed within a part', async () => {
    const broken = await altered(plain(), (bytes) => bytes.fill(0xaa, 300, 380));
    expect(await openWorkbook(broken)).toMatch(/^workbook_(damaged|unreadable)$/);
  });

  test('a part that is missing, and one that is not XML', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...without } = membersOf({ sheets: [{ name: 'A', rows: '' }] });
    expect(await openWorkbook(archive(without, 'a.xlsx'))).toBe('workbook_damaged');
    expect(await openWorkbook(sheet('', { members: { 'xl/worksheets/sheet1.xml': 'no <xml' } }))).toBe(
      'workbook_unreadable',
    );
    expect(await openWorkbook(archive({ '[Content_Types].xml': '<Types/>', 'xl/a': '' }, 'a.xlsx'))).toBe(
      'workbook_unreadable',
    );
  });

  test('with a password', async () => {
    const head = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const file = new File([head, new Uint8Array(1000), wide('EncryptedPackage')], 'locked.xlsx');
    expect(await openWorkbook(file)).toBe('workbook_locked');
  });
});

describe('workbooks made to do harm', () => {
  test('entities that multiply, and entities from elsewhere', async () => {
    const lol = (level: number) => `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`;
    const types = [
      `<!DOCTYPE x [<!ENTITY l0 "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(lol).join('')}]>`,
      '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
    ];
    for (const type of types) {
      const shared = `<?xml version="1.0"?>${type}<sst><si><t>&l9;</t></si></sst>`;
      const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
      const [opened, ms] = await timed(
        openWorkbook(sheet(rows, { members: { 'xl/sharedStrings.xml': shared } })),
      );
      expect(opened).toBe('workbook_unreadable');
      expect(ms).toBeLessThan(2000);
    }
  });

  test('a part that says it unfolds to a thousand times its size', async () => {
    const zeros = new Uint8Array(34 * 2 ** 20);
    const bomb = archive(
      { ...membersOf({ sheets: [{ name: 'A', rows: '' }] }), 'xl/worksheets/sheet1.xml': zeros },
      'a.xlsx',
    );
    expect(bomb.size).toBeLessThan(50_000);
    expect(await openWorkbook(bomb)).toBe('zip_bomb');
  });

  test('a part that says it is small and isn’t', async () => {
    const members = {
      ...membersOf({ sheets: [{ name: 'A', rows: '' }] }),
      'xl/worksheets/sheet1.xml': new Uint8Array(8 * 2 ** 20),
    };
    const liar = await altered(archive(members, 'a.xlsx'), (bytes) => {
      // The size of what is unpacked stands 24 bytes into the entry of the list at the end.
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 46; at++)
        if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 8 * 2 ** 20)
          view.setUint32(at + 24, 5000, true);
    });
    const [opened, ms] = await timed(openWorkbook(liar));
    expect(opened).toBe('zip_bomb');
    expect(ms).toBeLessThan(2000);
  });

  test('a sheet that declares a million rows and has two', async () => {
    const rows = row(1, 'date') + row(2, '2024-03-14') + '<row r="1048576" ht="15"/>';
    const [opened, ms] = await timed(
      openWorkbook(sheet(rows, { before: '<dimension ref="A1:XFD1048576"/>' })),
    );
    expect(await rowsOf(tableOf(opened))).toEqual([['date'], ['2024-03-14']]);
    expect(ms).toBeLessThan(3000);
  });

  test('one cell in the furthest corner spans more than can be held', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const [opened, ms] = await timed(openWorkbook(sheet(row(1, 'date') + far)));
    expect(opened).toBe('workbook_too_large');
    expect(ms).toBeLessThan(1000);
  });

  test('a colour in the furthest corner spans nothing', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(await rowsOf(tableOf(await openWorkbook(sheet(row(1, 'date') + far))))).toEqual([['date']]);
  });

  test('rows beyond the end of a sheet, and rows out of order', async () => {
    expect(await openWorkbook(sheet('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'))).toBe(
      'workbook_unreadable',
    );
    expect(await openWorkbook(sheet(row(5, 'a') + row(2, 'b')))).toBe('workbook_unreadable');
  });

  test('16,384 columns', async () => {
    const cells = Array.from({ length: 16_384 }, (_, at) => `<c><v>${at}</v></c>`).join('');
    const table = tableOf(await openWorkbook(sheet(`<row>${cells}</row><row><c><v>1</v></c></row>`)));
    const [first, second] = await rowsOf(table);
    expect([first?.length, first?.at(-1), second?.length]).toEqual([16_384, '16383', 16_384]);
  });

  test('marks that never end don’t take for ever', async () => {
    for (const mark of ['<c ', '<row ', '<c r="', '<c><f>', "<row a='"]) {
      const [opened, ms] = await timed(openWorkbook(sheet(mark.repeat(200_000))));
      expect(opened).toBe('workbook_unreadable');
      expect([mark, ms < 5000]).toEqual([mark, true]);
    }
  });

  test('a workbook without sheets has no tables; a Parquet file is none', async () => {
    expect(await openWorkbook(workbook({ sheets: [] }))).toEqual([]);
    expect(await openWorkbook(fixture('all-none.parquet'))).toBe('workbook_damaged');
    expect(await openWorkbook(new File([ascii('PK\u0003\u0004')], 'a.xlsx'))).toBe('workbook_damaged');
  });
});
