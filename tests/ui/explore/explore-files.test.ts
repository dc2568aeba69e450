import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toExcelCsv, toMachineCsv, toSheets, type Export } from '#lib/ui/explore/explore-files.ts';
import { toXlsxSheet } from '#lib/ui/sheets.ts';

const exported: Export = {
  scope: [],
  made: '2025-02-03',
  name: 'persons',
  title: 'Persons: by site / year?',
  table: {
    head: ['Site', 'Share', 'Mean', 'Day'],
    rows: [
      ['Calais', { share: 0.256 }, 1.5, { day: '2024-03-01' }],
      ['=cmd|A1', { share: 1 }, 1234, null],
      ['a;b,"c"', null, -2, null],
    ],
    totals: [1],
  },
  plain: {
    head: ['site', 'value'],
    rows: [
      ['FR-62-CAL', 1.5],
      ['@x', 2],
      [null, 3],
    ],
  },
  notes: ['Persons don’t add up.'],
  about: [
    ['Class', 'internal, not for publication'],
    ['Filters', '+Team: Fedasil'],
    ['Data to', { day: '2024-12-31' }],
  ],
};

test('for Excel in French: mark, semicolons, decimal commas, no formula, and what it says of itself', () => {
  const csv = toExcelCsv(exported, 'fr');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' });
  expect(data.slice(0, 4)).toEqual([
    ['Site', 'Share', 'Mean', 'Day'],
    ['Calais', '0,256', '1,5', '2024-03-01'],
    ["'=cmd|A1", '1', '1234', ''],
    ['a;b,"c"', '', '-2', ''],
  ]);
  expect(data.slice(-3)).toEqual([
    ['Class', 'internal, not for publication'],
    ['Filters', "'+Team: Fedasil"],
    ['Data to', '2024-12-31'],
  ]);
});

test('for Excel in English: commas and points', () => {
  expect(toExcelCsv(exported, 'en')).toContain('Calais,0.256,1.5,2024-03-01\r\n');
});

test('for machines: as RFC 4180 says, as many cells in every row', () => {
  const csv = toMachineCsv(exported);
  expect(csv.startsWith('site,value,about\r\n')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv.trimEnd(), { delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.length)).toEqual([3, 3, 3, 3]);
  expect(data[1]).toEqual([
    'FR-62-CAL',
    '1.5',
    'Class: internal, not for publication | Filters: +Team: Fedasil | Data to: 2024-12-31',
  ]);
  expect(data[2]?.[0]).toBe("'@x");
});

test('a table without rows still says what it is', () => {
  const { data } = Papa.parse<string[]>(
    toMachineCsv({ ...exported, plain: { head: ['site'], rows: [] } }).trimEnd(),
  );
  expect(data[1]?.[1]).toContain('internal, not for publication');
});

test('no sheet is called like the one about it, or cut within a word', () => {
  const names = (title: string) => toSheets({ ...exported, title }, 'en').map(({ name }) => name);
  expect(names('About')).toEqual(['About 2', 'About']);
  expect(names('Persons reached by site and quarter')).toEqual(['Persons reached by site and…', 'About']);
});

test('the workbook has typed cells, no formula, and a sheet about itself', () => {
  const sheets = toSheets(exported, 'en');
  expect(sheets.map(({ name }) => name)).toEqual(['Persons by site year', 'About']);
  const [sheet, about] = sheets.map(toXlsxSheet);
  const typed = sheet?.data[1]?.map((cell) => cell && [cell.type, cell.value]);
  expect(typed).toEqual([
    [String, 'Calais'],
    [Number, 0.256],
    [Number, 1.5],
    // DATE(2024;3;1) is 45352.
    [Number, 45_352],
  ]);
  expect(sheet?.data[2]?.[0]?.value).toBe("'=cmd|A1");
  expect(sheet?.data[2]?.[1]).toMatchObject({ format: '0.0%', fontWeight: 'bold' });
  expect(sheet?.data[1]?.[1]).not.toHaveProperty('fontWeight');
  expect(sheet?.data.at(-1)?.[0]?.value).toBe('Persons don’t add up.');
  expect(sheet?.columns[0]?.width).toBe(9);
  expect(about?.data[1]?.map((cell) => cell?.value)).toEqual(['Filters', "'+Team: Fedasil"]);
});
