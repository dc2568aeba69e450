import type { Locale } from '#lib/model/text.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { toBars, type Row } from './bars.ts';
import { toColumns } from './columns.ts';
import { findingOf } from './finding.ts';
import { element, escaped } from './markup.ts';
import {
  cellsAlong,
  codeText,
  drawnCells,
  drawnCodes,
  isResidual,
  printedCodes,
  rootsOf,
  type DrawnCell,
} from './reading.ts';
import { words } from './words.ts';

/** Dimensions whose codes have an order of their own. */
const ORDERED = new Set(['age', 'period']);

/** Whether a table has a number that isn't shown. */
export const hidesAny = ({ cells }: EditionTable): boolean => cells.some(({ value }) => value === null);

/** Whether the figure of a table has a mark for a number that isn't shown. */
export function drawsHidden(edition: Edition, table: EditionTable, locale: Locale): boolean {
  const rows =
    table.figure === 'groups' ? groupRows(edition, table, locale) : drawnCells(edition, table, locale);
  return rows.some(({ cell }) => cell.value === null);
}

/** Of longer rankings the largest printed parts are drawn; all stand in the table. */
const MOST_ROWS = 15;

/** Whether a printed part comes after the largest ones. What isn't shown is drawn always, so that this tells nothing of it. */
function isBeyond({ kind, cell: { value } }: Row, rows: readonly Row[]): boolean {
  if (kind !== 'part' || value === null) return false;
  const larger = rows.filter((other) => other.kind === 'part' && (other.cell.value ?? -1) > value);
  return larger.length >= MOST_ROWS;
}

/** What the figure of a table leaves to the table, in words: the smaller of many parts, small groups; null where nothing. */
export function leftOutOf(edition: Edition, table: EditionTable, locale: Locale): string | null {
  const rows = drawnCells(edition, table, locale).map(toRow);
  if (table.figure === 'bars' && rows.some((row) => isBeyond(row, rows))) return words.cut[locale];
  const leavesGroups = table.figure === 'groups' && groupsIn(edition, table, locale).some(isSmall);
  return leavesGroups ? words.smallGroups[locale] : null;
}

/**
 * In the order of the codes where they have one, or where any number of the table isn't shown, so that the order tells
 * nothing; else the largest first, and what is no group of its own last: others, then what isn't recorded.
 */
function ordered(table: EditionTable, rows: readonly Row[]): readonly Row[] {
  const kept = rows.filter((row) => !isBeyond(row, rows));
  if (ORDERED.has(table.drawn) || hidesAny(table)) return kept;
  const [parts, rest] = [
    kept.filter(({ kind }) => kind !== 'rest'),
    kept.filter(({ kind }) => kind === 'rest'),
  ];
  return [...parts.toSorted((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0)), ...rest];
}

/** A group that is known to be this small has no bars of its own; its numbers stand in the table. */
const LEAST_GROUP = 20;

/** A group of a figure: its total, and where it stands in the table. */
interface Group {
  readonly at: Readonly<Record<string, string>>;
  readonly label: string;
  readonly whole: DrawnCell;
}

/** A group for each code of the first other dimension. */
function groupsIn(edition: Edition, table: EditionTable, locale: Locale): Group[] {
  const [across] = table.dimensions.filter((id) => id !== table.drawn);
  if (across === undefined) return [];
  const root = edition.dimensions[across]?.root;
  const roots = rootsOf(edition, table);
  return printedCodes(table, across)
    .filter((code) => code !== root)
    .flatMap((code) => {
      const at = { ...roots, [across]: code };
      const [whole] = cellsAlong(edition, table, { codes: [roots[table.drawn] ?? ''], at, locale });
      return whole ? [{ at, label: codeText(edition, across, code, locale), whole }] : [];
    });
}

const isSmall = ({ whole }: Group): boolean => (whole.cell.value ?? LEAST_GROUP) < LEAST_GROUP;

/** The bars of each group that isn't small: its total and its parts, all on one scale. */
function groupRows(edition: Edition, table: EditionTable, locale: Locale): Row[] {
  const codes = drawnCodes(edition, table);
  return groupsIn(edition, table, locale)
    .filter((group) => !isSmall(group))
    .flatMap(({ at, label, whole }) => [
      { label, cell: whole.cell, kind: 'total' as const },
      ...cellsAlong(edition, table, { codes, at, locale }).map(toRow),
    ]);
}

const toRow = ({ code, label, cell }: DrawnCell): Row => ({
  ...{ label, cell },
  kind: isResidual(code) ? 'rest' : 'part',
});

/**
 * The figure of a table: bars or columns of printed numbers alone, the scale ending at the largest printed one. Marks
 * carry the key of their cell; the title is what the figure shows, the description its numbers. Drawn here and not by
 * Vega, because widths in per cent fit any screen, classes follow light, dark and print, and marks carry their key.
 */
export function figureOf(edition: Edition, table: EditionTable, locale: Locale): string {
  const cells = drawnCells(edition, table, locale);
  if (table.figure === 'none' || cells.length < 2) return '';
  const isOverTime = table.figure === 'columns';
  const rows =
    table.figure === 'groups' ? groupRows(edition, table, locale) : ordered(table, cells.map(toRow));
  const { body, height } = isOverTime ? toColumns(cells, locale) : toBars(rows);
  const id = `${table.id}-${locale}`;
  const said = isOverTime ? cells : rows;
  return element(
    'svg',
    {
      ...{ 'data-figure': table.id, role: 'img', height },
      ...{ 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc` },
    },
    element('title', { id: `${id}-title` }, escaped(findingOf(edition, table, locale))),
    element(
      'desc',
      { id: `${id}-desc` },
      escaped(said.map(({ label, cell }) => `${label}: ${cell.text}`).join('; ')),
    ),
    body,
  );
}
