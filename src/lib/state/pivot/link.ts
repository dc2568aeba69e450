import type { Coordinate, RecordPart } from '#lib/indicators/behind.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import { relations } from '#lib/indicators/relations.ts';
import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import { isCivilDate } from '#lib/model/period.ts';
import { UNKNOWN } from '#lib/model/code.ts';

/** Whose records a link asks for: those behind a figure, by its coordinates in a breakdown; and which hundred. */
export interface RecordsAsked {
  readonly measure: Indicator;
  readonly cell: readonly Coordinate[];
  readonly part: RecordPart;
  /** From 1. */
  readonly page: number;
  /** Names of the columns chosen; null for the usual ones. */
  readonly show: readonly string[] | null;
}

function parseCell(text: string, measure: Indicator): Coordinate[] {
  const offered: readonly string[] = relations[measure.relation].dimensions;
  const found = new Map<string, Coordinate>();
  for (const [id, code] of new URLSearchParams(text)) {
    if (!offered.includes(id)) continue;
    const dimension = id as DimensionId;
    const isTime = dimensions[dimension].kind === 'time';
    if (isTime && code !== UNKNOWN && !isCivilDate(code)) continue;
    found.set(id, { dimension, code: code === UNKNOWN ? null : code });
  }
  return [...found.values()];
}

/** Reads a link: `of` (an indicator), `cell` (its coordinates as a query of their own), `part`, `page` and `fields`. */
export function parseRecords(query: URLSearchParams): RecordsAsked | null {
  const measure = indicatorById(query.get('of') ?? 'contact-moments');
  if (!measure) return null;
  const page = Number(query.get('page') ?? 1);
  return {
    measure,
    cell: parseCell(query.get('cell') ?? '', measure),
    part: measure.base.known && query.get('part') === 'unknown' ? 'unknown' : 'all',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    show: query.get('fields')?.split(',').filter(Boolean) ?? null,
  };
}

/** A copy of the query that leads to the records behind a figure. */
export function withRecords(
  query: URLSearchParams,
  measure: Indicator,
  cell: readonly Coordinate[],
  part: RecordPart = 'all',
): URLSearchParams {
  const next = new URLSearchParams(query);
  const inside = new URLSearchParams(cell.map(({ dimension, code }) => [dimension, code ?? UNKNOWN]));
  next.set('tab', 'records');
  next.set('of', measure.id);
  if (cell.length > 0) next.set('cell', inside.toString());
  else next.delete('cell');
  if (part === 'unknown') next.set('part', part);
  else next.delete('part');
  next.delete('page');
  next.delete('fields');
  return next;
}
