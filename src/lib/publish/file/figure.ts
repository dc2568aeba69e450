import type { Locale } from '#lib/model/text.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { findingOf } from './finding.ts';
import { element, escaped } from './markup.ts';
import { drawnCells, type ReadCell } from './reading.ts';

type Drawn = ReturnType<typeof drawnCells>[number];

/** Height of a row of bars and of a plot of columns, in px; widths are in per cent, so that a figure fits any screen. */
const ROW = 40;
const PLOT = 160;
/** A number that isn't shown has a mark of this fixed length, outside the scale. */
const HIDDEN_WIDTH = '6%';

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
const residual = (code: string): boolean => code === 'other' || code === 'unknown' || code.startsWith('in-');

/** In the order of the codes where any number isn't shown, so that the order tells nothing; else the largest first, the rest last. */
function ordered(cells: readonly Drawn[]): readonly Drawn[] {
  if (cells.some(({ cell }) => cell.value === null)) return cells;
  return cells.toSorted(
    (a, b) =>
      Number(residual(a.code)) - Number(residual(b.code)) || (b.cell.value ?? 0) - (a.cell.value ?? 0),
  );
}

const text = (x: string, y: number, words: string, rest: Readonly<Record<string, string>> = {}): string =>
  element('text', { x, y, ...rest }, escaped(words));

function bar({ code, label, cell }: Drawn, at: number, most: number): string {
  const y = at * ROW;
  const mark =
    cell.value === null
      ? element('rect', { class: 'n', x: '0', y: y + 20, width: HIDDEN_WIDTH, height: 10 })
      : element('rect', {
          class: residual(code) ? 'o' : 'b',
          'data-key': cell.key,
          x: '0',
          y: y + 20,
          width: percent(most > 0 ? cell.value / most : 0),
          height: 10,
        });
  return [
    text('0', y + 14, label),
    text('100%', y + 14, cell.text, { 'text-anchor': 'end', class: cell.value === null ? 'q' : 'v' }),
    mark,
  ].join('');
}

function bars(cells: readonly Drawn[], most: number): { body: string; height: number } {
  return {
    body: ordered(cells)
      .map((drawn, at) => bar(drawn, at, most))
      .join(''),
    height: cells.length * ROW,
  };
}

function column({ cell }: Drawn, at: number, count: number, most: number): string {
  const [left, width] = [percent((at + 0.1) / count), percent(0.8 / count)];
  const middle = percent((at + 0.5) / count);
  if (cell.value === null) return element('rect', { class: 'n', x: left, y: PLOT + 2, width, height: 18 });
  const height = Number((most > 0 ? (cell.value / most) * PLOT : 0).toFixed(2));
  const y = Number((PLOT + 20 - height).toFixed(2));
  return [
    element('rect', { class: 'b', 'data-key': cell.key, x: left, y, width, height }),
    count <= 12
      ? text(middle, Number((y - 4).toFixed(2)), cell.text, { 'text-anchor': 'middle', class: 'narrow-off' })
      : '',
  ].join('');
}

/** The first letters of months, so that twelve stand side by side on a telephone. */
const shortened = (label: string, count: number): string =>
  label
    .slice(0, count > 12 ? 1 : 3)
    .toLocaleUpperCase('en')
    .slice(0, 1) + label.slice(1, count > 12 ? 1 : 3);

function columns(cells: readonly Drawn[], most: number): { body: string; height: number } {
  const count = cells.length;
  const labels = cells.map(({ label }, at) =>
    text(percent((at + 0.5) / count), PLOT + 38, shortened(label, count), {
      'text-anchor': 'middle',
      class: 'q',
    }),
  );
  const base = element('line', { class: 'g', x1: '0', x2: '100%', y1: PLOT + 20, y2: PLOT + 20 });
  return {
    body: [base, ...cells.map((drawn, at) => column(drawn, at, count, most)), ...labels].join(''),
    height: PLOT + 48,
  };
}

/**
 * The figure of a table: bars or columns of printed numbers alone, the scale ending at the largest printed one. Marks
 * carry the key of their cell; the title is what the figure shows, the description its numbers.
 */
export function figureOf(edition: Edition, table: EditionTable, locale: Locale): string {
  const cells = drawnCells(edition, table, locale);
  if (table.figure === 'none' || cells.length < 2) return '';
  const most = Math.max(0, ...cells.map(({ cell }) => cell.value ?? 0));
  const { body, height } = table.figure === 'columns' ? columns(cells, most) : bars(cells, most);
  const id = `${table.id}-${locale}`;
  const said = (drawn: { label: string; cell: ReadCell }) => `${drawn.label} ${drawn.cell.text}`;
  return element(
    'svg',
    {
      ...{ 'data-figure': table.id, role: 'img', height },
      ...{ 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc` },
    },
    element('title', { id: `${id}-title` }, escaped(findingOf(edition, table, locale))),
    element('desc', { id: `${id}-desc` }, escaped(ordered(cells).map(said).join(', '))),
    body,
  );
}
