import type { DateOrder, DecimalMark, Encoding } from '../../../src/lib/ingest/plan.ts';
import { PLAIN, type Costume } from './costume.ts';
import { layoutTruth, type LayoutTruth } from './layouts.ts';
import { meantRows, type Meant } from './meant.ts';
import { encode, encodingOf, textOf, type Bytes, type Dialect, type Quoting } from './text.ts';
import { accountOf, cleanRows, written, type Account, type Written } from './written.ts';

/** What must be found out of one table of a file; null where nothing can tell, or nothing has to. */
export interface Truth {
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly headerRow: number | null;
  readonly headerRows: number;
  /** `ask` where the days read both ways. */
  readonly dateOrder: DateOrder | 'ask' | null;
  readonly decimal: DecimalMark | null;
  readonly topics: LayoutTruth | null;
  readonly account: Account | null;
  /** Rows of the clean table of contacts; null where values are beyond recognition. */
  readonly rows: readonly Record<string, unknown>[] | null;
}

/** A file of the corpus: its bytes, and what must be found out of each of its tables. */
export interface Entry {
  readonly name: string;
  readonly group: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly tables: readonly Truth[];
  /** Code of the issue for which the file must be refused; such a file has no tables. */
  readonly refusal: string | null;
}

/** What a text file is made of; what isn't given is as plain as can be. */
export interface TextParts {
  readonly rows?: readonly Meant[];
  readonly costume?: Partial<Costume>;
  readonly dialect?: Partial<Dialect>;
  readonly bytes?: Bytes;
  /** Adds to the rows put in, or changes them. */
  readonly put?: (rows: Written[], costume: Costume) => Written[];
  /** What the rows put in hold beside the contact itself. */
  readonly also?: (row: Meant) => Record<string, unknown>;
  /** Changes the text once written. */
  readonly text?: (text: string) => string;
  /** Changes the bytes once encoded. */
  readonly raw?: (bytes: Uint8Array) => Uint8Array;
  readonly truth?: Partial<Truth>;
}

export const PLAIN_DIALECT: Dialect = { delimiter: ';', quoting: 'minimal', newline: '\r\n', endsLine: true };

const QUOTES: Readonly<Record<Quoting, string>> = {
  minimal: '"',
  all: '"',
  backslash: '\\"',
  single: "'",
  none: '"',
};

/** Days that read the same in both orders prove nothing and ask nothing. */
function orderOf(rows: readonly Meant[], { date }: Costume): Truth['dateOrder'] {
  if (date.order !== 'dmy' && date.order !== 'mdy') return date.order;
  const parts = rows.map((row) => row.contact_date.split('-').map(Number));
  if (parts.some(([, , day = 0]) => day > 12)) return date.order;
  return parts.some(([, month, day]) => month !== day) ? 'ask' : null;
}

function usesFraction(rows: readonly Meant[], costume: Costume): boolean {
  if (!costume.fields.includes('duration_min')) return false;
  const minutes = rows.flatMap(({ duration_min }) => (duration_min === null ? [] : [duration_min]));
  return costume.floats || (costume.headers === 'spoken' && minutes.some((minute) => minute % 60 !== 0));
}

function isPlainAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** A text file and its truth, from what is put into it. */
export function textEntry(group: string, name: string, parts: TextParts): Entry {
  const rows = parts.rows ?? meantRows();
  const costume: Costume = { ...PLAIN, ...parts.costume };
  const dialect: Dialect = { ...PLAIN_DIALECT, ...parts.dialect };
  const bytes = parts.bytes ?? 'utf-8';
  const put = (parts.put ?? ((same) => same))(written(rows, costume), costume);
  const text = (parts.text ?? ((same) => same))(textOf(put, dialect));
  const headerRow = put.findIndex(({ fate }) => fate === 'header');
  return {
    name: `${group}-${name}.csv`,
    group,
    bytes: () => (parts.raw ?? ((same) => same))(encode(text, bytes)),
    tables: [
      {
        encoding: bytes === 'utf-8' && isPlainAscii(text) ? null : encodingOf[bytes],
        delimiter: dialect.delimiter,
        quote: text.includes(QUOTES[dialect.quoting]) ? QUOTES[dialect.quoting] : null,
        headerRow,
        headerRows: put.filter(({ fate }) => fate === 'header').length,
        dateOrder: orderOf(rows, costume),
        decimal: usesFraction(rows, costume) ? costume.decimal : null,
        topics: costume.fields.includes('topics') ? layoutTruth('topics', costume.topics, rows) : null,
        account: accountOf(put),
        rows: cleanRows(put, costume.fields, parts.also),
        ...parts.truth,
      },
    ],
    refusal: null,
  };
}

/** A file that must be refused with a code. */
export function refusedEntry(name: string, refusal: string, bytes: Entry['bytes']): Entry {
  return { name, group: 'refused', bytes, tables: [], refusal };
}
