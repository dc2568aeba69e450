import { codeLists } from '#lib/model/codes/registry.ts';
import type { CodeListId } from '#lib/model/field.ts';
import { countryWords } from './countries.ts';
import { demonyms, sharedDemonyms } from './demonyms.ts';
import { fold, squeeze, stem } from './fold.ts';
import { languageWords } from './language-words.ts';

/** Folded words with the code that they stand for; null is "not known". */
export type Words = ReadonlyMap<string, string | null>;

/** All spellings of the codes of one list. */
export interface CodeWords {
  readonly codes: Words;
  /** Labels, aliases and what only files say, in the order in which they are believed. */
  readonly words: Words;
  /** The words of both without spaces, and with singular endings; what could be two codes is left out. */
  readonly squeezed: Words;
  readonly stems: Words;
  /** Words that stand for several codes, with the most usual. */
  readonly shared: ReadonlyMap<string, string>;
}

type Pairs = readonly (readonly [word: string, code: string])[];

const MORE: Readonly<Partial<Record<CodeListId, Pairs>>> = {
  nationality: [...demonyms, ...countryWords],
  language: languageWords,
};
const toCode = (code: string, words: readonly string[]): Pairs => words.map((word) => [word, code]);
/** Words that stand for several codes: suggested, never taken. An application names its country, or doesn't. */
const SHARED: Readonly<Partial<Record<CodeListId, Pairs>>> = {
  nationality: sharedDemonyms,
  topic: toCode('REC', ['housing', 'accommodation', 'logement', 'hébergement', 'huisvesting', 'onderdak']),
  outcome: [
    ...toCode('IPA-BE', [
      'asylum application',
      'asylum claim',
      'application for asylum',
      'protection application',
    ]),
    ...toCode('IPA-BE', [
      'international protection application',
      'demande d’asile',
      'demande asile',
      'IPA',
      'DPI',
    ]),
    ...toCode('IPA-BE', [
      'demande de protection',
      'demande de protection internationale',
      'asielaanvraag',
      'VIB',
    ]),
    ...toCode('IPA-BE', ['verzoek om bescherming', 'verzoek om internationale bescherming']),
  ],
};

function learn(into: Map<string, string | null>, text: string, code: string | null): void {
  const key = fold(text);
  if (key !== '' && !into.has(key)) into.set(key, code);
}

/** The same words under another key; where two codes meet under one, it stands for neither. */
function rekeyed(words: Words, toKey: (folded: string) => string): Words {
  const made = new Map<string, string | null>();
  const torn = new Set<string>();
  for (const [word, code] of words) {
    const key = toKey(word);
    if (made.has(key) && made.get(key) !== code) torn.add(key);
    made.set(key, code);
  }
  for (const key of torn) made.delete(key);
  return made;
}

function collect(id: CodeListId): CodeWords {
  const codes = new Map<string, string | null>();
  const words = new Map<string, string | null>();
  const shared = new Map((SHARED[id] ?? []).map(([word, code]) => [fold(word), code]));
  const list = codeLists[id].codes;
  for (const { code, unknown } of list) learn(codes, code, unknown ? null : code);
  for (const { code, label, unknown } of list)
    for (const text of Object.values(label)) learn(words, text, unknown ? null : code);
  for (const { code, aliases = [], unknown } of list)
    for (const text of aliases) learn(words, text, unknown ? null : code);
  for (const [word, code] of MORE[id] ?? []) learn(words, word, code);
  for (const word of shared.keys()) words.delete(word);
  return { codes, words, squeezed: rekeyed(words, squeeze), stems: rekeyed(words, stem), shared };
}

const collected = new Map<CodeListId, CodeWords>();

/** The spellings of a code list; collected once. */
export function wordsOf(id: CodeListId): CodeWords {
  const known = collected.get(id);
  if (known) return known;
  const made = collect(id);
  collected.set(id, made);
  return made;
}
