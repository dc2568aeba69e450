import type { Locale } from '#lib/model/text.ts';
import type { ComparisonClaim, Direction, DirectionClaim, MultipleClaim, RankClaim } from './claim.ts';
import { leading, overlaps, raw, spans, words, type Span } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';

const order: readonly Direction[] = ['stable', 'up', 'down'];

/** Those that don't overlap one before them in the list, in the order of the sentence. */
function apart<T extends Span>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept.toSorted((a, b) => a.at - b.at);
}

/** Words that say a figure rose, fell or stayed; plans and denials are left out. */
export function findDirections(sentence: string, plain: string, locale: Locale): DirectionClaim[] {
  const { directions, noClaim } = lexicons[locale];
  const found = order.flatMap((direction) =>
    spans(plain, words(directions[direction]))
      .filter(({ at }) => direction === 'stable' || !leading(noClaim).test(plain.slice(0, at)))
      .map(({ at, end }) => ({
        kind: 'direction' as const,
        direction,
        at,
        end,
        text: sentence.slice(at, end),
      })),
  );
  return apart(found);
}

/** Words that say a figure is so many times that of the year before. */
export function findMultiples(sentence: string, plain: string, locale: Locale): MultipleClaim[] {
  const { multiples, noClaim } = lexicons[locale];
  const found = multiples.flatMap(([source, ratio]) =>
    spans(plain, words(source))
      .filter(({ at }) => !leading(noClaim).test(plain.slice(0, at)))
      .map(({ at, end }) => ({ kind: 'multiple' as const, ratio, at, end, text: sentence.slice(at, end) })),
  );
  return apart(found);
}

/** Words that put a group first or second. */
export function findRanks(sentence: string, plain: string, locale: Locale): RankClaim[] {
  const found = lexicons[locale].ranks.flatMap(([source, rank]) =>
    spans(plain, words(source)).map(({ at, end }) => ({
      kind: 'rank' as const,
      rank,
      at,
      end,
      text: sentence.slice(at, end),
    })),
  );
  return apart(found);
}

/** Words that put a group above or below another. */
export function findComparisons(sentence: string, plain: string, locale: Locale): ComparisonClaim[] {
  const found = lexicons[locale].comparisons.flatMap(([isMore, first, second]) => {
    const source = second === '' ? `(${first})` : `(${first})(?:${second})`;
    return [...plain.matchAll(raw(`(?<![\\p{L}\\d])${source}`))].map(({ 0: all, 1: lead = '', index }) => ({
      kind: 'comparison' as const,
      isMore,
      at: index,
      end: index + all.length,
      pivot: second === '' ? index : index + lead.length,
      text: sentence.slice(index, index + all.length),
    }));
  });
  return apart(found);
}
