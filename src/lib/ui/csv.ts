import { unparse } from 'papaparse';
import type { Locale } from '#lib/model/text.ts';
import { neutralised, type SheetCell } from './cells.ts';

/** How a file of delimited text is written. */
export interface CsvStyle {
  readonly delimiter: string;
  readonly decimalMark: '.' | ',';
  /** The mark at the beginning that tells spreadsheets that it is UTF-8. */
  readonly isMarked: boolean;
}

/** As Excel reads it without a question: in Belgium and France commas are decimal marks and semicolons part columns. */
export function excelStyle(locale: Locale): CsvStyle {
  return locale === 'en'
    ? { delimiter: ',', decimalMark: '.', isMarked: true }
    : { delimiter: ';', decimalMark: ',', isMarked: true };
}

/** RFC 4180: commas, points, no mark. */
export const machineStyle: CsvStyle = { delimiter: ',', decimalMark: '.', isMarked: false };

const numberText = (value: number, { decimalMark }: CsvStyle): string =>
  String(value).replace('.', decimalMark);

function cellText(cell: SheetCell | undefined, style: CsvStyle): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return neutralised(cell);
  if (typeof cell === 'number') return numberText(cell, style);
  if ('day' in cell) return cell.day;
  return numberText(Math.round(cell.share * 10_000) / 10_000, style);
}

/** Rows as delimited text, the one place that writes it: every text is neutralised, days are ISO, lines end as RFC 4180 says. */
export function toCsvText(rows: readonly (readonly SheetCell[])[], style: CsvStyle): string {
  const texts = rows.map((row) => row.map((cell) => cellText(cell, style)));
  const text = unparse(texts, { delimiter: style.delimiter, newline: '\r\n' });
  return `${style.isMarked ? '\uFEFF' : ''}${text}\r\n`;
}
