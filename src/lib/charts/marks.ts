import { UNKNOWN } from '#lib/model/code.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { KeyEntry, MarkFilter } from './chart.ts';

/**
 * What every data row of a spec carries. A measured figure stands in `value` and nowhere else, so that a
 * test can find it in the table; `tip` is the tooltip; the two filter fields say what a click filters by.
 */
export interface MarkFields {
  readonly tip?: string;
  readonly filterKey?: string;
  readonly filterValue?: string;
}

/** The filter that a code of a dimension stands for; null is the value `unknown`. */
export function markFilter(dimension: DimensionId, code: string | null): MarkFilter {
  return { key: dimension, value: code ?? UNKNOWN };
}

/** The fields by which a data row acts; none when there is nothing to filter by. */
export function filterFields(filter: MarkFilter | undefined): MarkFields {
  return filter ? { filterKey: filter.key, filterValue: filter.value } : {};
}

/** The filter that a clicked data row stands for; null when the row doesn't act. */
export function filterOf(datum: unknown): MarkFilter | null {
  if (typeof datum !== 'object' || datum === null) return null;
  const { filterKey, filterValue } = datum as { filterKey?: unknown; filterValue?: unknown };
  return typeof filterKey === 'string' && typeof filterValue === 'string'
    ? { key: filterKey, value: filterValue }
    : null;
}

/** The entry of what is hatched because it isn't known: files say so too, of what is empty in them. */
export const missingEntry = (text: string): KeyEntry => ({ swatch: 'hatch', text, note: text });

/** The tooltip of a layer: one text, written by the chart, never a list of fields. */
export const tipChannel = { field: 'tip', type: 'nominal' } as const;
