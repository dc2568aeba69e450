import { fold, foldHeader } from './fold.ts';
import type { TableName } from '#lib/model/field.ts';
import { headerWeights, TECHNICAL } from './synonyms.ts';

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

/** What a row of contacts says of the talk itself, and no list of persons or accompaniments does. */
const OF_THE_TALK = [
  'site_code',
  'activity_type',
  'activity_id',
  'contact_type',
  'topics',
  'referrals',
  'referral_status',
  'language_mode',
  'mediator_present',
  'duration_min',
  'head_count',
  'request_origin',
  'outcome',
];
const ATTRIBUTES = [
  'nationality',
  'person_language',
  'profile',
  'admin_status',
  'sex',
  'age',
  'birth_year',
  'age_bracket',
  'uam',
  'vulnerable',
];
const SPEAKS_OF_A_DAY = /\b(date|datum|jour|dag|day|quand|wanneer|when|moment)\b/;

function namedBy(cell: string, table: TableName): ReadonlyMap<string, number> {
  return headerWeights[table].get(foldHeader(cell)) ?? new Map<string, number>();
}

function fieldsNamed(header: readonly string[], table: TableName): Set<string> {
  return new Set(header.flatMap((cell) => [...namedBy(cell, table).keys()]));
}

function countOf(found: ReadonlySet<string>, wanted: readonly string[]): number {
  return wanted.filter((field) => found.has(field)).length;
}

/** Whether a column can be the day of a contact: by its name, save the days of the other table and those of a system. */
function isDayOfContact(cell: string, table: TableName): boolean {
  if ([...namedBy(cell, table).keys()].some((field) => /_on$/.test(field))) return false;
  const contact = namedBy(cell, 'contact');
  if (contact.size > 0) return contact.has('contact_date');
  const name = foldHeader(cell);
  return SPEAKS_OF_A_DAY.test(name) && !TECHNICAL.test(name);
}

/** Whether the columns leave no room for a contact: no day of one, and nothing of the talk. */
function hasNoContact(header: readonly string[], contact: ReadonlySet<string>, table: TableName): boolean {
  return countOf(contact, OF_THE_TALK) === 0 && !header.some((cell) => isDayOfContact(cell, table));
}

function isAccompaniments(header: readonly string[], contact: ReadonlySet<string>): boolean {
  const found = fieldsNamed(header, 'accompaniment');
  const isNamed = contact.has('accompaniment_id') && countOf(found, ['opened_on', 'closed_on']) > 0;
  return isNamed && hasNoContact(header, contact, 'accompaniment');
}

function isPersons(header: readonly string[], contact: ReadonlySet<string>): boolean {
  const isNamed = contact.has('person_key') && countOf(contact, ATTRIBUTES) > 0;
  return isNamed && hasNoContact(header, contact, 'person');
}

/** Which table a file holds, by the columns that only one of them has; contacts when in doubt. */
export function tableOf(header: readonly string[]): TableName {
  const contact = fieldsNamed(header, 'contact');
  const outcome = fieldsNamed(header, 'outcome');
  const session = fieldsNamed(header, 'session');
  if (outcome.has('outcome_code') && countOf(contact, ONLY_CONTACT) <= 1) return 'outcome';
  if (isAccompaniments(header, contact)) return 'accompaniment';
  // A numbered session needs one such column to be told from a contact, any other two.
  const needed = session.has('activity_id') ? 1 : 2;
  const isSession = countOf(session, ONLY_SESSION) >= needed && countOf(contact, ONLY_PERSON) === 0;
  if (isSession && session.has('activity_date')) return 'session';
  return isPersons(header, contact) ? 'person' : 'contact';
}

/** The team that a file's name gives away. */
export function teamOf(fileName: string): string | null {
  const name = fold(fileName);
  if (/ofii|\bfrance\b/.test(name)) return 'FR-OFII';
  return /fedasil|\b(belgique|belgie|belgium)\b/.test(name) ? 'BE-FEDASIL' : null;
}
