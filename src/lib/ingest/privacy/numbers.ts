import { latinDigits } from './digits.ts';

const PUNCTUATION = /[\s.\-/_'’]/g;

function bareDigits(text: string): string {
  return latinDigits(text).trim().replace(PUNCTUATION, '');
}

function hasBelgianCheck(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const serial = Number(digits.slice(6, 9));
  if (month > 52 || month % 20 > 12 || Number(digits.slice(4, 6)) > 31) return false;
  if (serial < 1 || serial > 998) return false;
  const check = Number(digits.slice(9));
  return ['', '2'].some((century) => 97 - (Number(century + digits.slice(0, 9)) % 97) === check);
}

/**
 * Whether a text is a Belgian national number or BIS number: birth date, serial and check digits, which
 * are 97 − n mod 97 over the first nine digits, with a 2 before for people born since 2000 (royal decree
 * of 3 April 1984). The month is 20 or 40 more in a BIS number, and 00 where the birth date is unknown.
 */
export function isBelgianNumber(text: string): boolean {
  const bare = bareDigits(text);
  return /^\d{11}$/.test(bare) && hasBelgianCheck(bare);
}

/** Whether a text is a Belgian national number from which a spreadsheet dropped the zeros in front; one in 200 other numbers looks so. */
export function isShortenedNumber(text: string): boolean {
  const bare = bareDigits(text);
  return /^\d{9,10}$/.test(bare) && hasBelgianCheck(bare.padStart(11, '0'));
}

const FRENCH_NUMBER =
  /^([1-478])(\d{2})(0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(0[1-9]|[1-8]\d|9[0-9]|2[AB])(\d{6})(\d{2})?$/i;

/**
 * Whether a text is a French registration number (NIR): sex, year and month of birth, department,
 * municipality, serial, and a key of 97 − n mod 97 (decree 82-103). Corsica's 2A and 2B count as 19 and 18.
 */
export function isFrenchNumber(text: string): boolean {
  const found = FRENCH_NUMBER.exec(bareDigits(text));
  if (!found) return false;
  const [, sex = '', year = '', month = '', department = '', serial = '', key] = found;
  if (key === undefined) return false;
  const numeric = department.toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - (Number(sex + year + month + numeric + serial) % 97) === Number(key);
}

/** Whether a text is shaped like a French registration number without its key, with a real month; one in ten others looks so. */
export function isKeylessNumber(text: string): boolean {
  const found = FRENCH_NUMBER.exec(bareDigits(text));
  return found !== null && found[6] === undefined && Number(found[3]) <= 12;
}

/** Whether a text is a file number of the CGRA/CGVS: two digits of the year and five that never begin with 0. */
export function isProtectionFile(text: string): boolean {
  return /^\d{2}\/[1-9]\d{4}(\s?[A-Z]\d?){0,2}$/.test(latinDigits(text).trim());
}

/** Whether a text is written as the Immigration Office writes its file numbers: `8.123.456`. */
export function isDottedFile(text: string): boolean {
  return /^[4-9]\.\d{3}\.\d{3}$/.test(latinDigits(text).trim());
}

/** Whether a text is a Belgian enterprise number, whose last two digits are 97 − n mod 97: an organisation's, no phone. */
export function isEnterpriseNumber(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^BE\s?/i, '')
    .replace(/[\s.]/g, '');
  return /^[01]\d{9}$/.test(bare) && 97 - (Number(bare.slice(0, 8)) % 97) === Number(bare.slice(8));
}
