import { formatDate, formatDifference, formatMonth, formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { locales, type Locale } from '#lib/model/text.ts';
import { hashOf } from '../edition.ts';
import hashes from './hashes.json' with { type: 'json' };

const days = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-01`);
const spans = [
  ['2023-01-01', '2024-12-31'],
  ['2024-01-01', '2024-06-30'],
  ['2024-03-01', '2024-03-31'],
  ['2023-11-05', '2024-02-10'],
  ['2024-04-05', '2024-05-10'],
  ['2024-05-05', '2024-05-10'],
] as const;

/** Dates and numbers as this browser or Node writes them, which differs from one version to another, and the one message. */
const spoken = (locale: Locale): string[] => [
  ...days.flatMap((day) => [formatDate(day, locale), formatMonth(day, locale, 'short')]),
  ...spans.map(([from, to]) => formatPeriod({ from, to }, locale)),
  ...[0, 45, 1234, 1_234_567].map((value) => formatNumber(value, locale)),
  ...[-5, 0, 1235].map((value) => formatDifference(value, locale)),
  m.report_cofunded({}, { locale }),
];

/**
 * What writes pages here: a hash of all code and words that it is made of (`npm run schemas`) and of how dates and numbers
 * are written on this device. Writers that are the same draw the same page from an edition; others may, too.
 */
export const writerId = (): Promise<string> =>
  hashOf(JSON.stringify([hashes.writer, ...locales.map(spoken)]));

const STATED = /<meta name="generator" content="Reach Out (sha256-[\w+/]{43}=)">/;

/** The writer that a page names; null where it names none. */
export const writerOf = (page: string): string | null => STATED.exec(page)?.[1] ?? null;

/** What a page says of its writer. */
export const generatorMeta = (writer: string): string =>
  `<meta name="generator" content="Reach Out ${writer}">`;
