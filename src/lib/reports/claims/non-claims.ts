import type { Locale } from '#lib/model/text.ts';
import { blankAll, raw, words } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';

const BRACES = /\{[^{}]*\}/gu;

/** Forms that state no figure in any language: web and mail addresses, clock times, dates in digits, phones, fractions. */
const everywhere: readonly RegExp[] = [
  /https?:\S+|\S+@\S+/gu,
  /^\s*(?:\d{1,2}|[a-z])[.)] /gu,
  /\[\^?\d+\]|\^\d+/gu,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)/gu,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu,
  /(?:\+|(?<![\d])00)\d[\d ./-]{6,}\d/gu,
  /(?<![\d.,])0\d{1,3}[ ./]\d{2,3}(?:[ ./]\d{2,3}){1,3}(?!\d)/gu,
  /(?<![\d.,])(?:19|20)\d{2} ?[-–/] ?(?:(?:19|20)\d{2}|\d{2})(?!\d)/gu,
];

/** Two numbers that state none for sure: references, spans of ages. */
const between: readonly RegExp[] = [
  /(?<![\d.,])\d+\/\d+(?:\/\w+)?(?![\d])/gu,
  /(?<![\d.,%])\d{1,3} ?[–-] ?\d{1,3}(?![\d.,]*\d)(?! ?%)(?: (?:ans|jaar|years))?/gu,
];

function dates(months: string): RegExp[] {
  const day = '\\d{1,2}(?:st|nd|rd|th|er)?';
  return [
    raw(`(?<!\\d)${day}(?: (?:of|and|et|en|tot|to|au|a|-|–) ${day})? (?:${months})(?![a-z])(?: \\d{4})?`),
    raw(`(?<![a-z])(?:${months}) ${day},? \\d{4}`),
    raw(`(?<![a-z])(?:${months})(?![a-z]) \\d{4}`),
  ];
}

/** A bare year: at the end of a clause or after a word that leads one; `2012 persons` stays a count. */
function years(lead: string): RegExp[] {
  return [
    raw(`(?<=(?<![a-z])(?:${lead})[ -]?|[(])(?:19|20)\\d{2}(?![\\d%]|[.,]\\d| ?%| \\d{3}(?!\\d))`),
    raw('(?<![\\d.,] ?)(?:19[89]|20[0-4])\\d(?![\\d%]|[.,]\\d| ?%| \\d{3}(?!\\d)| [a-z]+s\\b| [a-z]+en\\b)'),
  ];
}

/** A folded sentence without its live numbers: they are always true. */
export function withoutLive(text: string): string {
  return blankAll(text, BRACES);
}

/**
 * A folded sentence without numbers that can't be figures in any reading: dates, phones, references, spans of time,
 * money. Years and pairs such as `3/7` stay, since a count may look like one.
 */
export function withoutReferences(text: string, locale: Locale): string {
  const { months, notFigures } = lexicons[locale];
  return [...everywhere, ...dates(months), ...notFigures.map(words)].reduce(blankAll, withoutLive(text));
}

/** A folded sentence with every number blanked out that is no figure of the report: dates, references, ages, money. */
export function withoutNonClaims(text: string, locale: Locale): string {
  const { months, notFigures, yearLead } = lexicons[locale];
  const patterns = [
    ...[...everywhere, ...between, ...dates(months)],
    ...[...notFigures.map(words), ...years(yearLead)],
  ];
  return patterns.reduce(blankAll, withoutLive(text));
}
