import type { Codes, StatedDimension } from './published.ts';
import type { EarlierEdition } from './stated-edition.ts';

/** Codes for whatever a list doesn't name: the same word stands for other people where the list names others. */
const REST = /^(?:other|OTH)$|-other$/;

/** The parts of a code as a reader compares them, in any order. */
const asText = (parts: readonly string[]) => parts.toSorted().join('\n');

/**
 * An earlier edition whose lists name other categories than the new one's, as a reader writes it down beside it: its
 * "other" under a name of its own, since it is another.
 */
export function withOwnRest(
  earlier: EarlierEdition,
  now: Readonly<Record<string, StatedDimension>>,
  name: string,
): EarlierEdition {
  const moved = new Set(
    Object.entries(earlier.dimensions).flatMap(([id, { sums }]) =>
      Object.entries(sums).flatMap(([parent, lists]) => {
        const mine = new Set((now[id]?.sums[parent] ?? lists).map(asText));
        return lists
          .filter((parts) => !mine.has(asText(parts)))
          .flatMap((parts) => parts.filter((code) => REST.test(code)).map((code) => `${id}\n${code}`));
      }),
    ),
  );
  if (moved.size === 0) return earlier;
  const called = (id: string, code: string) => (moved.has(`${id}\n${code}`) ? `${code} in ${name}` : code);
  const codes = (at: Codes): Codes =>
    Object.fromEntries(Object.entries(at).map(([id, code]) => [id, called(id, code)]));
  const dimensions = Object.entries(earlier.dimensions).map(([id, { root, sums }]) => {
    const own = Object.entries(sums).map(([parent, lists]) => [
      called(id, parent),
      lists.map((parts) => parts.map((code) => called(id, code))),
    ]);
    return [id, { root, sums: Object.fromEntries(own) as StatedDimension['sums'] }] as const;
  });
  const tables = earlier.tables.map((table) => ({
    ...table,
    filters: codes(table.filters),
    cells: table.cells.map(({ at, value }) => ({ at: codes(at), value })),
  }));
  return { ...earlier, dimensions: Object.fromEntries(dimensions), tables };
}
