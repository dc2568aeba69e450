import { unparse } from 'papaparse';
import type { Locale } from '#lib/model/text.ts';
import { neutralised } from '#lib/model/formula.ts';
import type { Fact, SheetCell } from './cells.ts';

/** How a file of delimited text is written. */
export interface CsvStyle {
  readonly delimiter: string;
  readonly decimalMark: '.' | ',';
  /** Made for a spreadsheet: a mark at the beginning says that it is UTF-8, and blanks have their usual width. */
  readonly isMarked: boolean;
}

/** As Excel reads it without a question: in Belgium and France commas are decimal marks and semicolons part columns. */
export function excelStyle(locale: Locale): CsvStyle {
  return locale === 'en'
    ? { delimiter: ',', decimalMark: '.', isMarked: true }
    : { delimiter: ';', decimalMark: ',', isMarked: true };
}

/** RFC 4180: commas, points, no mark. */
const machineStyle: CsvStyle = { delimiter: ',', decimalMark: '.', isMarked: false };

const numberText = (value: number, { decimalMark }: CsvStyle): string =>
  String(value).replace('.', decimalMark);

/** Narrow and thin blanks, which few fonts of spreadsheets have, as ones of usual width; those that hold words together still do. */
export const withUsualBlanks = (text: string): string =>
  text.replaceAll('\u202F', '\u00A0').replaceAll('\u2009', ' ');

function cellText(cell: SheetCell | undefined, style: CsvStyle): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return neutralised(style.isMarked ? withUsualBlanks(cell) : cell);
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

function aboutText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : String(cell.share);
  return String(cell);
}

/** For machines: every row has as many cells as the head; what the table says of itself stands in the last cell of the first row. */
export function withAbout(
  head: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  about: readonly Fact[],
): string {
  const text = about.map(([name, cell]) => `${name}: ${aboutText(cell)}`).join(' | ');
  const [first, ...rest] = rows;
  const empty = head.map(() => null);
  return toCsvText(
    [[...head, 'about'], [...(first ?? empty), text], ...rest.map((row) => [...row, null])],
    machineStyle,
  );
}
