import type { Matcher } from './codes.ts';
import { fold, isMissing } from './fold.ts';

/** Joins the parts of a list inside Arrow and our own columns; never typed by a person. */
export const UNIT = '\u001F';

/** A longer cell is a text and no list of codes or labels. */
const LONGEST_LIST = 5_000;
const SEPARATORS = [UNIT, '\n', ';', '|', ',', '/', '+', ' '] as const;
/** Separators that are believed even where the list knows none of the parts. */
const PLAIN = new Set<string>([UNIT, '\n', ';', '|']);
const LONGEST_LABEL = 4;
/** Cells that an unknown separator must part at least, and the share of parts that must come back in other cells. */
const FEWEST_CELLS = 4;
const RECURRING = 0.8;
/** A separator that only recurring parts speak for counts less than one whose parts the list knows. */
const UNKNOWN_WEIGHT = 0.1;

const EMPTY = /^[\s;|,/+[\]{}]*$/;
const BRACKETS = /^[[{](.*)[\]}]$/s;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
/** `2) Dublin` */
const NUMBERED = /^\(?\d{1,2}[).]\s*(?=\p{L})/u;
/** Words that join two labels in a sentence; codes joined by spaces have none. */
const JOINING = new Set(['et', 'ou', 'and', 'or', 'en', 'of']);
/** Codes as forms write them: small letters, digits, underscores. */
const CODE = /^[a-z0-9][a-z0-9_]*$/;

type Counted = readonly (readonly [value: string, count: number])[];

/** A part without its quotes and its number: `"accueil"`, `'IPP'`, `2) Dublin`. */
function tidy(part: string): string {
  return part
    .replace(/^[;|,\s]+|[;|,\s]+$/g, '')
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replace(/^[“«]\s*(.*?)\s*[”»]$/s, '$1')
    .trim()
    .replace(NUMBERED, '')
    .trim();
}

/** Cuts at each separator that doesn't stand between quotes. */
function cut(text: string, separator: string): string[] {
  if (!/["“«]/.test(text)) return text.split(separator);
  const parts: string[] = [];
  let part = '';
  let closing: string | undefined;
  for (const letter of text) {
    if (closing === undefined && letter === separator) {
      parts.push(part);
      part = '';
      continue;
    }
    if (closing === undefined && part.trim() === '') closing = QUOTES[letter];
    else if (closing === letter) closing = undefined;
    part += letter;
  }
  return closing === undefined ? [...parts, part] : text.split(separator);
}

/** A list as programs write it, `["IPP", "DUB"]` or `{IPP,DUB}`, without what encloses it. */
function unbracketed(text: string): string {
  return BRACKETS.exec(text)?.[1] ?? text;
}

function partsOf(cell: string, separator: string): string[] {
  return cut(unbracketed(cell.trim()), separator)
    .map(tidy)
    .filter((part) => part !== '');
}

/** Puts together neighbouring parts that are one label with the separator inside it. */
function joinLabels(parts: readonly string[], separator: string, matcher: Matcher): string[] {
  const joined: string[] = [];
  for (let start = 0; start < parts.length;) {
    let label = parts[start] ?? '';
    let length = 1;
    for (let size = Math.min(LONGEST_LABEL, parts.length - start); size > 1; size--) {
      const whole = parts.slice(start, start + size).join(separator === ' ' ? ' ' : `${separator} `);
      if (!matcher.isListed(whole) || parts.slice(start, start + size).some((part) => fold(part) === ''))
        continue;
      [label, length] = [whole, size];
      break;
    }
    joined.push(label);
    start += length;
  }
  return joined;
}

/** Whether a cell is a sentence rather than codes joined by spaces: `Accueil et Dublin`, but not `fr en ar`. */
function isSentence(text: string, matcher: Matcher): boolean {
  const isJoining = (word: string) => JOINING.has(fold(word)) && matcher.match(word) === 'unlisted';
  return text.split(/\s+/).some((word) => fold(word) === '' || isJoining(word));
}

function isWhole(text: string, separator: string, matcher: Matcher): boolean {
  if (text.length > LONGEST_LIST) return true;
  if (!text.includes(separator) || matcher.isListed(text)) return true;
  return separator === ' ' && isSentence(text, matcher);
}

/** A part that the list doesn't know taken apart at another separator, where the list knows all that comes of it. */
function refine(part: string, matcher: Matcher): string[] {
  if (part.length > LONGEST_LIST || matcher.match(part) !== 'unlisted') return [part];
  for (const separator of SEPARATORS) {
    if (separator === ' ' || !part.includes(separator)) continue;
    const finer = joinLabels(partsOf(part, separator), separator, matcher);
    if (finer.length > 1 && finer.every((item) => matcher.isListed(item))) return finer;
  }
  return [part];
}

/**
 * The values in a cell: the whole cell where the list knows it, else its parts, labels kept whole. Quotes,
 * brackets and numbers around parts and empty parts are left out; `et`, `and` and `&` separate nothing.
 */
export function splitList(cell: string, separator: string | null, matcher: Matcher): string[] {
  const text = cell.trim();
  if (isMissing(text) || EMPTY.test(text)) return [];
  if (text.includes(UNIT)) return partsOf(text, UNIT);
  if (separator === null) return [tidy(unbracketed(text)) || text];
  const parts = isWhole(text, separator, matcher)
    ? [tidy(unbracketed(text)) || text]
    : joinLabels(partsOf(text, separator), separator, matcher);
  return parts.flatMap((part) => refine(part, matcher));
}

/** Different parts of the cells that hold a separator, and how many of them are found in other cells, too. */
function recurrence(cells: readonly (readonly string[])[], alone: Iterable<string>): number {
  const seen = new Map<string, number>();
  for (const value of alone) seen.set(value, 1);
  for (const parts of cells) for (const part of new Set(parts)) seen.set(part, (seen.get(part) ?? 0) + 1);
  const different = new Set(cells.flat());
  const again = [...different].filter((part) => (seen.get(part) ?? 0) > 1).length;
  return different.size === 0 ? 0 : again / different.size;
}

/** Whether parts that the list doesn't know come back in so many cells that they must be values of their own. */
function isVocabulary(
  cells: readonly (readonly string[])[],
  alone: Iterable<string>,
  separator: string,
): boolean {
  if (cells.length < FEWEST_CELLS) return false;
  const parts = cells.flat();
  const isCoded = parts.some((part) => part.includes('_')) && parts.every((part) => CODE.test(part));
  return (separator !== ' ' || isCoded) && recurrence(cells, alone) >= RECURRING;
}

/** How well a separator explains the values of a column: parts that the list knows, of all parts. */
function scoreOf(values: Counted, separator: string, matcher: Matcher): number {
  let [known, total, rows] = [0, 0, 0];
  const cells: string[][] = [];
  const alone = new Set<string>();
  for (const [value, count] of values) {
    const text = value.trim();
    if (isWhole(text, separator, matcher)) {
      alone.add(fold(text));
      continue;
    }
    const parts = joinLabels(partsOf(text, separator), separator, matcher);
    rows += count;
    total += parts.length * count;
    known += parts.filter((part) => matcher.match(part) !== 'unlisted').length * count;
    cells.push(parts.map((part) => (separator === ' ' ? part : fold(part))));
  }
  if (total === 0) return 0;
  const share = known / total;
  if (PLAIN.has(separator)) return rows * (UNKNOWN_WEIGHT + share);
  if (share >= (separator === ' ' ? 0.8 : 0.5)) return rows * share;
  return isVocabulary(cells, alone, separator) ? rows * UNKNOWN_WEIGHT : 0;
}

/** What separates several values in the cells of a column; null when no cell holds several. */
export function separatorOf(values: Counted, matcher: Matcher): string | null {
  let best: string | null = null;
  let most = 0;
  for (const separator of SEPARATORS) {
    const score = scoreOf(values, separator, matcher);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}
