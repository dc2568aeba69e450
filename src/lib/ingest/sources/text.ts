import Papa from 'papaparse';
import type { Encoding } from '../plan.ts';
import { chunksOf } from './bytes.ts';
import type { RowBatch } from './source.ts';

/** What must be known of a text to cut it into rows of cells. */
export interface TextDialect {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** What encloses cells, behind a backslash where one stands before quotes inside them; an empty text for nothing. */
  readonly quote: string;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** No cell of an honest file is longer: beyond it, a quote was opened and never closed. */
const LONGEST_ROW = 2_000_000;
const FIRST_LINE = 1;

/** No honest text holds it: stands for "no quote", which the parser can't be told. */
const NO_QUOTE = '\uFFFF';

/** The mark itself, without the backslash that says how it is written inside cells. */
const markOf = (quote: string): string => quote.slice(-1);

function parserOf({ delimiter, quote }: Omit<TextDialect, 'encoding'>, preview = 0) {
  const quoteChar = markOf(quote) || NO_QUOTE;
  const escapeChar = quote.startsWith('\\') ? '\\' : quoteChar;
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar, escapeChar, preview });
}

/** Decodes a file piece by piece into text with `\n` line ends and without NUL characters. */
async function* textOf(
  file: File,
  encoding: Encoding,
): AsyncGenerator<{ text: string; bytes: number; nuls: number }> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  // A return at the end of a piece may belong to the line feed that begins the next.
  let carry = '';
  const clean = (decoded: string, isLast: boolean) => {
    let text = carry + decoded;
    carry = !isLast && text.endsWith('\r') ? '\r' : '';
    if (carry !== '') text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (!text.includes('\0')) return { text, nuls: 0 };
    const bare = text.replaceAll('\0', '');
    return { text: bare, nuls: text.length - bare.length };
  };
  for await (const chunk of chunksOf(file)) {
    bytes += chunk.byteLength;
    yield { ...clean(decoder.decode(chunk, { stream: true }), false), bytes };
  }
  yield { ...clean(decoder.decode(), true), bytes };
}

/** Spreadsheets are told by `="0042"` to leave a cell as it is; the guard is no part of the value. */
function withoutGuards(row: string[]): string[] {
  return row.map((cell) => (/^="[^"]*"$/.test(cell) ? cell.slice(2, -1) : cell));
}

const mayGuard = (text: string): boolean => text.includes('="');

function linesIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/** Reads text row by row across pieces, keeping count of lines; quotes never closed cost one line, not the file. */
class RowReader {
  readonly #dialect: Omit<TextDialect, 'encoding'>;
  #held = '';
  #line = FIRST_LINE;

  constructor(dialect: Omit<TextDialect, 'encoding'>) {
    this.#dialect = dialect;
  }

  read(text: string, isLast: boolean): Pick<RowBatch, 'rows' | 'lines' | 'unclosed'> {
    const rows: string[][] = [];
    const lines: number[] = [];
    const unclosed: number[] = [];
    let rest = this.#held + text;
    const isGuarded = mayGuard(rest);
    if (isLast && rest.endsWith('\n')) rest = rest.slice(0, -1);
    for (;;) {
      const { data, errors, meta } = parserOf(this.#dialect).parse(rest, 0, !isLast) as Parsed;
      const isOpen = isLast && errors.some((error) => error.code === 'MissingQuotes');
      const whole = isOpen ? data.slice(0, -1) : data;
      this.#take(isGuarded ? whole.map(withoutGuards) : whole, this.#mayQuote(rest), rows, lines);
      if (isOpen) rest = this.#afterComplete(rest, data);
      else rest = isLast ? '' : rest.slice(meta.cursor);
      if (!isOpen && rest.length <= LONGEST_ROW) break;
      const end = rest.indexOf('\n');
      const line = end === -1 ? rest : rest.slice(0, end);
      unclosed.push(rows.length);
      this.#take([line.split(this.#dialect.delimiter)], false, rows, lines);
      rest = end === -1 ? '' : rest.slice(end + 1);
      if (rest === '') break;
    }
    this.#held = rest;
    return { rows, lines, unclosed };
  }

  #mayQuote(text: string): boolean {
    const mark = markOf(this.#dialect.quote);
    return mark !== '' && text.includes(mark);
  }

  /** The text from the row whose quote stays open, found by reading again up to it. */
  #afterComplete(text: string, data: readonly string[][]): string {
    if (data.length === 1) return text;
    const { meta } = parserOf(this.#dialect, data.length - 1).parse(text, 0, false) as Parsed;
    return text.slice(meta.cursor);
  }

  #take(data: readonly string[][], mayHoldLines: boolean, rows: string[][], lines: number[]): void {
    for (const row of data) {
      rows.push(row);
      lines.push(this.#line);
      this.#line += 1 + (mayHoldLines ? linesIn(row) : 0);
    }
  }
}

/** The rows of a text file, header and all, in batches. */
export async function* readText(file: File, dialect: TextDialect): AsyncGenerator<RowBatch> {
  const reader = new RowReader(dialect);
  for await (const { text, bytes, nuls } of textOf(file, dialect.encoding)) {
    yield { ...reader.read(text, false), bytes, nuls };
  }
  yield { ...reader.read('', true), bytes: file.size, nuls: 0 };
}

/** The first characters of a text file, cut at a line end. */
export async function headOf(file: File, encoding: Encoding): Promise<string> {
  for await (const { text } of textOf(file, encoding)) {
    const head = text.slice(0, 200_000);
    return head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1 || head.length) : head;
  }
  return '';
}

/** The rows of a text that is at hand, for finding out how it is built. */
export function rowsOf(text: string, dialect: Omit<TextDialect, 'encoding'>, most: number): string[][] {
  const { data } = parserOf(dialect, most).parse(text, 0, false) as Parsed;
  return mayGuard(text) ? data.map(withoutGuards) : data;
}
