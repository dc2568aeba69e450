import { allPrinted, type LedgerEntry, type Span, type StatedMethod } from './ledger.ts';
import {
  cellKey,
  type Coordinates,
  type Counts,
  type Hierarchies,
  type Hierarchy,
  type Measures,
  type Partitions,
  type TableDesign,
} from './publication.ts';
import { inNewCodes, inNewNames, newNames, type Rename } from './renaming.ts';

/** What earlier editions mean for a new one, in its own keys. */
export interface Past {
  /** Values printed from the same data, by key. */
  readonly frozen: ReadonlyMap<string, number>;
  /** Cells that an edition of the same data didn't show. */
  readonly hidden: ReadonlySet<string>;
  /** Cells that the last edition of other data that has them didn't show. */
  readonly unshown: ReadonlySet<string>;
  /** Values last printed from other data, by key. */
  readonly former: ReadonlyMap<string, number>;
  /** All values printed from other data, or of what another list left over, oldest first, by key: readers subtract them. */
  readonly everPrinted: ReadonlyMap<string, readonly number[]>;
  /** The largest value printed from other data for some of the days, by the key of all days: no fewer can be in all. */
  readonly within: ReadonlyMap<string, number>;
  /** Tables of editions of the same data. */
  readonly tables: readonly TableDesign[];
  /** How the measures of those tables behave. */
  readonly measures: Measures;
  /** The hierarchies of the new edition with the ways in which earlier ones of the same data added up. */
  readonly hierarchies: Hierarchies;
  /** A filter of all new tables that tells their period from those of earlier editions; empty where there is no need. */
  readonly around: Coordinates;
  /** The methods by which cells were published, by key of the last edition that printed them. */
  readonly methods: ReadonlyMap<string, StatedMethod['id']>;
}

/** What a new edition says of itself. */
export interface Present {
  readonly hierarchies: Hierarchies;
  /** Day of its data, ISO. */
  readonly dataAsOf: string;
  readonly period?: Span;
  /** Its true counts by key, where they are known. */
  readonly counts?: ReadonlyMap<string, Counts>;
}

/**
 * The dimension of time. Its total is the period of an edition, another one in each; its other codes are periods of the
 * calendar, which mean the same in all editions.
 */
const TIME = 'period';

const nameOf = ({ from, to }: Span) => `${from}/${to}`;
const isWithin = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to;
const isApart = (one: Span, other: Span) => one.to < other.from || other.to < one.from;

/** Whether an edition tells of days that all are days of the new one. */
const isWithinPresent = ({ period }: LedgerEntry, present: Present) =>
  period !== undefined && present.period !== undefined && isWithin(period, present.period);

/** Dimensions whose total is another one now, as the year is of an edition a year. */
function movedRoots({ dimensions }: LedgerEntry, { hierarchies }: Present): Coordinates {
  const moved = Object.entries(dimensions).filter(([dimension, { root }]) => {
    const now = hierarchies[dimension];
    return now !== undefined && now.root !== root;
  });
  return Object.fromEntries(moved.map(([dimension, { root }]) => [dimension, root]));
}

/**
 * What stands for the totals of an earlier edition so that its keys mean the same in the new one; null where their
 * periods are apart, so that they share nothing.
 */
function namedIn(entry: LedgerEntry, present: Present): Coordinates | null {
  const roots = movedRoots(entry, present);
  const { period } = present;
  if (Object.keys(roots).length > 0 || !entry.period || !period) return roots;
  if (nameOf(entry.period) === nameOf(period)) return roots;
  return isApart(entry.period, period) ? null : { [TIME]: nameOf(entry.period) };
}

/** The dimension of time where periods lie within each other: one is the other and the rest. */
function nestedTime(entries: readonly LedgerEntry[], present: Span, root: string): Hierarchy {
  const sums: Record<string, string[][]> = {};
  for (const { period } of entries) {
    if (!period || nameOf(period) === nameOf(present)) continue;
    const name = nameOf(period);
    const [whole, part] = isWithin(period, present) ? [root, name] : [name, root];
    if (isWithin(period, present) || isWithin(present, period))
      (sums[whole] ??= []).push([part, `${whole} - ${part}`]);
  }
  return { root, sums };
}

function withPartitions(mine: Partitions, theirs: Partitions): Partitions {
  const known = new Set(mine.map((codes) => codes.toSorted().join(' ')));
  return [...mine, ...theirs.filter((codes) => !known.has(codes.toSorted().join(' ')))];
}

/** Two hierarchies of one dimension as one: where codes were split or merged, both ways of adding up hold. */
export function mergeHierarchies(mine: Hierarchy, theirs: Hierarchy): Hierarchy {
  const parents = new Set([...Object.keys(mine.sums), ...Object.keys(theirs.sums)]);
  const sums = [...parents].map((parent) => [
    parent,
    withPartitions(mine.sums[parent] ?? [], theirs.sums[parent] ?? []),
  ]);
  return { root: mine.root, sums: Object.fromEntries(sums) as Hierarchy['sums'] };
}

function merged(hierarchies: Hierarchies, others: readonly Hierarchies[]): Hierarchies {
  const all: Record<string, Hierarchy> = { ...hierarchies };
  for (const other of others)
    for (const [dimension, theirs] of Object.entries(other)) {
      const mine = all[dimension];
      all[dimension] = mine ? mergeHierarchies(mine, theirs) : theirs;
    }
  return all;
}

function designsOf({ id, tables }: LedgerEntry, named: Coordinates, rename: Rename): TableDesign[] {
  return tables.map((table) => {
    const fixed = Object.entries({ ...named, ...table.filters });
    const filters = fixed
      .filter(([dimension]) => !table.dimensions.includes(dimension))
      .map(([dimension, code]): [string, string] => [dimension, rename(dimension, code)]);
    return { ...table, id: `${id}/${table.id}`, filters: Object.fromEntries(filters) };
  });
}

/** An earlier edition that shares something with the new one, and what its totals and codes are called there. */
interface Known {
  readonly entry: LedgerEntry;
  readonly named: Coordinates;
  readonly isSame: boolean;
  readonly rename: Rename;
}

const isOfSameDays = ({ period }: LedgerEntry, present: Present): boolean =>
  period !== undefined && present.period !== undefined && nameOf(period) === nameOf(present.period);

/**
 * Whether an edition is of the same data as the new one: of the same day, or exact and of the same days with every number
 * still true. Setting another day doesn't make other data of them.
 */
function isOfSameData(entry: LedgerEntry, present: Present, rename: Rename): boolean {
  if (entry.dataAsOf === present.dataAsOf) return true;
  if (entry.method.id !== 'suppression' || !isOfSameDays(entry, present)) return false;
  const known = entry.tables.flatMap(({ measure, filters, cells }) =>
    cells.flatMap(({ at, value }) => {
      const key = cellKey(measure, inNewCodes({ ...filters, ...at }, entry, rename), present.hierarchies);
      const own = value === null ? undefined : present.counts?.get(key);
      return own ? [own.count === value] : [];
    }),
  );
  return known.length > 0 && known.every(Boolean);
}

/** An earlier edition that is or may be of the same data, and the key that a cell of it has in a new one. */
export interface SameData {
  readonly entry: LedgerEntry;
  /** The key of a cell that is told by the codes of that edition in some dimensions, by those of the new one in the others. */
  readonly keyIn: (measure: string, at: Coordinates, told: ReadonlySet<string>) => string;
}

/**
 * The earlier editions of the same data and days, and exact ones of the same days, which may turn out to be: what they tell
 * of needs a count, so that it can be protected together.
 */
export function ofSameData(ledger: readonly LedgerEntry[], present: Present): SameData[] {
  return ledger.flatMap((entry) => {
    const isSame = entry.dataAsOf === present.dataAsOf || entry.method.id === 'suppression';
    if (!isSame || !isOfSameDays(entry, present)) return [];
    const rename = newNames(entry, present);
    const keyIn = (measure: string, at: Coordinates, told: ReadonlySet<string>) => {
      const nameOfCode: Rename = (id, code) => (told.has(id) ? rename(id, code) : code);
      return cellKey(measure, inNewCodes(at, entry, nameOfCode), present.hierarchies);
    };
    return [{ entry, keyIn }];
  });
}

/** What earlier editions printed, cell by cell, oldest first. */
function printedIn(entries: readonly Known[], hierarchies: Hierarchies, present: Present) {
  const frozen = new Map<string, number>();
  const hidden = new Set<string>();
  const unshown = new Set<string>();
  const former = new Map<string, number>();
  const everPrinted = new Map<string, readonly number[]>();
  const within = new Map<string, number>();
  const methods = new Map<string, StatedMethod['id']>();
  for (const { entry, named, isSame, rename } of entries)
    for (const { measure, filters, cells } of entry.tables)
      for (const { at, value } of cells) {
        const own = inNewCodes({ ...filters, ...at }, entry, rename);
        const key = cellKey(measure, { ...named, ...own }, hierarchies);
        methods.set(key, entry.method.id);
        if (value === null) (isSame ? hidden : unshown).add(key);
        else unshown.delete(key);
        if (value === null) continue;
        (isSame ? frozen : former).set(key, value);
        // What is left of a list that is cut elsewhere now has another key, and yet readers subtract the one from the other.
        const plain = cellKey(
          measure,
          { ...named, ...inNewCodes({ ...filters, ...at }, entry) },
          hierarchies,
        );
        if (!isSame || plain !== key) everPrinted.set(plain, [...(everPrinted.get(plain) ?? []), value]);
        const isPart = !isSame && named[TIME] !== undefined && own[TIME] === undefined;
        const whole = cellKey(measure, own, hierarchies);
        if (isPart && isWithinPresent(entry, present))
          within.set(whole, Math.max(value, within.get(whole) ?? 0));
      }
  return { frozen, hidden, unshown, former, everPrinted, within, methods };
}

/**
 * Reads earlier editions for what they bind a new one to. An edition of the same data (same day) is part of the same
 * publication: its tables enter the universe, what it printed is fixed, what it hid stays hidden. Of editions of other
 * data the last printed value of each cell counts; see `roundCounts` and the rule on late entries for what it means.
 */
export function toPast(ledger: readonly LedgerEntry[], present: Present): Past {
  const entries = allPrinted(ledger).flatMap((entry) => {
    const named = namedIn(entry, present);
    const rename = newNames(entry, present);
    return named ? [{ entry, named, isSame: isOfSameData(entry, present, rename), rename }] : [];
  });
  const same = entries.filter(({ isSame }) => isSame);
  const isTimed = entries.some(({ named }) => named[TIME] !== undefined);
  const period = isTimed ? present.period : undefined;
  const root = present.hierarchies[TIME]?.root ?? (period ? nameOf(period) : '');
  const hierarchies = merged(
    {
      ...present.hierarchies,
      ...(period ? { [TIME]: present.hierarchies[TIME] ?? { root, sums: {} } } : {}),
    },
    [
      ...same.map(({ entry, named, rename }) => inNewNames(entry, named, rename)),
      ...(period
        ? [
            {
              [TIME]: nestedTime(
                same.map(({ entry }) => entry),
                period,
                root,
              ),
            },
          ]
        : []),
    ],
  );
  return {
    ...printedIn(entries, hierarchies, present),
    tables: same.flatMap(({ entry, named, rename }) => designsOf(entry, named, rename)),
    measures: Object.assign({}, ...same.map(({ entry }) => entry.measures)) as Measures,
    hierarchies,
    around: period ? { [TIME]: root } : {},
  };
}
