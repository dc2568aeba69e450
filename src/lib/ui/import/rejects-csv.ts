import type { Reject } from '#lib/model/load.ts';
import { toCsvText } from '../csv.ts';

/** Headers of the columns that say what is wrong, in the language of the page; they stand behind the file's own. */
export interface RejectColumns {
  readonly line: string;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
}

/** Files of a format without delimiters become what spreadsheets here read without a question. */
const DELIMITER = ';';

function rowOf(reject: Reject, width: number, describe: (reject: Reject) => string): string[] {
  const cells = reject.cells.map((cell) => cell.replaceAll('\u001F', '; '));
  const own = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return [...own, String(reject.line), reject.column, reject.value, describe(reject), ...cells.slice(width)];
}

/**
 * Rejected rows of one table as CSV in its own columns, so that they can be corrected and loaded again:
 * what follows the file's own columns is not imported. Cells that a spreadsheet would take for formulas
 * get an apostrophe, which the importer takes off again. Surplus cells stand at the very end, without a
 * header, so that a row that was not mended is rejected again.
 */
export function rejectsToCsv(
  header: readonly string[],
  rejects: readonly Reject[],
  delimiter: string,
  columns: RejectColumns,
  describe: (reject: Reject) => string,
): string {
  const { line, column, value, problem } = columns;
  const rows = rejects.map((reject) => rowOf(reject, header.length, describe));
  return toCsvText([[...header, line, column, value, problem], ...rows], {
    delimiter: delimiter === '' ? DELIMITER : delimiter,
    decimalMark: '.',
    isMarked: true,
  });
}
