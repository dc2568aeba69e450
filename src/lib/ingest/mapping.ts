import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, TableName } from '#lib/model/field.ts';
import { matcherOf } from './codes.ts';
import { leaveOut, listed, readAs } from './column-plan.ts';
import { foldHeader } from './fold.ts';
import { separatorOf } from './lists.ts';
import type { ColumnPlan, ColumnProfile, EvidenceCode } from './plan.ts';
import { privateByContent, privateByHeader } from './privacy.ts';
import { headerWeights } from './synonyms.ts';
import { parseBoolean, parseMinutes, parseNumber } from './values.ts';

const NEAR = 0.4;
const BY_VALUES = 0.3;
/** Columns that a system writes for itself: never the day on which something happened. */
const TECHNICAL =
  /\b(created|updated|deleted|modified|creation|modification|maj|encodage|saisie|export|import|aangemaakt|gewijzigd|ingevoerd|invoer|birth|naissance|geboorte|dob|end|fin|einde|fermeture)\b/;

const NAMES_AN_ID = /\b(id|uuid|n|no|nr|numero|nummer|code|cle|key|sleutel|identifiant)\b/;
/** Columns of countries that are not where a person comes from. */
const OTHER_COUNTRY = /\b(pays|country|land|pais|iso ?\d?|residence|destination)\b/;

interface Claim {
  readonly profile: ColumnProfile;
  readonly field: Field;
  readonly weight: number;
  readonly why: Extract<EvidenceCode, 'header_known' | 'header_near' | 'values_in_list' | 'option_column'>;
  readonly option: string | null;
}

/** The ways in which a header can be read: whole, without what stands in brackets, the end of a form's path. */
function readingsOf(header: string): string[] {
  const bare = header.replace(/[([{].*?[)\]}]/g, ' ').replace(/[*:]+\s*$/, '');
  const readings = [header, bare, bare.split(/[/]/).at(-1) ?? '', header.split('::')[0] ?? ''].map(
    foldHeader,
  );
  return [...new Set(readings)].filter((reading) => reading !== '');
}

function shareOf(profile: ColumnProfile, test: (value: string) => boolean): number {
  let hits = 0;
  let total = 0;
  for (const [value, count] of profile.values) {
    total += count;
    if (test(value)) hits += count;
  }
  return total === 0 ? 1 : hits / total;
}

function isUnique(profile: ColumnProfile): boolean {
  return profile.distinct >= profile.filled * 0.8;
}

function looksLikeNames(profile: ColumnProfile): boolean {
  return (
    profile.filled > 0 && shareOf(profile, (value) => /\p{L}\s\p{L}/u.test(value) && !/\d/.test(value)) > 0.5
  );
}

/** Whether the values can be what the field takes; a column without values contradicts nothing. */
function fits(profile: ColumnProfile, field: Field, isExact: boolean): boolean {
  if (profile.filled === 0) return isExact;
  const { dates } = profile;
  if (field.type === 'date') {
    const share = (dates.dates + (isExact ? dates.serial : 0)) / profile.filled;
    return share >= (isExact ? 0.2 : 0.6);
  }
  if (field.name === 'birth_year')
    return shareOf(profile, (value) => /^\d{4}$/.test(value.trim())) + dates.dates / profile.filled > 0.5;
  if (field.name === 'duration_min')
    return shareOf(profile, (value) => parseMinutes(value, false) !== null) > 0.5;
  if (field.type === 'integer') return shareOf(profile, (value) => parseNumber(value) !== null) > 0.6;
  if (field.type === 'boolean') return shareOf(profile, (value) => parseBoolean(value) !== null) > 0.6;
  if (field.name === 'age_bracket') return listed(profile, field, null).share > 0.5;
  if (field.name === 'contact_id') return isUnique(profile) || foldHeader(profile.header) === 'contact id';
  if (field.name === 'person_key') return !looksLikeNames(profile);
  return isExact || !field.list || listed(profile, field, separatorFor(profile, field)).share >= 0.5;
}

function separatorFor(profile: ColumnProfile, field: Field): string | null {
  return field.type === 'codes' && field.list ? separatorOf(profile.values, matcherOf(field.list)) : null;
}

/** A single-value field claims less of a column whose cells hold several values. */
function damped(weight: number, profile: ColumnProfile, field: Field): number {
  if (field.type !== 'code' || !field.list || profile.filled === 0) return weight;
  const separator = separatorOf(profile.values, matcherOf(field.list));
  if (separator === null) return weight;
  return shareOf(profile, (value) => value.includes(separator)) > 0.1 ? weight * 0.5 : weight;
}

function headerClaims(profile: ColumnProfile, table: TableName): Claim[] {
  const claims: Claim[] = [];
  const readings = readingsOf(profile.header);
  const claim = (name: string, weight: number, why: Claim['why']) => {
    const field = fieldsOf[table].find((candidate) => candidate.name === name);
    const isVague = field?.type === 'text' && why === 'header_near' && !NAMES_AN_ID.test(readings[0] ?? '');
    if (field && !isVague && fits(profile, field, why === 'header_known'))
      claims.push({ profile, field, weight: damped(weight, profile, field), why, option: null });
  };
  const weights = headerWeights[table];
  for (const reading of readings)
    weights.get(reading)?.forEach((weight, name) => claim(name, weight, 'header_known'));
  for (const reading of readings)
    weights.get(reading.replace(/ \d{1,2}$/, ''))?.forEach((weight, name) => {
      const isList = fieldsOf[table].some((field) => field.name === name && field.type === 'codes');
      if (isList && reading !== reading.replace(/ \d{1,2}$/, '')) claim(name, weight, 'header_known');
    });
  if (claims.length === 0) nearClaims(readings[0] ?? '', table, claim);
  return claims;
}

function nearClaims(
  reading: string,
  table: TableName,
  claim: (name: string, weight: number, why: Claim['why']) => void,
): void {
  if (reading.split(' ').length > 6 || TECHNICAL.test(reading)) return;
  for (const [known, fields] of headerWeights[table]) {
    if (known.length < 4 || !` ${reading} `.includes(` ${known} `)) continue;
    fields.forEach((weight, name) =>
      claim(name, NEAR * weight * (0.5 + known.length / reading.length / 2), 'header_near'),
    );
  }
}

/** A column of ticks for one option of a multi-select: `topics/IPP`, `Thèmes.Dublin`. */
function optionClaim(profile: ColumnProfile, table: TableName): Claim | null {
  const cut = /^(.*\S)\s*(?:[/.:|]|__|\s-\s)\s*([^/.:|]+)$/.exec(profile.header);
  if (!cut || profile.filled === 0 || shareOf(profile, (value) => parseBoolean(value) !== null) < 0.95)
    return null;
  for (const reading of readingsOf(cut[1] ?? '')) {
    for (const [name, weight] of headerWeights[table].get(reading) ?? []) {
      const field = fieldsOf[table].find((candidate) => candidate.name === name);
      if (field?.type !== 'codes' || !field.list) continue;
      const match = matcherOf(field.list).match(cut[2] ?? '');
      if (typeof match === 'object')
        return { profile, field, weight, why: 'option_column', option: match.code };
    }
  }
  return null;
}

/** Fields whose list knows nearly all values of a column that no header gave away. */
function valueClaims(profile: ColumnProfile, table: TableName): Claim[] {
  if (profile.distinct < 2 || profile.distinct > 250) return [];
  return fieldsOf[table].flatMap((field): Claim[] => {
    if (!field.list || field.list === 'team' || field.list === 'country') return [];
    if (field.list === 'nationality' && OTHER_COUNTRY.test(foldHeader(profile.header))) return [];
    const { known, share } = listed(profile, field, separatorFor(profile, field));
    const isEnough = known >= 3 || (known === 2 && share === 1 && field.list === 'sex');
    return isEnough && share >= 0.8
      ? [{ profile, field, weight: BY_VALUES * share, why: 'values_in_list', option: null }]
      : [];
  });
}

function dateClaims(profile: ColumnProfile, table: TableName): Claim[] {
  const field = fieldsOf[table].find((candidate) => candidate.type === 'date');
  const isDated = profile.filled > 0 && profile.dates.dates / profile.filled > 0.9;
  if (!field || !isDated || TECHNICAL.test(foldHeader(profile.header))) return [];
  const rank = 1 / (2 + profile.index);
  return [{ profile, field, weight: BY_VALUES * rank, why: 'header_near', option: null }];
}

function claimsOf(profile: ColumnProfile, table: TableName): Claim[] {
  const byHeader = headerClaims(profile, table);
  if (byHeader.length > 0) return byHeader;
  const option = optionClaim(profile, table);
  if (option) return [option];
  if (privateByHeader(profile.header) ?? privateByContent(profile)) return [];
  return [...valueClaims(profile, table), ...dateClaims(profile, table)];
}

/** Reasons to leave a claimed column out after all: what it holds gives people away. */
function privateReason(claim: Claim): EvidenceCode | null {
  const { profile, field, why } = claim;
  const content = privateByContent(profile);
  if (why !== 'header_known') return privateByHeader(profile.header) ?? content;
  if (field.list || field.type !== 'text') return null;
  return content === 'private_phone' || content === 'private_text' ? null : content;
}

function isNumbered(claim: Claim): boolean {
  return (
    claim.field.type === 'codes' &&
    / \d{1,2}$/.test(foldHeader(claim.profile.header)) &&
    claim.why === 'header_known'
  );
}

function unclaimed(profile: ColumnProfile, isTaken: boolean): ColumnPlan {
  const reason =
    privateByHeader(profile.header) ??
    privateByContent(profile) ??
    (looksLikeNames(profile) && /person|naam|nom/i.test(profile.header) ? 'private_name' : null);
  if (reason) return leaveOut(profile, reason);
  if (isTaken) return leaveOut(profile, 'taken');
  return leaveOut(profile, profile.filled === 0 ? 'empty' : 'no_field');
}

function planOf(claim: Claim): ColumnPlan {
  const { profile, field, weight, why, option } = claim;
  const plan = readAs(profile, field, weight > 0.6 ? 'certain' : 'likely', {
    code: why,
    params: option === null ? {} : { option },
  });
  const hasTwice = why === 'values_in_list' ? { evidence: plan.evidence.slice(1) } : {};
  return option === null
    ? { ...plan, ...hasTwice }
    : { ...plan, option, evidence: plan.evidence.slice(0, 1), separator: null };
}

/**
 * What becomes of every column: the strongest claim first; a field takes one column, save a
 * multi-select spread over numbered columns or one column an option.
 */
export function proposeColumns(profiles: readonly ColumnProfile[], table: TableName): ColumnPlan[] {
  const claims = profiles
    .flatMap((profile) => claimsOf(profile, table))
    .sort((a, b) => b.weight - a.weight || a.profile.index - b.profile.index);
  const plans = new Map<number, ColumnPlan>();
  const taken = new Map<string, Claim>();
  const lost = new Map<number, EvidenceCode>();
  for (const claim of claims) {
    const { profile, field } = claim;
    if (plans.has(profile.index)) continue;
    const holder = taken.get(field.name);
    const shares =
      holder &&
      ((holder.option !== null && claim.option !== null) || (isNumbered(holder) && isNumbered(claim)));
    if (holder && !shares) {
      lost.set(profile.index, claim.option === null ? 'taken' : 'joined_elsewhere');
      continue;
    }
    const reason = privateReason(claim);
    plans.set(profile.index, reason ? leaveOut(profile, reason) : planOf(claim));
    if (!reason) taken.set(field.name, claim);
  }
  return profiles.map((profile) => {
    const joined =
      lost.get(profile.index) === 'joined_elsewhere' ? leaveOut(profile, 'joined_elsewhere') : null;
    return plans.get(profile.index) ?? joined ?? unclaimed(profile, lost.has(profile.index));
  });
}
