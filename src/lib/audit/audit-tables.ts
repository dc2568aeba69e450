import type { Highs } from 'highs';
import { findLeaks } from './attack.ts';
import { joinedDimensions, type EarlierEdition } from './audit-edition.ts';
import type { PrintedTable, StatedDimension, StatedMeasure } from './published.ts';
import { toInquiry } from './questions.ts';
import { toSystem } from './system.ts';

/** Rounded tables as they are printed, and how they hang together. */
export interface RoundedTables {
  readonly dimensions: Readonly<Record<string, StatedDimension>>;
  readonly measures: Readonly<Record<string, StatedMeasure>>;
  readonly tables: readonly PrintedTable[];
  /** Earlier editions of the same data and period. */
  readonly together: readonly EarlierEdition[];
}

/** Base to which they are rounded; nobody may be told more closely than by one less. */
const BASE = 5;

/** The empty table in which a table with filters is a part: an outsider knows what stands around it too. */
const around = ({ measure, dimensions, filters = {} }: PrintedTable): PrintedTable => ({
  measure,
  dimensions: [...new Set([...dimensions, ...Object.keys(filters)])],
  cells: [],
});

/**
 * Attacks rounded tables as an outsider with a solver would, each with all that its filters leave out and with earlier
 * editions. True where nothing is told more closely than promised.
 */
export function isSafeRounded(rounded: RoundedTables, highs: Highs): boolean {
  const { together } = rounded;
  const tables: PrintedTable[] = [...rounded.tables, ...together.flatMap((edition) => edition.tables)].map(
    ({ measure, dimensions, filters = {}, cells }) => ({ measure, dimensions, filters, cells }),
  );
  const system = toSystem({
    dimensions: joinedDimensions([rounded.dimensions, ...together.map(({ dimensions }) => dimensions)]),
    measures: Object.assign({}, ...together.map(({ measures }) => measures), rounded.measures) as Record<
      string,
      StatedMeasure
    >,
    tables: [...tables, ...tables.map(around)],
    base: BASE,
  });
  const rules = { threshold: BASE, width: BASE - 1, everyCell: true };
  const found = findLeaks(toInquiry(system, rules), highs);
  return found.status === 'done' && found.leaks.length === 0;
}
