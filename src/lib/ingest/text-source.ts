import Papa from 'papaparse';
import { chunksOf } from './bytes.ts';
import type { Encoding } from './plan.ts';

/** Rows as they stand in the source, with the line on which each begins and how far the file is read. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly bytes: number;
  /** NUL characters taken out of these rows. */
  readonly nuls: number;
  /** Indices of rows whose opening quote is never closed: read as they stand, quotes and all. */
  readonly unclosed: readonly number[];
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** No cell of an honest file is longer: beyond it, a quote was opened and never closed. */
const LONGEST_ROW = 2_000_000;
const FIRST_LINE = 1;

function parse(text: string, delimiter: string, isLast: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, !isLast) as Parsed;
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

function linesIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/** Reads text row by row across pieces, keeping count of lines; quotes never closed cost one line, not the file. */
class RowReader {
  readonly #delimiter: string;
  #held = '';
  #line = FIRST_LINE;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  read(text: string, isLast: boolean): Pick<RowBatch, 'rows' | 'lines' | 'unclosed'> {
    const rows: string[][] = [];
    const lines: number[] = [];
    const unclosed: number[] = [];
    let rest = this.#held + text;
    if (isLast && rest.endsWith('\n')) rest = rest.slice(0, -1);
    for (;;) {
      const { data, errors, meta } = parse(rest, this.#delimiter, isLast);
      const isOpen = isLast && errors.some((error) => error.code === 'MissingQuotes');
      this.#take(isOpen ? data.slice(0, -1) : data, rest.includes('"'), rows, lines);
      if (isOpen) rest = this.#afterComplete(rest, data);
      else rest = isLast ? '' : rest.slice(meta.cursor);
      if (!isOpen && rest.length <= LONGEST_ROW) break;
      const end = rest.indexOf('\n');
      const line = end === -1 ? rest : rest.slice(0, end);
      unclosed.push(rows.length);
      this.#take([line.split(this.#delimiter)], false, rows, lines);
      rest = end === -1 ? '' : rest.slice(end + 1);
      if (rest === '') break;
    }
    this.#held = rest;
    return { rows, lines, unclosed };
  }

  /** The text from the row whose quote stays open, found by reading again up to it. */
  #afterComplete(text: string, data: readonly string[][]): string {
    const complete = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', preview: data.length - 1 });
    if (data.length === 1) return text;
    const { meta } = complete.parse(text, 0, false) as Parsed;
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
export async function* readText(file: File, encoding: Encoding, delimiter: string): AsyncGenerator<RowBatch> {
  const reader = new RowReader(delimiter);
  for await (const { text, bytes, nuls } of textOf(file, encoding)) {
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
export function rowsOf(text: string, delimiter: string, most: number): string[][] {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: most });
  return (parser.parse(text, 0, false) as Parsed).data;
}
