import { columnLetters, rangeText, type CellRange } from './cell-place.ts';
import type { SourceFact } from './source.ts';
import { headerRanges, recordRanges } from './workbook-merged.ts';
import type { SheetStructure } from './workbook-structure.ts';
import type { SheetRows } from './workbook-values.ts';

const MOST_SHOWN = 8;

function shown(places: readonly (string | number)[]): string {
  return places.slice(0, MOST_SHOWN).join(', ') + (places.length > MOST_SHOWN ? '…' : '');
}

/** Rows as people write them: neighbours as a span, `12–40`. */
function spans(rows: readonly number[]): string[] {
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const first = rows[at] ?? 0;
    let last = first;
    while (rows[at + 1] === last + 1) last = rows[++at] ?? last;
    texts.push(first === last ? String(first) : `${first}–${last}`);
  }
  return texts;
}

function fact(
  code: string,
  severity: SourceFact['severity'],
  count: number,
  places: Readonly<Record<string, string>>,
): SourceFact[] {
  return count === 0 ? [] : [{ code, severity, params: { count, ...places } }];
}

function hiddenRows({ hiddenRows, filtered }: SheetStructure, rowCount: number): SourceFact[] {
  const rows = hiddenRows.filter((row) => row <= rowCount);
  const isFiltered = (row: number) => filtered !== null && row > filtered.top;
  const byFilter = rows.filter(isFiltered);
  const byHand = rows.filter((row) => !isFiltered(row));
  return [
    ...fact('sheet_rows_filtered', 'note', byFilter.length, { lines: shown(spans(byFilter)) }),
    ...fact('sheet_rows_hidden', 'note', byHand.length, { lines: shown(spans(byHand)) }),
  ];
}

/** Hidden columns that hold values; to hide all that lie to the right of a table is common. */
function hiddenColumns({ hiddenColumns }: SheetStructure, width: number): SourceFact[] {
  const letters: string[] = [];
  for (const [first, last] of hiddenColumns)
    for (let column = first; column <= Math.min(last, width); column++) letters.push(columnLetters(column));
  return fact('sheet_columns_hidden', 'note', letters.length, { columns: shown(letters) });
}

function mergedRanges({ merged }: SheetStructure, rows: SheetRows['rows']): SourceFact[] {
  const inData = recordRanges(rows, merged);
  const others = merged.filter((range) => range.top <= rows.length && !inData.includes(range));
  const headed = headerRanges(rows, merged);
  const places = (ranges: readonly CellRange[]) => ({ places: shown(ranges.map(rangeText)) });
  const titles = others.filter((range) => !headed.includes(range));
  return [
    ...fact('sheet_merged_rows', 'warning', inData.length, places(inData)),
    ...fact('sheet_merged_header', 'note', headed.length, places(headed)),
    ...fact('sheet_merged', 'note', titles.length, places(titles)),
  ];
}

function brokenCells({ errorRows, uncalculatedRows }: SheetStructure): SourceFact[] {
  const lines = (rows: readonly number[]) => ({ lines: shown(spans([...new Set(rows)])) });
  return [
    ...fact('sheet_errors', 'warning', errorRows.length, lines(errorRows)),
    ...fact('sheet_formulas_uncalculated', 'warning', uncalculatedRows.length, lines(uncalculatedRows)),
  ];
}

/** What a person should know of a sheet beside its values: each with how many there are and where. */
export function sheetFacts(
  structure: SheetStructure,
  rows: SheetRows['rows'],
  is1904: boolean,
): SourceFact[] {
  return [
    ...hiddenRows(structure, rows.length),
    ...hiddenColumns(structure, rows[0]?.length ?? 0),
    ...mergedRanges(structure, rows),
    ...brokenCells(structure),
    ...(is1904 ? [{ code: 'dates_1904', severity: 'note', params: {} } as const] : []),
  ];
}
