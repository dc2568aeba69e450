import writeExcelFile from 'write-excel-file/node';
import { PLAIN, type Costume } from './costume.ts';
import { dateCostumes } from './dates.ts';
import type { Entry, Truth } from './entry.ts';
import { layoutTruth } from './layouts.ts';
import { meantRows, type Meant } from './meant.ts';
import { accountOf, cleanRows, written, type Written } from './written.ts';

const TYPED: Costume = { ...PLAIN, date: dateCostumes.iso, decimal: '.' };

interface Sheet {
  readonly name: string;
  readonly rows: readonly Written[];
}

/** Days and numbers as such, everything else as text. */
function typedCell(text: string) {
  if (text === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  return /^\d+(\.\d+)?$/.test(text) ? { value: Number(text), type: Number } : textCell(text);
}

function textCell(text: string) {
  return text === '' ? null : { value: text, type: String };
}

async function workbook(sheets: readonly Sheet[], cell: typeof typedCell): Promise<Uint8Array> {
  const parts = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map(({ cells }) => cells.map(cell)),
  }));
  return new Uint8Array(await writeExcelFile(parts).toBuffer());
}

function truthOf(rows: readonly Written[], meant: readonly Meant[], costume: Costume): Truth {
  return {
    encoding: null,
    delimiter: null,
    quote: null,
    headerRow: rows.findIndex(({ fate }) => fate === 'header'),
    headerRows: rows.filter(({ fate }) => fate === 'header').length,
    dateOrder: costume.date.order,
    decimal: null,
    topics: layoutTruth('topics', costume.topics, meant),
    account: accountOf(rows),
    rows: cleanRows(rows, costume.fields),
  };
}

function skipped(...cells: string[]): Written {
  return { cells, fate: 'skipped' };
}

function entry(name: string, sheets: readonly Sheet[], tables: readonly Truth[], cell = typedCell): Entry {
  return {
    name: `workbook-${name}`,
    group: 'workbook',
    bytes: () => workbook(sheets, cell),
    tables,
    refusal: null,
  };
}

function oneSheet(name: string, costume: Costume, cell = typedCell, put = (rows: Written[]) => rows): Entry {
  const meant = meantRows();
  const rows = put(written(meant, costume));
  return entry(name, [{ name: 'Contacts', rows }], [truthOf(rows, meant, costume)], cell);
}

/** A sheet of words beside the data: read, and left out. */
function withReadMe(): Entry {
  const meant = meantRows();
  const rows = written(meant, TYPED);
  const words = [skipped('Lisez-moi'), skipped('Cet export contient les contacts.'), skipped('Version 3')];
  const truth: Truth = {
    ...{ encoding: null, delimiter: null, quote: null, headerRow: null, headerRows: 1, dateOrder: null },
    ...{ decimal: null, topics: null, account: null, rows: [] },
  };
  return entry(
    'read-me.xlsx',
    [
      { name: 'Lisez-moi', rows: words },
      { name: 'Contacts', rows },
    ],
    [truth, truthOf(rows, meant, TYPED)],
  );
}

/** One sheet a quarter, all of one layout. */
function byQuarter(): Entry {
  const all = meantRows(90);
  const parts = [all.slice(0, 30), all.slice(30, 60), all.slice(60)];
  const sheets = parts.map((meant, at) => ({ name: `T${at + 1}`, rows: written(meant, TYPED) }));
  const tables = sheets.map(({ rows }, at) => truthOf(rows, parts[at] ?? [], TYPED));
  return entry('quarters.xlsx', sheets, tables);
}

/** Workbooks with typed cells and with texts, titles, totals and several sheets. */
export function workbookFiles(): Entry[] {
  const titled = (rows: Written[]) => [
    skipped('Reach Out – contacts 2022'),
    skipped(''),
    ...rows,
    skipped('Total', '', '', '', '', '', '', '', '143'),
    skipped('Source : équipe mobile'),
  ];
  const grouped = (rows: Written[]): Written[] => [
    {
      cells: ['Contact', '', '', 'Personne', '', '', '', '', '', 'Entretien', '', '', '', ''],
      fate: 'header',
    },
    ...rows,
  ];
  return [
    oneSheet('typed.xlsx', TYPED),
    oneSheet('typed-named-csv.csv', TYPED),
    oneSheet('text.xlsx', { ...TYPED, date: dateCostumes.dayFirst, decimal: ',' }, textCell),
    oneSheet('titles.xlsx', TYPED, typedCell, titled),
    oneSheet('two-lines.xlsx', { ...TYPED, locale: 'nl' }, typedCell, grouped),
    oneSheet('options.xlsx', { ...TYPED, topics: { kind: 'options', mark: '/', ticks: ['1', '0'] } }),
    withReadMe(),
    byQuarter(),
  ];
}
