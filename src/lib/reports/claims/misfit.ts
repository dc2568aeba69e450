import type { Locale } from '#lib/model/text.ts';
import { affinity, distance, isNear, toReading, type Reading } from './affinity.ts';
import { bindClaims } from './bind.ts';
import type { Fact, NumberClaim } from './claim.ts';
import { fold } from './fold.ts';
import { indicatorMentions } from './names.ts';
import { withoutLive } from './non-claims.ts';
import { parseClaims } from './parse.ts';
import { withShares } from './shares.ts';
import { fits } from './truth.ts';

/** A number that its words give to a figure, which is another. */
export interface Misfit {
  readonly claim: NumberClaim;
  readonly fact: Fact;
}

/** Characters between a number and the words that name what it counts. */
const BESIDE = 24;

/** Whether words beside the number, in its clause, name the indicator. */
function isNamed(reading: Reading, claim: NumberClaim, fact: Fact): boolean {
  return indicatorMentions(reading.text, fact.indicator, reading.locale).some(
    (mention) => isNear(reading, claim, mention) && distance(claim, mention) <= BESIDE,
  );
}

/**
 * Numbers of a sentence that hold of no fact though the words beside them name one; the fact that they name best is
 * given. A number whose words name none is no misfit: the report doesn't know what it counts.
 */
export function misfits(sentence: string, facts: readonly Fact[], locale: Locale): Misfit[] {
  const reading = toReading(withoutLive(fold(sentence)), locale);
  const known = withShares(facts);
  return bindClaims(parseClaims(sentence, locale), sentence, facts, locale).flatMap(({ claim, fact }) => {
    if (fact || claim.kind !== 'number' || claim.side !== 'now') return [];
    const [best] = known
      .filter((one) => one.value !== null && fits(claim.form, one) && isNamed(reading, claim, one))
      .map((one) => ({ one, score: affinity(reading, claim, one) }))
      .filter(({ score }) => score !== null)
      .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
    return best ? [{ claim, fact: best.one }] : [];
  });
}
