import type { CellObject } from 'write-excel-file/browser';
import { intlTag } from '#lib/i18n/locale.ts';
import { neutralised } from '#lib/model/formula.ts';
import type { Locale } from '#lib/model/text.ts';
import type { ReportCell } from '../../tree.ts';
import { toXmlText } from '#lib/model/xml-text.ts';

/** How a cell looks, whatever it holds. */
export type CellLook = Pick<
  CellObject,
  | 'align'
  | 'alignVertical'
  | 'bottomBorderStyle'
  | 'columnSpan'
  | 'fontSize'
  | 'fontWeight'
  | 'height'
  | 'topBorderStyle'
  | 'wrap'
>;

/** The longest text of a cell. */
const LONGEST = 32_767;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Text as a workbook keeps it: `_x0041_` would be read as a character's number (ECMA-376, ST_Xstring). */
function toStored(text: string): string {
  const stored = neutralised(toXmlText(text)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return stored.length > LONGEST ? `${stored.slice(0, LONGEST - 1)}…` : stored;
}

/** A cell of words; what a spreadsheet would run is kept from it. */
export function toWordsCell(text: string, look: CellLook = {}): CellObject {
  return { value: toStored(text), type: String, ...look };
}

/** Points of the letters of a workbook, and the highest row that a spreadsheet takes. */
const LETTERS_PT = 11;
const HIGHEST_PT = 409;

/**
 * The height in points of a row for a text that goes on in further lines, in a column as wide as so many letters;
 * nothing where one line of usual letters will do. Not every spreadsheet finds heights by itself.
 */
export function toHeight(text: string, widthLetters: number, fontSize = LETTERS_PT): CellLook {
  // Widths are in figures of a narrow face; where the device has another, letters are wider.
  const lettersALine = (widthLetters * 0.85 * LETTERS_PT) / fontSize;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersALine)), 0);
  if (lines === 1 && fontSize === LETTERS_PT) return {};
  return { height: Math.min(HIGHEST_PT, Math.ceil(lines * fontSize * 1.4)) };
}

/** How many decimals a number is printed with. */
function decimalsOf(text: string, locale: Locale): number {
  const parts = new Intl.NumberFormat(intlTag[locale]).formatToParts(1.5);
  const separator = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const [, decimals = ''] = text.split(separator);
  return (/^\d*/.exec(decimals)?.[0] ?? '').length;
}

/** The code of a number's format, in the notation of the file, which each spreadsheet shows in its own language. */
function formatOf({ kind, text }: ReportCell, locale: Locale): string {
  const decimals = decimalsOf(text, locale);
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return kind === 'share' ? `0${fraction}%` : `#,##0${fraction}`;
}

/** A civil day, the first moment of it in UTC, which the file counts in; null for what is none. */
function toDate(value: ReportCell['value']): Date | null {
  if (typeof value !== 'string' || !DAY.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A day as a date of the spreadsheet, shown as ISO writes it; words where it is none. */
export function toDayCell(day: string, look: CellLook = {}): CellObject {
  const date = toDate(day);
  return date ? { value: date, type: Date, format: 'yyyy-mm-dd', ...look } : toWordsCell(day, look);
}

/** A cell with the type of what stands behind it; where nothing does, the words that are printed. */
export function toTypedCell(cell: ReportCell, locale: Locale, look: CellLook = {}): CellObject {
  const { kind, text, value } = cell;
  if (kind === 'day' && toDate(value)) return toDayCell(String(value), look);
  if (kind === 'text' || kind === 'day' || typeof value !== 'number' || !Number.isFinite(value))
    return toWordsCell(text, look);
  return { value, type: Number, format: formatOf(cell, locale), ...look };
}
