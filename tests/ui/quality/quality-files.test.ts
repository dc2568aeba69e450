import { unzipSync, strFromU8 } from 'fflate';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { locales } from '#lib/model/text.ts';
import { neutralised } from '#lib/model/formula.ts';
import { toQualityCsv } from '#lib/ui/quality/quality-files.ts';
import { toXlsxSheet } from '#lib/ui/sheets.ts';
import { sheetsOf } from '#lib/ui/quality/quality-sheets.ts';
import { contextIn, report } from './report.ts';

const FORMULA = /^[=+\-@\t\r]/;
const cellsOf = (csv: string, delimiter: string) =>
  parse<string[]>(csv.replace('\uFEFF', ''), { delimiter, skipEmptyLines: false }).data;

test.each(['=1+1', '+32', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula once neutralised', (text) => {
  expect(neutralised(text)).toBe(`'${text}`);
});

test('other texts stay as they are', () => {
  expect(['Calais', '1-2', '', 'a=b'].map(neutralised)).toEqual(['Calais', '1-2', '', 'a=b']);
});

describe.each(locales)('in %s', (locale) => {
  const sheets = sheetsOf(report, contextIn(locale));

  test('no cell of the workbook is a formula, and the file holds none', async () => {
    const written = sheets.map(toXlsxSheet);
    const cells = written.flatMap(({ data }) => data.flat());
    const texts = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    expect(texts.some((text) => text.startsWith("'="))).toBe(true);
    expect(texts.filter((text) => FORMULA.test(text))).toEqual([]);
    const archive = unzipSync(new Uint8Array(await writeXlsxFile(written).toBuffer()));
    const parts = Object.entries(archive).filter(([path]) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
    expect(parts).toHaveLength(4);
    for (const [, bytes] of parts) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  test('no cell of the CSV is a formula', () => {
    const csv = toQualityCsv(report, contextIn(locale));
    const cells = cellsOf(csv, locale === 'en' ? ',' : ';').flat();
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  });

  test('both say that they are internal, under which filters, and up to which day', () => {
    const csv = toQualityCsv(report, contextIn(locale));
    const texts = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => JSON.stringify(cell));
    for (const content of [csv, texts.join('\n')]) {
      expect(content).toMatch(
        /internal, not for publication|interne, ne pas publier|intern, niet voor publicatie/,
      );
      expect(content).toContain('Region: Brussels');
      expect(content).toContain('2024-03-31');
    }
  });
});

test('the sheets hold typed cells: counts, shares, days', () => {
  const [summary, byMonth, bySite, findings] = sheetsOf(report, contextIn('en'));
  expect([summary, byMonth, bySite, findings].map((sheet) => sheet?.name)).toEqual([
    'Summary',
    'By month',
    'By site',
    'Findings',
  ]);
  // Sex: 2 of 20 known; missing in 8 of 10 in January, nothing to be known in February, 10 of 10 in March.
  expect(byMonth?.rows[1]).toEqual(['Field', 'Known', 'Of', 'Missing', '2024-01', '2024-02', '2024-03']);
  expect(byMonth?.rows[3]).toEqual(['Sex', 2, 20, { share: 0.9 }, { share: 0.8 }, null, { share: 1 }]);
  expect(bySite?.rows[1]?.slice(4)).toEqual(['BE-BRU-MAX', 'Not recorded']);
  expect(findings?.rows).toHaveLength(2 + 2);
  expect(findings?.rows[2]?.[2]).toBe(7);
  const conflict = summary?.rows.find(
    ([, sentence]) => sentence === 'Persons whose sex is recorded in several ways',
  );
  expect(conflict?.slice(3, 7)).toEqual([3, 'persons', 12, { share: 0.25 }]);
  const days = toXlsxSheet(summary!)
    .data.flat()
    .flatMap((cell) => (cell && 'format' in cell && cell.format === 'yyyy-mm-dd' ? [cell.value] : []));
  // DATE(2024;3;31) is 45382.
  expect(days).toContain(45_382);
});

test('the CSV opens in Excel of Belgium and France: byte order mark, semicolons, decimal commas', () => {
  const csv = toQualityCsv(report, contextIn('fr'));
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows = cellsOf(csv, ';');
  const sex = rows.find((row) => row[1] === 'Sexe' && row[2] === '2024-01');
  expect(sex?.slice(3, 6)).toEqual(['8', '10', '0,8']);
  const english = cellsOf(toQualityCsv(report, contextIn('en')), ',');
  expect(english.find((row) => row[1] === 'Sex' && row[2] === '2024-01')?.[5]).toBe('0.8');
});

test('few persons are warned of', () => {
  expect(toQualityCsv(report, contextIn('en'))).toMatch(/1 to 4 persons/);
});
