import { fieldOf } from './column-plan.ts';
import { matcherOf } from './codes.ts';
import { splitList } from './lists.ts';
import type { ColumnPlan, SourcePlan } from './plan.ts';
import { sameValueKey } from './suggest.ts';

/** How a value that a list doesn't know will be read. */
export interface UnlistedReading {
  /** As it is written most often. */
  readonly value: string;
  readonly count: number;
  /** The code whose spelling is nearest; null where none is near enough. */
  readonly suggestion: string | null;
  /** The code that it becomes; null is "not recorded", undefined is "as it is written". */
  readonly code: string | null | undefined;
  /** Whether somebody decided it; a proposal that nobody confirmed is not. */
  readonly isDecided: boolean;
}

/** How a value that a list knows is read. */
export interface ListedReading {
  readonly value: string;
  readonly count: number;
  /** The code that it becomes; null is "not recorded", undefined is "as it is written". */
  readonly code: string | null | undefined;
  readonly isChosen: boolean;
}

/** The code that a source value was chosen to become; undefined where nobody chose, nor was one proposed. */
export function codeOf(column: ColumnPlan, value: string): string | null | undefined {
  return chosenOf(column, sameValueKey(value));
}

function chosenOf({ codes }: ColumnPlan, key: string): string | null | undefined {
  return Object.hasOwn(codes, key) ? (codes[key] ?? null) : undefined;
}

/** How each scanned value that the list of a column's field doesn't know will be read, most frequent first. */
export function unlistedReadings(column: ColumnPlan): UnlistedReading[] {
  return column.unlisted.map(({ value, count, suggestion }) => {
    const key = sameValueKey(value);
    const code = chosenOf(column, key);
    const isProposal = code === undefined || code === suggestion;
    return { value, count, suggestion, code, isDecided: !isProposal || column.confirmed.includes(key) };
  });
}

/** How each scanned value that the list of a column's field knows is read, most frequent first; spellings apart. */
export function listedReadings({ table }: SourcePlan, column: ColumnPlan): ListedReading[] {
  const field = fieldOf(table, column.field);
  if (!field?.list || column.option !== null) return [];
  const matcher = matcherOf(field.list);
  const counts = new Map<string, number>();
  for (const [cell, count] of column.profile.values)
    for (const part of field.type === 'codes' ? splitList(cell, column.separator, matcher) : [cell.trim()])
      counts.set(part, (counts.get(part) ?? 0) + count);
  return [...counts]
    .flatMap(([value, count]): ListedReading[] => {
      const match = matcher.match(value);
      if (match === 'unlisted') return [];
      const chosen = chosenOf(column, sameValueKey(value));
      const listed = match === 'unknown' ? null : match.code;
      return [{ value, count, code: chosen === undefined ? listed : chosen, isChosen: chosen !== undefined }];
    })
    .sort((a, b) => b.count - a.count);
}
