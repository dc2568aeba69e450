import type { CodeListId } from '#lib/model/field.ts';
import { wordsOf } from './code-words.ts';
import { fold, squeeze } from './fold.ts';
import { spellingDistance } from './similarity.ts';

/** Shorter words have neighbours that mean something else: Iran and Irak, Mali and Bali. */
const SHORTEST = 5;
const LONG = 9;
const MOST_SLIPS = 3;
/** Words that carry no meaning of their own and are left out by some. */
const FILLERS = new Set(
  'a au aux d de des du en et l la le les un une of the and for to in de het een en van voor der den'.split(
    ' ',
  ),
);

/** Codes whose words lie so near each other that a slip leads from one to the other. */
const TRAPS: Readonly<Partial<Record<CodeListId, readonly string[]>>> = {
  nationality: [
    'NER NGA',
    'SDN SSD',
    'MLI MWI MLT',
    'SVK SVN',
    'AUT AUS',
    'GMB ZMB GAB',
    'IRN IRQ IRL',
    'COD COG',
    'GIN GNB GNQ GUY GUF PNG',
    'PRK KOR',
    'DMA DOM',
    'LBY LBR LBN',
    'MRT MUS',
    'LVA LTU',
    'PRY URY',
    'IND IDN',
    'CHE SWE',
    'CHN CHL',
    'KEN KAZ',
    'TGO TON',
    'NLD NOR',
    'PER PRT',
  ],
};

/** What makes two spellings one value: case, accents, punctuation and spaces between letters don't count. */
export function sameValueKey(value: string): string {
  const key = squeeze(fold(value));
  return key === '' ? value.trim() : key;
}

function tokensOf(folded: string): string[] {
  const tokens = folded.split(' ');
  const telling = tokens.filter((token) => !FILLERS.has(token));
  return telling.length === 0 ? tokens : telling;
}

/** A word of the list, with the set of its letters as bits, so that far ones are passed by at a glance. */
interface Spelling {
  readonly code: string;
  readonly tokens: readonly string[];
  readonly letters: number;
}

function lettersOf(tokens: readonly string[]): number {
  let bits = 0;
  for (const letter of tokens.join('')) bits |= 1 << (letter.charCodeAt(0) % 32);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const spellings = new Map<CodeListId, readonly Spelling[]>();

function spellingsOf(list: CodeListId): readonly Spelling[] {
  const known = spellings.get(list);
  if (known) return known;
  const made = [...wordsOf(list).words].flatMap(([word, code]): Spelling[] => {
    const tokens = tokensOf(word);
    return code === null ? [] : [{ code, tokens, letters: lettersOf(tokens) }];
  });
  spellings.set(list, made);
  return made;
}

function slipsAllowed(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || /\d/.test(a + b)) return 0;
  return shorter < LONG ? 1 : 2;
}

/** How far two spellings are apart, word by word, and whether every word is near enough; null beyond `most` slips. */
function compare(
  a: readonly string[],
  b: readonly string[],
  most: number,
): { slips: number; isNear: boolean } | null {
  if (a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ')) return { slips: 0, isNear: true };
  let [slips, isNear] = [0, true];
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    const distance = spellingDistance(word, other, most);
    slips += distance;
    if (slips > most) return null;
    if (distance > slipsAllowed(word, other)) isNear = false;
  }
  return { slips, isNear: isNear && slips <= MOST_SLIPS };
}

function areTwins(list: CodeListId, one: string, other: string): boolean {
  const sets = (TRAPS[list] ?? []).map((set) => set.split(' '));
  return sets.some((set) => set.includes(one) && set.includes(other));
}

/**
 * The code whose spelling is nearest to a value that a list doesn't know, where it is near enough, nearer than any
 * other code's, and not one of two that are easily taken for each other; null otherwise. For a word that several
 * codes share, the most usual of them.
 */
export function suggestionFor(value: string, list: CodeListId): string | null {
  const folded = fold(value);
  const usual = wordsOf(list).shared.get(folded);
  if (usual !== undefined) return usual;
  const tokens = tokensOf(folded);
  const letters = lettersOf(tokens);
  // One more than is allowed, so that a neighbour that makes the nearest doubtful is seen, too.
  const most =
    Math.min(
      MOST_SLIPS,
      tokens.reduce((sum, token) => sum + slipsAllowed(token, token), 0),
    ) + 1;
  const distances = new Map<string, number>();
  let best: { code: string; slips: number } | null = null;
  for (const spelling of spellingsOf(list)) {
    if (spelling.tokens.length !== tokens.length || bitCount(spelling.letters ^ letters) > 2 * most) continue;
    const found = compare(tokens, spelling.tokens, most);
    if (!found) continue;
    distances.set(spelling.code, Math.min(found.slips, distances.get(spelling.code) ?? Infinity));
    if (found.isNear && (best === null || found.slips < best.slips))
      best = { code: spelling.code, slips: found.slips };
  }
  if (best === null) return null;
  const { code, slips } = best;
  const isClear = [...distances].every(
    ([other, distance]) => other === code || distance > slips + (areTwins(list, code, other) ? 1 : 0),
  );
  return isClear ? code : null;
}

/** Whether a word stands for several codes of a list, as Congo does: its suggestion is to be asked, not taken. */
export function isShared(value: string, list: CodeListId): boolean {
  return wordsOf(list).shared.has(fold(value));
}
