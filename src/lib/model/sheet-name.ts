import { toXmlText } from './xml-text.ts';

/** The longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;

/** A text cut to so many units: between words where most of them stay, and never within a character. */
function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units - 1) break;
    kept += character;
  }
  const words = text.charAt(kept.length) === ' ' ? kept : kept.slice(0, kept.lastIndexOf(' ') + 1);
  return `${(words.length > units / 2 ? words : kept).trimEnd()}…`;
}

/** A text without what a name of a sheet must not have: seven characters, blanks and apostrophes at its ends. */
function tidied(text: string): string {
  return toXmlText(text)
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '');
}

/** Names are the same to a spreadsheet whatever their case. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/**
 * Names of sheets that every spreadsheet takes, in the order of what they are asked for: at most 31 characters, none
 * blank, none with `\ / ? * [ ] :`, none with an apostrophe or a blank at its ends, no two alike whatever their case,
 * and none called `History`, which Excel keeps for itself.
 */
export function toSheetNames(wished: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wished.map((wish) => {
    const name = tidied(wish) || '–';
    const endings = function* () {
      yield '';
      for (let at = 2; ; at++) yield ` ${at}`;
    };
    for (const ending of endings()) {
      const candidate = tidied(cut(name, LONGEST - ending.length)) + ending;
      if (taken.has(folded(candidate))) continue;
      taken.add(folded(candidate));
      return candidate;
    }
    return name;
  });
}
