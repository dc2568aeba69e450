import type { Highs } from 'highs';
import { hideCompanions } from './companions.ts';
import { roundCounts } from './controlled-rounding.ts';
import { toEquations } from './equations.ts';
import { pricesOf, toNotes, type Outcome, type Plan } from './plan.ts';
import { fewPersons } from './rules/few-persons.ts';
import { frozen as frozenRule } from './rules/frozen.ts';
import { lateEntries } from './rules/late-entries.ts';
import { oneContributor } from './rules/one-contributor.ts';
import { LEAST_THRESHOLD } from './rules/rule.ts';
import { BASE, fallsShort, pointsAtFew, WIDE_FROM } from './steps.ts';
import { aloneIn } from './universe.ts';
import { hideCells } from './suppression.ts';
import { showIdleGaps } from './idle-gaps.ts';

/** What is hidden for what reason before anything else is, by cell. */
function reasonsOf({ universe, counts, past }: Plan, rounded: ReadonlyMap<string, number>) {
  const alone = aloneIn(universe);
  return universe.cells.map(({ key, isPrinted }, index) => {
    const own = counts[index];
    if (!isPrinted || !own || past.frozen.has(key)) return null;
    if (past.hidden.has(key)) return frozenRule.id;
    if (fewPersons.check(own, LEAST_THRESHOLD)) return fewPersons.id;
    if (oneContributor.check(own)) return oneContributor.id;
    const former = past.former.get(key);
    const now = rounded.get(key);
    const isKnown = former !== undefined && now !== undefined;
    const isLost = isKnown && pointsAtFew(own.count, former, now, alone.has(key));
    const isShort = now !== undefined && fallsShort(now, past.within.get(key) ?? 0);
    return isLost || isShort ? lateEntries.id : null;
  });
}

/**
 * Cells that aren't shown under rounding, and what is hidden with them: since rounded numbers add up too, what is left
 * out must not follow from the rest but span a base at least.
 */
function hideRounded(plan: Plan, rounded: ReadonlyMap<string, number>, highs: Highs) {
  const { universe, past } = plan;
  const reasons = reasonsOf(plan, rounded);
  if (reasons.every((reason) => reason === null)) return { reasons, hidden: reasons.map(() => false) };
  const steps = universe.cells.map(({ key }) => (rounded.get(key) ?? 0) / BASE);
  const equations = toEquations(universe, steps, []);
  // What only an earlier edition tells of is public where that edition showed it.
  const isPublic = universe.cells.map(
    ({ key, isPrinted }, index) => past.frozen.has(key) || (isPrinted && plan.counts[index] !== undefined),
  );
  const result = hideCells(
    {
      equations,
      hidden: equations.keys.map((_, column) => !isPublic[column] || (reasons[column] ?? null) !== null),
      movable: equations.keys.map((key, column) => (isPublic[column] ?? false) && !past.frozen.has(key)),
      goals: new Map(
        reasons.flatMap((reason, column) =>
          reason === null ? [] : [[column, { high: 0, span: 1 }] as const],
        ),
      ),
      goalOf: () => null,
      prices: pricesOf(universe, steps, past),
    },
    highs,
  );
  if (result.status !== 'hidden') return { reasons, hidden: null };
  const isBound = (column: number) => !isPublic[column] || (reasons[column] ?? null) !== null;
  return { reasons, hidden: showIdleGaps(equations, result.hidden, isBound) };
}

/** Cells that an edition of the same data printed as something that can't stand for their count. */
function contradictions({ universe, counts, past }: Plan): number {
  return universe.cells.filter(({ key }, index) => {
    const [own, printed] = [counts[index], past.frozen.get(key)];
    if (!own || printed === undefined) return false;
    const slack = own.count >= WIDE_FROM ? 2 * BASE - 1 : BASE - 1;
    return printed % BASE !== 0 || frozenRule.check(own.count, printed, slack);
  }).length;
}

/**
 * Protection by controlled rounding to base 5. The whole publication and all editions of the same data are rounded as
 * one table, which is why nothing can be told of any cell but a range of four or more (see `roundCounts`); differences,
 * repeat visitors and groups need no rule of their own, since they are sums and differences of rounded numbers too.
 *
 * Editions of other data: a value that still stands for its count is printed again. Otherwise the new value lies on the
 * side to which the count moved, since the old one stands for no count so far away. So the rounded old table and the
 * rounded new one, each with up to four records more in the same place, fit both editions and all that is known of how
 * they hang together: what didn't change has the same value in both, what grew has no smaller one. No cell of either is
 * narrower than four for who reads both. Only who knows how many records were added to a cell, being the one who added
 * them, could narrow it; that is no reader. Where sums force a value to move although it still stood for its count, as
 * the months of a year do when each got a record or two, it is shown as long as that points at nobody (`pointsAtFew`).
 * A total of more days than one printed before isn't smaller than that (`fallsShort`).
 */
export function protectByRounding(plan: Plan, highs: Highs): Outcome {
  const { universe, counts, past } = plan;
  const wrong = contradictions(plan);
  if (wrong > 0) return { status: 'refused', reasons: [{ rule: 'frozen', count: wrong }] };
  const given = universe.cells.flatMap(({ key }, index) => {
    const own = counts[index];
    return own ? [[key, own.count] as const] : [];
  });
  const known = new Map(given);
  const free = new Set(universe.cells.flatMap(({ key }) => (known.has(key) ? [] : [key])));
  const result = roundCounts(
    { universe, counts: known, fixed: past.frozen, kept: past.former, least: past.within, free },
    highs,
  );
  if (result.status === 'infeasible')
    return { status: 'refused', reasons: [{ rule: 'rounding', count: universe.cells.length }] };
  const { reasons, hidden: needed } = hideRounded(plan, result.values, highs);
  if (!needed)
    return { status: 'refused', reasons: [{ rule: 'unprotectable', count: reasons.filter(Boolean).length }] };
  const hidden = hideCompanions(plan, needed, result.values);
  const values = new Map<string, number | null>(
    universe.cells.map(({ key }, index) => [key, hidden[index] ? null : (result.values.get(key) ?? null)]),
  );
  const countOf = (rule: string) => reasons.filter((reason) => reason === rule).length;
  const isComplement = (index: number) =>
    Boolean(universe.cells[index]?.isPrinted && hidden[index] && reasons[index] === null);
  return {
    status: 'protected',
    values,
    notes: toNotes({
      'few-persons': countOf('few-persons'),
      'one-contributor': countOf('one-contributor'),
      frozen: countOf('frozen'),
      'late-entries': countOf('late-entries'),
      complementary: universe.cells.filter((_, index) => isComplement(index)).length,
      'wider-rounding': result.wider,
    }),
  };
}
