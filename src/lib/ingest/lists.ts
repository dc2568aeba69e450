import type { Matcher } from './codes.ts';
import { isMissing } from './fold.ts';

/** Joins the parts of a list inside Arrow and our own columns; never typed by a person. */
export const UNIT = '\u001F';

const SEPARATORS = [UNIT, '\n', ';', '|', ',', '/', ' '] as const;
/** Separators that are believed even where the list knows none of the parts. */
const PLAIN = new Set<string>([UNIT, '\n', ';', '|']);
const LONGEST_LABEL = 4;

function partsOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Puts together neighbouring parts that are one label with the separator inside it. */
function joinLabels(parts: readonly string[], separator: string, matcher: Matcher): string[] {
  const joined: string[] = [];
  for (let start = 0; start < parts.length;) {
    let length = 1;
    for (let size = Math.min(LONGEST_LABEL, parts.length - start); size > 1; size--) {
      const label = parts.slice(start, start + size).join(separator === ' ' ? ' ' : `${separator} `);
      if (!matcher.isListed(label)) continue;
      length = size;
      break;
    }
    joined.push(parts.slice(start, start + length).join(`${separator} `));
    start += length;
  }
  return joined;
}

/** The values in a cell: the whole cell where the list knows it, else its parts, labels kept whole. */
export function splitList(cell: string, separator: string | null, matcher: Matcher): string[] {
  const text = cell.trim();
  if (isMissing(text)) return [];
  if (text.includes(UNIT)) return partsOf(text, UNIT);
  if (separator === null || !text.includes(separator) || matcher.isListed(text)) return [text];
  return joinLabels(partsOf(text, separator), separator, matcher);
}

/** How well a separator explains the values of a column: parts that the list knows, of all parts. */
function scoreOf(
  values: readonly (readonly [string, number])[],
  separator: string,
  matcher: Matcher,
): number {
  let known = 0;
  let total = 0;
  let cells = 0;
  for (const [value, count] of values) {
    const text = value.trim();
    if (!text.includes(separator) || matcher.isListed(text)) continue;
    const parts = joinLabels(partsOf(text, separator), separator, matcher);
    cells += count;
    total += parts.length * count;
    known += parts.filter((part) => matcher.match(part) !== 'unlisted').length * count;
  }
  if (cells === 0) return 0;
  const share = known / total;
  if (PLAIN.has(separator)) return cells * (0.1 + share);
  return share >= (separator === ' ' ? 0.8 : 0.5) ? cells * share : 0;
}

/** What separates several values in the cells of a column; null when no cell holds several. */
export function separatorOf(values: readonly (readonly [string, number])[], matcher: Matcher): string | null {
  let best: string | null = null;
  let most = 0;
  for (const separator of SEPARATORS) {
    const score = scoreOf(values, separator, matcher);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}
