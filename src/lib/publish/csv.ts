import Papa from 'papaparse';
import { neutralised } from '#lib/model/formula.ts';
import type { Edition } from './edition.ts';

/**
 * An edition for machines: a printed cell a row, with a column for the code of each dimension and one for its English
 * name; empty where a table isn't by it. `shown` says whether there is a number, `at_least` and `at_most` for which true
 * counts it stands: a rounded 0 is 0 to 4, a 5 is 1 to 9; an exact number is itself. RFC 4180
 * after a byte-order mark, without which Excel misreads letters like ü; nothing in it is a formula.
 */
export function editionCsv(edition: Edition): string {
  const ids = Object.keys(edition.dimensions);
  const head = [
    'table',
    'measure',
    ...ids.flatMap((id) => [id, `${id}_name`]),
    'value',
    'shown',
    'at_least',
    'at_most',
  ];
  const error = edition.method.id === 'rounding' ? edition.method.base - 1 : 0;
  const rows = edition.tables.flatMap(({ id: table, measure, cells }) =>
    cells.map(({ at, value }) => [
      table,
      measure,
      ...ids.flatMap((id) => {
        const code = at[id];
        return code === undefined ? ['', ''] : [code, edition.dimensions[id]?.codes[code]?.en ?? code];
      }),
      value ?? '',
      ...(value === null ? ['no', '', ''] : ['yes', Math.max(0, value - error), value + error]),
    ]),
  );
  const safe = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell)),
  );
  return `\ufeff${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
