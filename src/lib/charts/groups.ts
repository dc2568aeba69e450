import type { Answer } from '#lib/model/answer.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Row } from '#lib/model/table.ts';
import { codeOf } from './table-of.ts';

/** One group of an answer: a code (null is unknown) and its figure; `value` is 0 when the cell is empty. */
export interface Group {
  readonly code: string | null;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** One text for a pair of codes, to look a cell up by. */
export function pairOf(first: string | null, second: string | null): string {
  return `${first ?? UNKNOWN}|${second ?? UNKNOWN}`;
}

/** A number of a row; 0 when there is none. */
export function numberOf(row: Row, column: 'value' | 'numerator' | 'denominator'): number {
  const value = row[column];
  return typeof value === 'number' ? value : 0;
}

/** The rows of an answer by one dimension, as groups in the order of the answer. */
export function groupsBy(answer: Answer, dimension: DimensionId): Group[] {
  return answer.table.rows.map((row) => ({
    code: codeOf(row[dimension]),
    value: numberOf(row, 'value'),
    numerator: numberOf(row, 'numerator'),
    denominator: numberOf(row, 'denominator'),
  }));
}

/** The known groups with a value, largest first; equal values stay in the order of their codes. */
export function rankedGroups(groups: readonly Group[]): (Group & { readonly code: string })[] {
  return groups
    .filter((group): group is Group & { readonly code: string } => group.code !== null && group.value > 0)
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
}

/** The sum of values; only meaningful where the answer's parts add up to its whole. */
export function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.value, 0);
}

/** The figure of all groups whose code is unknown. */
export function unknownOf(groups: readonly Group[]): number {
  return sumOf(groups.filter((group) => group.code === null));
}
