import type { Locale } from '#lib/model/text.ts';
import { blank, fold } from '../claims/fold.ts';
import { withoutReferences } from '../claims/non-claims.ts';
import { findQuantities } from '../claims/quantities.ts';

/** Numbers that words may state: those that the open version prints anyway. */
export interface Speakable {
  readonly counts: ReadonlySet<number>;
  /** Years that the report can be about. */
  readonly years: { readonly first: number; readonly last: number };
}

const nouns =
  'contact|moment|person|people|interview|conversation|talk|entretien|gesprek|mens|man\\b|men\\b|wom[ae]n|child|minor|homme|femme|enfant|mineur|vrouw|kind|migrant|nationalit|orientation|doorverwijz|referral|suite|outcome|resulta|accompa|begeleid|session|sessie|demande|aanvra|request|applica';
/** Right after a year-like number: it counts these, so it is no year. */
const COUNTED = new RegExp(`^[ -](?:\\p{L}+ ){0,2}?(?:${nouns})`, 'u');
/** A single one of what is counted; where its word is an article too, only with what stresses it. */
const SINGLE = new RegExp(
  `(?<!\\p{L})(?:one|single|seule?|één|enkele?) (?:\\p{L}+ ){0,2}?(?:${nouns})\\p{L}*`,
  'giu',
);

/** Blanks out the years that are none of the things counted. */
function withoutYears(text: string, { years }: Speakable): string {
  return text.replace(/(?<![\d.,]|\d )\d{4}(?!\d|[.,]\d| ?%| \d{3}(?!\d))/gu, (found, at: number) => {
    const year = Number(found);
    const isYear = year >= years.first && year <= years.last;
    return isYear && !COUNTED.test(text.slice(at + 4)) ? '····' : found;
  });
}

function strayIn(line: string, speakable: Speakable, locale: Locale): string[] {
  let rest = withoutYears(withoutReferences(fold(line), locale), speakable);
  const stray: string[] = [];
  for (const quantity of findQuantities(rest, locale)) {
    const { at, end, form, value, meant } = quantity;
    if (form !== 'count' || meant !== undefined || !speakable.counts.has(value))
      stray.push(line.slice(at, end));
    rest = blank(rest, quantity);
  }
  const others = [...rest.matchAll(/\p{N}[\p{N}.,/]*/gu), ...line.matchAll(SINGLE)];
  return [...stray, ...others.map(({ index, 0: found }) => line.slice(index, index + found.length))];
}

/**
 * Numbers of a text, in digits or words, that the open version doesn't print: whoever typed them may have typed an exact
 * count. Live numbers are left aside. In doubt a number is one.
 */
export function strayNumbers(text: string, speakable: Speakable, locale: Locale): string[] {
  return text.split('\n').flatMap((line) => strayIn(line, speakable, locale));
}
