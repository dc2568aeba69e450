import { placeOf, rangeOf, type CellRange } from './cell-place.ts';
import { isYes, tagsOf, type Tag } from './xml-tags.ts';

/** Rows and columns that a sheet can have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TAG = 200;

/** What a sheet says beside its values; rows and columns count from 1. */
export interface SheetStructure {
  readonly hiddenRows: readonly number[];
  /** The range that a filter is laid over and hides rows of; null where none is in force. */
  readonly filtered: CellRange | null;
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly merged: readonly CellRange[];
  /** Rows of cells that hold an error in place of a value, one for each cell. */
  readonly errorRows: readonly number[];
  /** Rows of cells whose formula was never calculated, one for each cell. */
  readonly uncalculatedRows: readonly number[];
  /** The last row, and the last column that a cell stands in. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells that don't say where they stand, or that hold dates as text: what the reader of values can't bear. */
  readonly needsMending: boolean;
}

const ERROR_CELL = /<(?:[\w.-]+:)?c\s[^<>]*?\bt=["']e["'][^<>]*>/g;
const EMPTY_FORMULA =
  /<(?:[\w.-]+:)?c(?=[\s>])([^<>]*)><(?:[\w.-]+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)(?:<(?:[\w.-]+:)?v\s*\/>|<(?:[\w.-]+:)?v><\/(?:[\w.-]+:)?v>)?<\/(?:[\w.-]+:)?c>/g;
const DATE_CELL = /<(?:[\w.-]+:)?c\s[^<>]*?\bt=["']d["']/;
const CELL = /<(?:[\w.-]+:)?c(?=[\s/>])[^<>]*>/g;
const REFERENCE = /\sr=["']([A-Za-z]+\d+)["']/;

const rowOfCell = (tag: string) => placeOf(REFERENCE.exec(tag)?.[1] ?? '')?.row ?? 0;

function errorRowsOf(xml: string): number[] {
  return Array.from(xml.matchAll(ERROR_CELL), ([tag]) => rowOfCell(tag));
}

/** An empty text is a result; a formula without any result was never calculated. */
function uncalculatedRowsOf(xml: string): number[] {
  const cells = Array.from(xml.matchAll(EMPTY_FORMULA), ([, attributes = '']) => attributes);
  return cells.filter((attributes) => !/\bt=["']str["']/.test(attributes)).map(rowOfCell);
}

/** Rows that are hidden, the last row, and the last column in which a row ends; rows may leave out their number. */
class RowCounter {
  readonly hidden: number[] = [];
  lastRow = 0;
  lastColumn = 0;

  add({ attributes }: Tag): void {
    this.lastRow = attributes['r'] === undefined ? this.lastRow + 1 : Number(attributes['r']);
    if (isYes(attributes['hidden'])) this.hidden.push(this.lastRow);
  }
}

/** The widest row by the last cell of each: cells stand in order. */
function lastColumnOf(xml: string): number {
  const prefix = /<([\w.-]+:)?sheetData[\s/>]/.exec(xml)?.[1] ?? '';
  const [cell, rowEnd] = [`<${prefix}c `, `</${prefix}row>`];
  let last = 0;
  let start = 0;
  for (let end = xml.indexOf(rowEnd); end !== -1; end = xml.indexOf(rowEnd, start)) {
    const row = xml.slice(start, end);
    const tag = row.slice(Math.max(0, row.lastIndexOf(cell)));
    last = Math.max(last, placeOf(REFERENCE.exec(tag.slice(0, LONGEST_TAG))?.[1] ?? '')?.column ?? 0);
    start = end + rowEnd.length;
  }
  return last;
}

/** The last row and column with a cell that holds anything: what only has a colour doesn't count. */
export function filledBounds(xml: string): Pick<SheetStructure, 'lastRow' | 'lastColumn'> {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [tag] of xml.matchAll(CELL)) {
    const place = tag.endsWith('/>') ? null : placeOf(REFERENCE.exec(tag)?.[1] ?? '');
    lastRow = Math.max(lastRow, place?.row ?? 0);
    lastColumn = Math.max(lastColumn, place?.column ?? 0);
  }
  return { lastRow, lastColumn };
}

function hasPlacelessCells(xml: string): boolean {
  const [cell = ''] = /<(?:[\w.-]+:)?c(?=[\s/>])[^<>]*>/.exec(xml) ?? [];
  return cell !== '' && !REFERENCE.test(cell);
}

/** A mark or a text longer than a workbook can hold: to read it piece by piece would take for ever. */
const ENDLESS = /<[^>]{20000}|>[^<]{250000}/;

/** Whether marks and texts end within the lengths that a workbook can have. */
export function hasEnds(xml: string): boolean {
  return !ENDLESS.test(xml);
}

/** Whether the numbers of rows and columns are those of a sheet at all. */
export function isPossible({ lastRow, lastColumn }: SheetStructure): boolean {
  return lastRow >= 0 && lastRow <= MOST_ROWS && lastColumn <= MOST_COLUMNS;
}

/** Reads what a sheet says beside its values, from its XML. */
export function structureOf(xml: string): SheetStructure {
  const rows = new RowCounter();
  const hiddenColumns: [number, number][] = [];
  const merged: CellRange[] = [];
  let filtered: CellRange | null = null;
  let filter: CellRange | null = null;
  for (const tag of tagsOf(xml, ['row', 'col', 'mergeCell', 'autoFilter', 'filterColumn'])) {
    const { name, attributes } = tag;
    const range = rangeOf(attributes['ref'] ?? '');
    if (name === 'row') rows.add(tag);
    else if (name === 'mergeCell' && range) merged.push(range);
    else if (name === 'autoFilter') filter = range;
    else if (name === 'filterColumn') filtered = filter;
    else if (name === 'col' && (isYes(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0))
      hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
  }
  return {
    hiddenRows: rows.hidden,
    filtered,
    hiddenColumns,
    merged,
    errorRows: errorRowsOf(xml),
    uncalculatedRows: uncalculatedRowsOf(xml),
    lastRow: rows.lastRow,
    lastColumn: lastColumnOf(xml),
    needsMending: hasPlacelessCells(xml) || DATE_CELL.test(xml),
  };
}
