import { NO_FIGURE } from '#lib/charts/table-of.ts';
import { formatFigure, formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import { bindClaims } from './bind.ts';
import type { BoundClaim, CheckedClaim, Claim, Fact } from './claim.ts';
import { parseClaims } from './parse.ts';
import { withShares } from './shares.ts';
import { holds } from './truth.ts';

/** A figure with as many decimals as the claim has, and those of its unit where it has none. */
function figure(value: number | null, { unit }: Fact, decimals: number, locale: Locale): string {
  if (value === null) return NO_FIGURE;
  if (unit === 'share') return formatShare(value, locale, Math.max(1, decimals), decimals);
  return decimals > 0 ? formatNumber(value, locale, decimals, decimals) : formatFigure(value, unit, locale);
}

/** What a claim stands on, as printed: a figure, two figures over time, or a figure beside those it is ordered among. */
function printed(claim: Claim, fact: Fact, rivals: readonly Fact[], locale: Locale): string {
  const decimals = claim.kind === 'number' ? claim.decimals : 0;
  if (claim.kind === 'number')
    return figure(claim.side === 'now' ? fact.value : fact.before, fact, decimals, locale);
  const own = figure(fact.value, fact, 0, locale);
  if (claim.kind !== 'rank' && claim.kind !== 'comparison')
    return `${figure(fact.before, fact, 0, locale)} → ${own}`;
  const others = rivals
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, claim.kind === 'rank' ? claim.rank : 1);
  return [own, ...others.map((other) => figure(other.value, other, 0, locale))].join(' / ');
}

function checked(
  { claim, fact, rivals }: BoundClaim,
  now: ReadonlyMap<string, Fact>,
  locale: Locale,
): CheckedClaim {
  const { text, at, end, kind } = claim;
  const plain = { text, at, end, kind, fact, after: null };
  if (!fact) return { ...plain, before: null, verdict: 'unchecked' };
  const before = printed(claim, fact, rivals, locale);
  const current = now.get(fact.id);
  const others = rivals.flatMap(({ id }) => now.get(id) ?? []);
  const truth = current ? holds(claim, current, others) : null;
  if (!current || truth === null) return { ...plain, before, verdict: 'unchecked' };
  const after = printed(claim, current, others, locale);
  return { ...plain, before, after, verdict: truth ? 'holds' : 'false' };
}

/**
 * Checks a sentence that was true of the recorded facts against the current ones. Every claim in it comes back, with
 * what it stood on and what it would stand on now, as printed in the language. `unchecked` is what speaks of no fact
 * that the report knows, or of one that has no figure now; it is never an alarm.
 */
export function checkSentence(
  sentence: string,
  recorded: readonly Fact[],
  current: readonly Fact[],
  locale: Locale,
): CheckedClaim[] {
  const now = new Map(withShares(current).map((fact) => [fact.id, fact]));
  return bindClaims(parseClaims(sentence, locale), sentence, recorded, locale).map((bound) =>
    checked(bound, now, locale),
  );
}
