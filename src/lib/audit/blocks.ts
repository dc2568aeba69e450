import type { Bound, System } from './system.ts';
import type { Limits } from './tighten.ts';

/** Cells that hang together through relations and are still open; the relations speak of places in `cells`. */
export interface Block {
  readonly cells: readonly number[];
  readonly bounds: readonly Bound[];
}

function findRoot(parents: Int32Array, cell: number): number {
  let at = cell;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at] ?? at] ?? at;
    at = parents[at] ?? at;
  }
  return at;
}

/** A relation without its known cells, whose values go into its limits. */
function openPart({ terms, low, high }: Bound, limits: Limits, isOpen: (cell: number) => boolean): Bound {
  const known = terms.reduce(
    (sum, [cell, factor]) => (isOpen(cell) ? sum : sum + factor * (limits.low[cell] ?? 0)),
    0,
  );
  return { terms: terms.filter(([cell]) => isOpen(cell)), low: low - known, high: high - known };
}

/** The connected parts of what is still open after plain subtraction; each can be attacked on its own. */
export function toBlocks({ keys, bounds }: System, limits: Limits): Block[] {
  const isOpen = (cell: number) => limits.low[cell] !== limits.high[cell];
  const open = bounds.map((bound) => openPart(bound, limits, isOpen)).filter(({ terms }) => terms.length > 0);
  const parents = Int32Array.from(keys, (_, cell) => cell);
  for (const { terms } of open)
    for (const [cell] of terms) parents[findRoot(parents, cell)] = findRoot(parents, terms[0]?.[0] ?? cell);
  const blocks = new Map<number, { cells: number[]; bounds: Bound[] }>();
  const places = new Int32Array(keys.length);
  for (const cell of keys.keys()) {
    if (!isOpen(cell)) continue;
    const root = findRoot(parents, cell);
    const block = blocks.get(root) ?? { cells: [], bounds: [] };
    blocks.set(root, block);
    places[cell] = block.cells.push(cell) - 1;
  }
  for (const { terms, low, high } of open) {
    const local = terms.map(([cell, factor]) => [places[cell] ?? 0, factor] as const);
    blocks.get(findRoot(parents, terms[0]?.[0] ?? 0))?.bounds.push({ terms: local, low, high });
  }
  return [...blocks.values()];
}
