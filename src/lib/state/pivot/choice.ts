import type { Indicator } from '#lib/indicators/indicator.ts';
import { indicatorById, indicators, missingFields } from '#lib/indicators/registry.ts';
import { relations } from '#lib/indicators/relations.ts';
import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import type { Asks } from '../inquiry.svelte.ts';

/** What a pivot shows in its cells: the figure, or its share of its row or its column. */
export const pivotShows = ['value', 'row', 'column'] as const;
export type PivotShow = (typeof pivotShows)[number];

/** What a pivot is sorted by: the names of its rows, their totals, or a column by its code. */
export interface PivotSort {
  readonly by: 'name' | 'total' | { readonly column: string | null };
  readonly ascending: boolean;
}

/** A pivot as its link asks for it. */
export interface PivotChoice {
  readonly measure: Indicator;
  /** One or two dimensions. */
  readonly rows: readonly DimensionId[];
  readonly columns: DimensionId | null;
  readonly show: PivotShow;
  /** Null: time in order, everything else from the largest. */
  readonly sort: PivotSort | null;
  readonly isShaded: boolean;
}

const [firstIndicator] = indicators;
const usual = { measure: 'contact-moments', row: 'site', column: 'year' } as const;

const isDimension = (id: string | null): id is DimensionId => id !== null && Object.hasOwn(dimensions, id);

/** The value of a key for which none is a choice of its own. */
const NONE = 'none';

/** A code of a column in a link; what is not recorded has no code. */
const NOT_RECORDED = '';

function parseSort(query: URLSearchParams): PivotSort | null {
  const text = query.get('sort');
  if (text === null) return null;
  const ascending = text.startsWith('-');
  const by = text.replace(/^-/, '');
  if (by === 'name' || by === 'total') return { by, ascending };
  if (!by.startsWith('column:')) return null;
  const code = by.slice('column:'.length);
  return { by: { column: code === NOT_RECORDED ? null : code }, ascending };
}

/** Reads a link: `measure`, `rows` (parted by a comma), `columns`, `show`, `sort` and `shade`; what isn't one is left at the usual. */
export function parsePivot(query: URLSearchParams): PivotChoice {
  const asked = (query.get('rows') ?? usual.row).split(',').filter(isDimension);
  const rows = [...new Set(asked)].slice(0, 2);
  const columns = query.get('columns') ?? usual.column;
  const show = pivotShows.find((one) => one === query.get('show')) ?? 'value';
  const first = rows.length > 0 ? rows : [usual.row];
  return {
    measure: indicatorById(query.get('measure') ?? usual.measure) ?? firstIndicator,
    rows: first,
    columns: isDimension(columns) && !first.includes(columns) ? columns : null,
    show,
    sort: parseSort(query),
    isShaded: query.get('shade') !== 'off',
  };
}

function sortText({ by, ascending }: PivotSort): string {
  const name = typeof by === 'string' ? by : `column:${by.column ?? NOT_RECORDED}`;
  return `${ascending ? '-' : ''}${name}`;
}

/** A copy of the query that asks for another pivot; a sorting by a column that is gone goes too. */
export function withPivot(query: URLSearchParams, change: Partial<PivotChoice>): URLSearchParams {
  const next = new URLSearchParams(query);
  const { measure, rows, columns, show, sort, isShaded } = change;
  if (measure) next.set('measure', measure.id);
  if (rows) next.set('rows', rows.join(','));
  if (columns !== undefined) next.set('columns', columns ?? NONE);
  if (show) next.set('show', show);
  if (isShaded !== undefined) next.set('shade', isShaded ? 'on' : 'off');
  if (columns !== undefined || sort === null) next.delete('sort');
  if (sort) next.set('sort', sortText(sort));
  return next;
}

/** Why a measure can't be broken down so: its rows have no such thing, or no loaded file has the fields. */
export type Refusal =
  { readonly kind: 'not-offered' } | { readonly kind: 'missing'; readonly fields: readonly string[] };

/** Days of follow-up mean something as a curve, not line by line. */
const drawnOnly: readonly DimensionId[] = ['elapsed'];

/** Why a measure can't be broken down by a dimension of the loaded data; null when it can. */
export function refusalOf(
  measure: Indicator,
  dimension: DimensionId,
  fields: ReadonlySet<string>,
): Refusal | null {
  if (drawnOnly.includes(dimension) || !relations[measure.relation].dimensions.includes(dimension))
    return { kind: 'not-offered' };
  const missing = missingFields(measure, [dimension], fields);
  return missing.length > 0 ? { kind: 'missing', fields: missing } : null;
}

/** A dimension without which the measure has no figure, and that was not chosen; null when there is none. */
export function neededDimension({ measure, rows, columns }: PivotChoice): DimensionId | null {
  if (measure.scalar || measure.unit !== 'share') return null;
  const chosen = [...rows, columns];
  return measure.by?.find((id) => !chosen.includes(id)) ?? null;
}

/** Why the parts of a row or column are no shares of a whole. */
export type ShareRefusal = 'rate' | 'several' | 'distinct' | 'alone';

/** Why shares of rows (over the columns) or of columns (over the rows) would mislead; null when they wouldn't. */
export function shareRefusal(choice: PivotChoice, show: PivotShow): ShareRefusal | null {
  const { measure, rows, columns } = choice;
  if (show === 'value') return null;
  if (show === 'row' && columns === null) return 'alone';
  if (measure.unit === 'share') return 'rate';
  const over = show === 'row' && columns ? [columns] : rows;
  if (over.some((id) => dimensions[id].kind === 'multi')) return 'several';
  return over.every((id) => measure.additive.includes(id)) ? null : 'distinct';
}

/**
 * Why a total isn't the sum of its parts: rates aren't added, several answers are possible, one can be in several
 * parts, or persons are known or back by what came before the span or before the whole period.
 */
export function totalNote(
  measure: Indicator,
  over: readonly DimensionId[],
): 'rate' | 'several' | 'distinct' | 'standing' | null {
  if (measure.unit === 'share') return 'rate';
  if (measure.relation === 'acquaintance' && over.some((id) => dimensions[id].kind === 'time'))
    return 'standing';
  if (over.some((id) => dimensions[id].kind === 'multi' && !measure.additive.includes(id))) return 'several';
  return over.every((id) => measure.additive.includes(id)) ? null : 'distinct';
}

/** The questions of a pivot, each at its own level: nothing in it is summed from its parts. */
export function pivotAsks({ measure, rows, columns }: PivotChoice): Asks {
  const indicator = measure.id;
  const [outer, inner] = rows;
  const across = columns ? [columns] : [];
  const ask = (by: readonly (DimensionId | undefined)[]) => ({
    indicator,
    by: by.filter((id) => id !== undefined),
  });
  return {
    all: ask([]),
    rows: ask(rows),
    ...(columns ? { columns: ask(across), cells: ask([...rows, ...across]) } : {}),
    ...(inner ? { groups: ask([outer]) } : {}),
    ...(inner && columns ? { groupCells: ask([outer, ...across]) } : {}),
  };
}
