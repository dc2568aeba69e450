/** A stretch of a text; the end is exclusive. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

function foldCharacter(character: string): string {
  if (/[’‘ʼ]/u.test(character)) return "'";
  if (/[\s\u00a0\u202f\u2009]/u.test(character)) return ' ';
  if (/[‑‐]/u.test(character)) return '-';
  const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}

/** A text for matching, as long as it was: lower case, no accents, straight apostrophes, plain spaces. */
export function fold(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

/** The text with a stretch blanked out, as long as it was. */
export function blank(text: string, { at, end }: Span): string {
  return text.slice(0, at) + '·'.repeat(end - at) + text.slice(end);
}

/** The text with every match blanked out, as long as it was. */
export function blankAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => '·'.repeat(found.length));
}

const patterns = new Map<string, RegExp>();

function compile(source: string): RegExp {
  const made = patterns.get(source) ?? new RegExp(source, 'gu');
  patterns.set(source, made);
  made.lastIndex = 0;
  return made;
}

const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';

/** A pattern of whole words. */
export function words(source: string): RegExp {
  return compile(`${START}(?:${source})${END}`);
}

/** The end of a text before a number: the words, then perhaps an article. */
export function leading(source: string, articles = ''): RegExp {
  return compile(`${START}(?:${source}) *${articles}$`);
}

/** A pattern as it is. */
export function raw(source: string): RegExp {
  return compile(source);
}

/** Every stretch of the text that a pattern finds. */
export function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .filter((found) => found[0].length > 0)
    .map((found) => ({ at: found.index, end: found.index + found[0].length }));
}

/** Whether two stretches share a position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.at < b.end && b.at < a.end;
}
