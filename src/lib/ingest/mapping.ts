import type { TableName } from '#lib/model/field.ts';
import { claimsOf, familyClaims, type Claim } from './claims.ts';
import { leaveOut, readAs } from './column-plan.ts';
import { familyOf } from './families.ts';
import { foldHeader } from './fold.ts';
import type { ColumnPlan, ColumnProfile, Evidence, OptionFamily } from './plan.ts';
import { privateByContent, privateOf } from './privacy.ts';

const CERTAIN_FROM = 0.6;

function giveaway(profile: ColumnProfile): Evidence | null {
  const found = privateOf(profile);
  return found && { code: found.code, params: { count: found.count, total: found.total } };
}

/** Reasons to leave a claimed column out after all: what it holds gives people away. */
function privateReason({ profile, field, why }: Claim): Evidence | null {
  if (why === 'option_column') return null;
  if (why !== 'header_known') return giveaway(profile);
  if (field.list || field.type !== 'text') return null;
  const found = privateByContent(profile);
  if (!found || found.code === 'private_phone' || found.code === 'private_text') return null;
  return { code: found.code, params: { count: found.count, total: found.total } };
}

function isNumbered({ field, profile, why }: Claim): boolean {
  return field.type === 'codes' && / \d{1,2}$/.test(foldHeader(profile.header)) && why === 'header_known';
}

function leftOutFor(profile: ColumnProfile, { code, params }: Evidence): ColumnPlan {
  return leaveOut(profile, code, params);
}

function unclaimed(profile: ColumnProfile, isTaken: boolean): ColumnPlan {
  const reason = giveaway(profile);
  if (reason) return leftOutFor(profile, reason);
  if (isTaken) return leaveOut(profile, 'taken');
  return leaveOut(profile, profile.filled === 0 ? 'empty' : 'no_field');
}

function planOf({ profile, field, weight, why, option }: Claim): ColumnPlan {
  const plan = readAs(profile, field, weight > CERTAIN_FROM ? 'certain' : 'likely', {
    code: why,
    params: option === null ? {} : { option },
  });
  if (option !== null)
    return { ...plan, option, evidence: plan.evidence.slice(0, 1), separator: null, codes: {}, unlisted: [] };
  return why === 'values_in_list' ? { ...plan, evidence: plan.evidence.slice(1) } : plan;
}

/** What a folded option column is, beside the column that joins the options. */
function folded(profile: ColumnProfile, family: OptionFamily, isJoinedTaken: boolean): ColumnPlan {
  const name = family.name;
  return leaveOut(profile, isJoinedTaken ? 'joined_elsewhere' : 'option_folded', { name });
}

/** The column that joins the options of a family, with how far both agree. */
function withAgreement(plan: ColumnPlan, families: readonly OptionFamily[]): ColumnPlan {
  const family = families.find(({ joined }) => joined === plan.index);
  if (!family) return plan;
  const { agreeing, differing, members } = family;
  const params = {
    options: members.length,
    count: differing > 0 ? differing : agreeing,
    total: agreeing + differing,
  };
  const code = differing > 0 ? 'options_differ' : 'options_agree';
  return { ...plan, evidence: [...plan.evidence, { code, params }] };
}

/** Assigns columns to fields, the strongest claim first. */
class Assignment {
  readonly #plans = new Map<number, ColumnPlan>();
  readonly #taken = new Map<string, Claim>();
  readonly #lost = new Set<number>();

  settle(claims: readonly Claim[]): void {
    const sorted = [...claims].sort((a, b) => b.weight - a.weight || a.profile.index - b.profile.index);
    for (const claim of sorted) this.#settleOne(claim);
  }

  #settleOne(claim: Claim): void {
    const { profile, field } = claim;
    if (this.#plans.has(profile.index)) return;
    const holder = this.#taken.get(field.name);
    if (holder && !shareField(holder, claim)) {
      this.#lost.add(profile.index);
      return;
    }
    const reason = privateReason(claim);
    this.#plans.set(profile.index, reason ? leftOutFor(profile, reason) : planOf(claim));
    if (!reason) this.#taken.set(field.name, claim);
  }

  planOf(index: number): ColumnPlan | undefined {
    return this.#plans.get(index);
  }

  isLost(index: number): boolean {
    return this.#lost.has(index);
  }
}

/** A multi-select may be spread over numbered columns or one column an option. */
function shareField(holder: Claim, claim: Claim): boolean {
  return (holder.option !== null && claim.option !== null) || (isNumbered(holder) && isNumbered(claim));
}

/**
 * What becomes of every column: the strongest claim first; a field takes one column, save a
 * multi-select spread over numbered columns or one column an option. Option columns that another
 * column joins are folded into it.
 */
export function proposeColumns(
  profiles: readonly ColumnProfile[],
  table: TableName,
  families: readonly OptionFamily[],
): ColumnPlan[] {
  const apart = families.filter(({ joined }) => joined === null);
  const assignment = new Assignment();
  assignment.settle([
    ...profiles
      .filter(({ index }) => !familyOf(families, index))
      .flatMap((profile) => claimsOf(profile, table)),
    ...apart.flatMap((family) => familyClaims(family, profiles, table)),
  ]);
  return profiles.map((profile) => {
    const plan = assignment.planOf(profile.index);
    const family = familyOf(families, profile.index);
    if (plan) return withAgreement(plan, families);
    const joined = family?.joined ?? null;
    if (family) return folded(profile, family, joined !== null && assignment.planOf(joined)?.field != null);
    return withAgreement(unclaimed(profile, assignment.isLost(profile.index)), families);
  });
}
