import type { Encoding } from '../../../src/lib/ingest/plan.ts';
import type { Written } from './written.ts';

/** What encloses cells: only those that need it, all, all with backslashes before quotes inside, all in single quotes, or none. */
export type Quoting = 'minimal' | 'all' | 'backslash' | 'single' | 'none';

/** How rows become text. */
export interface Dialect {
  readonly delimiter: string;
  readonly quoting: Quoting;
  readonly newline: '\n' | '\r\n' | '\r';
  /** Whether the last line ends as the others. */
  readonly endsLine: boolean;
}

/** How text becomes bytes. */
export type Bytes =
  | 'utf-8'
  | 'utf-8-mark'
  | 'utf-16le'
  | 'utf-16le-mark'
  | 'utf-16be'
  | 'utf-16be-mark'
  | 'windows-1252'
  | 'latin-1'
  | 'macintosh';

/** The encoding that a reader must find for bytes written so. */
export const encodingOf: Readonly<Record<Bytes, Encoding>> = {
  'utf-8': 'utf-8',
  'utf-8-mark': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16le-mark': 'utf-16le',
  'utf-16be': 'utf-16be',
  'utf-16be-mark': 'utf-16be',
  'windows-1252': 'windows-1252',
  // Latin-1 is the part of it that has no letters between 0x80 and 0x9f.
  'latin-1': 'windows-1252',
  macintosh: 'macintosh',
};

function quoted(cell: string, mark: string): string {
  return mark + cell.replaceAll(mark, mark + mark) + mark;
}

function cellText(cell: string, { delimiter, quoting }: Dialect): string {
  if (quoting === 'all') return quoted(cell, '"');
  if (quoting === 'backslash') return `"${cell.replaceAll('"', '\\"')}"`;
  if (quoting === 'single') return quoted(cell, "'");
  const needsQuotes = cell.includes(delimiter) || /["\n\r]/.test(cell);
  if (quoting === 'minimal') return needsQuotes ? quoted(cell, '"') : cell;
  if (cell.includes(delimiter) || /[\n\r]/.test(cell))
    throw new RangeError(`Without quotes a cell can't hold ${JSON.stringify(cell)}`);
  return cell;
}

/** Rows as text; a row's `raw` line stands for itself. */
export function textOf(rows: readonly Written[], dialect: Dialect): string {
  const lines = rows.map(
    ({ cells, raw }) => raw ?? cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter),
  );
  const text = lines.join(dialect.newline) + (dialect.endsLine ? dialect.newline : '');
  return dialect.newline === '\n' ? text : text.replaceAll(/(?<!\r)\n/g, dialect.newline);
}

const LATIN_1: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '–': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '\u202F': '\u00A0',
};

/** What Windows-1252 has between 0x80 and 0x9f; Node's own decoder leaves these to Latin-1. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter.length === 1 && (code < 0x80 || (code >= 0xa0 && code <= 0xff))) return code;
  const at = WINDOWS.indexOf(letter);
  if (at === -1 || letter === '\0') throw new RangeError(`Windows-1252 has no ${JSON.stringify(letter)}`);
  return 0x80 + at;
}

function toWindows(text: string): Uint8Array {
  return Uint8Array.from(text, byteOf);
}

function toUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const MAC = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at));

function toMac(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const at = code < 0x80 ? code : MAC.indexOf(letter) + 0x80;
    if (at < 0x80 && code >= 0x80) throw new RangeError(`Mac Roman has no ${JSON.stringify(letter)}`);
    return at;
  });
}

/** Text as bytes. Throws for letters that the encoding doesn't have. */
export function encode(text: string, bytes: Bytes): Uint8Array {
  const marked = bytes.endsWith('-mark') ? `\uFEFF${text}` : text;
  if (bytes.startsWith('utf-8')) return new TextEncoder().encode(marked);
  if (bytes.startsWith('utf-16')) return toUtf16(marked, bytes.startsWith('utf-16le'));
  if (bytes === 'macintosh') return toMac(text.replaceAll('\u202F', '\u00A0'));
  if (bytes === 'windows-1252') return toWindows(text);
  return toWindows(text.replaceAll(/[’‘–…œŒ\u202F]/g, (letter) => LATIN_1[letter] ?? ''));
}
