import { formatNumber } from '#lib/i18n/format.ts';
import { cellKey, type Coordinates } from '#lib/disclosure/publication.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { filled } from './sentence.ts';
import { words } from './words.ts';

/** A printed cell as it is read: its key, its value, and its words in a language. */
export interface ReadCell {
  readonly key: string;
  readonly value: number | null;
  readonly text: string;
}

/** Whether a printed 0 stands for up to four. */
const isRounded = ({ method }: Edition): boolean => method.id === 'rounding';

/** A printed value in words. */
export function valueText(edition: Edition, value: number | null, locale: Locale): string {
  if (value === null) return words.hidden[locale];
  return value === 0 && isRounded(edition) ? words.small[locale] : formatNumber(value, locale);
}

const known = new WeakMap<EditionTable, ReadonlyMap<string, number | null>>();

/** The cells of a table by their keys. */
export function cellsOf(edition: Edition, table: EditionTable): ReadonlyMap<string, number | null> {
  const cells =
    known.get(table) ??
    new Map(table.cells.map(({ at, value }) => [cellKey(table.measure, at, edition.dimensions), value]));
  known.set(table, cells);
  return cells;
}

/** The cell at some coordinates; undefined where the table doesn't print it. */
export function cellAt(
  edition: Edition,
  table: EditionTable,
  at: Coordinates,
  locale: Locale,
): ReadCell | undefined {
  const key = cellKey(table.measure, at, edition.dimensions);
  const value = cellsOf(edition, table).get(key);
  if (value === undefined) return undefined;
  return { key, value, text: valueText(edition, value, locale) };
}

/** The codes of a dimension that a table prints, in their order. */
export function printedCodes({ cells }: EditionTable, dimension: string): string[] {
  return [...new Set(cells.flatMap(({ at }) => at[dimension] ?? []))];
}

/** What a code is called. */
export function codeText({ dimensions }: Edition, dimension: string, code: string, locale: Locale): string {
  return dimensions[dimension]?.codes[code]?.[locale] ?? code;
}

/** How deep a code lies below the total. */
export function depthIn({ dimensions }: Edition, dimension: string, code: string): number {
  const { root, sums } = dimensions[dimension] ?? { root: code, sums: {} };
  if (code === root) return 0;
  const parent = Object.entries(sums).find(([, parts]) => parts.some((part) => part.includes(code)))?.[0];
  return parent === undefined ? 0 : depthIn({ dimensions } as Edition, dimension, parent) + 1;
}

/** Codes that are no group of their own: others, what isn't recorded, the rest of a place. */
export const isResidual = (code: string): boolean =>
  code === 'other' || code === 'OTH' || code === 'unknown' || code.startsWith('in-');

/** A cell of a figure with what its code is called. */
export interface DrawnCell {
  readonly code: string;
  readonly label: string;
  readonly cell: ReadCell;
}

/** The coordinates of the total of a table. */
export function rootsOf(edition: Edition, { dimensions }: EditionTable): Record<string, string> {
  return Object.fromEntries(dimensions.map((id) => [id, edition.dimensions[id]?.root ?? '']));
}

/** The cells of some codes of the drawn dimension, at other coordinates of the table. */
export function cellsAlong(
  edition: Edition,
  table: EditionTable,
  { codes, at, locale }: { codes: readonly string[]; at: Coordinates; locale: Locale },
): DrawnCell[] {
  return codes.flatMap((code) => {
    const cell = cellAt(edition, table, { ...at, [table.drawn]: code }, locale);
    return cell ? [{ code, label: codeText(edition, table.drawn, code, locale), cell }] : [];
  });
}

/**
 * The codes that a figure shows: the finest printed ones. Over time, the finest level at which all numbers are shown,
 * where there is one, for a row of gaps tells nobody anything.
 */
export function drawnCodes(edition: Edition, table: EditionTable): string[] {
  const { drawn, figure } = table;
  const codes = printedCodes(table, drawn);
  const { root, sums } = edition.dimensions[drawn] ?? {};
  const isParent = (code: string) => (sums?.[code] ?? []).flat().some((part) => codes.includes(part));
  const leaves = codes.filter((code) => code !== root && !isParent(code));
  if (figure !== 'columns') return leaves;
  const at = rootsOf(edition, table);
  const isShown = (code: string) =>
    cellsOf(edition, table).get(cellKey(table.measure, { ...at, [drawn]: code }, edition.dimensions)) !==
    null;
  const depths = [...new Set(codes.map((code) => depthIn(edition, drawn, code)))].filter(
    (depth) => depth > 0,
  );
  const levels = depths
    .toSorted((a, b) => b - a)
    .map((depth) => codes.filter((code) => depthIn(edition, drawn, code) === depth));
  return levels.find((level) => level.length > 1 && level.every(isShown)) ?? leaves;
}

/** The cells that the figure of a table shows, all other dimensions at their totals. */
export function drawnCells(edition: Edition, table: EditionTable, locale: Locale): DrawnCell[] {
  return cellsAlong(edition, table, {
    codes: drawnCodes(edition, table),
    at: rootsOf(edition, table),
    locale,
  });
}

/** The total of a table. */
export function totalOf(edition: Edition, table: EditionTable, locale: Locale): ReadCell | undefined {
  return cellAt(edition, table, rootsOf(edition, table), locale);
}

/** A cell key in words: its measure and codes. */
export function keyText(edition: Edition, key: string, locale: Locale): string {
  const [measure = '', codes = ''] = key.split('|');
  const parts = codes
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const [id = '', code = ''] = part.split('=');
      const name = codeText(edition, id, code, locale);
      // Other what, what isn't recorded: the name alone doesn't say.
      return ['other', 'OTH', 'unknown'].includes(code)
        ? filled(words.named[locale], { dimension: edition.dimensions[id]?.label[locale] ?? id, name })
        : name;
    });
  return [edition.measures[measure]?.label[locale] ?? measure, ...parts].join(', ');
}
