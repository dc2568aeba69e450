import type { Costume } from './costume.ts';
import { textEntry, type Entry } from './entry.ts';
import type { FamilyMark, Layout, Ticks } from './layouts.ts';

const ONE_ZERO: Ticks = ['1', '0'];

function joined(separator: string): Layout {
  return { kind: 'joined', separator };
}

function options(mark: FamilyMark, ticks: Ticks = ONE_ZERO): Layout {
  return { kind: 'options', mark, ticks };
}

function folded(mark: FamilyMark, separator: string, ticks: Ticks = ONE_ZERO): Layout {
  return { kind: 'folded', mark, ticks, separator };
}

const CODES: Partial<Costume> = { words: 'codes' };
const FIELDS: Partial<Costume> = { words: 'codes', headers: 'fields' };

const LAYOUTS: readonly (readonly [name: string, layout: Layout, costume: Partial<Costume>])[] = [
  ['semicolon', joined(';'), {}],
  ['semicolon-spaced', joined(' ; '), { locale: 'nl' }],
  ['pipe', joined('|'), { locale: 'en' }],
  ['comma-codes', joined(','), CODES],
  ['comma-labels', joined(', '), { locale: 'en' }],
  ['comma-spoken', joined(', '), { words: 'spoken' }],
  ['space-codes', joined(' '), CODES],
  ['space-lower-codes', joined(' '), { words: 'lower-codes', headers: 'fields' }],
  ['slash', joined(' / '), { locale: 'fr' }],
  ['line-feed', joined('\n'), { locale: 'nl' }],
  ['options-slash', options('/'), FIELDS],
  ['options-dot', options('.'), FIELDS],
  ['options-bracket', options('['), { ...FIELDS, locale: 'nl' }],
  ['options-colon-labels', options(':', ['x', '']), {}],
  ['options-labels-en', options('/', ['TRUE', 'FALSE']), { locale: 'en' }],
  ['options-bracket-labels-nl', options('[', ['Ja', 'Nee']), { locale: 'nl', headers: 'labels' }],
  ['options-dot-oui', options('.', ['Oui', 'Non']), CODES],
  ['options-floats', options('/', ['1.0', '0.0']), { ...FIELDS, decimal: '.', floats: true }],
  ['folded-slash', folded('/', ' '), FIELDS],
  ['folded-dot', folded('.', ' '), { ...FIELDS, locale: 'en' }],
  ['folded-bracket', folded('[', ';'), CODES],
  ['folded-labels', folded('/', ';'), {}],
  ['numbered-hash', { kind: 'numbered', mark: ' #', columns: 4 }, { locale: 'en' }],
  ['numbered-plain', { kind: 'numbered', mark: ' ', columns: 4 }, { locale: 'nl' }],
  ['numbered-underscore', { kind: 'numbered', mark: '_', columns: 4 }, FIELDS],
  ['numbered-degree', { kind: 'numbered', mark: ' n° ', columns: 5 }, {}],
];

/** Layouts of multi-selects; the referrals take the same where nothing stands against it. */
export function layoutFiles(): Entry[] {
  return LAYOUTS.map(([name, layout, costume]) =>
    textEntry('layout', name, { costume: { ...costume, topics: layout, referrals: layout } }),
  );
}
