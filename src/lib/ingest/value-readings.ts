import { fieldOf } from './column-plan.ts';
import { matcherOf } from './codes.ts';
import { splitList } from './lists.ts';
import type { ColumnPlan, SourcePlan, UnlistedValue } from './plan.ts';
import { isShared, sameValueKey } from './suggest.ts';

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

/** An outcome that a word leaves open in its country is suggested for the country of the team of the file. */
function forTeam({ value, suggestion }: UnlistedValue, team: string | null): string | null {
  if (suggestion === null || team === null || !isShared(value, 'outcome')) return suggestion;
  return suggestion.replace(/-(BE|FR)$/, `-${team.slice(0, 2)}`);
}

function together(all: readonly UnlistedValue[]): UnlistedValue[] {
  const sums = new Map<string, UnlistedValue>();
  for (const item of all) {
    const key = sameValueKey(item.value);
    const known = sums.get(key);
    sums.set(key, known ? { ...known, count: known.count + item.count } : item);
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

function merged(columns: readonly [ColumnPlan, ...ColumnPlan[]]): ColumnPlan {
  const [first] = columns;
  const last = columns.at(-1) ?? first;
  if (first === last) return first;
  return {
    ...first,
    header: `${first.header} … ${last.header}`,
    codes: Object.fromEntries(columns.toReversed().flatMap(({ codes }) => Object.entries(codes))),
    confirmed: [...new Set(columns.flatMap(({ confirmed }) => confirmed))],
    unlisted: together(columns.flatMap(({ unlisted }) => unlisted)),
    profile: { ...first.profile, values: columns.flatMap(({ profile }) => profile.values) },
  };
}

/**
 * The columns whose values are matched: those that hold one multi-select together, as `Reason 1` to `Reason 5` do,
 * are one, under the index of the first. A decision about it holds for all of them.
 */
export function valueColumns({ columns }: SourcePlan): ColumnPlan[] {
  const groups = new Map<string | number, [ColumnPlan, ...ColumnPlan[]]>();
  for (const column of columns) {
    const key = column.option === null && column.field !== null ? column.field : column.index;
    const known = groups.get(key);
    if (known) known.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()].map(merged);
}

/**
 * How each scanned value that the list of a column's field doesn't know will be read, most frequent first; `team`
 * is that of the file.
 */
export function unlistedReadings(column: ColumnPlan, team: string | null = null): UnlistedReading[] {
  return column.unlisted.map((unlisted) => {
    const { value, count } = unlisted;
    const suggestion = forTeam(unlisted, team);
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
