import type { Finding } from './findings.ts';
import { printedIn, type EarlierEdition, type StatedEdition } from './stated-edition.ts';

type Printed = ReadonlyMap<string, number | null>;

/** How often two editions print the same, one alone prints, and what differs, as a reader counts it. */
function tally(before: Printed, now: Printed) {
  const pairs = [...now].filter(([, value]) => value !== null);
  const common = pairs.filter(([key]) => typeof before.get(key) === 'number');
  return {
    differing: common.filter(([key, value]) => before.get(key) !== value).length,
    same: common.filter(([key, value]) => before.get(key) === value).length,
    added: pairs.length - common.length,
    removed: [...before].filter(([key, value]) => value !== null && typeof now.get(key) !== 'number').length,
  };
}

/**
 * What an edition states of its changes, number by number: each must lead from what the earlier edition printed to what
 * this one prints, by amounts that stop at printed numbers only, and the counts must be right. So nothing is told by it
 * that the attack doesn't know; `between` is what was printed for no other purpose.
 */
export function checkChanges(
  edition: StatedEdition,
  earlier: readonly EarlierEdition[],
  between: readonly EarlierEdition[],
): Finding[] {
  const { changes } = edition;
  if (!changes) return [];
  const now = printedIn(edition);
  const stops = between.map(printedIn);
  const isRight = (before: Printed): boolean => {
    const counts = tally(before, now);
    return (
      changes.cells.length === counts.differing &&
      changes.same === counts.same &&
      changes.added === counts.added &&
      changes.removed === counts.removed &&
      changes.cells.every((cell) => {
        if (before.get(cell.key) !== cell.before || now.get(cell.key) !== cell.after) return false;
        const allowed = new Set(stops.map((printed) => printed.get(cell.key)));
        const reached = cell.parts.map((_, at) =>
          cell.parts.slice(0, at + 1).reduce((sum, { amount }) => sum + amount, cell.before),
        );
        return reached.at(-1) === cell.after && reached.slice(0, -1).every((value) => allowed.has(value));
      })
    );
  };
  const isOfOne = earlier.some((one) => isRight(printedIn(one)));
  return isOfOne ? [] : [{ kind: 'mismatch', detail: changes.from }];
}
