import type { Text } from '#lib/model/text.ts';
import { cellKey, type Counts, type Hierarchies, type Hierarchy, type TableDesign } from './publication.ts';

/** The code that small categories are merged into. */
export const OTHER = 'other';

/** A level is dropped when more than this part of its numbers wouldn't be shown. */
const MOST_HIDDEN = 0.5;

/** A broader scheme that would protect more cheaply than hiding: what to change, and why. */
export type Proposal =
  | {
      readonly kind: 'merge';
      readonly dimension: string;
      /** The code whose parts they are. */
      readonly parent: string;
      /** Codes to be counted as `into` from now on. */
      readonly codes: readonly string[];
      readonly into: string;
      readonly reason: Text;
    }
  | {
      readonly kind: 'drop-level';
      readonly dimension: string;
      /** Codes whose parts are no longer told apart. */
      readonly parents: readonly string[];
      readonly reason: Text;
    };

const mergeReason: Text = {
  en: 'These categories are so small that most of their numbers are left out, or say little once rounded; together they say more.',
  fr: 'Ces catégories sont si petites que la plupart de leurs nombres sont omis, ou disent peu une fois arrondis\u202f; ensemble, elles en disent plus.',
  nl: 'Deze categorieën zijn zo klein dat de meeste van hun aantallen weggelaten worden, of weinig zeggen als ze afgerond zijn; samen zeggen ze meer.',
};
const dropReason: Text = {
  en: 'More than half of the numbers at this level would not be shown; the level above says more.',
  fr: 'Plus de la moitié des nombres de ce niveau ne seraient pas diffusés ; le niveau supérieur en dit davantage.',
  nl: 'Meer dan de helft van de aantallen op dit niveau zou niet getoond worden; het niveau erboven zegt meer.',
};

/**
 * The smallest categories of a list that go together: all below twice the threshold, and further ones until their sum
 * reaches it. Totals are of the whole publication; ties by code.
 */
function smallestOf(
  codes: readonly string[],
  into: string,
  totalOf: (code: string) => number,
  least: number,
): string[] {
  const bySize = codes
    .filter((code) => code !== into && totalOf(code) > 0)
    .toSorted((a, b) => totalOf(a) - totalOf(b) || (a < b ? -1 : 1));
  const hasOther = codes.includes(into);
  let sum = hasOther ? totalOf(into) : 0;
  const merged: string[] = [];
  for (const code of bySize) {
    const isEnough = sum >= least && (hasOther || merged.length !== 1);
    if (totalOf(code) >= least && (merged.length === 0 || isEnough)) break;
    merged.push(code);
    sum += totalOf(code);
  }
  return merged.length > 1 || (hasOther && merged.length > 0) ? merged : [];
}

/** A list of categories of which small ones may go together. */
export interface Mergeable {
  readonly measure: string;
  readonly dimension: string;
  /** The code of other ones where the list has one of its own. */
  readonly other?: string;
  /** Codes that say something else than another category would, as what isn't recorded: never merged. */
  readonly apart?: readonly string[];
}

/**
 * Proposes to merge categories whose total is below twice the threshold into "other": in every partition of a dimension
 * whose codes have no parts of their own. `counts` are those of the publication.
 */
export function proposeMerges(
  { measure, dimension, other = OTHER, apart = [] }: Mergeable,
  hierarchies: Hierarchies,
  counts: ReadonlyMap<string, Counts>,
  threshold: number,
): Proposal[] {
  const { root = '', sums = {} }: Partial<Hierarchy> = hierarchies[dimension] ?? {};
  const totalOf = (code: string) =>
    counts.get(cellKey(measure, { [dimension]: code }, hierarchies))?.count ?? 0;
  return Object.entries(sums).flatMap(([parent, partitions]) =>
    partitions.flatMap((parts): Proposal[] => {
      const leaves = parts.filter((code) => sums[code] === undefined && !apart.includes(code));
      // A code has one place: what is left of a region isn't what is left of all.
      const into = parent === root ? other : `${parent}-${other}`;
      const codes = smallestOf(leaves, into, totalOf, 2 * threshold);
      return codes.length > 0 ? [{ kind: 'merge', dimension, parent, codes, into, reason: mergeReason }] : [];
    }),
  );
}

/** The levels of a dimension from the total down: the codes of each. */
function levelsOf({ root, sums }: Hierarchy): string[][] {
  const levels = [[root]];
  for (const level of levels) {
    const next = [...new Set(level.flatMap((code) => (sums[code] ?? []).flat()))];
    if (next.length > 0) levels.push(next);
  }
  return levels;
}

/** Every cell of a table at one code of one of its dimensions. */
function keysAt(table: TableDesign, dimension: string, code: string, hierarchies: Hierarchies): string[] {
  const others = table.dimensions.filter((other) => other !== dimension);
  const places = others.reduce<Record<string, string>[]>(
    (list, other) => {
      const hierarchy = hierarchies[other];
      const codes = hierarchy ? [...new Set(levelsOf(hierarchy).flat())] : [];
      return list.flatMap((at) => codes.map((one) => ({ ...at, [other]: one })));
    },
    [{ ...table.filters, [dimension]: code }],
  );
  return places.map((at) => cellKey(table.measure, at, hierarchies));
}

/**
 * Proposes to drop the finest level of a dimension of a table where more than half of its numbers that aren't nought
 * would not be shown. `isLost` tells of a cell whether it is hidden, or would be; the total alone is never dropped.
 */
export function proposeDrops(
  table: TableDesign,
  hierarchies: Hierarchies,
  counts: ReadonlyMap<string, Counts>,
  isLost: (key: string) => boolean,
): Proposal[] {
  return table.dimensions.flatMap((dimension): Proposal[] => {
    const hierarchy = hierarchies[dimension];
    const levels = hierarchy ? levelsOf(hierarchy) : [];
    const finest = levels.at(-1) ?? [];
    const parents = (levels.at(-2) ?? []).filter((code) => hierarchy?.sums[code] !== undefined);
    if (levels.length < 3) return [];
    const keys = finest
      .flatMap((code) => keysAt(table, dimension, code, hierarchies))
      .filter((key) => (counts.get(key)?.count ?? 0) > 0);
    const lost = keys.filter(isLost).length;
    return lost > MOST_HIDDEN * keys.length
      ? [{ kind: 'drop-level', dimension, parents, reason: dropReason }]
      : [];
  });
}

/** The hierarchies once a proposal is taken; cells have then to be counted again with its codes. */
export function applyProposal(hierarchies: Hierarchies, proposal: Proposal): Hierarchies {
  const hierarchy = hierarchies[proposal.dimension];
  if (!hierarchy) throw new Error(`No hierarchy is given for ${proposal.dimension}`);
  const entries = Object.entries(hierarchy.sums);
  const sums =
    proposal.kind === 'drop-level'
      ? entries.filter(([parent]) => !proposal.parents.includes(parent))
      : entries.map(
          ([parent, partitions]) => [parent, partitions.map((parts) => merged(parts, proposal))] as const,
        );
  return { ...hierarchies, [proposal.dimension]: { ...hierarchy, sums: Object.fromEntries(sums) } };
}

function merged(
  parts: readonly string[],
  { codes, into }: { readonly codes: readonly string[]; readonly into: string },
): readonly string[] {
  if (!parts.some((code) => codes.includes(code))) return parts;
  const kept = parts.filter((code) => !codes.includes(code) && code !== into);
  return [...kept, into];
}
