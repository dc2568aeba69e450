import type { Plan } from './plan.ts';
import type { Hierarchy, TableDesign } from './publication.ts';

/** How many levels lie between a code and the total. */
function depthOf({ root, sums }: Hierarchy, code: string): number {
  if (code === root) return 0;
  const above = Object.keys(sums).find((parent) => sums[parent]?.some((parts) => parts.includes(code)));
  return above === undefined ? 0 : depthOf({ root, sums }, above) + 1;
}

/** The cells of a table that name a code of each of its dimensions, no totals, as far down as readers see them. */
function innerCells(
  { universe, past }: Plan,
  { measure, dimensions, filters = {}, depth = {} }: TableDesign,
): number[] {
  const isSeen = ([id, code]: readonly [string, string]) => {
    const [most, hierarchy] = [depth[id], past.hierarchies[id]];
    return most === undefined || !hierarchy || depthOf(hierarchy, code) <= most;
  };
  const named = [...new Set([...dimensions, ...Object.keys(filters), ...Object.keys(past.around)])];
  const isInner = (at: Readonly<Record<string, string>>) => {
    const inner = Object.entries(at).filter(([id, code]) => code !== past.hierarchies[id]?.root);
    return (
      dimensions.every((id) => inner.some(([one]) => one === id)) &&
      inner.every(isSeen) &&
      inner.every(([id, code]) => named.includes(id) && (filters[id] === undefined || filters[id] === code))
    );
  };
  return universe.cells.flatMap((cell, index) =>
    cell.measure === measure && cell.isPrinted && isInner(cell.at) ? [index] : [],
  );
}

/**
 * Where parts overlap, as topics do, nothing has to be hidden for the sake of another number: a single gap in a table
 * would then say of itself that a few people stand behind it. Hides with it the smallest other number as it is printed,
 * from 5 on, for a 0 that is shown beside it would say that it is none of 1 to 4; by key where several are. The one that the
 * last edition hid for it stays hidden, what it printed of the same data stays.
 */
export function hideCompanions(
  plan: Plan,
  hidden: readonly boolean[],
  rounded: ReadonlyMap<string, number>,
): readonly boolean[] {
  const { universe, past } = plan;
  const next = [...hidden];
  const keyOf = (index: number) => universe.cells[index]?.key ?? '';
  const valueOf = (index: number) => rounded.get(keyOf(index)) ?? 0;
  for (const table of plan.task.tables) {
    const inner = innerCells(plan, table);
    if (inner.filter((index) => next[index]).length !== 1) continue;
    const [companion] = inner
      .filter((index) => !next[index] && !past.frozen.has(keyOf(index)) && valueOf(index) > 0)
      .toSorted(
        (a, b) =>
          Number(past.unshown.has(keyOf(b))) - Number(past.unshown.has(keyOf(a))) ||
          valueOf(a) - valueOf(b) ||
          (keyOf(a) < keyOf(b) ? -1 : 1),
      );
    if (companion !== undefined) next[companion] = true;
  }
  return next;
}
