import type {
  Bound,
  ChangeClaim,
  Claim,
  DirectionClaim,
  Fact,
  MultipleClaim,
  NumberClaim,
  NumberForm,
} from './claim.ts';

const EPSILON = 1e-9;

/** A figure as claims state it: shares in percent. */
export function stated(value: number, fact: Fact): number {
  return fact.unit === 'share' ? value * 100 : value;
}

/**
 * How far a number may be off. In percent, points and fractions it is in points; else a part of the number as stated.
 * `about`: ±5 %, or ±2 points. A word such as `a dozen`: ±10 %. `nearly`: up to 10 %, or 5 points, below. A fraction
 * that nothing qualifies: a half ±2.5 points, others ±2.
 */
const slack = {
  about: 0.05,
  collective: 0.1,
  nearly: 0.1,
  aboutPoints: 2,
  nearlyPoints: 5,
  half: 2.5,
  fraction: 2,
};

function margin(bound: Bound, value: number, form: NumberForm, decimals: number): number {
  const inPoints = form !== 'count';
  const size = Math.abs(value);
  if (bound === 'nearly') return inPoints ? slack.nearlyPoints : size * slack.nearly;
  if (bound === 'collective') return size * slack.collective;
  if (form === 'fraction') return size === 50 ? slack.half : slack.fraction;
  if (bound === 'about') return inPoints ? slack.aboutPoints : size * slack.about;
  return 0.5 * 10 ** -decimals;
}

/**
 * Whether a figure is what a number says: `exact` is what rounds to it at its decimals, `over` and `under` leave the
 * number itself out, `atLeast` and `atMost` don't.
 */
export function isWithin(
  value: number,
  { bound, value: said, form, decimals }: Pick<NumberClaim, 'bound' | 'value' | 'form' | 'decimals'>,
): boolean {
  if (bound === 'over') return value > said + EPSILON;
  if (bound === 'under') return value < said - EPSILON;
  if (bound === 'atLeast') return value >= said - EPSILON;
  if (bound === 'atMost') return value <= said + EPSILON;
  const off = value - said;
  const most = margin(bound, said, form, decimals) + EPSILON;
  if (bound === 'nearly') return off <= EPSILON && -off <= most;
  return Math.abs(off) <= most;
}

/** Whether the form of a number can speak of a fact: percentages and fractions of shares, counts of all others. */
export function fits(form: NumberForm, fact: Fact): boolean {
  return (form !== 'count') === (fact.unit === 'share');
}

function numberHolds(claim: NumberClaim, fact: Fact): boolean | null {
  const value = claim.side === 'now' ? fact.value : fact.before;
  if (value === null || !fits(claim.form, fact)) return null;
  return isWithin(stated(value, fact), claim);
}

/** The changes that a claim may mean: points of a share, a part of what was before, or so many more. */
function changes({ form }: ChangeClaim, fact: Fact, value: number, before: number): number[] {
  const difference = stated(value, fact) - stated(before, fact);
  if (form === 'points') return fact.unit === 'share' ? [difference] : [];
  if (form === 'count') return fact.unit === 'share' ? [] : [difference];
  const relative = before === 0 ? [] : [(value / before - 1) * 100];
  return fact.unit === 'share' ? [...relative, difference] : relative;
}

function changeHolds(claim: ChangeClaim, fact: Fact): boolean | null {
  const { value, before } = fact;
  if (value === null || before === null) return null;
  const found = changes(claim, fact, value, before);
  if (found.length === 0) return null;
  return found.some((change) => isWithin(claim.sign === 0 ? Math.abs(change) : change * claim.sign, claim));
}

/** A share moves from half a point on and is stable within one; other figures move at all, and are stable within 3 %. */
function directionHolds({ direction }: DirectionClaim, fact: Fact): boolean | null {
  const { value, before } = fact;
  if (value === null || before === null) return null;
  const change = stated(value, fact) - stated(before, fact);
  const isShare = fact.unit === 'share';
  if (direction === 'stable') return Math.abs(change) <= (isShare ? 1 : Math.abs(before) * 0.03) + EPSILON;
  const moved = direction === 'up' ? change : -change;
  return isShare ? moved >= 0.5 - EPSILON : moved > EPSILON;
}

/** A multiple holds within a tenth of itself: `doubled` is 1.8–2.2 times. */
function multipleHolds({ ratio }: MultipleClaim, { value, before }: Fact): boolean | null {
  if (value === null || before === null || before === 0) return null;
  return Math.abs(value / before - ratio) <= ratio * 0.1 + EPSILON;
}

function orderHolds(claim: Claim, fact: Fact, rivals: readonly Fact[]): boolean | null {
  const own = fact.value;
  const others = rivals.flatMap(({ value }) => (value === null ? [] : [value]));
  if (own === null || others.length === 0) return null;
  if (claim.kind === 'rank') return others.filter((other) => other >= own).length === claim.rank - 1;
  if (claim.kind !== 'comparison') return null;
  return others.every((other) => (claim.isMore ? own > other : own < other));
}

/** Whether a claim is true of a fact, among its rivals where it orders them; null where it can't be told. */
export function holds(claim: Claim, fact: Fact, rivals: readonly Fact[] = []): boolean | null {
  switch (claim.kind) {
    case 'number':
      return numberHolds(claim, fact);
    case 'change':
      return changeHolds(claim, fact);
    case 'direction':
      return directionHolds(claim, fact);
    case 'multiple':
      return multipleHolds(claim, fact);
    case 'rank':
    case 'comparison':
      return orderHolds(claim, fact, rivals);
  }
}
