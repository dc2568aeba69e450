import Papa from 'papaparse';
import type { Reject } from '#lib/model/load.ts';

/** Rejected rows of one file as CSV in the file's own columns, so that they can be corrected and loaded again. */
export function rejectsToCsv(
  header: readonly string[],
  rejects: readonly Reject[],
  delimiter: string,
  extra: { readonly line: string; readonly problem: string; readonly describe: (reject: Reject) => string },
): string {
  const width = Math.max(header.length, ...rejects.map((reject) => reject.cells.length));
  const names = Array.from({ length: width }, (_, at) => header[at] ?? '');
  const rows = rejects.map((reject) => [
    ...Array.from({ length: width }, (_, at) => reject.cells[at] ?? ''),
    String(reject.line),
    extra.describe(reject),
  ]);
  const text = Papa.unparse([[...names, extra.line, extra.problem], ...rows], {
    delimiter: delimiter === '' ? ',' : delimiter,
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `\uFEFF${text}`;
}
