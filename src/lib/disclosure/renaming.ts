import type { LedgerEntry } from './ledger.ts';
import type { Coordinates, Hierarchies, Hierarchy } from './publication.ts';

/** Codes for what is left of a list once some are named: what they stand for depends on which these are. */
const isResidual = (code: string) => code === 'other' || code === 'OTH' || code.endsWith('-other');

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((code) => other.includes(code));

/** What the codes of an earlier edition are called in the new one: where a list was cut elsewhere, "other" is another. */
export function newNames(
  { id, dimensions }: LedgerEntry,
  { hierarchies }: { readonly hierarchies: Hierarchies },
) {
  const changed = Object.entries(dimensions).flatMap(([dimension, { sums }]) =>
    Object.entries(sums).flatMap(([parent, partitions]) => {
      const mine = hierarchies[dimension]?.sums[parent];
      const moved = mine ? partitions.filter((parts) => !mine.some((own) => isSameSet(own, parts))) : [];
      return moved
        .flat()
        .filter(isResidual)
        .map((code) => `${dimension} ${code}`);
    }),
  );
  const all = new Set(changed);
  return (dimension: string, code: string) => (all.has(`${dimension} ${code}`) ? `${code} of ${id}` : code);
}

/** What a code of an earlier edition is called in a new one. */
export type Rename = ReturnType<typeof newNames>;

/** The coordinates of a cell of an earlier edition that are no totals of its own, by their new names. */
export function inNewCodes(
  at: Coordinates,
  { dimensions }: LedgerEntry,
  rename: Rename = (_, code) => code,
): Coordinates {
  const inner = Object.entries(at).filter(([id, code]) => dimensions[id]?.root !== code);
  return Object.fromEntries(inner.map(([id, code]) => [id, rename(id, code)]));
}

/** The hierarchies of an earlier edition, totals and codes by the names that they have in the new one. */
export function inNewNames({ dimensions }: LedgerEntry, named: Coordinates, rename: Rename): Hierarchies {
  const renamed = Object.entries(dimensions).map(([id, hierarchy]) => {
    const root = named[id] ?? hierarchy.root;
    const sums = Object.entries(hierarchy.sums).map(([parent, partitions]) => [
      parent === hierarchy.root ? root : rename(id, parent),
      partitions.map((parts) => parts.map((code) => rename(id, code))),
    ]);
    return [id, { root, sums: Object.fromEntries(sums) as Hierarchy['sums'] }] as const;
  });
  return Object.fromEntries(renamed);
}
