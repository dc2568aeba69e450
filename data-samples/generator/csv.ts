import Papa from 'papaparse';
import type { Field } from '#lib/model/field.ts';
import { labelOf } from '#lib/model/codes/registry.ts';
import type { Locale } from '#lib/model/text.ts';
import { dayFirst } from './calendar.ts';

/** A value of a record of the sample. */
export type Value = string | number | boolean | null | readonly string[];

/** A record of the sample, by the canonical model's field names. */
export type Values = Readonly<Record<string, Value>>;

/** How a text file is written. */
export interface Layout {
  readonly delimiter: string;
  readonly newline: string;
  readonly header: (field: Field) => string;
  readonly cell: (field: Field, value: Value) => string;
}

function toValues(record: object): Values {
  return record as Values;
}

/** The cell in the canonical file: codes, ISO dates, multi-selects joined by a semicolon. */
export function canonicalCell(_field: Field, value: Value): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}

function labelled(field: Field, value: Value, locale: Locale): string {
  if (field.list === undefined || typeof value !== 'string') return String(value);
  return labelOf(field.list, value, locale);
}

/** The cell as a person who works in French or Dutch sees it: labels, day-first dates, yes and no. */
export function localCell(locale: 'fr' | 'nl', dateSeparator: string): Layout['cell'] {
  const words = { fr: ['Oui', 'Non'], nl: ['Ja', 'Nee'] }[locale];
  return (field, value) => {
    if (value === null) return '';
    if (typeof value === 'boolean') return words[value ? 0 : 1] ?? '';
    if (field.type === 'date') return dayFirst(String(value)).replaceAll('/', dateSeparator);
    if (Array.isArray(value)) return value.map((code: string) => labelled(field, code, locale)).join(' | ');
    return labelled(field, value, locale);
  };
}

/** Commas, codes and ISO dates. */
export const canonicalLayout: Layout = {
  delimiter: ',',
  newline: '\n',
  header: ({ name }) => name,
  cell: canonicalCell,
};

/** Semicolons, labels and headers in a language, as Excel writes them in Belgium. */
export function localLayout(locale: 'fr' | 'nl', dateSeparator: string): Layout {
  return {
    delimiter: ';',
    newline: '\r\n',
    header: ({ label }) => label[locale],
    cell: localCell(locale, dateSeparator),
  };
}

/** Writes a matrix of cells; multi-select cells are always quoted. */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  layout: Pick<Layout, 'delimiter' | 'newline'>,
  multi: readonly boolean[] = [],
): string {
  const quotes = (value: unknown, column: number) => value !== '' && multi[column] === true;
  const head = Papa.unparse([[...header]], layout);
  const body = Papa.unparse(rows as string[][], { ...layout, quotes });
  return [head, body, ''].join(layout.newline);
}

/** Writes records with the given fields. */
export function recordsToCsv(fields: readonly Field[], records: readonly object[], layout: Layout): string {
  const rows = records
    .map(toValues)
    .map((record) => fields.map((field) => layout.cell(field, record[field.name] ?? null)));
  const multi = fields.map(({ type }) => type === 'codes');
  return csvOf(fields.map(layout.header), rows, layout, multi);
}

// Bytes 0x80 to 0x9F; five of them stand for nothing. (Node's own decoder reads them as Latin-1.)
const HIGH = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

function byteOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = HIGH.indexOf(letter);
  if (place < 0) throw new Error(`Windows-1252 has no "${letter}"`);
  return 0x80 + place;
}

/** Text as Windows-1252 bytes; throws for a letter that this encoding doesn't have. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, byteOf));
}

/** Text as UTF-8 bytes, with or without a byte order mark. */
export function toUtf8(text: string, byteOrderMark = false): Uint8Array {
  return new TextEncoder().encode(byteOrderMark ? `\u{feff}${text}` : text);
}
