import { printedCells } from './changes.ts';
import type { Edition, EditionDimension, EditionTable } from './edition.ts';

/** Whether every code of the sums has a name, and none is a part of itself. */
function isTree({ root, sums, codes }: EditionDimension): boolean {
  const pairs = Object.entries(sums).flatMap(([parent, partitions]) =>
    partitions.flat().map((part) => [part, parent] as const),
  );
  const named = [root, ...pairs.flat()].every((code) => Object.hasOwn(codes, code));
  // The first parent counts, as where depths are told.
  const parents = new Map(pairs.toReversed());
  const hasEnd = (code: string) => {
    let [at, steps]: [string | undefined, number] = [code, 0];
    while (at !== undefined && steps <= parents.size) [at, steps] = [parents.get(at), steps + 1];
    return at === undefined;
  };
  return named && !parents.has(root) && [...parents.keys()].every(hasEnd);
}

/** Whether a table speaks of nothing but what the edition explains. */
function isExplained({ measures, dimensions }: Edition, table: EditionTable): boolean {
  const { measure, dimensions: by, drawn, filters, cells } = table;
  const ids = [...by, ...Object.keys(filters)];
  return (
    Object.hasOwn(measures, measure) &&
    by.includes(drawn) &&
    ids.every((id) => Object.hasOwn(dimensions, id)) &&
    cells.every(
      ({ at }) =>
        Object.keys(at).length === new Set(ids).size &&
        ids.every((id) => Object.hasOwn(at, id) && Object.hasOwn(dimensions[id]?.codes ?? {}, at[id] ?? '')),
    )
  );
}

/**
 * Whether what an edition of the right shape says holds together: its tables name measures, dimensions and codes that it
 * explains, codes add up without a circle, and what changed is printed. A file from elsewhere may be anything.
 */
export function isCoherent(edition: Edition): boolean {
  const trees = Object.values(edition.dimensions).every(isTree);
  if (!trees || !edition.tables.every((table) => isExplained(edition, table))) return false;
  const printed = printedCells(edition);
  const { cells = [], hidden = [] } = edition.changes ?? {};
  return [...cells, ...hidden].every(({ key }) => printed.has(key));
}
