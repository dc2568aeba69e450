import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, TableName } from '#lib/model/field.ts';
import { matcherOf } from './codes.ts';
import { listed } from './column-plan.ts';
import { namesCounts } from './counts.ts';
import { foldHeader } from './fold.ts';
import { separatorOf } from './lists.ts';
import type { ColumnProfile, EvidenceCode, OptionFamily } from './plan.ts';
import { jaroWinkler } from './similarity.ts';
import { privateOf } from './privacy.ts';
import { headerWeights, TECHNICAL } from './synonyms.ts';
import { parseBoolean, parseMinutes, parseNumber } from './values.ts';

/** The number of one of several columns: `thème 1`, `thème n° 1`. */
const NUMBER = /(?: (?:n|no|nr|num))? \d{1,2}$/;
const NEAR = 0.4;
const SIMILAR = 0.35;
const SIMILAR_ENOUGH = 0.93;
const BY_VALUES = 0.3;
/** Numbers below it that repeat, or leave gaps, are counts rather than identifiers. */
const SMALL = 1_000;
/** A number is one under either mark; which it is, the whole file tells. */
const MARKS = [',', '.'] as const;
const NAMES_AN_ID = /\b(id|uuid|n|no|nr|numero|nummer|code|cle|key|sleutel|identifiant)\b/;
/** Columns of countries that are not where a person comes from. */
const OTHER_COUNTRY = /\b(pays|country|land|pais|iso ?\d?|residence|destination)\b/;

/** A column that could fill a field, with how much speaks for it: 1 is the field's own name. */
export interface Claim {
  readonly profile: ColumnProfile;
  readonly field: Field;
  readonly weight: number;
  readonly why: Extract<
    EvidenceCode,
    'header_known' | 'header_near' | 'header_similar' | 'values_in_list' | 'option_column'
  >;
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

/** Whether values alone could be identifiers: nearly all different, and no small numbers with gaps between them. */
function looksLikeIds(profile: ColumnProfile): boolean {
  const numbers = profile.values.flatMap(([value]) => (/^\d+$/.test(value.trim()) ? [Number(value)] : []));
  const isSmall = numbers.length > profile.values.length / 2 && numbers.every((number) => number < SMALL);
  const isRunning = Math.max(...numbers) - Math.min(...numbers) < numbers.length * 1.1;
  return profile.distinct >= profile.filled * 0.95 && (!isSmall || isRunning);
}

/** Whether most values are several words without a digit, as names are. */
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
    return shareOf(profile, (value) => MARKS.some((mark) => parseMinutes(value, false, mark) !== null)) > 0.5;
  if (field.type === 'integer')
    return shareOf(profile, (value) => MARKS.some((mark) => parseNumber(value, mark) !== null)) > 0.6;
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
    if (why === 'header_similar' && name === 'contact_id' && !looksLikeIds(profile)) return;
    if (field && !isVague && fits(profile, field, why === 'header_known'))
      claims.push({ profile, field, weight: damped(weight, profile, field), why, option: null });
  };
  const weights = headerWeights[table];
  for (const reading of readings)
    weights.get(reading)?.forEach((weight, name) => claim(name, weight, 'header_known'));
  for (const reading of readings)
    weights.get(reading.replace(NUMBER, ''))?.forEach((weight, name) => {
      const isList = fieldsOf[table].some((field) => field.name === name && field.type === 'codes');
      if (isList && NUMBER.test(reading)) claim(name, weight, 'header_known');
    });
  if (claims.length === 0) nearClaims(readings[0] ?? '', table, claim);
  if (claims.length === 0) similarClaims(readings[0] ?? '', table, claim);
  return claims;
}

/** Headers written nearly like a known one: a slip of the pen, a plural, an accent lost on the way. */
function similarClaims(
  reading: string,
  table: TableName,
  claim: (name: string, weight: number, why: Claim['why']) => void,
): void {
  if (reading.length < 5 || TECHNICAL.test(reading) || namesCounts(reading)) return;
  for (const [known, fields] of headerWeights[table]) {
    if (known.length < 5 || Math.abs(known.length - reading.length) > 3) continue;
    const likeness = jaroWinkler(reading, known);
    if (likeness < SIMILAR_ENOUGH) continue;
    fields.forEach((weight, name) => claim(name, SIMILAR * weight * likeness, 'header_similar'));
  }
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

/** Lists whose codes are those of countries, or look like them: `fra` and `bel` are languages, too. */
function isOfCountries({ list }: Field): boolean {
  return list === 'nationality' || list === 'language';
}

/** Fields whose list knows nearly all values of a column that no header gave away. */
function valueClaims(profile: ColumnProfile, table: TableName): Claim[] {
  if (profile.distinct < 2 || profile.distinct > 250) return [];
  // Bare numbers tell of no list: 1 and 2 are sexes, and the first two of anything.
  if (profile.values.every(([value]) => /^\d+$/.test(value.trim()))) return [];
  return fieldsOf[table].flatMap((field): Claim[] => {
    if (!field.list || field.list === 'team' || field.list === 'country') return [];
    if (isOfCountries(field) && OTHER_COUNTRY.test(foldHeader(profile.header))) return [];
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

/** The fields that a column could fill; none where it must stay out. */
export function claimsOf(profile: ColumnProfile, table: TableName): Claim[] {
  const byHeader = headerClaims(profile, table);
  if (byHeader.length > 0) return byHeader;
  if (privateOf(profile)) return [];
  return [...valueClaims(profile, table), ...dateClaims(profile, table)];
}

/** The claims of the option columns of a multi-select that no column joins: one field, one code a column. */
export function familyClaims(
  family: OptionFamily,
  profiles: readonly ColumnProfile[],
  table: TableName,
): Claim[] {
  const field = fieldNamed(family.name, table);
  if (!field?.field.list) return [];
  const matcher = matcherOf(field.field.list);
  return family.members.flatMap(({ index, option }): Claim[] => {
    const profile = profiles[index];
    const match = matcher.match(option);
    const code = typeof match === 'object' ? match.code : option;
    return profile && match !== 'unknown' ? [{ profile, ...field, why: 'option_column', option: code }] : [];
  });
}

/** The multi-select field that a family's name stands for. */
function fieldNamed(name: string, table: TableName): { field: Field; weight: number } | null {
  for (const reading of readingsOf(name))
    for (const [fieldName, weight] of headerWeights[table].get(reading) ?? []) {
      const field = fieldsOf[table].find((candidate) => candidate.name === fieldName);
      if (field?.type === 'codes') return { field, weight };
    }
  return null;
}
