import type { Encoding, Evidence } from '../plan.ts';
import { chunksOf, encodingOfProbe, isUtf8 } from './bytes.ts';

/** An encoding and how it was found out. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly why: Evidence;
  /** Characters that can't be read: bytes that fit nowhere. */
  readonly damaged: number;
}

const BEYOND_ASCII = /[^\0-\x7F]/gu;
const SEQUENCES_A_FAULT = 10;
/** The letters beyond ASCII of French, Dutch and German words, between letters or at a word's edge. */
const WESTERN_LETTERS = /(?<=[a-z])[àâäçéèêëîïôöùûüœæß]|[àâäçéèêëîïôöùûüœæ](?=[a-z])/giu;
const MOST_WORDS = 3;
const LONGEST_WORD = 24;
const WORD = /[\p{L}'’-]+/gu;

function hasMark(probe: Uint8Array): boolean {
  const [a, b, c] = probe;
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function isAscii(probe: Uint8Array): boolean {
  return probe.every((byte) => byte < 128);
}

/**
 * How many characters can't be read of a file that is UTF-8 but for a few bytes, as one cut in the middle of
 * a letter: its sequences of several bytes, which no other encoding makes by chance, far outnumber the
 * bytes that fit none. Null where they don't.
 */
async function damageOfUtf8(file: File): Promise<number | null> {
  const decoder = new TextDecoder('utf-8');
  let sequences = 0;
  let faults = 0;
  const count = (text: string) => {
    for (const [letter] of text.matchAll(BEYOND_ASCII)) {
      if (letter === '\uFFFD') faults++;
      else sequences++;
    }
  };
  for await (const chunk of chunksOf(file)) count(decoder.decode(chunk, { stream: true }));
  count(decoder.decode());
  return sequences >= faults * SEQUENCES_A_FAULT ? faults : null;
}

const lettersIn = (probe: Uint8Array, encoding: Encoding): number =>
  [...new TextDecoder(encoding).decode(probe).matchAll(WESTERN_LETTERS)].length;

/** Of two encodings of a byte a letter the one under which more bytes beyond ASCII are letters of words; Windows where neither tells. */
function singleByteOf(probe: Uint8Array): Omit<FoundEncoding, 'damaged'> {
  return lettersIn(probe, 'macintosh') > lettersIn(probe, 'windows-1252')
    ? { encoding: 'macintosh', why: { code: 'encoding_mac', params: {} } }
    : { encoding: 'windows-1252', why: { code: 'encoding_western', params: {} } };
}

/** Byte-order mark, else zero bytes of UTF-16, else strict UTF-8 over the whole file, else what Windows or an older Mac writes in western Europe. */
export async function encodingOf(file: File, probe: Uint8Array): Promise<FoundEncoding> {
  const byProbe = encodingOfProbe(probe);
  if (byProbe) {
    const code = hasMark(probe) ? 'encoding_mark' : 'encoding_utf16';
    return { encoding: byProbe, why: { code, params: {} }, damaged: 0 };
  }
  const damaged = (await isUtf8(file)) ? 0 : await damageOfUtf8(file);
  if (damaged === null) return { ...singleByteOf(probe), damaged: 0 };
  const isPlain = file.size === probe.length && isAscii(probe);
  return {
    encoding: 'utf-8',
    why: { code: isPlain ? 'encoding_ascii' : 'encoding_utf8', params: {} },
    damaged,
  };
}

/** The first different words with letters beyond ASCII: shown so that a wrong encoding is seen at once. */
export function accentedWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (word.length <= LONGEST_WORD && /[^\p{ASCII}’]/u.test(word)) words.add(word);
    if (words.size === MOST_WORDS) break;
  }
  return [...words];
}
