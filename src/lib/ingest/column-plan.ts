import { fieldsOf } from '#lib/model/fields.ts';
import type { Field, TableName } from '#lib/model/field.ts';
import { matcherOf } from './codes.ts';
import { orderOf } from './dates.ts';
import { separatorOf, splitList } from './lists.ts';
import type { ColumnPlan, ColumnProfile, Confidence, Evidence } from './plan.ts';
import { suggestedCodes, unlistedOf } from './unlisted.ts';
import { isGroupedIdentifier } from './values.ts';

/** The field of a table by its name; null when the table has none. */
export function fieldOf(table: TableName, name: string | null): Field | null {
  return fieldsOf[table].find((field) => field.name === name) ?? null;
}

function dateEvidence(profile: ColumnProfile): { evidence: Evidence; isSure: boolean } {
  const { dates } = profile;
  const { order, isSure } = orderOf(dates);
  if (!isSure) return { evidence: { code: 'dates_ambiguous', params: { count: dates.ambiguous } }, isSure };
  if (order === 'serial')
    return { evidence: { code: 'dates_serial', params: { count: dates.serial } }, isSure };
  const against = order === 'mdy' ? dates.dayFirst : dates.monthFirst;
  if (against > 0) return { evidence: { code: 'dates_mixed', params: { count: against, order } }, isSure };
  if (dates.spans > dates.dates / 2)
    return { evidence: { code: 'dates_span', params: { count: dates.spans } }, isSure };
  const proofs = { dmy: dates.dayFirst, mdy: dates.monthFirst, ymd: dates.yearFirst, iso: 0 }[order];
  if (proofs > 0) return { evidence: { code: 'dates_proved', params: { count: proofs, order } }, isSure };
  return { evidence: { code: 'dates_iso', params: { count: dates.dates } }, isSure };
}

/** How many of a column's different values a list knows, taken apart by a separator. */
export function listed(
  profile: ColumnProfile,
  field: Field,
  separator: string | null,
): { known: number; total: number; share: number } {
  if (!field.list) return { known: 0, total: 0, share: 0 };
  const matcher = matcherOf(field.list);
  const parts = new Map<string, number>();
  for (const [value, count] of profile.values)
    for (const part of separator === null ? [value] : splitList(value, separator, matcher))
      parts.set(part, (parts.get(part) ?? 0) + count);
  let known = 0;
  let hits = 0;
  let all = 0;
  for (const [part, count] of parts) {
    const isKnown = matcher.match(part) !== 'unlisted';
    all += count;
    if (isKnown) [known, hits] = [known + 1, hits + count];
  }
  return { known, total: parts.size, share: all === 0 ? 0 : hits / all };
}

function isIdentifier(field: Field): boolean {
  return field.type === 'text' && /_(id|key)$/.test(field.name);
}

/** Whether a header gives durations in hours. */
function isInHours(header: string): boolean {
  return /\((h|heures?|hours?|uren|uur|u)\.?\)|[\s_](heures|uren|hours)\s*$/i.test(header);
}

function typeEvidence(profile: ColumnProfile, field: Field, separator: string | null): Evidence[] {
  if (field.list) {
    const { known, total } = listed(profile, field, separator);
    const split: Evidence[] = separator === null ? [] : [{ code: 'separator', params: { separator } }];
    return [{ code: 'values_in_list', params: { known, total } }, ...split];
  }
  if (field.type === 'boolean') return [{ code: 'yes_no', params: {} }];
  if (field.name === 'birth_year') return [{ code: 'birth_year_only', params: {} }];
  if (field.name === 'duration_min' && isInHours(profile.header)) return [{ code: 'hours', params: {} }];
  if (field.type === 'integer') return [{ code: 'whole_numbers', params: {} }];
  if (!isIdentifier(field)) return [];
  const code = isGroupedIdentifier(profile.values) ? 'identifier_grouped' : 'identifier';
  return [{ code, params: { count: profile.distinct } }];
}

/** A column that is not imported, with the reason. */
export function leaveOut(
  profile: ColumnProfile,
  reason: Evidence['code'],
  params: Evidence['params'] = {},
): ColumnPlan {
  return {
    index: profile.index,
    header: profile.header,
    field: null,
    confidence: 'none',
    evidence: [{ code: reason, params }],
    isPrivate: reason.startsWith('private_'),
    dateOrder: null,
    nightUntilHour: 0,
    separator: null,
    option: null,
    inHours: false,
    isGrouped: false,
    codes: {},
    confirmed: [],
    unlisted: [],
    profile,
  };
}

function foundSeparator(profile: ColumnProfile, field: Field): string | null {
  return field.type === 'codes' && field.list ? separatorOf(profile.values, matcherOf(field.list)) : null;
}

/** A column read as a field: date order, separator and evidence found from its values. */
export function readAs(
  profile: ColumnProfile,
  field: Field,
  confidence: Confidence,
  why: Evidence,
  chosenSeparator?: string | null,
): ColumnPlan {
  const base = { ...leaveOut(profile, why.code), field: field.name, isPrivate: field.name === 'birth_year' };
  if (profile.filled === 0)
    return {
      ...base,
      confidence,
      evidence: [why, { code: 'empty', params: {} }],
      dateOrder: field.type === 'date' ? 'dmy' : null,
    };
  if (field.type === 'date') {
    const { evidence, isSure } = dateEvidence(profile);
    const { order } = orderOf(profile.dates);
    const timed: Evidence[] =
      profile.dates.timed > 0 ? [{ code: 'dates_timed', params: { count: profile.dates.timed } }] : [];
    const sure = isSure ? confidence : 'ask';
    return { ...base, confidence: sure, evidence: [why, evidence, ...timed], dateOrder: order };
  }
  const separator = chosenSeparator === undefined ? foundSeparator(profile, field) : chosenSeparator;
  const unlisted = unlistedOf(profile, field, separator);
  return {
    ...base,
    confidence,
    evidence: [why, ...typeEvidence(profile, field, separator)],
    dateOrder: field.name === 'birth_year' ? orderOf(profile.dates).order : null,
    separator,
    isGrouped: isIdentifier(field) && isGroupedIdentifier(profile.values),
    unlisted,
    codes: suggestedCodes(unlisted, field.list),
    inHours: field.name === 'duration_min' && isInHours(profile.header),
  };
}
