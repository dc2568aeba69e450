import { clockText, momentText, numberText } from './cell-text.ts';
import { columnLetters, placeOf } from './cell-place.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { isYes } from './xml-tags.ts';

const DAY_MS = 86_400_000;
/** Days from the spreadsheet's day 0, 30 December 1899, to 1 January 1970. */
const EPOCH = 25_569;
/** Days by which workbooks that count from 1904 are behind. */
const LAG_1904 = 1_462;
/** The calendar of spreadsheets has a 29 February 1900, its day 60: days before it are one less. */
const FALSE_LEAP_DAY = 60;

/** A sheet as the reader of values gives it: cells are text, each row as wide as the widest. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A moment of a sheet. Less than a day is a time of day; days with a fraction before March 1900 are a duration;
 * seconds are the finest that spreadsheets hold without drift.
 */
function dateText(date: Date, is1904: boolean): string {
  const ms = Math.round(date.getTime() / 1000) * 1000;
  const serial = ms / DAY_MS + EPOCH - (is1904 ? LAG_1904 : 0);
  if (serial < 1 || (serial < FALSE_LEAP_DAY && !Number.isInteger(serial))) return clockText(serial * DAY_MS);
  return momentText(serial < FALSE_LEAP_DAY && !is1904 ? ms + DAY_MS : ms);
}

function cellText(cell: unknown, is1904: boolean): string {
  if (typeof cell === 'string') return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
  if (cell instanceof Date) return dateText(cell, is1904);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return '';
}

/** The digits of a number as they are stored; whole numbers keep all of them. */
function storedNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const number = Number(text);
  return Number.isNaN(number) ? text : numberText(number);
}

const CELL_OR_ROW = /<((?:[\w.-]+:)?(row|c))(?=[\s/>])([^<>]*)>/g;

/** Gives every cell its place, counted where it doesn't say so, and makes dates that are texts texts. */
function mended(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(CELL_OR_ROW, (tag, name: string, kind: string, attributes: string) => {
    const own = /\sr=["']([^"']*)["']/.exec(attributes)?.[1];
    if (kind === 'row') {
      row = own === undefined ? row + 1 : Number(own);
      column = 0;
      return tag;
    }
    column = placeOf(own ?? '')?.column ?? column + 1;
    const place = own === undefined ? ` r="${columnLetters(column)}${row}"` : '';
    return `<${name}${place}${attributes.replace(/\bt=(["'])d\1/, 't="str"')}>`;
  });
}

/** A part rewritten so that the reader of values can bear it. */
export function mendSheet(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(mended(new TextDecoder().decode(bytes)));
}

/** Some writers say `true` where the reader of values only knows `1`. */
function mendWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    xml.replace(/\bdate1904=["']([^"']*)["']/, (_, value: string) => `date1904="${isYes(value) ? 1 : 0}"`),
  );
}

/** The parts put into an archive without compression: so the reader needs no worker of its own to unpack it. */
async function packed(parts: Map<string, Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  const { zipSync } = await import('fflate');
  const members = Object.fromEntries(
    Array.from(parts, ([path, bytes]) => [path, path === 'xl/workbook.xml' ? mendWorkbook(bytes) : bytes]),
  );
  parts.clear();
  return zipSync(members, { level: 0 }).buffer;
}

/** Writes each row over its own, so that a large sheet isn't held twice. */
function textRows(data: unknown[][], is1904: boolean): string[][] {
  data.forEach((row, at) => {
    data[at] = row.map((cell) => cellText(cell, is1904));
  });
  return data as string[][];
}

/** What the reader really gives: a sheet without cells has no data. */
interface ReadSheet {
  readonly sheet: string;
  readonly data?: unknown[][];
}

/**
 * Reads the values of all sheets, in their order; sheets without cells, as charts, have no rows. The parts are
 * used up. Throws what the reader throws where the workbook doesn't keep to the format.
 */
export async function readValues({ parts, is1904 }: WorkbookParts): Promise<SheetRows[]> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const archive = await packed(parts);
  const sheets: readonly ReadSheet[] = await readWorkbook(archive, {
    parseNumber: storedNumber,
    trim: false,
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: textRows(data ?? [], is1904) }));
}
