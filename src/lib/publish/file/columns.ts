import { formatMonth } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import { largest, percent, text, type Drawing } from './bars.ts';
import { element } from './markup.ts';
import type { DrawnCell } from './reading.ts';
import { words } from './words.ts';

/** In px: room for a number above the columns, the plot, and the strip of marks that no scale applies to. */
const TOP = 20;
const PLOT = 180;
const STRIP = 14;
/** With more columns than these, numbers or names would run into each other. */
const MOST_NUMBERED = 12;
const MOST_NAMED = 6;

/** A name of a time span as short as a column is wide; the year where it begins, if there is more than one. */
function nameOf(
  code: string,
  { locale, isLong, years }: { locale: Locale; isLong: boolean; years: number },
): string {
  const [year = '', rest] = code.split('-');
  if (rest === undefined) return year;
  if (years > 1 && (rest === '01' || rest === 'q1')) return year;
  if (rest.startsWith('q')) return `${words.quarter[locale]}${rest.slice(1)}`;
  if (isLong) return '';
  return formatMonth(`${code}-01`, locale, 'short')
    .replace(/[.\s]*\d{4}$/u, '')
    .slice(0, 4);
}

/** A column with its number above it; in the strip below, a mark of fixed size where the number isn't shown. */
function column({ cell }: DrawnCell, at: number, { count, most }: { count: number; most: number }): string {
  const base = TOP + PLOT;
  const place = { x: percent((at + 0.12) / count), width: percent(0.76 / count) };
  if (cell.value === null) {
    const middle = base + 4 + STRIP / 2;
    const [x1, x2] = [percent((at + 0.12) / count), percent((at + 0.88) / count)];
    return [
      element('line', { class: 'h w', x1, x2, y1: middle, y2: middle }),
      element('rect', { class: 'n', ...place, y: base + 4, height: STRIP }),
    ].join('');
  }
  const height = Number((most > 0 ? (cell.value / most) * PLOT : 0).toFixed(2));
  const y = Number((base - height).toFixed(2));
  const isTop = cell.value === most;
  const number = text(percent((at + 0.5) / count), Number((y - 6).toFixed(2)), cell.text, {
    'text-anchor': 'middle',
    class: isTop || count <= MOST_NAMED ? 'v' : 'v wide',
    'data-key': cell.key,
  });
  return [
    element('rect', { class: 'b', 'data-key': cell.key, ...place, y, height }),
    count <= MOST_NUMBERED || isTop ? number : '',
  ].join('');
}

/** Columns over time, on one scale from 0 to the largest printed number. */
export function toColumns(cells: readonly DrawnCell[], locale: Locale): Drawing {
  const count = cells.length;
  const scale = { count, most: largest(cells) };
  const hides = cells.some(({ cell }) => cell.value === null);
  const base = TOP + PLOT;
  const foot = base + (hides ? STRIP + 4 : 0);
  const style = {
    locale,
    isLong: count > MOST_NUMBERED,
    years: new Set(cells.map(({ code }) => code.slice(0, 4))).size,
  };
  const names = cells.map(({ code }, at) =>
    text(percent((at + 0.5) / count), foot + 18, nameOf(code, style), {
      'text-anchor': 'middle',
      class: count > MOST_NAMED && at % 2 === 1 ? 'q wide' : 'q',
    }),
  );
  const line = element('line', { class: 'g', x1: '0', x2: '100%', y1: base, y2: base });
  return {
    body: [...cells.map((one, at) => column(one, at, scale)), line, ...names].join(''),
    height: foot + 26,
  };
}
