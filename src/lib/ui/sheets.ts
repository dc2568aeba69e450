import { neutralised } from '#lib/model/formula.ts';
import { toEpochDay } from '#lib/model/period.ts';
import type { SheetCell } from './cells.ts';
import { withUsualBlanks } from './csv.ts';

/** One sheet: its name, its rows, and how many of them stand above the data. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly headRows: number;
  /** Rows besides the head that are bold, from 0. */
  readonly boldRows?: readonly number[];
}

/** Days from the origin of spreadsheets to 1 January 1970. */
const EPOCH_SERIAL = 25_569;

function toXlsxCell(cell: SheetCell, isBold: boolean) {
  if (cell === null) return null;
  const weight = isBold ? { fontWeight: 'bold' as const } : {};
  if (typeof cell === 'number')
    return { value: cell, type: Number, format: Number.isInteger(cell) ? '#,##0' : '#,##0.####', ...weight };
  if (typeof cell === 'string') return { value: neutralised(withUsualBlanks(cell)), type: String, ...weight };
  if ('share' in cell) return { value: cell.share, type: Number, format: '0.0%', ...weight };
  // The number of the day, without an hour, so that it equals what a formula makes of the same day.
  return { value: EPOCH_SERIAL + toEpochDay(cell.day), type: Number, format: 'yyyy-mm-dd', ...weight };
}

/** Letters that a cell takes: texts their own, figures and days about so many. */
function lettersOf(cell: SheetCell | undefined): number {
  return typeof cell === 'string' ? cell.length : 8;
}

/** A sheet in the form that the writer of workbooks takes; no cell of it is a formula. */
export function toXlsxSheet({ name, rows, headRows, boldRows = [] }: Sheet) {
  const columns = Math.max(...rows.map((row) => row.length));
  // A sentence alone in its row runs on to the right.
  const measured = columns > 1 ? rows.filter((row, line) => row.length > 1 || line < headRows) : rows;
  // Heads are bold, and so a little wider.
  const widthOf = (at: number) =>
    Math.min(60, Math.max(8, ...measured.map((row, line) => lettersOf(row[at]) + (line < headRows ? 4 : 2))));
  return {
    sheet: name,
    data: rows.map((row, at) => row.map((cell) => toXlsxCell(cell, at < headRows || boldRows.includes(at)))),
    columns: Array.from({ length: columns }, (_, at) => ({ width: widthOf(at) })),
    stickyRowsCount: headRows,
  };
}

/** The workbook, written in this browser. */
export async function toWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  return writeXlsxFile(sheets.map(toXlsxSheet)).toBlob();
}
