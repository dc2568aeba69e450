import type { Highs } from 'highs';
import type { Effort } from './block-solver.ts';
import { toBlocks } from './blocks.ts';
import { Exploration, type Goal, type Knowledge } from './explore.ts';
import type { Published } from './published.ts';
import {
  toInquiry,
  type Inquiry,
  type LeakKind,
  type Question,
  type Range,
  type Rules,
} from './questions.ts';
import { seeded } from './seeded.ts';
import { toSystem } from './system.ts';
import { tighten } from './tighten.ts';

/** A cell that gives somebody away, how, and between what an outsider finds it. */
export interface Leak {
  readonly key: string;
  readonly kind: LeakKind;
  readonly range: Range;
}

/** What an attack found: `contradictory` where no counts at all fit what is printed. */
export type Attack =
  | { readonly status: 'contradictory' }
  | { readonly status: 'done'; readonly ranges: ReadonlyMap<string, Range>; readonly leaks: readonly Leak[] };

/** What a search found: leaks (at most so many as asked for), the cells looked at, and how often the solver was asked. */
export type Search =
  | { readonly status: 'contradictory'; readonly effort: Effort }
  | {
      readonly status: 'done';
      readonly leaks: readonly Leak[];
      readonly cells: number;
      readonly effort: Effort;
    };

/** How a search is led: the seed of its draws, and the number of leaks that are enough. */
export interface SearchOptions {
  readonly seed?: number;
  readonly enough?: number;
}

const rangeIn = ({ low, high }: Knowledge['limits'], cell: number): Range => ({
  low: low[cell] ?? 0,
  high: high[cell] ?? 0,
});

/** The next end to ask for: the high first, as most safety is shown there; none where seen and certain meet. */
function nextEnd({ limits, seen }: Knowledge, cell: number): Goal | null {
  if ((seen.high[cell] ?? 0) < (limits.high[cell] ?? 0)) return { cell, end: 'high' };
  if ((seen.low[cell] ?? 0) > (limits.low[cell] ?? 0)) return { cell, end: 'low' };
  return null;
}

/** What is known after plain subtraction; null where nothing fits. */
function begin({ system }: Inquiry): Knowledge | null {
  const limits = tighten(system);
  if (!limits) return null;
  const isKnown = (cell: number) => limits.low[cell] === limits.high[cell];
  const infinity = Number.POSITIVE_INFINITY;
  return {
    limits,
    seen: {
      low: limits.low.map((value, cell) => (isKnown(cell) ? value : infinity)),
      high: limits.high.map((value, cell) => (isKnown(cell) ? value : -infinity)),
    },
  };
}

function leakOf({ key, kindOf }: Question, range: Range): Leak {
  return { key, kind: kindOf(range), range };
}

/**
 * Attacks what is printed as an outsider with a solver would: for every cell, printed or not, the lowest and highest
 * count that fits all tables, sums and shares together, in whole numbers. Leaks are what the rules forbid. Throws where
 * the solver can't tell, so that nothing passes for safe that was not proven to be.
 */
export function attack(published: Published, rules: Rules, highs: Highs): Attack {
  const inquiry = toInquiry(toSystem(published), rules);
  const knowledge = begin(inquiry);
  if (!knowledge) return { status: 'contradictory' };
  const random = seeded(1);
  const effort: Effort = { linear: 0, whole: 0 };
  for (const block of toBlocks(inquiry.system, knowledge.limits)) {
    const goals = (cells: readonly number[]) => cells.flatMap((cell) => nextEnd(knowledge, cell) ?? []);
    const explored = new Exploration(block, knowledge, highs, effort, random).run(goals);
    if (explored.status === 'contradictory') return explored;
    if (explored.open.length > 0) throw new Error('The solver could not tell how much a cell may be');
  }
  const ranges = new Map(inquiry.system.keys.map((key, cell) => [key, rangeIn(knowledge.limits, cell)]));
  const leaks = inquiry.questions
    .filter(({ cell, isSafe, isHarmless }) => {
      const range = rangeIn(knowledge.limits, cell);
      return !isSafe(range) && !isHarmless(range);
    })
    .map((question) => leakOf(question, rangeIn(knowledge.limits, question.cell)));
  return { status: 'done', ranges, leaks };
}

/**
 * The same attack for large publications: it asks of each cell only whether it is safe, which one whole table can show
 * for many cells at once, and stops at enough leaks. A cell of which the solver could not tell counts as a leak.
 */
export function findLeaks(
  inquiry: Inquiry,
  highs: Highs,
  { seed = 1, enough = 50 }: SearchOptions = {},
): Search {
  const effort: Effort = { linear: 0, whole: 0 };
  const knowledge = begin(inquiry);
  if (!knowledge) return { status: 'contradictory', effort };
  const { limits, seen } = knowledge;
  const byCell = new Map<number, Question[]>();
  for (const question of inquiry.questions)
    byCell.set(question.cell, [...(byCell.get(question.cell) ?? []), question]);
  const isOpen = ({ cell, isSafe, isHarmless }: Question) =>
    !isSafe(rangeIn(seen, cell)) && !isHarmless(rangeIn(limits, cell));
  const leaks: Leak[] = [];
  const settle = (cells: readonly number[], isUnproven: (cell: number) => boolean) => {
    for (const question of cells.flatMap((cell) => byCell.get(cell) ?? []).filter(isOpen)) {
      const range = rangeIn(limits, question.cell);
      leaks.push(
        isUnproven(question.cell) ? { key: question.key, kind: 'unproven', range } : leakOf(question, range),
      );
    }
  };
  const isKnown = (cell: number) => limits.low[cell] === limits.high[cell];
  settle([...inquiry.system.keys.keys()].filter(isKnown), () => false);
  const random = seeded(seed);
  for (const block of toBlocks(inquiry.system, limits)) {
    if (leaks.length >= enough) break;
    const goals = (cells: readonly number[]) =>
      cells.flatMap((cell) => (byCell.get(cell)?.some(isOpen) ? (nextEnd(knowledge, cell) ?? []) : []));
    const explored = new Exploration(block, knowledge, highs, effort, random).run(goals);
    if (explored.status === 'contradictory') return { status: 'contradictory', effort };
    const unproven = new Set(explored.open);
    settle(block.cells, (cell) => unproven.has(cell));
  }
  return { status: 'done', leaks: leaks.slice(0, enough), cells: inquiry.system.keys.length, effort };
}
