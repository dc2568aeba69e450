import type { Highs } from 'highs';
import { toEquations, type Difference } from './equations.ts';
import type { Goal } from './hiding.ts';
import { pricesOf, toNotes, type Outcome, type Plan } from './plan.ts';
import type { Past } from './past.ts';
import type { Relation } from './universe.ts';
import { earlierCells } from './rules/earlier-cells.ts';
import { fewPersons } from './rules/few-persons.ts';
import { frozen } from './rules/frozen.ts';
import { group } from './rules/group.ts';
import { lateEntries } from './rules/late-entries.ts';
import { latent } from './rules/latent.ts';
import { oneContributor } from './rules/one-contributor.ts';
import { repeatVisitors } from './rules/repeat-visitors.ts';
import { threshold as thresholdRule } from './rules/threshold.ts';
import { hideCells } from './suppression.ts';

type Reason = 'threshold' | 'latent' | 'few-persons' | 'one-contributor' | 'frozen' | 'late-entries';

/** What was printed from other data for a cell or for some of its days: a small difference from it tells of few. */
function moved({ everPrinted, within }: Past, key: string): readonly number[] {
  const part = within.get(key);
  return [...(everPrinted.get(key) ?? []), ...(part === undefined ? [] : [part])];
}

/** Why a cell must be hidden, if anything; what is public already can't be hidden any more. */
function reasonOf({ universe, counts, past }: Plan, index: number, least: number): Reason | null {
  const [cell, own] = [universe.cells[index], counts[index]];
  if (!cell || !own || past.frozen.has(cell.key)) return null;
  if (!cell.isPrinted && latent.check(own, least)) return latent.id;
  if (thresholdRule.check(own, least)) return thresholdRule.id;
  if (fewPersons.check(own, least)) return fewPersons.id;
  if (oneContributor.check(own)) return oneContributor.id;
  if (!cell.isPrinted) return null;
  if (moved(past, cell.key).some((printed) => lateEntries.check(own.count, printed, least)))
    return lateEntries.id;
  return past.hidden.has(cell.key) ? frozen.id : null;
}

/** Sums along a sensitive dimension: a group and its categories. */
function sensitiveIn({ universe, task }: Plan): readonly Relation[] {
  const sensitive = new Set(task.sensitive);
  return universe.relations.filter(({ dimension }) => sensitive.has(dimension));
}

/** Those of a group who aren't in a category, as a difference. */
const restOf = ({ universe }: Plan, parent: number, child: number): Difference => ({
  key: `${universe.cells[parent]?.key ?? ''}-${universe.cells[child]?.key ?? ''}`,
  more: [parent],
  less: [child],
});

/** Groups of which all, or all but one, share a category of a sensitive dimension: those who don't, as differences. */
function groupsOf(plan: Plan, values: readonly number[]): Difference[] {
  return sensitiveIn(plan).flatMap(({ parent, children }) =>
    children
      .filter((child) => group.check(values[parent] ?? 0, values[child] ?? 0))
      .map((child) => restOf(plan, parent, child)),
  );
}

/**
 * Groups that aren't shown and may be empty, of which nobody can be in any category but one: whoever there is has it in
 * common. Only what was hidden for others leads to it, since a group of one or more is known before (`groupsOf`).
 */
function groupsLeft(plan: Plan, values: readonly number[], hidden: readonly boolean[]): Difference[] {
  return sensitiveIn(plan).flatMap(({ parent, children }) => {
    const gaps = children.filter((child) => hidden[child]);
    const [gap] = gaps;
    if (!hidden[parent] || gap === undefined || gaps.length > 1) return [];
    const others = children.filter((child) => child !== gap);
    const isOnly = others.every((child) => (values[child] ?? 0) === 0);
    return isOnly && (values[gap] ?? 0) === 0 ? [restOf(plan, parent, gap)] : [];
  });
}

/** Goals of cells and differences from the start, and how many each rule set. */
function goalsOf(plan: Plan, values: readonly number[], groups: readonly Difference[], least: number) {
  const { universe, past } = plan;
  const wanted: Goal = { high: least, span: least - 1 };
  const goals = new Map<number, Goal>();
  const reasons = universe.cells.map((_, index) => reasonOf(plan, index, least));
  for (const [index, { key, isPrinted }] of universe.cells.entries()) {
    const reason = reasons[index];
    if (reason === 'late-entries')
      goals.set(index, {
        ...wanted,
        high: Math.max(least, ...moved(past, key).map((printed) => printed + least)),
      });
    else if (reason && reason !== 'frozen') goals.set(index, wanted);
    else if (!past.frozen.has(key) && (reason || !isPrinted))
      goals.set(index, { ...wanted, safeFrom: least });
  }
  const first = universe.cells.length;
  let visitors = 0;
  for (const [at, { kind, less, more }] of universe.inequalities.entries()) {
    const [persons = -1, contacts = -1] = [less[0], more[0]];
    if (kind !== 'atMost' || !repeatVisitors.check(values[contacts] ?? 0, values[persons] ?? 0, least))
      continue;
    visitors += 1;
    goals.set(first + at, wanted);
  }
  for (const at of groups.keys())
    goals.set(first + universe.inequalities.length + at, { high: least, span: 0 });
  return { goals, reasons, visitors };
}

/** The values of all cells; what only an earlier edition printed is taken from there, null where one isn't known. */
function valuesOf({ universe, counts, past }: Plan): (number | null)[] {
  return universe.cells.map(({ key }, index) => counts[index]?.count ?? past.frozen.get(key) ?? null);
}

function firstFault({ universe, counts, past }: Plan, values: readonly (number | null)[]): Outcome | null {
  const wrong = universe.cells.filter(({ key }, index) => {
    const [own, printed] = [counts[index], past.frozen.get(key)];
    return own && printed !== undefined && frozen.check(own.count, printed, 0);
  });
  if (wrong.length > 0) return { status: 'refused', reasons: [{ rule: 'frozen', count: wrong.length }] };
  const unknown = values.filter((value) => value === null).length;
  return earlierCells.check(unknown)
    ? { status: 'refused', reasons: [{ rule: earlierCells.id, count: unknown }] }
    : null;
}

/** Rounds in which groups came to light that hiding itself made; in practice one or two. */
const MOST_ROUNDS = 10;

/** Hides what must be and what that needs, until no group is left of which a category is known. */
function hideWithGroups(plan: Plan, values: readonly number[], least: number, highs: Highs) {
  const { universe, past } = plan;
  const isPublic = universe.cells.map(({ key, isPrinted }) => isPrinted || past.frozen.has(key));
  const groups = groupsOf(plan, values);
  for (let round = 1; ; round += 1) {
    const { goals, reasons, visitors } = goalsOf(plan, values, groups, least);
    const equations = toEquations(universe, values, groups);
    const result = hideCells(
      {
        equations,
        hidden: equations.keys.map((_, column) => !isPublic[column] || (reasons[column] ?? null) !== null),
        movable: equations.keys.map((key, column) => (isPublic[column] ?? false) && !past.frozen.has(key)),
        goals,
        goalOf: (column) =>
          column < universe.cells.length ? { high: least, span: least - 1, safeFrom: least } : null,
        prices: pricesOf(universe, values, past),
      },
      highs,
    );
    const left = result.status === 'hidden' ? groupsLeft(plan, values, result.hidden) : [];
    const known = new Set(groups.map(({ key }) => key));
    const more = left.filter(({ key }) => !known.has(key));
    if (more.length === 0 || round === MOST_ROUNDS) return { reasons, visitors, groups, equations, result };
    groups.push(...more);
  }
}

/**
 * Protection by leaving cells out: small ones, those that few persons or one team stand behind, those that have moved a
 * little since an earlier edition, and whatever is needed so that none of them, nor any small number that no table
 * prints, nor a small difference, can be told: a reader can't rule out that it reaches the threshold, and not narrow it
 * below threshold − 1. Noughts are hidden like any other number where they help (least hidden value 0), so that a hidden
 * cell isn't known to hold anybody.
 */
export function protectBySuppression(plan: Plan, least: number, highs: Highs): Outcome {
  const { universe } = plan;
  const known = valuesOf(plan);
  const fault = firstFault(plan, known);
  if (fault) return fault;
  const values = known.map((value) => value ?? 0);
  const { reasons, visitors, groups, equations, result } = hideWithGroups(plan, values, least, highs);
  if (result.status === 'unprotectable')
    return {
      status: 'refused',
      reasons: result.columns.map((column) => ({
        rule: 'unprotectable',
        key: equations.keys[column] ?? '',
        count: 1,
      })),
    };
  const { hidden } = result;
  const shown = universe.cells.map(
    ({ key }, index) => [key, hidden[index] ? null : (values[index] ?? null)] as const,
  );
  const complement = universe.cells.filter(
    ({ isPrinted }, index) => isPrinted && hidden[index] && reasons[index] === null,
  );
  const countOf = (rule: Reason) => reasons.filter((reason) => reason === rule).length;
  return {
    status: 'protected',
    values: new Map(shown),
    notes: toNotes({
      threshold: countOf('threshold'),
      latent: countOf('latent'),
      'few-persons': countOf('few-persons'),
      'one-contributor': countOf('one-contributor'),
      group: groups.length,
      'repeat-visitors': visitors,
      frozen: countOf('frozen'),
      'late-entries': countOf('late-entries'),
      complementary: complement.length,
    }),
  };
}
