import type { Issue } from '#lib/model/issue.ts';
import { declaredDelimiter } from './dialect.ts';
import { columnIssues, emptyPlan, fileIssue, refusal } from './findings.ts';
import {
  distinctHeaders,
  filledIn,
  headerPlaceOf,
  isTagRow,
  joinHeaders,
  taggedHeader,
  type HeaderPlace,
} from './header.ts';
import { proposeColumns } from './mapping.ts';
import type { ColumnProfile, DialectChoice, Evidence, SourcePlan } from './plan.ts';
import { tableOf, teamOf } from './recognise.ts';
import { scan, type Scan } from './scan.ts';
import type { RowBatch, TableSource } from './sources/source.ts';
import { decimalOf } from './values.ts';

const MOST_COLUMNS = 2_000;
const PROBE_ROWS = 60;

/** What is known of a table before its rows are looked at. */
export interface Basis extends Pick<
  SourcePlan,
  'kind' | 'encoding' | 'delimiter' | 'quote' | 'chosen' | 'reasons' | 'accented'
> {
  /** How the table is called everywhere. */
  readonly name: string;
  /** Characters that can't be read in the encoding. */
  readonly damaged: number;
}

type Batches = AsyncIterable<RowBatch> | Iterable<RowBatch>;

async function firstRows(batches: Batches): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of batches) {
    rows.push(...batch.rows.slice(0, PROBE_ROWS - rows.length));
    if (rows.length >= PROBE_ROWS) break;
  }
  return rows;
}

interface Headed {
  readonly row: number;
  readonly rows: number;
  readonly header: readonly string[];
  readonly repeated: readonly string[];
  readonly why: Evidence;
}

function placeOf(rows: readonly (readonly string[])[], chosen: DialectChoice, skip: number): HeaderPlace {
  const found = headerPlaceOf(rows.slice(skip));
  if (found.rows === 0 && chosen.headerRow === undefined) return found;
  const row = chosen.headerRow ?? found.row + skip;
  const isTwo = (chosen.headerRows ?? (chosen.headerRow === undefined ? found.rows : 1)) === 2;
  return { row, rows: isTwo ? 2 : 1, why: found.why };
}

function headedBy(rows: readonly (readonly string[])[], { chosen, delimiter, kind }: Basis): Headed {
  const isDeclared = kind === 'text' && declaredDelimiter(rows[0]?.join(delimiter) ?? '') !== null;
  const place = placeOf(rows, chosen, isDeclared ? 1 : 0);
  if (place.rows === 0) return unnamed(rows, place);
  const first = rows[place.row] ?? [];
  const cells = place.rows === 2 ? joinHeaders(first, rows[place.row + 1] ?? []) : first;
  const { header, repeated } = distinctHeaders(taggedHeader(cells, rows.find(isTagRow)));
  const code = chosen.headerRow === undefined && chosen.headerRows === undefined ? place.why : 'chosen';
  return {
    row: place.row,
    rows: place.rows,
    header,
    repeated,
    why: { code, params: { row: place.row + 1 } },
  };
}

/** Columns that no line names, told apart by their number. */
function unnamed(rows: readonly (readonly string[])[], { row, rows: lines, why }: HeaderPlace): Headed {
  const width = Math.max(...rows.map((cells) => cells.length));
  const { header, repeated } = distinctHeaders(Array.from({ length: width }, () => ''));
  return { row, rows: lines, header, repeated, why: { code: why, params: {} } };
}

function schemaOf(names: readonly string[]): Headed {
  const { header, repeated } = distinctHeaders(names);
  return { row: -1, rows: 0, header, repeated, why: { code: 'header_schema', params: {} } };
}

/** Columns at the end without a name and without a value are none. */
function trimmed(header: readonly string[], profiles: readonly ColumnProfile[]): number {
  let width = header.length;
  while (width > 1 && profiles[width - 1]?.filled === 0 && header[width - 1] === `(${width})`) width--;
  return width;
}

function decimalEvidence(
  profiles: readonly ColumnProfile[],
  { chosen, kind }: Basis,
): Pick<SourcePlan, 'decimal'> & { readonly why: Evidence } {
  if (chosen.decimal) return { decimal: chosen.decimal, why: { code: 'chosen', params: {} } };
  const numeric = profiles.filter(({ dates, filled }) => dates.dates < filled / 2);
  const { mark, isProved, count } = decimalOf(numeric.flatMap(({ values }) => values));
  if (isProved) return { decimal: mark, why: { code: 'decimal_seen', params: { count } } };
  // Typed numbers come with a point; in text the comma is the custom here.
  return { decimal: kind === 'text' ? mark : '.', why: { code: 'decimal_assumed', params: { count } } };
}

function notesOf(name: string, table: TableSource, headed: Headed, found: Scan, width: number): Issue[] {
  const notes = table.facts.map(({ code, severity, params }) => fileIssue(name, code, severity, params));
  const repeated = [...new Set(headed.repeated)].slice(0, 5).join(', ');
  if (repeated !== '') notes.push(fileIssue(name, 'header_repeated', 'note', { columns: repeated }));
  const empty = headed.header.length - width;
  if (empty > 0) notes.push(fileIssue(name, 'columns_trailing', 'note', { count: empty }));
  if (headed.why.code === 'header_row_none') notes.push(fileIssue(name, 'header_missing', 'warning'));
  if (found.nuls > 0) notes.push(fileIssue(name, 'nul_characters', 'warning', { count: found.nuls }));
  if (table.isHidden) notes.push(fileIssue(name, 'sheet_hidden', 'note'));
  return notes;
}

function estimateRows(file: File, table: TableSource, headed: Headed, found: Scan): number {
  if (found.isWhole) return found.rows;
  if (table.rowCount !== null) return table.rowCount - Math.max(0, headed.row + headed.rows);
  return Math.round((found.rows * file.size) / Math.max(1, found.bytes));
}

/** What a scanned table becomes: the kind of its rows, and what each column is. */
function decide(
  name: string,
  header: readonly string[],
  found: Scan,
): Pick<SourcePlan, 'table' | 'columns' | 'team' | 'teamOpen'> {
  const table = tableOf(header);
  const columns = proposeColumns(found.profiles, table, found.families);
  const hasTeam = columns.some((column) => column.field === 'team' && column.profile.filled > 0);
  const team = hasTeam ? null : teamOf(name);
  return { table, columns, team, teamOpen: !hasTeam && team === null };
}

/** How one table of a file will be read. */
export async function planTable(file: File, table: TableSource, basis: Basis): Promise<SourcePlan> {
  const { name, damaged, ...known } = basis;
  const headed = table.header ? schemaOf(table.header) : headedBy(await firstRows(table.batches()), basis);
  const named = { ...known, file: name, part: table.part };
  if (
    filledIn(headed.header) === 0 ||
    headed.header.length === 0 ||
    (headed.rows > 0 && headed.header.every((cell, at) => cell === `(${at + 1})`))
  )
    return { ...refusal(file, 'empty_file'), ...named };
  if (headed.header.length > MOST_COLUMNS)
    return {
      ...refusal(file, 'too_many_columns', { count: headed.header.length, most: MOST_COLUMNS }),
      ...named,
    };
  const whole = await scan(table.batches(), headed.header, headed.row, headed.rows);
  if (whole.rows === 0) return { ...refusal(file, 'header_only'), ...named };
  const width = trimmed(headed.header, whole.profiles);
  const header = headed.header.slice(0, width);
  const found = { ...whole, profiles: whole.profiles.slice(0, width) };
  const { decimal, why } = decimalEvidence(found.profiles, basis);
  const decided = decide(name, header, found);
  return {
    ...emptyPlan(file, [
      ...(damaged > 0 ? [fileIssue(name, 'characters_damaged', 'warning', { count: damaged })] : []),
      ...notesOf(name, table, headed, found, width),
      ...columnIssues(name, decided.table, decided.columns),
    ]),
    ...named,
    ...decided,
    decimal,
    reasons: { ...basis.reasons, header: headed.why, decimal: why },
    isLeftOut: table.isHidden,
    headerRow: headed.row,
    headerRows: headed.rows,
    headerLine: found.headerLine,
    header,
    preamble: found.preamble,
    sample: found.sample,
    estimatedRows: estimateRows(file, table, headed, found),
    exact: found.isWhole,
    families: found.families,
  };
}
