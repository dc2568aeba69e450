import type { Finding } from './findings.ts';
import { printedIn, type EarlierEdition, type StatedEdition } from './stated-edition.ts';

type Printed = ReadonlyMap<string, number | null>;
type Stated = NonNullable<StatedEdition['changes']>;

/** How often two editions print the same, both print, one alone does, or neither, as a reader counts it. */
function tally(before: Printed, now: Printed) {
  const pairs = [...now].map(([key, value]) => ({ key, value, old: before.get(key) }));
  const common = pairs.filter(({ value, old }) => value !== null && typeof old === 'number');
  return {
    common: common.length,
    same: new Set(common.filter(({ value, old }) => value === old).map(({ key }) => key)),
    shown: pairs.filter(({ value, old }) => value !== null && old === null).length,
    added: pairs.filter(({ value, old }) => value !== null && old === undefined).length,
    hidden: pairs.filter(({ value, old }) => value === null && typeof old === 'number').length,
    unshown: pairs.filter(({ value, old }) => value === null && typeof old !== 'number').length,
    removed: [...before].filter(([key, value]) => value !== null && !now.has(key)).length,
  };
}

/** Whether every cell is counted once, where it belongs. */
function areCounted(
  { cells, same, hidden, shown, added, removed, unshown }: Stated,
  before: Printed,
  now: Printed,
) {
  const counts = tally(before, now);
  const balanced = cells.filter(({ key }) => counts.same.has(key));
  return (
    new Set([...cells, ...hidden].map(({ key }) => key)).size === cells.length + hidden.length &&
    cells.length + same === counts.common &&
    balanced.length + same === counts.same.size &&
    hidden.length === counts.hidden &&
    hidden.every((cell) => before.get(cell.key) === cell.before && now.get(cell.key) === null) &&
    shown === counts.shown &&
    added === counts.added &&
    removed === counts.removed &&
    unshown === counts.unshown
  );
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
  const leads = (before: Printed, { key, before: old, after, parts }: Stated['cells'][number]): boolean => {
    if (before.get(key) !== old || now.get(key) !== after) return false;
    const allowed = new Set(stops.map((printed) => printed.get(key)));
    const reached = parts.map((_, at) =>
      parts.slice(0, at + 1).reduce((sum, { amount }) => sum + amount, old),
    );
    return reached.at(-1) === after && reached.slice(0, -1).every((value) => allowed.has(value));
  };
  const isRight = (before: Printed): boolean =>
    areCounted(changes, before, now) && changes.cells.every((cell) => leads(before, cell));
  const isOfOne = earlier.some((one) => isRight(printedIn(one)));
  return isOfOne ? [] : [{ kind: 'mismatch', detail: changes.from.id }];
}
