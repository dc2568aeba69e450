import type { CellRange } from './cell-place.ts';

/** A header stands among the first rows, and takes no more lines than these. */
const HEADER_WITHIN = 30;
const HEADER_LINES = 3;

type Rows = readonly (readonly string[])[];

const rowsIn = ({ top, bottom }: CellRange) => bottom - top + 1;
const columnsIn = ({ left, right }: CellRange) => right - left + 1;

function isWord(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/^\s*\d/.test(cell);
}

/**
 * The first row of a header of merged cells, counting from 1: several cells, all of them words, some of them
 * merged. A title is one cell over all columns and so is none; a merged record has dates or numbers.
 */
function headerTop(rows: Rows, merged: readonly CellRange[]): number | null {
  const tops = [...new Set(merged.map(({ top }) => top))].sort((a, b) => a - b);
  const found = tops.find((top) => {
    const filled = (rows[top - 1] ?? []).filter((cell) => cell.trim() !== '');
    return top <= HEADER_WITHIN && filled.length > 1 && filled.every(isWord);
  });
  return found ?? null;
}

/** The merged ranges that make up the header: those that begin in its first row. */
export function headerRanges(rows: Rows, merged: readonly CellRange[]): CellRange[] {
  const top = headerTop(rows, merged);
  return merged.filter((range) => range.top === top && rowsIn(range) <= HEADER_LINES);
}

/** The merged ranges over several rows that lie below the header: only their first row holds the value. */
export function recordRanges(rows: Rows, merged: readonly CellRange[]): CellRange[] {
  const header = headerRanges(rows, merged);
  const end = Math.max(0, ...header.map(({ bottom }) => bottom));
  const width = rows[0]?.length ?? 0;
  return merged.filter(
    (range) => rowsIn(range) > 1 && range.top > end && !header.includes(range) && columnsIn(range) < width,
  );
}

/**
 * The rows with the value of each merged header cell over its whole range, so that a header of two lines reads
 * line by line. Titles and merged records stay as they are: one cell with a value, the others empty.
 */
export function withFilledHeader(rows: Rows, merged: readonly CellRange[]): Rows {
  const ranges = headerRanges(rows, merged);
  const last = Math.max(0, ...ranges.map(({ bottom }) => bottom));
  if (last === 0) return rows;
  const head = rows.slice(0, last).map((row) => [...row]);
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cells = head[row - 1];
        if (cells && column <= cells.length) cells[column - 1] = rows[top - 1]?.[left - 1] ?? '';
      }
  return [...head, ...rows.slice(last)];
}
