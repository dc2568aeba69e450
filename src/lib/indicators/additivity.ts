import type { DimensionId } from '#lib/model/dimension.ts';

/** Spans of time: a day lies in one of each. */
export const timeDimensions = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
] as const satisfies readonly DimensionId[];

/** Dimensions of which a row has at most one value: counts of rows sum over them (unknown included). */
export const rowDimensions = [
  ...timeDimensions,
  'region',
  'municipality',
  'site',
  'team',
  'activity',
  'contact',
  'mode',
  'mediator',
  'origin',
  'partner',
] as const satisfies readonly DimensionId[];

/** How far a person came, and how often one was met: each has one of each in a selection. */
export const pathDimensions = [
  'interviewed',
  'accompanied',
  'followed',
  'meetings',
] as const satisfies readonly DimensionId[];

/** Attributes of which a person has one at a time. */
export const personDimensions = [
  'nationality',
  'profile',
  'status',
  'sex',
  'age',
] as const satisfies readonly DimensionId[];
