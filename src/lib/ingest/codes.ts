import { codeLists } from '#lib/model/codes/registry.ts';
import type { CodeListId } from '#lib/model/field.ts';
import { fold, isMissing } from './fold.ts';

/** What a cell says of a code list: a code, nothing known, or words that the list doesn't have. */
export type Match = { readonly code: string } | 'unknown' | 'unlisted';

/** Finds the codes of one list by code, label in three languages or alias, whatever case and accents. */
export interface Matcher {
  readonly match: (cell: string) => Match;
  readonly isListed: (cell: string) => boolean;
}

type Entries = Map<string, string | null>;

function entriesOf(id: CodeListId): { codes: Entries; words: Entries } {
  const codes: Entries = new Map();
  const words: Entries = new Map();
  const learn = (into: Entries, text: string, code: string | null) => {
    const key = fold(text);
    if (key !== '' && !into.has(key)) into.set(key, code);
  };
  const list = codeLists[id].codes;
  for (const { code, unknown } of list) learn(codes, code, unknown ? null : code);
  for (const { code, label, unknown } of list)
    for (const text of Object.values(label)) learn(words, text, unknown ? null : code);
  for (const { code, aliases = [], unknown } of list)
    for (const text of aliases) learn(words, text, unknown ? null : code);
  return { codes, words };
}

function makeMatcher(id: CodeListId): Matcher {
  const { codes, words } = entriesOf(id);
  const find = (cell: string): string | null | undefined => {
    const key = fold(cell);
    const code = codes.get(key);
    if (code !== undefined) return code;
    return isMissing(cell) ? null : words.get(key);
  };
  return {
    match: (cell) => {
      const found = find(cell);
      if (found === undefined) return 'unlisted';
      return found === null ? 'unknown' : { code: found };
    },
    isListed: (cell) => typeof find(cell) === 'string',
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
