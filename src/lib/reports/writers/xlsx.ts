import type { Row } from 'write-excel-file/browser';
import type { Locale } from '#lib/model/text.ts';
import type { ReportTable, ReportTree } from '../tree.ts';
import { tablesOf } from './numbering.ts';
import { toAboutRows, WORDS_WIDTH } from './xlsx/about.ts';
import { toHeight, toTypedCell, toWordsCell, type CellLook } from './xlsx/cells.ts';
import { toSheetNames } from '#lib/model/sheet-name.ts';
import { toDatedArchive, type Revise } from './zip-day.ts';

/** A sheet in the form that the writer of workbooks takes; widths in letters, no cell a formula. */
export interface ReportSheet {
  readonly sheet: string;
  readonly data: Row[];
  readonly columns: { width: number }[];
  /** Rows that stay in sight: the caption and the head of a table, none of the words. */
  readonly stickyRowsCount: number;
  readonly showGridLines: false;
  /** How the sheet is printed where it is too wide for an upright page. */
  readonly orientation?: 'landscape';
}

/** Letters of a column, and of a sheet that is printed upright. */
const WIDTH = { least: 7, most: 60, upright: 90 } as const;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Widths by content; the caption and the notes stand across all columns. */
function toWidths({ head, rows }: ReportTable): { width: number }[] {
  return head.map(({ text }, at) => {
    const letters = [text, ...rows.map(({ cells }) => cells[at]?.text ?? '')].map(({ length }) => length);
    return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, ...letters) + 2) };
  });
}

/** Letters of all columns together. */
const widthOf = (table: ReportTable): number => toWidths(table).reduce((sum, { width }) => sum + width, 0);

/** Figures stand to the right, and so does what is printed in their place; long names go on in a second line. */
const alignment = (isNumeric: boolean): CellLook =>
  isNumeric ? { align: 'right', alignVertical: 'top' } : { align: 'left', alignVertical: 'top', wrap: true };

function toTableRows(table: ReportTable, caption: string, locale: Locale): Row[] {
  const isNumeric = (at: number) => table.head[at]?.isNumeric ?? false;
  const head = table.head.map(({ text }, at) =>
    toWordsCell(text, { ...alignment(isNumeric(at)), fontWeight: 'bold', bottomBorderStyle: 'thin' }),
  );
  const rows = table.rows.map(({ cells, isTotal = false }) => {
    const total: CellLook = isTotal ? { fontWeight: 'bold', topBorderStyle: 'thin' } : {};
    return cells.map((cell, at) => {
      const height = isNumeric(at) ? {} : toHeight(cell.text, WIDTH.most);
      return toTypedCell(cell, locale, { ...alignment(isNumeric(at)), ...total, ...height });
    });
  });
  const across = (text: string, look: CellLook = {}): Row => [
    toWordsCell(text, {
      ...look,
      wrap: true,
      alignVertical: 'top',
      columnSpan: table.head.length,
      ...toHeight(text, widthOf(table)),
    }),
    ...table.head.slice(1).map(() => null),
  ];
  const notes = table.notes.map((note) => across(note));
  return [across(caption, { fontWeight: 'bold' }), head, ...rows, ...notes];
}

/**
 * The report as sheets: first its words in the order of reading, then a sheet a table, those with the data of figures
 * last. Tables have the numbers that they have in the other writers.
 */
export function toReportSheets(tree: ReportTree): ReportSheet[] {
  const tables = tablesOf(tree);
  const names = toSheetNames([
    tree.words.about,
    ...tables.map(({ caption }, at) => `${tree.words.table} ${at + 1} ${caption}`),
  ]);
  const [about = '', ...others] = names;
  const showGridLines = false;
  return [
    {
      sheet: about,
      data: toAboutRows(tree),
      columns: [{ width: WORDS_WIDTH }],
      stickyRowsCount: 0,
      showGridLines,
    },
    ...tables.map((table, at): ReportSheet => {
      const caption = `${tree.words.table} ${at + 1}. ${table.caption}`;
      const columns = toWidths(table);
      const isWide = widthOf(table) > WIDTH.upright;
      return {
        sheet: others[at] ?? '',
        data: toTableRows(table, caption, tree.locale),
        columns,
        stickyRowsCount: 2,
        showGridLines,
        ...(isWide ? { orientation: 'landscape' } : {}),
      };
    }),
  ];
}

/** Sheets are printed as wide as a page and as long as they are (ECMA-376, pageSetUpPr and pageSetup). */
const fitToPage: Revise = (path, text) =>
  path.startsWith('xl/worksheets/')
    ? text
        .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace(/<pageSetup [^>]*>/, '')
        .replace(
          '</worksheet>',
          `<pageSetup paperSize="9" orientation="${/<pageSetup [^>]*landscape/.test(text) ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/></worksheet>`,
        )
    : text;

/** The report as a workbook (Office Open XML) of typed cells. The same tree makes the same bytes. */
export async function toReportWorkbook(tree: ReportTree): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const sheets = toReportSheets(tree).map((sheet) => ({ ...sheet }));
  const written = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const bytes = new Uint8Array(await written.arrayBuffer());
  return new Blob([toDatedArchive(bytes, tree.made, fitToPage)], { type: XLSX_TYPE });
}
