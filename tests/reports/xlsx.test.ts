import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ReportCell, ReportTree } from '#lib/reports/tree.ts';
import { tablesOf } from '#lib/reports/writers/numbering.ts';
import { toTypedCell } from '#lib/reports/writers/xlsx/cells.ts';
import { toReportSheets, toReportWorkbook } from '#lib/reports/writers/xlsx.ts';
import { FORBIDDEN, hostile, printable, sampleTree } from './sample-tree.ts';

const bytesOf = async (tree: ReportTree) =>
  new Uint8Array(await (await toReportWorkbook(tree)).arrayBuffer());

let parts: Record<string, Uint8Array>;
let sheets: { sheet: string; data: unknown[][] }[];
beforeAll(async () => {
  const bytes = await bytesOf(sampleTree);
  parts = unzipSync(bytes);
  sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
});

const words = (at: number) => sheets[at]!.data.flat();

/** What a cell of the tree must read as. */
function expected({ kind, text, value }: ReportCell): unknown {
  if (kind === 'day' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
  if (kind !== 'text' && typeof value === 'number') return value;
  if (text === '') return null;
  const safe = printable(text);
  return /^[=+\-@]/.test(safe) ? `'${safe}` : safe;
}

describe('the workbook', () => {
  test('has a sheet of words and one a table', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'À propos',
      'Tableau 1 Contacts par équipe…',
      'Tableau 2 Contacts par mois',
      'Tableau 3 Noms inattendus…',
      'Tableau 4 Contacts par lieu',
      'Tableau 5 Langues des…',
    ]);
  });

  test('has every table with caption, head, rows and notes, each cell with its type', () => {
    for (const [at, table] of tablesOf(sampleTree).entries()) {
      const [caption, head, ...rest] = sheets[at + 1]!.data;
      expect(caption![0]).toBe(`Tableau ${at + 1}. ${table.caption}`);
      expect(head).toEqual(table.head.map(({ text }) => (text === '=1+1' ? "'=1+1" : text)));
      const rows = rest.slice(0, table.rows.length);
      expect(rows).toEqual(table.rows.map(({ cells }) => cells.map(expected)));
      expect(rest.slice(table.rows.length).map(([note]) => note)).toEqual(table.notes);
    }
  });

  test('tells in its first sheet all that stands outside the tables', () => {
    const { title, subtitle, stamp, warnings, funding } = sampleTree;
    expect(words(0).slice(0, 6)).toEqual([
      title,
      subtitle,
      ...warnings,
      stamp,
      funding,
      new Date('2025-03-31T00:00:00Z'),
    ]);
    for (const text of [
      'Synthèse',
      'L’équipe a eu 14 332 contacts, dont 41,1 % d’entretiens individuels. Les lieux d’accueil de Bruxelles ont été visités chaque semaine ; la Côte d’Opale l’a été deux fois par mois.',
      'Méthode',
      '2. Les personnes le sont une fois par période.',
      `• ${hostile.formula}`,
      'Tableau 1. Contacts par équipe et part des entretiens individuels',
      'Figure 1. Langues des entretiens',
      'Barres : arabe 5 210, pachto 3 120, tigrigna 1 450 contacts & "autres" <3 %.',
      'Langue connue pour 97 % des contacts. Source : extractions d’activité.',
      hostile.field,
    ])
      expect(words(0)).toContain(text);
  });

  test('holds no formula and no text that becomes one', () => {
    for (const [path, bytes] of Object.entries(parts).filter(([name]) => name.endsWith('.xml'))) {
      expect(strFromU8(bytes), path).not.toMatch(/<f[ >/]/);
      expect(strFromU8(bytes), path).not.toMatch(FORBIDDEN);
    }
    expect(words(3)).toContain(`'${hostile.formula}`);
    expect(words(3)).toContain(`'${hostile.command}`);
    for (const { data } of sheets)
      for (const text of data.flat().filter((cell) => typeof cell === 'string'))
        expect(text).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('shows a number as it is printed, whatever the language of the spreadsheet', () => {
    const formatOf = (kind: ReportCell['kind'], text: string, value: number, locale = sampleTree.locale) =>
      toTypedCell({ kind, text, value }, locale).format;
    expect(formatOf('count', '12 345', 12_345)).toBe('#,##0');
    expect(formatOf('count', '12,345', 12_345, 'en')).toBe('#,##0');
    expect(formatOf('count', '12.345', 12_345, 'nl')).toBe('#,##0');
    expect(formatOf('share', '8 %', 0.0796)).toBe('0%');
    expect(formatOf('share', '46,3 %', 0.46342)).toBe('0.0%');
    expect(formatOf('share', '46.34%', 0.46342, 'en')).toBe('0.00%');
    expect(formatOf('ratio', '2,75', 2.7512)).toBe('#,##0.00');
    for (const format of strFromU8(parts['xl/styles.xml']!).matchAll(/formatCode="([^"]*)"/g))
      expect(format[1]).toMatch(/^(#,##0|0)(\.0+)?%?$|^yyyy-mm-dd$/);
  });

  test('prints words where a number is none', () => {
    for (const value of [null, NaN, Infinity, '12'])
      expect(toTypedCell({ kind: 'count', text: '–', value }, 'fr')).toMatchObject({
        value: '–',
        type: String,
      });
    expect(toTypedCell({ kind: 'day', text: 'mai', value: '2024-05' }, 'fr')).toMatchObject({ value: 'mai' });
    expect(toTypedCell({ kind: 'text', text: '_x003D_1+1', value: null }, 'fr').value).toBe(
      '_x005F_x003D_1+1',
    );
  });

  test('keeps caption and head in sight, heads and totals in bold', () => {
    const [about, teams] = toReportSheets(sampleTree);
    expect(about).toMatchObject({ stickyRowsCount: 0 });
    expect(teams).toMatchObject({ stickyRowsCount: 2 });
    const bold = teams!.data.map((row) =>
      row
        .filter((cell) => cell !== null)
        .map((cell) => (cell as { fontWeight?: string }).fontWeight === 'bold'),
    );
    expect(bold.map((row) => row.every(Boolean))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain('ySplit="2"');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toContain('ySplit');
  });

  test('is the same bytes for the same tree, whenever it is written', async () => {
    const first = await bytesOf(sampleTree);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-24T18:30:00Z') });
    try {
      expect(Buffer.compare(await bytesOf(sampleTree), first)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
