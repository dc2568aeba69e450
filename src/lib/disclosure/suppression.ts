import type { Highs } from 'highs';
import { toHiding, type HidingTask } from './hiding.ts';
import { applyLineRule } from './line-rule.ts';
import { repair } from './repair.ts';
import { findUnmet } from './witnesses.ts';

/** What is hidden in the end, by column; or the columns that nothing protects. */
export type HidingResult =
  | { readonly status: 'hidden'; readonly hidden: readonly boolean[] }
  | { readonly status: 'unprotectable'; readonly columns: readonly number[] };

/** Repairs after which no end is in sight; each hides more, so that in practice one or two suffice. */
const MOST_REPAIRS = 20;

/**
 * Complementary suppression over all tables together: the line rule, a search for other tables that fit what is printed,
 * repair where none was found, and the search again until every hidden cell has reached its goal. A cell that may be
 * anything from what it is up to its goal can't be told to be small.
 */
export function hideCells(task: HidingTask, highs: Highs): HidingResult {
  const hiding = toHiding(task);
  applyLineRule(hiding);
  let unmet = findUnmet(hiding, highs);
  for (let times = 0; unmet.length > 0; times += 1) {
    const failed = times < MOST_REPAIRS ? repair(hiding, unmet, highs) : unmet;
    if (failed.length > 0) return { status: 'unprotectable', columns: failed };
    unmet = findUnmet(hiding, highs);
  }
  return { status: 'hidden', hidden: hiding.hidden };
}
