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

const whole = v.pipe(v.number(), v.integer());

/** How an edition differs from an earlier one. */
export const changesSchema = v.object({
  from: v.object({ id: v.string(), number: whole, date: v.pipe(v.string(), v.isoDate()) }),
  cells: v.array(
    v.object({
      ...{ key: v.string(), before: whole, after: whole },
      parts: v.array(v.object({ cause: v.picklist(causes), amount: whole })),
    }),
  ),
  same: v.number(),
  hidden: v.array(v.object({ key: v.string(), before: whole })),
  shown: v.number(),
  added: v.number(),
  removed: v.number(),
  unshown: v.number(),
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
