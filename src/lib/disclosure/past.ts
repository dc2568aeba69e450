import type { LedgerEntry, Span, StatedMethod } from './ledger.ts';
import {
  cellKey,
  type Coordinates,
  type Hierarchies,
  type Hierarchy,
  type Partitions,
  type TableDesign,
} from './publication.ts';

/** What earlier editions mean for a new one, in its own keys. */
export interface Past {
  /** Values printed from the same data, by key. */
  readonly frozen: ReadonlyMap<string, number>;
  /** Cells that an edition of the same data didn't show. */
  readonly hidden: ReadonlySet<string>;
  /** Values last printed from other data, by key. */
  readonly former: ReadonlyMap<string, number>;
  /** Tables of editions of the same data. */
  readonly tables: readonly TableDesign[];
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
}

/** Tells periods of editions apart where one lies within another and no dimension of theirs does. */
const PERIOD = '(period)';

const nameOf = ({ from, to }: Span) => `${from}/${to}`;
const isWithin = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to;

/** Dimensions whose total is another one now, as the year is of an edition a year. */
function movedRoots({ dimensions }: LedgerEntry, { hierarchies }: Present): Coordinates {
  const moved = Object.entries(dimensions).filter(([dimension, { root }]) => {
    const now = hierarchies[dimension];
    return now !== undefined && now.root !== root;
  });
  return Object.fromEntries(moved.map(([dimension, { root }]) => [dimension, root]));
}

/**
 * What has to be named in the cells of an earlier edition so that their keys mean the same in the new one; null where
 * the editions share nothing: their periods are apart, or only overlap, and then their difference tells nothing.
 */
function namedIn(entry: LedgerEntry, present: Present): Coordinates | null {
  const roots = movedRoots(entry, present);
  const { period } = present;
  if (Object.keys(roots).length > 0 || !entry.period || !period) return roots;
  if (nameOf(entry.period) === nameOf(period)) return roots;
  const isNested = isWithin(entry.period, period) || isWithin(period, entry.period);
  return isNested ? { [PERIOD]: nameOf(entry.period) } : null;
}

/** Periods as a dimension: what an earlier edition tells of is part of the new period, or the new one is part of it. */
function periodHierarchy(entries: readonly LedgerEntry[], present: Span): Hierarchy {
  const sums: Record<string, string[][]> = {};
  for (const { period } of entries) {
    if (!period) continue;
    const [whole, part] = isWithin(period, present) ? [present, period] : [period, present];
    (sums[nameOf(whole)] ??= []).push([nameOf(part), `${nameOf(whole)}-${nameOf(part)}`]);
  }
  return { root: nameOf(present), sums };
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

function merged(hierarchies: Hierarchies, entries: readonly LedgerEntry[]): Hierarchies {
  const all: Record<string, Hierarchy> = { ...hierarchies };
  for (const { dimensions } of entries)
    for (const [dimension, theirs] of Object.entries(dimensions)) {
      const mine = all[dimension];
      all[dimension] = mine ? mergeHierarchies(mine, theirs) : theirs;
    }
  return all;
}

function designsOf({ id, tables }: LedgerEntry, named: Coordinates): TableDesign[] {
  return tables.map((table) => {
    const fixed = Object.entries({ ...named, ...table.filters });
    const filters = fixed.filter(([dimension]) => !table.dimensions.includes(dimension));
    return { ...table, id: `${id}/${table.id}`, filters: Object.fromEntries(filters) };
  });
}

/**
 * Reads earlier editions for what they bind a new one to. An edition of the same data (same day) is part of the same
 * publication: its tables enter the universe, what it printed is fixed, what it hid stays hidden. Of editions of other
 * data the last printed value of each cell counts; see `roundCounts` and the rule on late entries for what it means.
 */
export function toPast(ledger: readonly LedgerEntry[], present: Present): Past {
  const entries = ledger
    .toSorted((a, b) => a.number - b.number)
    .flatMap((entry) => {
      const named = namedIn(entry, present);
      return named ? [{ entry, named, isSame: entry.dataAsOf === present.dataAsOf }] : [];
    });
  const same = entries.filter(({ isSame }) => isSame);
  const nested = same.filter(({ named }) => PERIOD in named).map(({ entry }) => entry);
  const period = nested.length > 0 ? present.period : undefined;
  const hierarchies = {
    ...merged(
      present.hierarchies,
      same.map(({ entry }) => entry),
    ),
    ...(period ? { [PERIOD]: periodHierarchy(nested, period) } : {}),
  };
  const frozen = new Map<string, number>();
  const hidden = new Set<string>();
  const former = new Map<string, number>();
  const methods = new Map<string, StatedMethod['id']>();
  for (const { entry, named, isSame } of entries)
    for (const { measure, filters, cells } of entry.tables)
      for (const { at, value } of cells) {
        const key = cellKey(measure, { ...named, ...filters, ...at }, hierarchies);
        methods.set(key, entry.method.id);
        if (value === null && isSame) hidden.add(key);
        if (value !== null) (isSame ? frozen : former).set(key, value);
      }
  return {
    frozen,
    hidden,
    former,
    tables: same.flatMap(({ entry, named }) => designsOf(entry, named)),
    hierarchies,
    around: period ? { [PERIOD]: nameOf(period) } : {},
    methods,
  };
}
