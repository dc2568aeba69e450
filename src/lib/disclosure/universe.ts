import type { Coordinates, Hierarchies, Hierarchy, Measures, TableDesign } from './publication.ts';

/** A cell of the universe: its key, where it stands, and whether a table prints it. */
export interface Cell {
  readonly key: string;
  readonly measure: string;
  readonly at: Coordinates;
  readonly isPrinted: boolean;
}

/** That a cell is the sum of others along a dimension; all are indices of cells. */
export interface Relation {
  readonly dimension: string;
  readonly parent: number;
  readonly children: readonly number[];
}

/**
 * That some cells together are at most others together: a part and its whole, a whole and all its parts, a measure and
 * the one that it never exceeds. All are indices of cells.
 */
export interface Inequality {
  readonly kind: 'part' | 'cover' | 'atMost';
  readonly less: readonly number[];
  readonly more: readonly number[];
}

/** Every cell that the tables of a publication speak of, printed or not, each once, and what adds up to what. */
export interface Universe {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  readonly inequalities: readonly Inequality[];
}

/** The codes of a dimension, its total first. */
export function codesOf({ root, sums }: Hierarchy): string[] {
  return [
    ...new Set([root, ...Object.entries(sums).flatMap(([parent, parts]) => [parent, ...parts.flat()])]),
  ];
}

/** The codes that a filter on one of them tells of: those that add up with it, up to the total. */
function codesAround({ sums }: Hierarchy, code: string): string[] {
  const codes = new Set([code]);
  for (const known of codes)
    for (const [parent, partitions] of Object.entries(sums))
      for (const parts of partitions)
        if (parts.includes(known)) for (const next of [parent, ...parts]) codes.add(next);
  return [...codes];
}

/** A dimension of a table, ready for counting through its cells: codes, their parts of a key, distance between codes. */
interface Axis {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly parts: readonly string[];
  readonly filter: number;
  /** Sums among the codes, by place in the list: parent and children. */
  readonly sums: readonly { readonly parent: number; readonly children: readonly number[] }[];
  readonly stride: number;
}

function toAxes({ dimensions, filters = {} }: TableDesign, hierarchies: Hierarchies): Axis[] {
  let stride = 1;
  return [...new Set([...dimensions, ...Object.keys(filters)])].toSorted().map((dimension) => {
    const hierarchy = hierarchies[dimension];
    if (!hierarchy) throw new Error(`No hierarchy is given for ${dimension}`);
    const fixed = dimensions.includes(dimension) ? undefined : filters[dimension];
    const codes = fixed === undefined ? codesOf(hierarchy) : codesAround(hierarchy, fixed);
    const places = new Map(codes.map((code, at) => [code, at]));
    const sums = codes.flatMap((code, parent) =>
      (hierarchy.sums[code] ?? []).flatMap((partition) => {
        const children = partition.map((child) => places.get(child) ?? -1);
        return children.includes(-1) ? [] : [{ parent, children }];
      }),
    );
    const parts = codes.map((code) => (code === hierarchy.root ? '' : `${dimension}=${code}`));
    const filter = fixed === undefined ? -1 : (places.get(fixed) ?? -1);
    const axis = { dimension, codes, parts, filter, sums, stride };
    stride *= codes.length;
    return axis;
  });
}

/** Keys of cells that are in no sum, as topics of contacts are: how they are rounded is for each of them to say. */
export function aloneIn({ cells, relations }: Pick<Universe, 'cells' | 'relations'>): ReadonlySet<string> {
  const summed = new Set(relations.flatMap(({ parent, children }) => [parent, ...children]));
  return new Set(cells.flatMap(({ key }, index) => (summed.has(index) ? [] : [key])));
}

class Builder {
  readonly cells: { key: string; measure: string; at: Coordinates; isPrinted: boolean }[] = [];
  readonly relations: Relation[] = [];
  readonly inequalities: Inequality[] = [];
  readonly #indices = new Map<string, number>();
  readonly #told = new Set<string>();

  /** The cells of a table in the order of its axes, the first running fastest; returns their indices. */
  cellsOf(measure: string, axes: readonly Axis[], isPublished: boolean): Int32Array {
    const size = axes.reduce((product, { codes }) => product * codes.length, 1);
    return Int32Array.from({ length: size }, (_, local) => {
      const places = axes.map(({ codes, stride }) => Math.floor(local / stride) % codes.length);
      const parts = axes.map((axis, at) => axis.parts[places[at] ?? 0] ?? '').filter((part) => part !== '');
      const key = `${measure}|${parts.join('&')}`;
      const isPrinted = isPublished && axes.every(({ filter }, at) => filter === -1 || filter === places[at]);
      const known = this.#indices.get(key);
      const cell = known === undefined ? undefined : this.cells[known];
      if (known !== undefined && cell) {
        cell.isPrinted ||= isPrinted;
        return known;
      }
      const at = Object.fromEntries(
        axes.map(({ dimension, codes }, axis) => [dimension, codes[places[axis] ?? 0] ?? '']),
      );
      this.#indices.set(key, this.cells.length);
      return this.cells.push({ key, measure, at, isPrinted }) - 1;
    });
  }

  /** What the cells of a table add up to along one of its axes, or what holds where they don't add up. */
  relate(cells: Int32Array, { dimension, codes, sums, stride }: Axis, isAdditive: boolean): void {
    const indexOf = (local: number) => cells[local] ?? -1;
    for (const [number, { parent, children }] of sums.entries())
      for (let local = parent * stride; local < cells.length; local += 1) {
        if (Math.floor(local / stride) % codes.length !== parent) continue;
        const whole = indexOf(local);
        const told = `${whole} ${dimension} ${number}`;
        if (this.#told.has(told)) continue;
        this.#told.add(told);
        const parts = children.map((child) => indexOf(local + (child - parent) * stride));
        if (isAdditive) this.relations.push({ dimension, parent: whole, children: parts });
        else this.#overlap(whole, parts);
      }
  }

  #overlap(whole: number, parts: readonly number[]): void {
    this.inequalities.push({ kind: 'cover', less: [whole], more: parts });
    for (const part of parts) this.inequalities.push({ kind: 'part', less: [part], more: [whole] });
  }

  /** Measures that never exceed others, for the cells that are there of both. */
  limit(measures: Measures): void {
    for (const [index, { key, measure }] of this.cells.entries()) {
      const other = measures[measure]?.atMost;
      if (other === undefined) continue;
      const more = this.#indices.get(`${other}${key.slice(measure.length)}`);
      if (more !== undefined) this.inequalities.push({ kind: 'atMost', less: [index], more: [more] });
    }
  }
}

/**
 * The universe of a publication: for each table the full cross product of the codes of its dimensions and of what stands
 * beside its filters, and for each cell, dimension and partition the relation parent = sum of children; where a measure
 * doesn't add up, part ≤ whole ≤ sum of the parts. `hidden` are tables of which nothing is printed any more, such as
 * those of earlier editions. Throws where a dimension has no hierarchy.
 */
export function toUniverse(
  tables: readonly TableDesign[],
  hierarchies: Hierarchies,
  measures: Measures = {},
  hidden: readonly TableDesign[] = [],
): Universe {
  const builder = new Builder();
  for (const [number, table] of [...tables, ...hidden].entries()) {
    const axes = toAxes(table, hierarchies);
    const cells = builder.cellsOf(table.measure, axes, number < tables.length);
    for (const axis of axes) {
      const isAdditive = !measures[table.measure]?.nonAdditive?.includes(axis.dimension);
      builder.relate(cells, axis, isAdditive);
    }
  }
  builder.limit(measures);
  const { cells, relations, inequalities } = builder;
  return { cells, relations, inequalities };
}
