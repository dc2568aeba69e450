import { element, escaped } from './markup.ts';
import type { ReadCell } from './reading.ts';

/** A row of bars: a part, the total that a group of parts begins with, or what is no group of its own. */
export interface Row {
  readonly label: string;
  readonly cell: ReadCell;
  readonly kind: 'part' | 'total' | 'rest';
}

/** The inside of a figure and its height in px. */
export interface Drawing {
  readonly body: string;
  readonly height: number;
}

/** Rows in px: the name and the number above, the bar under them. Widths are in per cent, so that it fits any screen. */
const ROW = 38;
const BASELINE = 13;
const BAR_TOP = 19;
const BAR = 10;
/** A number that isn't shown has a mark of this width, whatever it is; no scale applies to it. */
const HIDDEN_WIDTH = '6%';

const classes = { part: 'b', total: 's', rest: 'o' } as const;

/** A share of the width or height of a figure, with two decimals. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** A text of a figure at a place; `rest` are its other attributes. */
export function text(
  x: string,
  y: number,
  words: string,
  rest: Readonly<Record<string, string | null>> = {},
): string {
  return element('text', { x, y, ...rest }, escaped(words));
}

/** The largest printed number, where a scale ends. */
export const largest = (cells: readonly { readonly cell: ReadCell }[]): number =>
  Math.max(0, ...cells.map(({ cell }) => cell.value ?? 0));

/** The hatched mark of a number that isn't shown: a frame with stripes, of fixed size. */
function hiddenMark(y: number): string {
  const middle = y + BAR / 2;
  return [
    element('line', { class: 'h', x1: '0', x2: HIDDEN_WIDTH, y1: middle, y2: middle }),
    element('rect', { class: 'n', x: '0', y, width: HIDDEN_WIDTH, height: BAR }),
  ].join('');
}

function row({ label, cell, kind }: Row, at: number, most: number): string {
  const y = at * ROW;
  const mark =
    cell.value === null
      ? hiddenMark(y + BAR_TOP)
      : element('rect', {
          class: classes[kind],
          'data-key': cell.key,
          x: '0',
          y: y + BAR_TOP,
          width: percent(most > 0 ? cell.value / most : 0),
          height: BAR,
        });
  return [
    text('0', y + BASELINE, label, { class: kind === 'total' ? 't' : null }),
    text('100%', y + BASELINE, cell.text, {
      'text-anchor': 'end',
      class: cell.value === null ? 'q' : 'v',
      'data-key': cell.value === null ? null : cell.key,
    }),
    mark,
  ].join('');
}

/** Bars below each other, on one scale; a group of parts begins with its total. */
export function toBars(rows: readonly Row[]): Drawing {
  const most = largest(rows);
  return { body: rows.map((one, at) => row(one, at, most)).join(''), height: rows.length * ROW };
}
