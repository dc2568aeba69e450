import type { Answer } from '#lib/model/answer.ts';
import type { Unit } from '#lib/model/units.ts';

/** The codes of a breakdown in the order of the funder's table; null is not recorded. */
export const groupCodes = {
  sex: ['F', 'M', 'X', null],
  age: ['u18', '18-60', 'o60', null],
} as const satisfies Readonly<Record<'sex' | 'age', readonly (string | null)[]>>;

/** A group of a breakdown: how many persons, and into which group it is counted instead of its own, if any. */
export interface Group {
  readonly code: string | null;
  readonly value: number;
  /** Index of the group that holds it; its own where it is shown. */
  readonly heldBy: number;
}

/** Fewer persons than this, and at least one, can be recognised. */
const THRESHOLD = 5;

/** The groups of an answer by sex or age, in the order of the table, each in its own place. */
export function toGroups(answer: Answer, by: 'sex' | 'age'): Group[] {
  const values = new Map(answer.table.rows.map((row) => [row[by] ?? null, row['value']]));
  return groupCodes[by].map((code, index) => {
    const value = values.get(code);
    return { code, value: typeof value === 'number' ? value : 0, heldBy: index };
  });
}

/** Whether so many of a unit are so many persons: outcomes are counted once a person and kind. */
export const isOfPersons = (unit: Unit): boolean => unit === 'persons' || unit === 'outcomes';

/** Whether a group holds 1–4 persons. */
export const isSmall = ({ value }: Pick<Group, 'value'>): boolean => value > 0 && value < THRESHOLD;

/** Sums by the group that holds each; groups that are held elsewhere have none of their own. */
function sumsOf(groups: readonly Group[]): (number | null)[] {
  return groups.map((group, index) =>
    group.heldBy === index
      ? groups.reduce((sum, one) => sum + (one.heldBy === index ? one.value : 0), 0)
      : null,
  );
}

/**
 * The groups with those of 1–4 persons counted into the smallest other that is shown and not empty, until none is
 * small; with nobody else to be counted with, all are one group. Totals stay what they are.
 */
export function mergeSmall(groups: readonly Group[]): Group[] {
  const sums = sumsOf(groups);
  const small = sums.findIndex((sum) => sum !== null && isSmall({ value: sum }));
  if (small < 0) return [...groups];
  const others = sums
    .map((sum, index) => ({ sum, index }))
    .filter(({ sum, index }) => sum !== null && sum > 0 && index !== small)
    .toSorted((a, b) => (a.sum ?? 0) - (b.sum ?? 0));
  const [target] = others;
  if (!target) return [...groups];
  return mergeSmall(
    groups.map((group) => (group.heldBy === small ? { ...group, heldBy: target.index } : group)),
  );
}

/** What each group shows: its sum with those counted into it, or null where it is counted elsewhere. */
export function shownValues(groups: readonly Group[]): (number | null)[] {
  return sumsOf(groups);
}
