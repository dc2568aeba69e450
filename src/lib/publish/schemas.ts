import * as v from 'valibot';
import { causes } from './changes.ts';

/** A sentence or name in the three languages. */
export const text = v.object({ en: v.string(), fr: v.string(), nl: v.string() });

/** Two ISO dates. */
export const span = v.object({ from: v.pipe(v.string(), v.isoDate()), to: v.pipe(v.string(), v.isoDate()) });

/** A printed number: whole, from 0 on, or not shown. */
const printed = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Codes of dimensions. */
const coordinates = v.record(v.string(), v.string());

/** A printed cell. */
const cell = v.object({ at: coordinates, value: printed });

/** A printed table. */
export const printedTable = v.object({
  id: v.string(),
  measure: v.string(),
  dimensions: v.array(v.string()),
  filters: coordinates,
  cells: v.array(cell),
});

/** How a dimension adds up. */
export const dimensionSums = v.object({
  root: v.string(),
  sums: v.record(v.string(), v.array(v.array(v.string()))),
});

/** How an edition was protected. */
export const methodSchema = v.variant('id', [
  v.object({ id: v.literal('rounding'), base: v.literal(5) }),
  v.object({
    id: v.literal('suppression'),
    threshold: v.pipe(v.number(), v.integer(), v.minValue(5)),
    width: v.number(),
    leastHidden: v.picklist([0, 1]),
  }),
]);

/** How an edition differs from an earlier one. */
export const changesSchema = v.object({
  from: v.string(),
  cells: v.array(
    v.object({
      key: v.string(),
      before: v.pipe(v.number(), v.integer()),
      after: v.pipe(v.number(), v.integer()),
      parts: v.array(v.object({ cause: v.picklist(causes), amount: v.pipe(v.number(), v.integer()) })),
    }),
  ),
  same: v.number(),
  added: v.number(),
  removed: v.number(),
});

/** A share of two printed cells. */
export const ratioSchema = v.object({
  id: v.string(),
  measure: v.string(),
  numerator: coordinates,
  denominator: coordinates,
  value: v.number(),
  decimals: v.number(),
});
