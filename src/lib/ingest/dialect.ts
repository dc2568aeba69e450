import type { Evidence } from './plan.ts';
import { filledIn } from './header.ts';
import { isKnownHeader } from './synonyms.ts';
import { rowsOf } from './sources/text.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const PROBE_ROWS = 200;
const HEADER_WITHIN = 30;

/** A choice and what speaks for it. */
export interface Found<T> {
  readonly value: T;
  readonly why: Evidence;
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

interface Cut {
  readonly delimiter: string;
  readonly score: number;
  readonly width: number;
  readonly share: number;
}

function cutBy(head: string, delimiter: string, quote: string): Cut {
  const rows = rowsOf(head, { delimiter, quote }, PROBE_ROWS).filter((row) => filledIn(row) > 0);
  const { width, share } = modeOf(rows.map((row) => row.length));
  if (width === 1 && !rows.some((row) => row.length > 1)) return { delimiter, score: 0, width, share };
  const known = Math.max(0, ...rows.slice(0, HEADER_WITHIN).map((row) => row.filter(isKnownHeader).length));
  const score = share * share * Math.log2(1 + width) + (known > 1 ? known : 0);
  return { delimiter, score, width, share };
}

/** What separates the cells: what the file declares, else what cuts its lines most evenly and finds known headers. */
export function delimiterOf(head: string, quote: string): Found<string> {
  const declared = declaredDelimiter(head.slice(0, head.indexOf('\n') >>> 0));
  if (declared !== null) return { value: declared, why: { code: 'delimiter_declared', params: {} } };
  const cuts = DELIMITERS.map((delimiter) => cutBy(head, delimiter, quote)).sort((a, b) => b.score - a.score);
  const best = cuts[0];
  if (!best || best.score === 0) {
    // Nothing but delimiters, if any: cut by them, the file shows that it is empty.
    const value = DELIMITERS.find((delimiter) => head.includes(delimiter)) ?? ',';
    return { value, why: { code: 'delimiter_only', params: {} } };
  }
  const params = { width: best.width, percent: Math.round(best.share * 100) };
  return { value: best.delimiter, why: { code: 'delimiter_even', params } };
}

const EDGE = '(?:^|[,;\\t|])';
const END = '(?=[,;\\t|]|$)';

function enclosedBy(head: string, quote: string): number {
  const cell = new RegExp(`${EDGE}${quote}(?:[^${quote}]|${quote}${quote})*${quote}${END}`, 'gm');
  return [...head.matchAll(cell)].length;
}

/** Backslashed quotes in the middle of cells: followed by neither a delimiter nor a line's end nor a second quote. */
function backslashed(head: string): number {
  return [...head.matchAll(/\\"(?![",;\t|\r\n]|$)/gm)].length;
}

/**
 * What encloses cells that hold the delimiter: the double quote, unless only single quotes are used so. Behind a
 * backslash where that stands before quotes inside cells, as databases and some scripts write them.
 */
export function quoteOf(head: string): Found<string> {
  const double = enclosedBy(head, '"');
  const escaped = double > 0 ? backslashed(head) : 0;
  if (escaped > 0) return { value: '\\"', why: { code: 'quote_backslashed', params: { count: escaped } } };
  if (double > 0) return { value: '"', why: { code: 'quote_used', params: { count: double } } };
  const single = enclosedBy(head, "'");
  const lines = head.split('\n').length;
  if (single >= Math.max(3, lines / 2))
    return { value: "'", why: { code: 'quote_used', params: { count: single } } };
  return { value: '"', why: { code: 'quote_unused', params: {} } };
}
