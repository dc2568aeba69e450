import type { CodeListId, Field } from '#lib/model/field.ts';
import { matcherOf } from './codes.ts';
import { splitList } from './lists.ts';
import type { ColumnPlan, ColumnProfile, UnlistedValue } from './plan.ts';
import { isShared, sameValueKey, suggestionFor } from './suggest.ts';

const MOST_LISTED = 200;

/** The spellings of one value with their counts. */
type Spellings = Map<string, number>;

function itemsOf(profile: ColumnProfile, field: Field, separator: string | null): Map<string, Spellings> {
  const items = new Map<string, Spellings>();
  if (!field.list) return items;
  const matcher = matcherOf(field.list);
  for (const [cell, count] of profile.values)
    for (const part of field.type === 'codes' ? splitList(cell, separator, matcher) : [cell.trim()]) {
      if (matcher.match(part) !== 'unlisted') continue;
      const key = sameValueKey(part);
      const spellings: Spellings = items.get(key) ?? new Map<string, number>();
      spellings.set(part, (spellings.get(part) ?? 0) + count);
      items.set(key, spellings);
    }
  return items;
}

function usual(spellings: Spellings): string {
  return [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The scanned values of a column that the list of a field doesn't know; several spellings of one value are one. */
export function unlistedOf(profile: ColumnProfile, field: Field, separator: string | null): UnlistedValue[] {
  const { list } = field;
  if (!list) return [];
  const values = [...itemsOf(profile, field, separator).values()].map((spellings) => ({
    value: usual(spellings),
    count: [...spellings.values()].reduce((sum, count) => sum + count, 0),
  }));
  return values
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_LISTED)
    .map((item) => ({ ...item, suggestion: suggestionFor(item.value, list) }));
}

/**
 * Codes taken from the nearest spelling until somebody decides otherwise; shown, counted and listed as such.
 * A word that stands for several codes, as Congo does, is asked about and not taken.
 */
export function suggestedCodes(
  unlisted: readonly UnlistedValue[],
  list: CodeListId | undefined,
): ColumnPlan['codes'] {
  if (!list) return {};
  return Object.fromEntries(
    unlisted.flatMap(({ value, suggestion }) =>
      suggestion === null || isShared(value, list) ? [] : [[sameValueKey(value), suggestion]],
    ),
  );
}
