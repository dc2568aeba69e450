import type { ColumnProfile } from '../plan.ts';
import { parseBoolean } from '../values.ts';
import { privateByContent } from './content.ts';
import type { PrivateFinding } from './finding.ts';
import { privateByHeader } from './headers.ts';
import { isKnownLabel } from './names.ts';

/** The share of values that must speak against a header before it is not believed. */
const REFUTED = 0.9;
/** The share of values with an underscore that makes them codes. */
const CODED = 0.5;
const STRONGER_THAN_HEADER: ReadonlySet<string> = new Set(['private_email', 'private_number', 'private_ip']);

function shareOf(profile: ColumnProfile, test: (value: string) => boolean): number {
  let count = 0;
  let total = 0;
  for (const [value, times] of profile.values) {
    total += times;
    if (test(value.trim())) count += times;
  }
  return total === 0 ? 0 : count / total;
}

/**
 * Whether the values can't be what the header says: ticks of an option (`contacted by / telephone`), small
 * numbers (`enumerator`, a mark out of ten), dates (`date of the e-mail`), labels of a code list, names of
 * variables.
 */
function isRefuted(profile: ColumnProfile, { code }: PrivateFinding): boolean {
  if (profile.filled === 0) return false;
  if (shareOf(profile, (value) => parseBoolean(value) !== null) >= REFUTED) return true;
  if (code === 'private_place') return false;
  if (profile.dates.dates >= profile.filled * REFUTED) return true;
  if (shareOf(profile, (value) => /^\d{1,3}$/.test(value)) >= REFUTED) return true;
  if (code === 'private_name' && shareOf(profile, (value) => value.includes('_')) >= CODED) return true;
  return shareOf(profile, isKnownLabel) >= REFUTED;
}

/**
 * What a column gives away, by its contents and its header together; null when nothing. A header that the
 * values refute is not believed, and one that they can't refute is, values or not.
 */
export function privateOf(profile: ColumnProfile): PrivateFinding | null {
  const content = privateByContent(profile);
  if (content && STRONGER_THAN_HEADER.has(content.code)) return content;
  const code = privateByHeader(profile.header);
  if (code === null || code === content?.code) return content;
  const finding: PrivateFinding = { code, count: 0, total: 0 };
  return isRefuted(profile, finding) ? content : finding;
}
