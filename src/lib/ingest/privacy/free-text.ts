import type { ColumnProfile } from '../plan.ts';

const LONG = 40;
const SHORT = 12;
/** Headers of columns that take what no list foresaw. */
const FREE =
  /\b(autres?|other|others|anders?|andere|preciser|precise[sz]?|precision|specify|specificeer|detail|details|toelichting|explication|explain|uitleg|why not|pourquoi|waarom)\b/;

/** Whether cells join a few options over and over: a multi-select with long labels is no free text. */
function repeatsParts(profile: ColumnProfile): boolean {
  for (const separator of [';', '|', ',', '\n', ' ']) {
    const parts = new Set<string>();
    let total = 0;
    for (const [value] of profile.values)
      for (const part of value.split(separator)) {
        total++;
        parts.add(part.trim());
      }
    if (total >= profile.values.length * 1.5 && parts.size < total * 0.25)
      return separator !== ' ' || isCoded([...parts]);
  }
  return false;
}

/** Whether words are codes rather than language. */
function isCoded(words: readonly string[]): boolean {
  return words.filter((word) => /_|^[A-Z0-9-]+$/.test(word)).length > words.length / 2;
}

/** Whether a value of a column of free text is one: several words that aren't codes. */
export function isSentence(value: string, isHinted: boolean): boolean {
  const words = value.trim().split(/\s+/);
  return words.length >= (isHinted ? 2 : 5) && /\p{L}/u.test(value) && !isCoded(words);
}

/** Whether a header says that the column takes what no list foresaw. */
export function isFreeHeader(folded: string): boolean {
  return FREE.test(folded);
}

/** Whether a column as a whole is written freely: long values, most of them different. */
export function isFreeText(profile: ColumnProfile, isHinted: boolean): boolean {
  const { meanLength, distinct, filled } = profile;
  const isLong = meanLength > (isHinted ? SHORT : LONG);
  return isLong && distinct > filled * (isHinted ? 0.3 : 0.5) && !repeatsParts(profile);
}
