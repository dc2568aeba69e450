import { foldHeader } from '../fold.ts';
import { jaroWinkler } from '../similarity.ts';
import type { ImportProfile, ProfileColumn } from './import-profile.ts';

/** How like two headers must be for one to be the other renamed, and to be worth naming beside it. */
const RENAMED = 0.88;
const CLOSE = 0.7;
/** Below this share of equal headers nothing is taken for renamed. */
const KIN = 0.4;

/** A difference between a file's header and a remembered one, with the header on the other side that is nearest. */
export interface Drift {
  /** `missing`: only the layout has it; `new`: only the file has it; `renamed`: the file's name of a remembered column. */
  readonly kind: 'missing' | 'new' | 'renamed';
  readonly header: string;
  readonly closest?: string;
}

/** Which remembered column each column of a file is, by index, and what differs. */
export interface Alignment {
  readonly columns: ReadonlyMap<number, ProfileColumn>;
  readonly renamed: ReadonlySet<number>;
  readonly drift: readonly Drift[];
  /** Whether the headers are the same in the same order. */
  readonly isExact: boolean;
  /** Share of the columns of both sides together that found each other; a renamed one counts half. */
  readonly score: number;
}

/** Headers folded, those that fold alike numbered. */
function keysOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell) => {
    const key = foldHeader(cell) || cell.trim();
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}\u0000${times}`;
  });
}

interface Pair {
  readonly index: number;
  readonly at: number;
  readonly likeness: number;
}

/** Pairs of what is left over on both sides, likest first, each side once. */
function renamedPairs(
  keys: readonly string[],
  news: readonly number[],
  old: readonly string[],
  lost: readonly number[],
): Pair[] {
  const pairs = news
    .flatMap((index) =>
      lost.map((at) => ({ index, at, likeness: jaroWinkler(keys[index] ?? '', old[at] ?? '') })),
    )
    .filter(({ likeness }) => likeness >= RENAMED)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  const used = { index: new Set<number>(), at: new Set<number>() };
  return pairs.filter(({ index, at }) => {
    if (used.index.has(index) || used.at.has(at)) return false;
    used.index.add(index);
    used.at.add(at);
    return true;
  });
}

function closestTo(key: string, keys: readonly string[], names: readonly string[]): { closest?: string } {
  let best = { at: -1, likeness: CLOSE };
  keys.forEach((other, at) => {
    const likeness = jaroWinkler(key, other);
    if (likeness > best.likeness) best = { at, likeness };
  });
  const closest = names[best.at];
  return closest === undefined ? {} : { closest };
}

/** Every difference, renamed columns first, in the order of the side that has them. */
function driftOf(
  [header, keys, news]: readonly [readonly string[], readonly string[], readonly number[]],
  [names, old, lost]: readonly [readonly string[], readonly string[], readonly number[]],
  pairs: readonly Pair[],
): Drift[] {
  const isRenamed = new Set(pairs.map(({ index }) => index));
  const isFound = new Set(pairs.map(({ at }) => at));
  const missing = lost.filter((at) => !isFound.has(at));
  const added = news.filter((index) => !isRenamed.has(index));
  return [
    ...pairs.map(({ index, at }): Drift => ({
      kind: 'renamed',
      header: header[index] ?? '',
      closest: names[at] ?? '',
    })),
    ...missing.map((at): Drift => ({
      kind: 'missing',
      header: names[at] ?? '',
      ...closestTo(old[at] ?? '', keys, header),
    })),
    ...added.map((index): Drift => ({
      kind: 'new',
      header: header[index] ?? '',
      ...closestTo(keys[index] ?? '', old, names),
    })),
  ];
}

/** Lays a file's header beside a remembered layout. */
export function align(header: readonly string[], profile: ImportProfile): Alignment {
  const keys = keysOf(header);
  const names = profile.columns.map((column) => column.header);
  const old = keysOf(names);
  const at = new Map(old.map((key, place) => [key, place]));
  const places = keys.map((key) => at.get(key) ?? -1);
  const met = new Set(places);
  const news = keys.flatMap((_, index) => (places[index] === -1 ? [index] : []));
  const lost = old.flatMap((_, place) => (met.has(place) ? [] : [place]));
  const size = Math.max(1, header.length, names.length);
  const isKin = (keys.length - news.length) / size >= KIN;
  const pairs = isKin ? renamedPairs(keys, news, old, lost) : [];
  for (const pair of pairs) places[pair.index] = pair.at;
  const columns = places.flatMap((place, index): [number, ProfileColumn][] => {
    const column = profile.columns[place];
    return column ? [[index, column]] : [];
  });
  const drift = isKin ? driftOf([header, keys, news], [names, old, lost], pairs) : [];
  return {
    columns: new Map(columns),
    renamed: new Set(pairs.map(({ index }) => index)),
    drift,
    isExact: news.length + lost.length === 0 && places.every((place, index) => place === index),
    score: (columns.length - pairs.length / 2) / size,
  };
}
