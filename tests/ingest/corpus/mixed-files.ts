import { Random } from '../../../data-samples/generator/random.ts';
import { dateCostumes } from './dates.ts';
import { textEntry, type Entry, type TextParts } from './entry.ts';
import type { Layout } from './layouts.ts';
import { meantRows } from './meant.ts';
import type { Bytes, Dialect, Quoting } from './text.ts';
import type { WordStyle } from './words.ts';
import type { Written } from './written.ts';

const BYTES: readonly Bytes[] = [
  'utf-8',
  'utf-8-mark',
  'utf-16le-mark',
  'utf-16le',
  'utf-16be-mark',
  'windows-1252',
  'latin-1',
];
const LAYOUTS: readonly Layout[] = [
  { kind: 'joined', separator: ';' },
  { kind: 'joined', separator: ' | ' },
  { kind: 'joined', separator: ', ' },
  { kind: 'options', mark: '/', ticks: ['1', '0'] },
  { kind: 'options', mark: '[', ticks: ['x', ''] },
  { kind: 'numbered', mark: ' #', columns: 4 },
];
const DATES = [
  dateCostumes.iso,
  dateCostumes.isoZoned,
  dateCostumes.dayFirst,
  dateCostumes.dayFirstShort,
  dateCostumes.dotted,
  dateCostumes.dashed,
  dateCostumes.twoDigitYear,
  dateCostumes.monthFirst,
  dateCostumes.monthFirstTimed,
  dateCostumes.french,
  dateCostumes.serial,
] as const;
const ABOVE: readonly (readonly string[])[] = [
  [],
  [],
  [],
  ['Reach Out'],
  ['Reach Out – contacts', ''],
  ['', 'Export 2022'],
];
const BELOW: readonly (readonly string[])[] = [[], [], [''], ['', 'Source : équipe mobile'], ['', '']];
const WORDS: readonly WordStyle[] = ['codes', 'labels', 'labels', 'upper', 'bare', 'spoken'];
const DELIMITERS = [',', ';', ';', '\t', '|'] as const;
const QUOTINGS: readonly Quoting[] = ['minimal', 'minimal', 'all', 'single'];

function around(above: readonly string[], below: readonly string[]): NonNullable<TextParts['put']> {
  const lines = (texts: readonly string[]): Written[] =>
    texts.map((text) => ({ cells: [text], fate: 'skipped' }));
  return (rows) => [...lines(above), ...rows, ...lines(below)];
}

function dialectOf(random: Random, isBlankBelow: boolean): Dialect {
  return {
    delimiter: random.pick(DELIMITERS),
    quoting: random.pick(QUOTINGS),
    newline: random.pick(['\n', '\r\n', '\r']),
    // An empty last line is a line only when it ends as one.
    endsLine: random.chance(0.7) || isBlankBelow,
  };
}

function mixedFile(random: Random, at: number): Entry {
  const [above, below] = [random.pick(ABOVE), random.pick(BELOW)];
  const [topics, referrals] = [random.pick(LAYOUTS), random.pick(LAYOUTS)];
  return textEntry('mixed', String(at + 1).padStart(2, '0'), {
    rows: meantRows(random.int(40, 200), random.int(1, 1_000_000)),
    bytes: random.pick(BYTES),
    dialect: dialectOf(random, below.at(-1) === ''),
    put: around(above, below),
    costume: {
      locale: random.pick(['fr', 'nl', 'en']),
      headers: random.pick(['spoken', 'labels', 'fields']),
      words: random.pick(WORDS),
      date: random.pick(DATES),
      decimal: random.pick([',', '.']),
      blank: random.pick(['', '', '', 'NA', '-']),
      topics,
      referrals,
    },
  });
}

/** Costumes thrown together at random, always the same. */
export function mixedFiles(count = 48): Entry[] {
  const random = new Random(4_700);
  return Array.from({ length: count }, (_, at) => mixedFile(random, at));
}
