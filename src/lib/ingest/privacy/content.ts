import { foldHeader } from '../fold.ts';
import type { ColumnProfile } from '../plan.ts';
import { isDeviceAddress } from './devices.ts';
import type { PrivateCode, PrivateFinding } from './finding.ts';
import { isFreeHeader, isFreeText, isSentence } from './free-text.ts';
import {
  isBelgianNumber,
  isDottedFile,
  isFrenchNumber,
  isKeylessNumber,
  isProtectionFile,
  isShortenedNumber,
} from './numbers.ts';
import { namesOfPeople } from './name-column.ts';
import { isPhone } from './phones.ts';
import { isAddress, isDegree, isPosition } from './places.ts';

const EMAIL = /[^\s@;,<>"]+@[^\s@;,<>"]+\.\p{L}{2,}/u;
const LINK = /^(https?:\/\/|www\.)\S+$|\.(jpe?g|png|heic|mp4|m4a|amr|3gpp?|pdf|docx?)$/i;
const DOSSIER = /\b(dossiers?|dossiernummer|dossiernr|file|files|fichier|reference|referentie|ref)\b/;
const DEGREES = /\b(lat|lon|lng|long|latitude|longitude|x|y|coord|coords)\b/;

/** Of a longer value only the beginning is looked at: it is a text, whatever it says. */
const LONGEST_EXAMINED = 500;

type Test = (value: string) => boolean;

function isEmail(value: string): boolean {
  return value.includes('@') && EMAIL.test(value);
}

/** A sign in the values themselves: its code, the test of a value, and the share of values that is enough. */
interface Sign {
  readonly code: PrivateCode;
  readonly test: Test;
  readonly enough: number;
}

/** Signs that hardly anything else shows: a tenth of the values is enough. */
const STRONG: readonly Sign[] = [
  { code: 'private_email', test: isEmail, enough: 0.1 },
  { code: 'private_number', test: (value) => isBelgianNumber(value) || isFrenchNumber(value), enough: 0.1 },
];

/** Signs that single values may show by chance: half of the values or more must. */
const WEAK: readonly Sign[] = [
  {
    code: 'private_number',
    test: (value) => isShortenedNumber(value) || isKeylessNumber(value),
    enough: 0.8,
  },
  { code: 'private_place', test: isPosition, enough: 0.5 },
  { code: 'private_ip', test: isDeviceAddress, enough: 0.5 },
  { code: 'private_phone', test: isPhone, enough: 0.5 },
  { code: 'private_file_number', test: isProtectionFile, enough: 0.6 },
  { code: 'private_address', test: isAddress, enough: 0.5 },
  { code: 'private_text', test: (value) => LINK.test(value), enough: 0.5 },
];

function counted(profile: ColumnProfile, test: Test): { count: number; total: number } {
  let count = 0;
  let total = 0;
  for (const [value, times] of profile.values) {
    total += times;
    if (test(value.slice(0, LONGEST_EXAMINED).trim())) count += times;
  }
  return { count, total };
}

function shows(profile: ColumnProfile, { code, test, enough }: Sign): PrivateFinding | null {
  const { count, total } = counted(profile, test);
  return total > 0 && count >= total * enough ? { code, count, total } : null;
}

/** Signs that count only beside a word of the header that leads to them. */
function hintedSigns(header: string): Sign[] {
  const signs: Sign[] = [];
  if (DOSSIER.test(header)) signs.push({ code: 'private_file_number', test: isDottedFile, enough: 0.6 });
  if (DEGREES.test(header)) signs.push({ code: 'private_place', test: isDegree, enough: 0.6 });
  return signs;
}

/** Telephones and e-mail addresses mixed in one column of contact details. */
function mixed(profile: ColumnProfile): PrivateFinding | null {
  const phones = counted(profile, isPhone).count;
  const mails = counted(profile, isEmail).count;
  const both = shows(profile, {
    code: phones > mails ? 'private_phone' : 'private_email',
    test: (value) => isPhone(value) || isEmail(value),
    enough: 0.5,
  });
  return phones > 0 && mails > 0 ? both : null;
}

function written(profile: ColumnProfile, header: string): PrivateFinding | null {
  const isHinted = isFreeHeader(header);
  if (!isFreeText(profile, isHinted)) return null;
  return shows(profile, { code: 'private_text', test: (value) => isSentence(value, isHinted), enough: 0.4 });
}

function look(profile: ColumnProfile): PrivateFinding | null {
  if (profile.values.length === 0) return null;
  const contacts = mixed(profile);
  if (contacts) return contacts;
  const header = foldHeader(profile.header);
  const isDated = profile.dates.dates > profile.filled / 2;
  const signs = isDated ? STRONG : [...STRONG, ...WEAK, ...hintedSigns(header)];
  for (const sign of signs) {
    const finding = shows(profile, sign);
    if (finding) return finding;
  }
  if (isDated) return null;
  return namesOfPeople(profile, header) ?? written(profile, header);
}

const seen = new WeakMap<ColumnProfile, { readonly finding: PrivateFinding | null }>();

/**
 * What the contents of a column give away, with how many of the values looked at show it; null when
 * nothing. The header alone never decides here; it only lowers or raises what is asked of the values.
 */
export function privateByContent(profile: ColumnProfile): PrivateFinding | null {
  const known = seen.get(profile);
  if (known) return known.finding;
  const finding = look(profile);
  seen.set(profile, { finding });
  return finding;
}
