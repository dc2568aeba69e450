import type { Locale } from '#lib/model/text.ts';
import { affinity, isNear, toReading, type Reading } from './affinity.ts';
import type { BoundClaim, Claim, Fact } from './claim.ts';
import { fold, spans, words } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { withoutLive } from './non-claims.ts';
import { bindOrder } from './order.ts';
import { withShares } from './shares.ts';
import { holds } from './truth.ts';

/** What it counts that another claim of the sentence speaks of a fact: in the same clause, and elsewhere. */
const LINKED = { here: 1.5, elsewhere: 0.5 };
/** Where no number says so, a movement is that of a share if the words say share, else that of a count. */
const SHARE = { named: 0.5, derived: -0.5 };
const TIE = 1e-9;

function unitScore({ text, locale }: Reading, claim: Claim, fact: Fact): number {
  if (fact.unit !== 'share' || claim.kind === 'number' || claim.kind === 'change') return 0;
  if (spans(text, words(lexicons[locale].shareWords)).length > 0) return SHARE.named;
  return fact.id.includes('/') ? SHARE.derived : 0;
}

/** How near a claim stands to those already bound to a fact. */
function linkScore(reading: Reading, claim: Claim, fact: Fact, bound: readonly BoundClaim[]): number {
  const linked = bound.filter((one) => one.fact?.id === fact.id);
  if (linked.length === 0) return 0;
  return linked.some((one) => isNear(reading, claim, one.claim)) ? LINKED.here : LINKED.elsewhere;
}

/** The fact that a claim is true of and that the words speak of best; null where none is, or two are alike. */
function bestFact(
  reading: Reading,
  claim: Claim,
  facts: readonly Fact[],
  bound: readonly BoundClaim[],
): Fact | null {
  const [best, next] = facts
    .flatMap((fact) => {
      const score = holds(claim, fact) === true ? affinity(reading, claim, fact) : null;
      return score === null
        ? []
        : [{ fact, score: score + unitScore(reading, claim, fact) + linkScore(reading, claim, fact, bound) }];
    })
    .toSorted((a, b) => b.score - a.score);
  if (!best || (next && best.score - next.score < TIE)) return null;
  return best.fact;
}

/** What a claim may mean, the likeliest first: a number may be that of the year before, a change a level after all. */
function readings(claim: Claim): Claim[] {
  if (claim.kind === 'number' && claim.side === 'now') return [claim, { ...claim, side: 'before' }];
  if (claim.kind !== 'change' || claim.form === 'points') return [claim];
  const { sign: _, ...level } = claim;
  return [claim, { ...level, kind: 'number', side: 'now' }];
}

function bindOne(
  reading: Reading,
  claim: Claim,
  facts: readonly Fact[],
  bound: readonly BoundClaim[],
): BoundClaim {
  if (claim.kind === 'rank' || claim.kind === 'comparison') return bindOrder(reading, claim, facts);
  for (const one of readings(claim)) {
    const fact = bestFact(reading, one, facts, bound);
    if (fact) return { claim: one, fact, rivals: [] };
  }
  return { claim, fact: null, rivals: [] };
}

/** Numbers of the period say best what a sentence is about; then those of the year before, then how they changed. */
function rankOf(claim: Claim): number {
  if (claim.kind === 'number') return claim.side === 'now' ? 0 : 1;
  return claim.kind === 'change' ? 2 : 3;
}

/**
 * Which fact each claim speaks of, in the order of the sentence. `facts` are those that the sentence was confirmed
 * on: a claim is bound to the fact whose label, synonyms and filters the words name best among those that it is true
 * of, a share for percentages and fractions. Shares of a group in its whole are told from the counts. What fits no
 * fact, or two alike, stays unbound.
 */
export function bindClaims(
  claims: readonly Claim[],
  sentence: string,
  facts: readonly Fact[],
  locale: Locale,
): BoundClaim[] {
  const reading = toReading(withoutLive(fold(sentence)), locale);
  const known = withShares(facts);
  const bound: BoundClaim[] = [];
  for (const claim of claims.toSorted((a, b) => rankOf(a) - rankOf(b)))
    bound.push(bindOne(reading, claim, known, bound));
  return bound.toSorted((a, b) => a.claim.at - b.claim.at);
}
