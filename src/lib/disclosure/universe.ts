import {
  cellKey,
  type Coordinates,
  type Hierarchies,
  type Hierarchy,
  type TableDesign,
} from './publication.ts';

/** A cell of the universe: its key and where it stands. */
export interface Cell {
  readonly key: string;
  readonly measure: string;
  readonly at: Coordinates;
}

/** That a cell is the sum of others; all are indices of cells. */
export interface Relation {
  readonly parent: number;
  readonly children: readonly number[];
}

/** Every cell that the tables of a publication speak of, printed or not, each once, and what adds up to what. */
export interface Universe {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** The codes of a dimension, its total first. */
export function codesOf({ root, sums }: Hierarchy): string[] {
  return [
    ...new Set([root, ...Object.entries(sums).flatMap(([parent, parts]) => [parent, ...parts.flat()])]),
  ];
}

function hierarchyOf(hierarchies: Hierarchies, dimension: string): Hierarchy {
  const hierarchy = hierarchies[dimension];
  if (!hierarchy) throw new Error(`No hierarchy is given for ${dimension}`);
  return hierarchy;
}

/** Every combination of codes of the dimensions of a table, under its filters. */
function placesOf({ dimensions, filters = {} }: TableDesign, hierarchies: Hierarchies): Coordinates[] {
  return dimensions.reduce<Coordinates[]>(
    (places, dimension) =>
      places.flatMap((at) =>
        codesOf(hierarchyOf(hierarchies, dimension)).map((code) => ({ ...at, [dimension]: code })),
      ),
    [filters],
  );
}

/**
 * The universe of a publication: for each table the full cross product of the codes of its dimensions, whether they
 * are printed or not, and for each cell, dimension and partition the relation parent = sum of children.
 */
export function toUniverse(tables: readonly TableDesign[], hierarchies: Hierarchies): Universe {
  const cells: Cell[] = [];
  const indices = new Map<string, number>();
  const relations = new Map<string, Relation>();
  const indexOf = (measure: string, at: Coordinates): number => {
    const key = cellKey(measure, at, hierarchies);
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, cells.length);
    cells.push({ key, measure, at });
    return cells.length - 1;
  };
  for (const table of tables) {
    for (const at of placesOf(table, hierarchies)) {
      const parent = indexOf(table.measure, at);
      for (const dimension of table.dimensions) {
        const partitions = hierarchyOf(hierarchies, dimension).sums[at[dimension] ?? ''] ?? [];
        for (const codes of partitions) {
          const children = codes.map((code) => indexOf(table.measure, { ...at, [dimension]: code }));
          relations.set(JSON.stringify([parent, children]), { parent, children });
        }
      }
    }
  }
  return { cells, relations: [...relations.values()] };
}
