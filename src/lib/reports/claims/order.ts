import type { BoundClaim, ComparisonClaim, Fact, RankClaim } from './claim.ts';
import { affinity, filterMentions, type Reading } from './affinity.ts';
import type { Span } from './fold.ts';
import { holds } from './truth.ts';

interface Named {
  readonly fact: Fact;
  readonly span: Span;
}

/** The facts under one filter of one code that the sentence names, once for each time it does. */
function named(reading: Reading, facts: readonly Fact[]): Named[] {
  return facts
    .filter(({ scope }) => Object.values(scope).length === 1)
    .flatMap((fact) =>
      filterMentions(reading, fact).flatMap((spans) => spans.map((span) => ({ fact, span }))),
    );
}

const keyOf = ({ scope }: Fact): string => Object.keys(scope)[0] ?? '';

const isRival = (one: Fact, other: Fact): boolean =>
  one.id !== other.id &&
  one.indicator === other.indicator &&
  one.unit === other.unit &&
  keyOf(one) === keyOf(other) &&
  Object.keys(other.scope).length === 1;

/** Those before a position from the nearest on, then those after it. */
function fromNearest(all: readonly Named[], at: number): Named[] {
  const before = all.filter(({ span }) => span.at < at).toSorted((a, b) => b.span.at - a.span.at);
  const after = all.filter(({ span }) => span.at >= at).toSorted((a, b) => a.span.at - b.span.at);
  return [...before, ...after];
}

/** The group that stands nearest, by the indicator that the words fit best: in counts rather than in shares of them. */
function nearestGroup(
  reading: Reading,
  claim: RankClaim | ComparisonClaim,
  groups: readonly Named[],
): Fact | null {
  const [first] = groups;
  const [best] = groups
    .filter(({ span, fact }) => span.at === first?.span.at && !fact.id.includes('/'))
    .map(({ fact }) => ({ fact, score: affinity(reading, claim, fact) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  return best?.fact ?? null;
}

function bindRank(reading: Reading, claim: RankClaim, facts: readonly Fact[]): BoundClaim {
  const fact = nearestGroup(reading, claim, fromNearest(named(reading, facts), claim.at));
  const rivals = fact ? facts.filter((other) => isRival(fact, other)) : [];
  const isBound = fact !== null && holds(claim, fact, rivals) === true;
  return isBound ? { claim, fact, rivals } : { claim, fact: null, rivals: [] };
}

function bindComparison(reading: Reading, claim: ComparisonClaim, facts: readonly Fact[]): BoundClaim {
  const all = named(reading, facts);
  const before = all.filter(({ span }) => span.at < claim.pivot);
  const after = all.filter(({ span }) => span.at >= claim.pivot).toSorted((a, b) => a.span.at - b.span.at);
  const fact = nearestGroup(reading, claim, fromNearest(before, claim.pivot));
  const rival = fact ? after.find((one) => isRival(fact, one.fact))?.fact : undefined;
  const isBound = fact !== null && rival !== undefined && holds(claim, fact, [rival]) === true;
  return isBound ? { claim, fact, rivals: [rival] } : { claim, fact: null, rivals: [] };
}

/** Binds what puts groups in an order: to the group named nearest, before the words first, that it is true of. */
export function bindOrder(
  reading: Reading,
  claim: RankClaim | ComparisonClaim,
  facts: readonly Fact[],
): BoundClaim {
  return claim.kind === 'rank' ? bindRank(reading, claim, facts) : bindComparison(reading, claim, facts);
}
