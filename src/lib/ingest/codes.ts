import type { CodeListId } from '#lib/model/field.ts';
import { wordsOf, type CodeWords } from './code-words.ts';
import { fold, isMissing, squeeze, stem } from './fold.ts';

/** What a cell says of a code list: a code, nothing known, or words that the list doesn't have. */
export type Match = { readonly code: string } | 'unknown' | 'unlisted';

/** Finds the codes of one list by code, label in three languages or alias, whatever case and accents. */
export interface Matcher {
  readonly match: (cell: string) => Match;
  /** Whether the list has these very words. */
  readonly isListed: (cell: string) => boolean;
}

/** `isolé(e)`, `réfugié·e·s`, `sans-papier(s)`: endings for a woman and for several, as French writes them. */
const ENDINGS = /(\p{L}{2})[(·•.-](e|ne|le|se|te)?[)·•.-]{0,2}\(?s?\)?(?!\p{L})/gu;
/** `1. Accueil`, `2) Dublin`. */
const NUMBERED = /^\(?\d{1,2}\s*[.):]\s*(?=\p{L})/u;
/** `ERI – Érythrée`, `Érythrée (ERI)`, `Gare du Nord / Noordstation`: the same thing said twice. */
const TWICE = /^(.+?)\s*(?:\s[-–—]\s|[:|/(])\s*([^()|/]+?)\)?$/u;

/** The code of a cell; null when nothing is known, undefined when the list doesn't have it. */
type Found = string | null | undefined;

/** The first of several ways of looking that leads anywhere. */
function firstFound(...ways: readonly (() => Found)[]): Found {
  for (const look of ways) {
    const found = look();
    if (found !== undefined) return found;
  }
  return undefined;
}

function findExact(cell: string, { codes, words }: CodeWords): Found {
  const key = fold(cell);
  const isGiven = () => (isMissing(cell) ? null : undefined);
  return firstFound(
    () => codes.get(key),
    () => words.get(key),
    isGiven,
  );
}

/** The same words without the space that parts or joins them, or in the singular. */
function findNear(cell: string, { squeezed, stems, shared }: CodeWords): Found {
  const key = fold(cell);
  if (key === '' || shared.has(key)) return undefined;
  return firstFound(
    () => squeezed.get(squeeze(key)),
    () => stems.get(stem(key)),
  );
}

function findTwice(cell: string, list: CodeWords): Found {
  const [, one, other] = TWICE.exec(cell.trim()) ?? [];
  if (one === undefined || other === undefined) return undefined;
  const [first, second] = [findExact(one, list), findExact(other, list)];
  return first === second ? first : undefined;
}

function look(cell: string, list: CodeWords): Found {
  return firstFound(
    () => findExact(cell, list),
    () => findNear(cell, list),
  );
}

/** A word written for a man and a woman at once; where the list parts them, as `isolé(e)`, it says neither. */
function findEither(cell: string, list: CodeWords): Found {
  const man = look(cell.replace(ENDINGS, '$1'), list);
  const woman = look(cell.replace(ENDINGS, '$1$2'), list);
  return man === undefined || man === woman ? woman : woman === undefined ? man : undefined;
}

function find(cell: string, list: CodeWords): Found {
  const exact = findExact(cell, list);
  if (exact !== undefined) return exact;
  const plain = cell.trim().replace(NUMBERED, '');
  return firstFound(
    () => (plain.search(ENDINGS) === -1 ? look(plain, list) : findEither(plain, list)),
    () => findTwice(plain, list),
  );
}

function makeMatcher(id: CodeListId): Matcher {
  const list = wordsOf(id);
  return {
    match: (cell) => {
      const found = find(cell, list);
      if (found === undefined) return 'unlisted';
      return found === null ? 'unknown' : { code: found };
    },
    isListed: (cell) => typeof findExact(cell, list) === 'string',
  };
}

const matchers = new Map<CodeListId, Matcher>();

/** The matcher of a code list; made once. */
export function matcherOf(id: CodeListId): Matcher {
  const known = matchers.get(id);
  if (known) return known;
  const made = makeMatcher(id);
  matchers.set(id, made);
  return made;
}
