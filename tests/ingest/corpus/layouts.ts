import type { Locale } from '../../../src/lib/model/text.ts';
import { headerFor, SINGULAR, type HeaderStyle } from './headers.ts';
import { REFERRALS, TOPICS, type Meant } from './meant.ts';
import { wordFor, type WordStyle } from './words.ts';

/** A multi-select of the table. */
export type ListField = 'topics' | 'referrals';

/** How an option column is named: `topics/IPP`, `topics.IPP`, `topics[IPP]`, `Thèmes : Accueil`. */
export type FamilyMark = '/' | '.' | '[' | ':';

/** How a multi-select is spread over cells and columns. */
export type Layout =
  | { readonly kind: 'joined'; readonly separator: string }
  | { readonly kind: 'options'; readonly mark: FamilyMark; readonly ticks: Ticks }
  | { readonly kind: 'folded'; readonly mark: FamilyMark; readonly ticks: Ticks; readonly separator: string }
  | { readonly kind: 'numbered'; readonly mark: string; readonly columns: number };

/** What a ticked and an open option hold. */
export type Ticks = readonly [ticked: string, open: string];

/** A layout as a reader must recognise it. */
export type LayoutTruth =
  | { readonly kind: 'joined'; readonly separator: string | null }
  | { readonly kind: 'options'; readonly columns: number }
  | { readonly kind: 'folded'; readonly columns: number; readonly separator: string | null }
  | { readonly kind: 'numbered'; readonly columns: number };

/** A column of a file: its name, and its cell for each contact. */
export interface Column {
  readonly header: string;
  readonly cell: (row: Meant, at: number) => string;
}

/** What the words of a file are written in. */
export interface Wording {
  readonly headers: HeaderStyle;
  readonly words: WordStyle;
  readonly locale: Locale;
}

const OPTIONS: Readonly<Record<ListField, readonly string[]>> = { topics: TOPICS, referrals: REFERRALS };
const LISTS = { topics: 'topic', referrals: 'referral' } as const;

function optionHeader(name: string, option: string, mark: FamilyMark): string {
  if (mark === '[') return `${name}[${option}]`;
  return mark === ':' ? `${name} : ${option}` : `${name}${mark}${option}`;
}

function wordOf(field: ListField, code: string, { words, locale }: Wording): string {
  return wordFor(LISTS[field], code, words, locale);
}

function joinedColumn(field: ListField, separator: string, wording: Wording): Column {
  return {
    header: headerFor(field, wording.headers, wording.locale),
    cell: (row) => row[field].map((code) => wordOf(field, code, wording)).join(separator),
  };
}

function optionColumns(
  field: ListField,
  mark: FamilyMark,
  [ticked, open]: Ticks,
  wording: Wording,
): Column[] {
  const name = headerFor(field, wording.headers, wording.locale);
  return OPTIONS[field].map((code) => ({
    header: optionHeader(name, wordOf(field, code, wording), mark),
    cell: (row) => (row[field].includes(code) ? ticked : open),
  }));
}

function numberedColumns(field: ListField, mark: string, columns: number, wording: Wording): Column[] {
  const name = wording.headers === 'fields' ? field : SINGULAR[wording.locale][field];
  return Array.from({ length: columns }, (_, at) => ({
    header: `${name}${mark}${at + 1}`,
    cell: (row) => {
      const code = row[field][at];
      return code === undefined ? '' : wordOf(field, code, wording);
    },
  }));
}

/** The columns of a multi-select. */
export function listColumns(field: ListField, layout: Layout, wording: Wording): Column[] {
  if (layout.kind === 'joined') return [joinedColumn(field, layout.separator, wording)];
  if (layout.kind === 'options') return optionColumns(field, layout.mark, layout.ticks, wording);
  if (layout.kind === 'numbered') return numberedColumns(field, layout.mark, layout.columns, wording);
  return [
    joinedColumn(field, layout.separator, wording),
    ...optionColumns(field, layout.mark, layout.ticks, wording),
  ];
}

function shownSeparator(field: ListField, separator: string, rows: readonly Meant[]): string | null {
  if (!rows.some((row) => row[field].length > 1)) return null;
  return separator.trim() === '' ? separator : separator.trim();
}

/** What must be recognised of a layout, given the contacts that show it. */
export function layoutTruth(field: ListField, layout: Layout, rows: readonly Meant[]): LayoutTruth {
  if (layout.kind === 'joined')
    return { kind: 'joined', separator: shownSeparator(field, layout.separator, rows) };
  if (layout.kind === 'options') return { kind: 'options', columns: OPTIONS[field].length };
  if (layout.kind === 'numbered') return { kind: 'numbered', columns: layout.columns };
  const separator = shownSeparator(field, layout.separator, rows);
  return { kind: 'folded', columns: OPTIONS[field].length, separator };
}
