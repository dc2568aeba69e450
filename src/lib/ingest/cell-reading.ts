import { fold, isMissing, squeeze, stem } from './fold.ts';

/** One way of spelling a cell, folded for looking it up. */
export interface Spelling {
  readonly key: string;
  readonly squeezed: string;
  readonly stem: string;
  /** The words say that nothing is known. */
  readonly isMissing: boolean;
}

/** The spellings that a cell stands for besides its own. */
export interface Further {
  /** Without a number in front, as a man's and as a woman's word: `isolé(e)`; both the same for most. */
  readonly man: Spelling;
  readonly woman: Spelling;
  /** The two halves where the same thing is said twice, as it seems. */
  readonly halves: readonly [Spelling, Spelling] | null;
}

/** What a cell can be looked up by, whatever the list. */
export interface CellReading {
  readonly own: Spelling;
  readonly further: () => Further;
}

const MOST_KEPT = 4_096;

/** `isolé(e)`, `réfugié·e·s`, `sans-papier(s)`: endings for a woman and for several, as French writes them. */
const ENDINGS = /(\p{L}{2})[(·•.-](e|ne|le|se|te)?[)·•.-]{0,2}\(?s?\)?(?!\p{L})/gu;
/** `1. Accueil`, `2) Dublin`. */
const NUMBERED = /^\(?\d{1,2}\s*[.):]\s*(?=\p{L})/u;
/** `ERI – Érythrée`, `Érythrée (ERI)`, `Gare du Nord / Noordstation`. */
const TWICE = /^(.+?)\s*(?:\s[-–—]\s|[:|/(])\s*([^()|/]+?)\)?$/u;

function spell(text: string): Spelling {
  const key = fold(text);
  return { key, squeezed: squeeze(key), stem: stem(key), isMissing: isMissing(text) };
}

function furtherOf(cell: string, own: Spelling): Further {
  const plain = cell.trim().replace(NUMBERED, '');
  const respell = (text: string) => (text === cell ? own : spell(text));
  const man = respell(plain.replace(ENDINGS, '$1'));
  const either = plain.replace(ENDINGS, '$1$2');
  const [, first, second] = TWICE.exec(plain) ?? [];
  return {
    man,
    woman: either === plain ? man : respell(either),
    halves: first === undefined || second === undefined ? null : [spell(first), spell(second)],
  };
}

const readings = new Map<string, CellReading>();

/** What a cell can be looked up by; the last few thousand are remembered, because several lists ask for the same. */
export function readingOf(cell: string): CellReading {
  const known = readings.get(cell);
  if (known) return known;
  const own = spell(cell);
  let further: Further | null = null;
  const made = { own, further: () => (further ??= furtherOf(cell, own)) };
  if (readings.size >= MOST_KEPT) readings.clear();
  readings.set(cell, made);
  return made;
}
