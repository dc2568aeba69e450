import type { CodeListId } from '#lib/model/field.ts';
import { readingOf, type Further, type Spelling } from './cell-reading.ts';
import { wordsOf, type CodeWords } from './code-words.ts';

/** What a cell says of a code list: a code, nothing known, or words that the list doesn't have. */
export type Match = { readonly code: string } | 'unknown' | 'unlisted';

/** Finds the codes of one list by code, label in three languages or alias, whatever case and accents. */
export interface Matcher {
  readonly match: (cell: string) => Match;
  /** Whether the list has these very words. */
  readonly isListed: (cell: string) => boolean;
}

/** The code of a cell; null when nothing is known, undefined when the list doesn't have it. */
type Found = string | null | undefined;

function findExact({ key, isMissing }: Spelling, { codes, words }: CodeWords): Found {
  const code = codes.get(key);
  if (code !== undefined) return code;
  const word = words.get(key);
  if (word !== undefined) return word;
  return isMissing ? null : undefined;
}

/** The same words without the space that parts or joins them, or in the singular. */
function findNear({ key, squeezed, stem }: Spelling, list: CodeWords): Found {
  if (key === '' || list.shared.has(key)) return undefined;
  const found = list.squeezed.get(squeezed);
  return found === undefined ? list.stems.get(stem) : found;
}

function look(spelling: Spelling, list: CodeWords): Found {
  const exact = findExact(spelling, list);
  return exact === undefined ? findNear(spelling, list) : exact;
}

/** A word written for a man and a woman at once; where the list parts them, it says neither. */
function lookEither({ man, woman }: Further, list: CodeWords): Found {
  const forMan = look(man, list);
  if (man === woman) return forMan;
  const forWoman = look(woman, list);
  if (forMan === undefined || forMan === forWoman) return forWoman;
  return forWoman === undefined ? forMan : undefined;
}

function find(cell: string, list: CodeWords): Found {
  const { own, further } = readingOf(cell);
  const exact = findExact(own, list);
  if (exact !== undefined) return exact;
  const others = further();
  const either = lookEither(others, list);
  if (either !== undefined || others.halves === null) return either;
  const [first, second] = others.halves.map((half) => findExact(half, list));
  return first === second ? first : undefined;
}

function makeMatcher(id: CodeListId): Matcher {
  const list = wordsOf(id);
  return {
    match: (cell) => {
      const found = find(cell, list);
      if (found === undefined) return 'unlisted';
      return found === null ? 'unknown' : { code: found };
    },
    isListed: (cell) => typeof findExact(readingOf(cell).own, list) === 'string',
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
