import type { Codes, StatedDimension } from './published.ts';
import type { EarlierEdition } from './stated-edition.ts';

/** First and last day, ISO. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The dimension of time: months, quarters and years mean the same in all editions, totals are of each edition. */
const TIME = 'period';
/** Where a table says nothing of time, the period of its edition stands in a dimension of its own. */
const SPAN = 'span';

const isIn = (part: Days, whole: Days) => part.from >= whole.from && part.to <= whole.to;

/** Whether two periods share days. */
export const shareDays = (one: Days, other: Days): boolean => one.from <= other.to && other.from <= one.to;

/** One period as the other and the rest; nothing where neither lies within the other. */
function split(mine: Days, theirs: Days, names: readonly [mine: string, theirs: string]) {
  const [own, other] = names;
  if (isIn(theirs, mine)) return { [own]: [[other, `${own}, not ${other}`]] };
  return isIn(mine, theirs) ? { [other]: [[own, `${other}, not ${own}`]] } : {};
}

/** The codes of a cell that are no totals of its edition. */
const exact = (at: Codes, dimensions: EarlierEdition['dimensions']): Codes =>
  Object.fromEntries(Object.entries(at).filter(([id, code]) => dimensions[id]?.root !== code));

/**
 * An edition of the same data and other days as a reader writes it down beside a new one: its totals, which are of its own
 * days, under a name of their own; months and quarters as they are. `root` is the total of time in the new edition.
 */
export function besideOtherDays(
  earlier: EarlierEdition & { readonly period: Days },
  mine: Days,
  root: string,
): EarlierEdition {
  const theirs = earlier.period;
  const name = `${theirs.from} to ${theirs.to}`;
  const time = earlier.dimensions[TIME];
  const sums: Record<string, readonly (readonly string[])[]> = { ...time?.sums };
  const own = time ? (sums[time.root] ?? []) : [];
  if (time) Reflect.deleteProperty(sums, time.root);
  const parts = split(mine, theirs, [root, name]);
  const dimensions: Record<string, StatedDimension> = {
    ...earlier.dimensions,
    [TIME]: { root, sums: { ...sums, ...parts, [name]: [...own, ...(parts[name] ?? [])] } },
    [SPAN]: { root, sums: parts },
  };
  const tables = earlier.tables.map(({ measure, dimensions: by, filters, cells }) => {
    const base = by.includes(TIME) ? TIME : SPAN;
    return {
      measure,
      dimensions: by.includes(base) ? by : [...by, base],
      filters,
      cells: cells.map(({ at, value }) => ({
        at: { [base]: name, ...exact(at, earlier.dimensions) },
        value,
      })),
    };
  });
  const measures = Object.entries(earlier.measures).map(([id, measure]) => {
    const { nonAdditive = [] } = measure;
    return [
      id,
      { ...measure, nonAdditive: nonAdditive.includes(TIME) ? [...nonAdditive, SPAN] : nonAdditive },
    ] as const;
  });
  return { ...earlier, dimensions, tables, measures: Object.fromEntries(measures) };
}
