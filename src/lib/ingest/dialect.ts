import { foldHeader } from './fold.ts';
import { isKnownHeader } from './synonyms.ts';
import { rowsOf } from './text-source.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const PROBE_ROWS = 200;
const HEADER_WITHIN = 30;

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
  return tags.length > 0 && tags.length * 2 > filled.length;
}

/** The delimiter that a first line `sep=;` names; null without such a line. */
export function declaredDelimiter(firstRow: string): string | null {
  return /^\uFEFF?"?sep=(.)"?;*,*\s*$/i.exec(firstRow)?.[1] ?? null;
}

function modeOf(widths: readonly number[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [candidate, count] of counts) if (count > most) [width, most] = [candidate, count];
  return { width, share: widths.length === 0 ? 0 : most / widths.length };
}

function scoreOf(head: string, delimiter: string): number {
  const rows = rowsOf(head, delimiter, PROBE_ROWS).filter((row) => filledIn(row) > 0);
  const { width, share } = modeOf(rows.map((row) => row.length));
  if (width === 1 && !rows.some((row) => row.length > 1)) return 0;
  const known = Math.max(0, ...rows.slice(0, HEADER_WITHIN).map((row) => row.filter(isKnownHeader).length));
  return share * share * Math.log2(1 + width) + (known > 1 ? known : 0);
}

/** What separates the cells: what the file declares, else what cuts its lines most evenly and finds known headers. */
export function delimiterOf(head: string): string {
  const declared = declaredDelimiter(head.slice(0, head.indexOf('\n') >>> 0));
  if (declared !== null) return declared;
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(head, delimiter);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function isWordy(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const wordy = filled.filter(
    (cell) => /\p{L}/u.test(cell) && !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell.trim()),
  );
  return wordy.length * 3 >= filled.length * 2;
}

/** Index of the header among the first rows: before a tag row, else the row with most known headers, else the first full one. */
export function headerRowOf(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, HEADER_WITHIN);
  const tagRow = first.findIndex(isTagRow);
  for (let at = tagRow - 1; at >= 0; at--) if (filledIn(first[at] ?? []) > 0) return at;
  if (tagRow === 0) return 0;
  const known = first.map((row) => row.filter(isKnownHeader).length);
  const mostKnown = Math.max(0, ...known);
  if (mostKnown >= 2) return known.indexOf(mostKnown);
  const fullest = Math.max(0, ...first.map(filledIn));
  const full = first.findIndex((row) => filledIn(row) * 10 >= fullest * 8 && isWordy(row));
  if (full !== -1) return full;
  return Math.max(
    0,
    first.findIndex((row) => filledIn(row) > 0),
  );
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
