import type { Highs } from 'highs';
import { findLeaks } from './attack.ts';
import { joinedDimensions } from './audit-edition.ts';
import type { Codes, PrintedTable, Published, StatedDimension, StatedMeasure } from './published.ts';
import type { EarlierEdition } from './stated-edition.ts';
import { toInquiry } from './questions.ts';
import { toSystem } from './system.ts';
import { tighten } from './tighten.ts';

/** Rounded tables as they are printed, and how they hang together. */
export interface RoundedTables {
  readonly dimensions: Readonly<Record<string, StatedDimension>>;
  readonly measures: Readonly<Record<string, StatedMeasure>>;
  readonly tables: readonly PrintedTable[];
  /** Cells that readers may know to be empty without being told, as a team and a country where it doesn't work. */
  readonly empty?: readonly { readonly measure: string; readonly at: Codes }[];
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

/** The cells that are known to be empty before anything is printed, by key: those of which it is said, and their parts. */
function emptyIn(published: Published): ReadonlySet<string> {
  const system = toSystem(published);
  const limits = tighten(system);
  return new Set(system.keys.filter((_, cell) => limits?.high[cell] === 0));
}

/**
 * Attacks rounded tables as an outsider with a solver would, each with all that its filters leave out, with earlier
 * editions, and with what readers know anyway. True where nothing is told more closely than promised.
 */
export function isSafeRounded(rounded: RoundedTables, highs: Highs): boolean {
  const { together, empty = [] } = rounded;
  const tables: PrintedTable[] = [...rounded.tables, ...together.flatMap((edition) => edition.tables)].map(
    ({ measure, dimensions, filters = {}, cells }) => ({ measure, dimensions, filters, cells }),
  );
  const known = empty.map(({ measure, at }): PrintedTable => ({
    ...{ measure, dimensions: Object.keys(at), within: 0 },
    cells: [{ at, value: 0 }],
  }));
  const frames = [...tables, ...tables.map(around)];
  const base = {
    dimensions: joinedDimensions([rounded.dimensions, ...together.map(({ dimensions }) => dimensions)]),
    measures: Object.assign({}, ...together.map(({ measures }) => measures), rounded.measures) as Record<
      string,
      StatedMeasure
    >,
    base: BASE,
  };
  const rules = { threshold: BASE, width: BASE - 1, everyCell: true };
  const inquiry = toInquiry(toSystem({ ...base, tables: [...frames, ...known] }), rules);
  const unprinted = frames.map((table) => ({ ...table, cells: [] }));
  const before = emptyIn({ ...base, tables: [...unprinted, ...known] });
  const questions = inquiry.questions.filter(({ key }) => !before.has(key));
  const found = findLeaks({ system: inquiry.system, questions }, highs);
  return found.status === 'done' && found.leaks.length === 0;
}
