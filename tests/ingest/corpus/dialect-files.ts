import type { Costume } from './costume.ts';
import { dateCostumes } from './dates.ts';
import { textEntry, type Entry } from './entry.ts';
import { meantRows, type Meant } from './meant.ts';
import type { Bytes, Dialect, Quoting } from './text.ts';

const ENCODINGS: readonly Bytes[] = [
  'utf-8',
  'utf-8-mark',
  'utf-16le',
  'utf-16le-mark',
  'utf-16be',
  'utf-16be-mark',
  'windows-1252',
  'latin-1',
  'macintosh',
];
const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
const NEWLINES = ['\r\n', '\n', '\r'] as const;
const LOCALES = ['fr', 'nl', 'en'] as const;
const QUOTINGS: readonly Quoting[] = ['minimal', 'all', 'single', 'backslash'];

/** Without quotes, no cell may hold what separates cells. */
function bareCostume(delimiter: string): Partial<Costume> {
  const separator = delimiter === ';' ? '|' : ';';
  return {
    decimal: delimiter === ',' ? '.' : ',',
    topics: { kind: 'joined', separator },
    referrals: { kind: 'joined', separator },
    words: 'codes',
  };
}

function withoutMarks(): Meant[] {
  return meantRows().map((row) => ({ ...row, remark: row.remark.replace(/[",;|\t\n]/g, ' ') }));
}

function encodingFiles(): Entry[] {
  return ENCODINGS.flatMap((bytes, at) =>
    Object.entries(DELIMITERS).map(([name, delimiter], turn) =>
      textEntry('encoding', `${bytes}-${name}`, {
        bytes,
        costume: {
          locale: LOCALES[(at + turn) % 3] ?? 'fr',
          decimal: delimiter === ',' ? '.' : ',',
          headers: turn % 2 === 0 ? 'spoken' : 'labels',
        },
        dialect: {
          delimiter,
          newline: NEWLINES[(at + turn) % 3] ?? '\n',
          quoting: QUOTINGS[turn % 2] ?? 'all',
        },
      }),
    ),
  );
}

function quotingFiles(): Entry[] {
  return Object.entries(DELIMITERS).flatMap(([name, delimiter], turn) => [
    ...QUOTINGS.map((quoting, at) =>
      textEntry('quoting', `${quoting}-${name}`, {
        costume: { locale: LOCALES[at % 3] ?? 'fr', decimal: delimiter === ',' ? '.' : ',' },
        dialect: { delimiter, quoting, newline: NEWLINES[turn % 3] ?? '\n' },
      }),
    ),
    textEntry('quoting', `none-${name}`, {
      rows: withoutMarks(),
      costume: bareCostume(delimiter),
      dialect: { delimiter, quoting: 'none' },
    }),
  ]);
}

/** Line ends of every kind, with and without the last. */
function lineEndFiles(): Entry[] {
  const ends: Readonly<Record<string, Partial<Dialect>>> = {
    'lf-open': { newline: '\n', endsLine: false },
    'crlf-open': { newline: '\r\n', endsLine: false },
    cr: { newline: '\r' },
    'cr-open': { newline: '\r', endsLine: false },
  };
  return Object.entries(ends).map(([name, dialect]) => textEntry('line-end', name, { dialect }));
}

/** What draws the eye away from the real delimiter. */
function decoyFiles(): Entry[] {
  const busy = meantRows().map((row, at) => ({ ...row, remark: `oui, non, peut-être, ${at}, rien` }));
  return [
    textEntry('decoy', 'commas-in-semicolons', { rows: busy, costume: { decimal: ',' } }),
    textEntry('decoy', 'commas-in-tabs', {
      rows: busy,
      costume: { decimal: ',', topics: { kind: 'joined', separator: ', ' } },
      dialect: { delimiter: '\t' },
    }),
    textEntry('decoy', 'semicolons-in-commas', {
      costume: { decimal: '.', words: 'codes', topics: { kind: 'joined', separator: '; ' } },
      dialect: { delimiter: ',' },
    }),
    textEntry('decoy', 'pipes-in-commas', {
      costume: { decimal: '.', words: 'codes', topics: { kind: 'joined', separator: '|' } },
      dialect: { delimiter: ',' },
    }),
    textEntry('decoy', 'quoted-decimal-commas', { dialect: { delimiter: ',', quoting: 'minimal' } }),
    textEntry('decoy', 'two-columns', {
      costume: { fields: ['contact_date', 'site_code'], words: 'labels' },
      dialect: { delimiter: ',' },
    }),
    textEntry('decoy', 'one-column', {
      costume: { fields: ['contact_date'] },
      truth: { delimiter: null, quote: null },
    }),
    textEntry('decoy', 'one-row', {
      rows: meantRows(1, 7),
      costume: { date: dateCostumes.iso },
      truth: { quote: null },
    }),
    textEntry('decoy', 'spaced-names', {
      text: (text) => text.replace(/^[^\r\n]*/, (line) => line.replaceAll(';', '\u00A0; ')),
    }),
  ];
}

/** Encodings, delimiters, quotes and line ends. */
export function dialectFiles(): Entry[] {
  return [...encodingFiles(), ...quotingFiles(), ...lineEndFiles(), ...decoyFiles()];
}
