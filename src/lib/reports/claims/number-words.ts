import type { Locale } from '#lib/model/text.ts';
import type { Span } from './fold.ts';

const small: Readonly<Record<Locale, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  ),
};

const tens: Readonly<Record<Locale, readonly string[]>> = {
  en: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  fr: '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' '),
  nl: '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
};

const at = (list: readonly string[], index: number): string => list[index] ?? '';

function underHundredFrench(n: number): string[] {
  const ten = Math.floor(n / 10);
  const vigesimal = ten === 7 || ten === 9;
  const rest = vigesimal ? n - (ten - 1) * 10 : n % 10;
  const base = at(tens.fr, ten);
  if (rest === 0) return ten === 8 ? [base, `${base}s`] : [base];
  const unit = at(small.fr, rest);
  const usual =
    (rest === 1 || (ten === 7 && rest === 11)) && ten < 8 ? `${base} et ${unit}` : `${base} ${unit}`;
  if (!vigesimal) return rest === 1 ? [usual, usual.replace(/un$/u, 'une')] : [usual];
  const belgian = ten === 7 ? 'septante' : 'nonante';
  const left = n % 10;
  return [usual, left === 0 ? belgian : `${belgian} ${left === 1 ? 'et ' : ''}${at(small.fr, left)}`];
}

function underHundred(n: number, locale: Locale): string[] {
  if (n < 20) return [at(small[locale], n)];
  if (locale === 'fr') return underHundredFrench(n);
  const ten = at(tens[locale], Math.floor(n / 10));
  const unit = at(small[locale], n % 10);
  if (n % 10 === 0) return [ten];
  return [locale === 'en' ? `${ten} ${unit}` : `${unit}en${ten}`];
}

const hundred: Readonly<Record<Locale, string>> = { en: 'hundred', fr: 'cent', nl: 'honderd' };
const thousand: Readonly<Record<Locale, string>> = { en: 'thousand', fr: 'mille', nl: 'duizend' };

/** How the parts of a number are put together in a language. */
function joined(head: string, tail: string, locale: Locale): string[] {
  if (locale === 'en') return [`${head} and ${tail}`, `${head} ${tail}`];
  if (locale === 'fr') return [`${head} ${tail}`];
  return [`${head}${tail}`, `${head} ${tail}`, `${head}en${tail}`, `${head} en ${tail}`];
}

function round(count: number, word: string, locale: Locale): string[] {
  if (count === 1) return locale === 'en' ? [`one ${word}`, `a ${word}`] : [word];
  const heads = spelled(count, locale);
  if (locale === 'nl') return heads.flatMap((head) => [`${head}${word}`, `${head} ${word}`]);
  const plural = locale === 'fr' && word === 'cent' ? [`s`, ''] : [''];
  return heads.flatMap((head) => plural.map((end) => `${head} ${word}${end}`));
}

/** The spellings of a whole number of 0–9999, folded and with spaces for hyphens. */
function spelled(n: number, locale: Locale): string[] {
  if (n < 100) return underHundred(n, locale).map((text) => text.replaceAll('-', ' '));
  const [unit, word] = n < 1000 ? [100, hundred[locale]] : [1000, thousand[locale]];
  const heads = round(Math.floor(n / unit), word, locale);
  if (n % unit === 0) return heads;
  const tails = spelled(n % unit, locale);
  return heads.flatMap((head) => tails.flatMap((tail) => joined(head, tail, locale)));
}

const known = new Map<Locale, ReadonlyMap<string, number>>();

/** Numbers in words of a language: every whole number to 999, and whole hundreds to 9900. */
function numberWords(locale: Locale): ReadonlyMap<string, number> {
  const found = known.get(locale);
  if (found) return found;
  const made = new Map<string, number>();
  for (let n = 1; n < 10_000; n += n < 1000 ? 1 : 100)
    for (const text of spelled(n, locale)) made.set(text, n);
  if (locale === 'fr') made.set('une', 1);
  known.set(locale, made);
  return made;
}

/** The value of a number in words (folded); null where it is none. */
export function wordsToNumber(text: string, locale: Locale): number | null {
  return numberWords(locale).get(text.trim().replaceAll('-', ' ')) ?? null;
}

const LONGEST = 8;

/** Numbers in words found in a folded text, the longest first; one alone is an article and left out. */
export function findNumberWords(text: string, locale: Locale): (Span & { readonly value: number })[] {
  const tokens = [...text.matchAll(/[a-z]+/gu)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
  }));
  const out: (Span & { value: number })[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const from = tokens[first]?.at ?? 0;
    for (let last = Math.min(first + LONGEST, tokens.length) - 1; last >= first; last -= 1) {
      const end = tokens[last]?.end ?? 0;
      const phrase = text.slice(from, end);
      const value = /[^a-z -]/u.test(phrase) ? null : wordsToNumber(phrase, locale);
      if (value === null || value === 1) continue;
      out.push({ at: from, end, value });
      first = last;
      break;
    }
  }
  return out;
}

const terms = new Map<Locale, string>();

/** The source of a pattern of the small and round numbers in words, as in `two out of three`. */
export function smallNumbers(locale: Locale): string {
  const found = terms.get(locale);
  if (found !== undefined) return found;
  const made = [...numberWords(locale)]
    .filter(([, value]) => value <= 20 || value === 100)
    .map(([text]) => text)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  terms.set(locale, made);
  return made;
}
