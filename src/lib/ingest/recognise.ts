import { fold, foldHeader } from './fold.ts';
import type { TableName } from '#lib/model/field.ts';
import { headerWeights } from './synonyms.ts';

const ONLY_CONTACT = [
  'nationality',
  'contact_type',
  'activity_type',
  'site_code',
  'topics',
  'language_main',
  'sex',
  'profile',
  'head_count',
  'referrals',
];
const ONLY_PERSON = ['person_key', 'nationality', 'contact_type', 'topics', 'sex', 'profile', 'admin_status'];
const ONLY_SESSION = [
  'staff_count',
  'mediator_count',
  'languages_available',
  'headcount_estimate',
  'start_time',
  'end_time',
];

function fieldsNamed(header: readonly string[], table: TableName): Set<string> {
  const found = new Set<string>();
  for (const cell of header)
    headerWeights[table].get(foldHeader(cell))?.forEach((_, field) => found.add(field));
  return found;
}

function countOf(found: ReadonlySet<string>, wanted: readonly string[]): number {
  return wanted.filter((field) => found.has(field)).length;
}

/** Which table a file holds, by the columns that only one of them has; contacts when in doubt. */
export function tableOf(header: readonly string[]): TableName {
  const contact = fieldsNamed(header, 'contact');
  const outcome = fieldsNamed(header, 'outcome');
  const session = fieldsNamed(header, 'session');
  if (outcome.has('outcome_code') && countOf(contact, ONLY_CONTACT) <= 1) return 'outcome';
  // A numbered session needs one such column to be told from a contact, any other two.
  const needed = session.has('activity_id') ? 1 : 2;
  const isSession = countOf(session, ONLY_SESSION) >= needed && countOf(contact, ONLY_PERSON) === 0;
  return isSession && session.has('activity_date') ? 'session' : 'contact';
}

/** The team that a file's name gives away. */
export function teamOf(fileName: string): string | null {
  const name = fold(fileName);
  if (/ofii|\bfrance\b/.test(name)) return 'FR-OFII';
  return /fedasil|\b(belgique|belgie|belgium)\b/.test(name) ? 'BE-FEDASIL' : null;
}
