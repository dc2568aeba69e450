import type { StatedMethod } from '#lib/disclosure/ledger.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { locales, type Text } from '#lib/model/text.ts';
import { noteWords } from './note-words.ts';
import { filled } from './sentence.ts';

/** What the numbers of an edition mean by its method, and what a 0 or an empty place stands for. */
export function readingOf(method: StatedMethod): Text {
  const sentences = locales.map((locale) => {
    const number = (value: number) => formatNumber(value, locale);
    const sentence =
      method.id === 'rounding'
        ? filled(noteWords.rounded[locale], { base: number(method.base), error: number(method.base - 1) })
        : filled(noteWords.hidden[locale], { below: number(method.threshold - 1) });
    return [locale, sentence];
  });
  return Object.fromEntries(sentences) as Text;
}
