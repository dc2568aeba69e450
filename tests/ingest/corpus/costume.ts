import type { DecimalMark } from '../../../src/lib/ingest/plan.ts';
import type { CodeListId } from '../../../src/lib/model/field.ts';
import { dateCostumes, type DateCostume } from './dates.ts';
import { headerFor, isInHours } from './headers.ts';
import { listColumns, type Column, type Layout, type Wording } from './layouts.ts';
import type { Meant, MeantField } from './meant.ts';
import { wordFor } from './words.ts';

/** How a table is written into cells. */
export interface Costume extends Wording {
  readonly date: DateCostume;
  readonly decimal: DecimalMark;
  /** Every number with a fraction, as systems do that know one kind of number: `27.0`. */
  readonly floats: boolean;
  /** What stands in a cell of which nothing is known. */
  readonly blank: string;
  readonly topics: Layout;
  readonly referrals: Layout;
  readonly fields: readonly MeantField[];
}

/** Every field of the table, in the order of the columns. */
export const ALL_FIELDS: readonly MeantField[] = [
  'contact_id',
  'contact_date',
  'site_code',
  'person_key',
  'nationality',
  'language_main',
  'sex',
  'age',
  'head_count',
  'contact_type',
  'duration_min',
  'topics',
  'referrals',
  'remark',
];

/** A costume without surprises, to be changed in one respect at a time. */
export const PLAIN: Costume = {
  headers: 'spoken',
  words: 'labels',
  locale: 'fr',
  date: dateCostumes.dayFirst,
  decimal: ',',
  floats: false,
  blank: '',
  topics: { kind: 'joined', separator: ';' },
  referrals: { kind: 'joined', separator: ' | ' },
  fields: ALL_FIELDS,
};

const LISTS: Readonly<Partial<Record<MeantField, CodeListId>>> = {
  site_code: 'site',
  nationality: 'nationality',
  language_main: 'language',
  sex: 'sex',
  contact_type: 'contact-type',
};

/** A number as text under a decimal mark. */
export function numberText(value: number, decimal: DecimalMark, isFloat = false): string {
  const text = isFloat && Number.isInteger(value) ? value.toFixed(1) : String(value);
  return text.replace('.', decimal);
}

function plainCell(field: MeantField, costume: Costume): Column['cell'] {
  const { decimal, floats, blank, words, locale } = costume;
  const list = LISTS[field];
  return (row, at) => {
    const value = row[field];
    if (value === null || value === '') return blank;
    if (field === 'contact_date') return costume.date.write(row.contact_date, at);
    if (field === 'duration_min')
      return numberText(isInHours(costume.headers) ? Number(value) / 60 : Number(value), decimal, floats);
    if (typeof value === 'number') return numberText(value, decimal, floats);
    return list ? wordFor(list, String(value), words, locale) : String(value);
  };
}

function columnsOf(field: MeantField, costume: Costume): Column[] {
  if (field === 'topics' || field === 'referrals') {
    const columns = listColumns(field, costume[field], costume);
    const { blank } = costume;
    return columns.map(({ header, cell }) => ({ header, cell: (row, at) => cell(row, at) || blank }));
  }
  return [{ header: headerFor(field, costume.headers, costume.locale), cell: plainCell(field, costume) }];
}

/** A table dressed as cells of text. */
export interface Dressed {
  readonly header: readonly string[];
  readonly cellsOf: (row: Meant, at: number) => string[];
  /** Index of a field's (first) column. */
  readonly indexOf: (field: MeantField) => number;
}

/** Dresses a table: a header, and the cells of each contact. */
export function dress(costume: Costume): Dressed {
  const groups = costume.fields.map((field) => ({ field, columns: columnsOf(field, costume) }));
  const columns = groups.flatMap((group) => group.columns);
  return {
    header: columns.map(({ header }) => header),
    cellsOf: (row, at) => columns.map(({ cell }) => cell(row, at)),
    indexOf: (field) => {
      const before = groups.slice(
        0,
        Math.max(
          0,
          groups.findIndex((group) => group.field === field),
        ),
      );
      return before.reduce((sum, group) => sum + group.columns.length, 0);
    },
  };
}
