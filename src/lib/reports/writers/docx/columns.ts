import type { ReportTable } from '../../tree.ts';
import { TEXT_WIDTH } from './kit.ts';

/** Widths of the columns in twentieths of a point, and whether letters must be smaller for them to hold their words. */
export interface Columns {
  readonly widths: readonly number[];
  readonly isTight: boolean;
}

/**
 * What a letter takes on average, in twentieths of a point, with letters of nine points and with smaller ones; enough
 * for bold letters of a wider face, where the device has no other.
 */
const LETTER = { usual: 126, tight: 106 } as const;
const PADDING = 160;
const NARROWEST = 500;

/** Letters of the longest part of a text that can't be broken; a no-break space holds its sides together. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/[ \-/]/).map((word) => word.length + (word.match(/[mwMW@]/g)?.length ?? 0) * 0.6));

/** What a column asks for in letters: at least its longest word, at best its longest text, a head in two lines. */
function lettersOf(table: ReportTable, at: number): { least: number; best: number } {
  const texts = table.rows.map(({ cells }) => cells[at]?.text ?? '');
  const head = table.head[at]?.text ?? '';
  const least = Math.max(...[head, ...texts].map(longestWord));
  const isNumeric = table.head[at]?.isNumeric ?? false;
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const cells = isNumeric ? { least: longest, best: longest } : { least: 0, best: longest };
  return {
    least: Math.max(least, cells.least),
    best: Math.max(least, cells.best, Math.ceil(head.length / 2) + 2),
  };
}

/** Widths between the least and the best that make up the room there is. */
function shared(least: readonly number[], best: readonly number[], room: number): number[] {
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const [needed, wished] = [sum(least), sum(best)];
  if (wished <= room) return [...best];
  if (needed >= room) return least.map((width) => Math.floor((width * room) / needed));
  const part = (room - needed) / (wished - needed);
  return least.map((width, at) => Math.floor(width + ((best[at] ?? width) - width) * part));
}

/** Widths by content: a table is as wide as it needs to be and never wider than the text. */
export function toColumns(table: ReportTable): Columns {
  const letters = table.head.map((_, at) => lettersOf(table, at));
  const inTwips = (count: number, letter: number) => Math.max(NARROWEST, count * letter + PADDING);
  const least = letters.map((column) => inTwips(column.least, LETTER.usual));
  const isTight = least.reduce((total, width) => total + width, 0) > TEXT_WIDTH;
  const letter = isTight ? LETTER.tight : LETTER.usual;
  return {
    isTight,
    widths: shared(
      letters.map((column) => inTwips(column.least, letter)),
      letters.map((column) => inTwips(column.best, letter)),
      TEXT_WIDTH,
    ),
  };
}
