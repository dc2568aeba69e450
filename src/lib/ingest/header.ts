import { foldHeader } from './fold.ts';
import type { EvidenceCode } from './plan.ts';
import { isKnownHeader } from './synonyms.ts';

const HEADER_WITHIN = 30;
/** As many tags as these make a row of tags, however wide it is. */
const MOST_TAGS = 8;

/** Where the header stands among the rows of a file: its first row, how many it takes, and what tells. */
export interface HeaderPlace {
  readonly row: number;
  /** 0 where no line names the columns. */
  readonly rows: 0 | 1 | 2;
  readonly why: Extract<EvidenceCode, `header_row${string}`>;
}

/** Number of cells that hold anything. */
export function filledIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) if (cell !== '' && cell.trim() !== '') count++;
  return count;
}

/** A row of tags of the humanitarian exchange language, as `#date`, `#geo+lat`. */
export function isTagRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => /^#[a-z][\w+ -]*$/i.test(cell.trim()));
  // One word with a hash in a wide row is a title; in a row of one or two columns it is the tag.
  return tags.length * 2 > filled.length && tags.length * 4 > Math.min(row.length, MOST_TAGS);
}

function isWordy(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const wordy = filled.filter(
    (cell) => /\p{L}/u.test(cell) && !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell.trim()),
  );
  return wordy.length * 3 >= filled.length * 2;
}

const DAY = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))\b/;

/** A row that holds a whole date is a record: no column is named after a day. */
function isRecord(row: readonly string[]): boolean {
  return row.some((cell) => DAY.test(cell.trim()));
}

/** A row above the header that groups its columns: several names, each over a run of columns. */
function isGroupRow(row: readonly string[], below: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const names = new Set(filled.map((cell) => cell.trim()));
  const spans =
    row.length >= below.length - 1 && (filled.length < below.length || names.size < filled.length);
  const isText = filled.every((cell) => !/\d{2}|:\s*$/.test(cell) && cell.length <= 60);
  return names.size >= 2 && spans && isText && isWordy(row) && isWordy(below);
}

function singleRow(rows: readonly (readonly string[])[]): Omit<HeaderPlace, 'rows'> {
  const first = rows.slice(0, HEADER_WITHIN);
  const tagRow = first.findIndex(isTagRow);
  for (let at = tagRow - 1; at >= 0; at--)
    if (filledIn(first[at] ?? []) > 0) return { row: at, why: 'header_row_tags' };
  if (tagRow === 0) return { row: 0, why: 'header_row_tags' };
  const known = first.map((row) => new Set(row.filter(isKnownHeader).map(foldHeader)).size);
  const mostKnown = Math.max(0, ...known);
  const best = known.indexOf(mostKnown);
  const fullest = Math.max(0, ...first.map(filledIn));
  const full = first.findIndex((row) => filledIn(row) * 10 >= fullest * 8 && isWordy(row));
  // Two known words among many others may stand in a record; a header is full of them, or the first full row.
  const width = filledIn(first[best] ?? []);
  const isKnown = mostKnown >= 2 && (best === full || (mostKnown * 3 >= width && width * 2 >= fullest));
  if (isKnown) return { row: best, why: 'header_row_known' };
  const filled = first.findIndex((row) => filledIn(row) > 0);
  return { row: full === -1 ? Math.max(0, filled) : full, why: 'header_row_full' };
}

/** The header among the first rows: before a tag row, else the row with most known headers, else the first full one. */
export function headerPlaceOf(rows: readonly (readonly string[])[]): HeaderPlace {
  const { row, why } = singleRow(rows);
  if (row === 0 && why === 'header_row_full' && isRecord(rows[0] ?? []))
    return { row: -1, rows: 0, why: 'header_row_none' };
  const above = rows[row - 1];
  const below = rows[row];
  if (why !== 'header_row_tags' && above && below && isGroupRow(above, below))
    return { row: row - 1, rows: 2, why: 'header_rows_two' };
  return { row, rows: 1, why };
}

/** One name a column of a header of two lines: the lower line, with its group before it where it needs one. */
export function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const cell of lower) times.set(foldHeader(cell), (times.get(foldHeader(cell)) ?? 0) + 1);
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = upper[at]?.trim() ?? '';
    const name = lower[at]?.trim() ?? '';
    if (own !== '') group = own;
    if (name === '') return own;
    const isRepeated = (times.get(foldHeader(name)) ?? 0) > 1;
    return isRepeated && group !== '' && group !== name ? `${group} – ${name}` : name;
  });
}

/** Headers told apart: an empty one is named by its place, a repeated one numbered. */
export function distinctHeaders(row: readonly string[]): { header: string[]; repeated: string[] } {
  const seen = new Map<string, number>();
  const repeated: string[] = [];
  const header = row.map((cell, at) => {
    const name = cell.replace(/^(\uFEFF|ï»¿|X\.U\.FEFF\.)/, '').trim() || `(${at + 1})`;
    const key = foldHeader(name) || name;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times > 1) repeated.push(name);
    return times > 1 ? `${name} (${times})` : name;
  });
  return { header, repeated };
}

/** The header with its blanks named by the tag row, where there is one. */
export function taggedHeader(header: readonly string[], tags: readonly string[] = []): string[] {
  const width = Math.max(header.length, tags.length);
  return Array.from({ length: width }, (_, at) => (header[at]?.trim() ? header[at] : (tags[at] ?? '')));
}
