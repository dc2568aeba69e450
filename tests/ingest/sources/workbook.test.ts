import writeWorkbook from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/lib/ingest/sources/workbook.ts';
import { linesOf, rowsOf, tableOf, tablesOf } from './opened.ts';
import { row, sheet, workbook } from './workbooks.ts';

const rowsIn = async (file: File) => rowsOf(tableOf(await openWorkbook(file)));
const numbers = (style: number, ...values: readonly (number | string)[]) =>
  `<row r="1">${values.map((value, at) => `<c r="${'ABCDEFGHIJ'[at] ?? ''}1" s="${style}"><v>${value}</v></c>`).join('')}</row>`;

describe('values', () => {
  test('a workbook of another writer: texts, numbers, days, moments, truth', async () => {
    const made = await writeWorkbook(
      [
        ['Lieu', 'Date', 'Moment', 'Durée', 'Médiateur'].map((value) => ({ value })),
        [
          { value: 'Grande-Synthe' },
          { value: new Date(Date.UTC(2024, 2, 14)), format: 'dd/mm/yyyy' },
          { value: new Date(Date.UTC(2024, 2, 14, 21, 30)), format: 'dd/mm/yyyy hh:mm' },
          { value: 12.5 },
          { value: true },
        ],
      ],
      { sheet: 'Contacts' },
    ).toBuffer();
    const table = tableOf(await openWorkbook(new File([new Uint8Array(made)], 'a.xlsx')));
    expect([table.part, table.isHidden, table.header, table.rowCount]).toEqual(['Contacts', false, null, 2]);
    expect(await rowsOf(table)).toEqual([
      ['Lieu', 'Date', 'Moment', 'Durée', 'Médiateur'],
      ['Grande-Synthe', '2024-03-14', '2024-03-14T21:30', '12.5', '1'],
    ]);
  });

  test('shared, rich and inline texts; line ends within; entities', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a_x000D_\nb &amp; c</t></is></c></row>';
    const shared = ['<t xml:space="preserve"> Éthiopie</t>', '<r><t>Sou</t></r><r><t>dan</t></r>'];
    expect(await rowsIn(sheet(rows, { shared }))).toEqual([[' Éthiopie', 'Soudan', 'a\nb & c']]);
  });

  // 45365 days after 30 December 1899 is 14 March 2024; half past nine in the evening is 0.8958333… of a day.
  test('days and moments counted from 1900', async () => {
    expect(await rowsIn(sheet(numbers(2, 45365, '45365.895833333336', '45365.99999999', 61, 59, 1)))).toEqual(
      [['2024-03-14', '2024-03-14T21:30', '2024-03-15', '1900-03-01', '1900-02-28', '1900-01-01']],
    );
  });

  test.each(['1', 'true'])('days counted from 1904, said with “%s”', async (date1904) => {
    const file = sheet(numbers(2, 43903, '43903.895833333336', '0.25'), {
      properties: `<workbookPr date1904="${date1904}"/>`,
    });
    const table = tableOf(await openWorkbook(file));
    expect(await rowsOf(table)).toEqual([['2024-03-14', '2024-03-14T21:30', '06:00']]);
    expect(table.facts).toEqual([{ code: 'dates_1904', severity: 'note', params: {} }]);
  });

  test('“false” is not 1904', async () => {
    const file = sheet(numbers(1, 45365), { properties: '<workbookPr date1904="false"/>' });
    expect(await rowsIn(file)).toEqual([['2024-03-14']]);
  });

  test('times of day and durations beyond a day', async () => {
    expect(await rowsIn(sheet(numbers(3, 0, 0.75, '0.99998842592592592')))).toEqual([
      ['00:00', '18:00', '23:59:59'],
    ]);
    expect(await rowsIn(sheet(numbers(4, '1.0625', '0.0625')))).toEqual([['25:30', '01:30']]);
  });

  test('numbers keep all their digits', async () => {
    const stored = ['45.299999999999997', '12345678901234567890', '1.5E+20', '1E-3', '-0.5', '007'];
    expect(await rowsIn(sheet(numbers(0, ...stored)))).toEqual([
      ['45.3', '12345678901234567890', '150000000000000000000', '0.001', '-0.5', '007'],
    ]);
  });

  test('results of formulas are values; errors and what was never calculated are empty, and said', async () => {
    const rows = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="str"><f>""</f><v></v></c></row>
      <row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2" t="e"><v>#REF!</v></c></row>
      <row r="5"><c r="A5"><f>A1*2</f></c><c r="B5"><f>A1</f><v/></c><c r="C5"><v>7</v></c></row>`;
    const table = tableOf(await openWorkbook(sheet(rows)));
    expect(await rowsOf(table)).toEqual([
      ['2', 'a', ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', '7'],
    ]);
    expect(table.facts).toEqual([
      { code: 'sheet_errors', severity: 'warning', params: { count: 2, lines: '2' } },
      { code: 'sheet_formulas_uncalculated', severity: 'warning', params: { count: 2, lines: '5' } },
    ]);
  });

  test('days written as text, and cells that don’t say where they stand', async () => {
    const rows = `<row><c t="inlineStr"><is><t>date</t></is></c><c t="inlineStr"><is><t>n</t></is></c></row>
      <row><c t="d"><v>2024-03-14T21:30:00</v></c><c><v>3</v></c></row>`;
    expect(await rowsIn(sheet(rows))).toEqual([
      ['date', 'n'],
      ['2024-03-14T21:30:00', '3'],
    ]);
  });

  test('names with a prefix, as some writers put it', async () => {
    const rows = '<x:row r="1" hidden="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>';
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const file = sheet('', { members: { 'xl/worksheets/sheet1.xml': xml } });
    const table = tableOf(await openWorkbook(file));
    expect(await rowsOf(table)).toEqual([['5']]);
    expect(table.facts.map(({ code }) => code)).toEqual(['sheet_rows_hidden']);
  });
});

describe('rows and sheets', () => {
  test('lines are the rows of the sheet, blank ones among them; empty ends are dropped', async () => {
    const rows = `${row(3, '', 'date', 'lieu')}${row(6, '', '2024-03-14', 'Calais')}<row r="7"><c r="B7" s="1"/><c r="H7" s="1"/></row><row r="900"/>`;
    const table = tableOf(await openWorkbook(sheet(rows)));
    expect(await linesOf(table)).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await rowsOf(table))[2]).toEqual(['', 'date', 'lieu']);
    expect((await rowsOf(table))[3]).toEqual(['', '', '']);
    expect(table.rowCount).toBe(6);
  });

  test('all sheets, hidden ones said, charts left out', async () => {
    const made = workbook({
      sheets: [
        { name: 'Contacts', rows: row(1, 'a') },
        { name: 'Codes &amp; listes', rows: row(1, 'b'), state: 'hidden' },
        { name: 'Très caché', rows: row(1, 'c'), state: 'veryHidden' },
        { name: 'Vide', rows: '' },
      ],
    });
    const tables = tablesOf(await openWorkbook(made));
    expect(tables.map(({ part, isHidden, rowCount }) => [part, isHidden, rowCount])).toEqual([
      ['Contacts', false, 1],
      ['Codes & listes', true, 1],
      ['Très caché', true, 1],
      ['Vide', false, 0],
    ]);
  });

  test('hidden rows and columns are read, and said with their places', async () => {
    const hide = (line: number, text: string) =>
      row(line, text, 'x', 'y', 'z').replace('">', '" hidden="1">');
    const rows = [
      row(1, 'a', 'b', 'c', 'd'),
      hide(2, 'p'),
      hide(3, 'q'),
      row(4, 'r', '', '', ''),
      hide(5, 's'),
    ];
    const table = tableOf(
      await openWorkbook(
        sheet(rows.join(''), {
          before: '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>',
        }),
      ),
    );
    expect((await rowsOf(table)).map(([first]) => first)).toEqual(['a', 'p', 'q', 'r', 's']);
    expect(table.facts).toEqual([
      { code: 'sheet_rows_hidden', severity: 'note', params: { count: 3, lines: '2–3, 5' } },
      { code: 'sheet_columns_hidden', severity: 'note', params: { count: 2, columns: 'B, D' } },
    ]);
  });

  test('rows that a filter hides are told apart from those hidden by hand', async () => {
    const rows = [1, 2, 3, 4].map((line) => row(line, `${line}`));
    const hidden = rows
      .map((text, at) => (at % 2 === 0 ? text.replace('">', '" hidden="1">') : text))
      .join('');
    const filter = (inner: string) => `<autoFilter ref="A2:A4">${inner}</autoFilter>`;
    const filtered = tableOf(
      await openWorkbook(sheet(hidden, { after: filter('<filterColumn colId="0"/>') })),
    );
    expect(filtered.facts).toEqual([
      { code: 'sheet_rows_filtered', severity: 'note', params: { count: 1, lines: '3' } },
      { code: 'sheet_rows_hidden', severity: 'note', params: { count: 1, lines: '1' } },
    ]);
    const idle = tableOf(await openWorkbook(sheet(hidden, { after: filter('') })));
    expect(idle.facts.map(({ code, params }) => [code, params['count']])).toEqual([['sheet_rows_hidden', 2]]);
  });
});

describe('merged cells', () => {
  const merge = (...ranges: readonly string[]) =>
    `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

  test('a title over all columns stays one cell; a header of two lines names all that it spans', async () => {
    const rows = [
      row(1, 'Rapport mensuel'),
      row(3, 'Date', 'Lieu', 'Thèmes', '', ''),
      row(4, '', '', 'IPP', 'DUB', 'REC'),
      row(5, '2024-03-14', 'Calais', '1', '', '1'),
    ].join('');
    const file = sheet(rows, { after: merge('A1:E1', 'A3:A4', 'B3:B4', 'C3:E3') });
    const table = tableOf(await openWorkbook(file));
    expect(await rowsOf(table)).toEqual([
      ['Rapport mensuel', '', '', '', ''],
      ['', '', '', '', ''],
      ['Date', 'Lieu', 'Thèmes', 'Thèmes', 'Thèmes'],
      ['Date', 'Lieu', 'IPP', 'DUB', 'REC'],
      ['2024-03-14', 'Calais', '1', '', '1'],
    ]);
    expect(table.facts).toEqual([
      { code: 'sheet_merged_header', severity: 'note', params: { count: 3, places: 'A3:A4, B3:B4, C3:E3' } },
      { code: 'sheet_merged', severity: 'note', params: { count: 1, places: 'A1:E1' } },
    ]);
  });

  test('merged records are not filled: their rows are named in a warning', async () => {
    const rows = [row(1, 'Lieu', 'Date'), row(2, 'Calais', '2024-03-14'), row(3, '', '2024-03-15')].join('');
    const table = tableOf(await openWorkbook(sheet(rows, { after: merge('A2:A3') })));
    expect((await rowsOf(table))[2]).toEqual(['', '2024-03-15']);
    expect(table.facts).toEqual([
      { code: 'sheet_merged_rows', severity: 'warning', params: { count: 1, places: 'A2:A3' } },
    ]);
  });
});
