import type { Locale } from '#lib/model/text.ts';
import type { Claim } from './claim.ts';
import { blank, fold, overlaps } from './fold.ts';
import { findComparisons, findDirections, findMultiples, findRanks } from './movements.ts';
import { withoutLive, withoutNonClaims } from './non-claims.ts';
import { findQuantities } from './quantities.ts';
import { toNumberClaims } from './roles.ts';

/**
 * What a sentence claims, in its order: numbers (levels of the period or of the year before), changes, directions,
 * multiples, ranks and comparisons, each with its place and words. Counts are as printed; percentages, points and
 * fractions in percent (0–100). Years, dates, references, ages, money and live numbers in braces are no claims.
 */
export function parseClaims(sentence: string, locale: Locale): Claim[] {
  const folded = fold(
    sentence.normalize('NFC').length === sentence.length ? sentence.normalize('NFC') : sentence,
  );
  const plain = withoutLive(folded);
  const multiples = findMultiples(sentence, plain, locale);
  const masked = multiples.reduce(blank, withoutNonClaims(folded, locale));
  const free = multiples.reduce(blank, plain);
  const directions = findDirections(sentence, free, locale);
  const numbers = toNumberClaims(sentence, findQuantities(masked, locale), {
    plain,
    masked,
    locale,
    directions,
  });
  const ranks = findRanks(sentence, free, locale);
  const comparisons = findComparisons(sentence, free, locale).filter(
    (claim) => !ranks.some((rank) => overlaps(rank, claim)),
  );
  return [...numbers, ...directions, ...multiples, ...ranks, ...comparisons].toSorted(
    (a, b) => a.at - b.at || a.end - b.end,
  );
}
