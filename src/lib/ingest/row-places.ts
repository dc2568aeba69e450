import type { Place } from '#lib/model/issue.ts';
import type { CleanTable } from '#lib/model/load.ts';

/** Where rows of a clean table, given by their number, stood in the files they came from. */
export async function placesOf({ arrow }: CleanTable, rows: readonly number[]): Promise<Place[]> {
  if (rows.length === 0) return [];
  const { tableFromIPC } = await import('@uwdata/flechette');
  const table = tableFromIPC(arrow);
  const [files, lines] = [table.getChild('source_file'), table.getChild('source_line')];
  return rows.map((row) => ({ file: String(files.at(row)), line: Number(lines.at(row)) }));
}
