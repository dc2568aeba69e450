import { intlTag } from '#lib/i18n/locale.ts';
import type { Locale } from '#lib/model/text.ts';
import { fold, raw } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';

const MARKS = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s*|\d{1,2}[.)]\s+)|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu;

/** The lines of Markdown that hold sentences, without their marks; wrapped lines are joined. */
function blocks(text: string): string[] {
  const out: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const starts = /^\s*(?:#{1,6}\s|[-*+]\s|>|\d{1,2}[.)]\s|\|)/u.test(line);
    const plain = line
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replace(MARKS, '')
      .trim();
    if (plain === '') {
      open = false;
      continue;
    }
    const last = out.at(-1);
    if (open && !starts && last !== undefined) out[out.length - 1] = `${last} ${plain}`;
    else out.push(plain);
    open = !/^\s*#/u.test(line);
  }
  return out;
}

/** Whether what was cut off must stay with what follows: an abbreviation, an initial, a number, an open brace. */
function isCutShort(piece: string, next: string, locale: Locale): boolean {
  const end = fold(piece).trimEnd();
  if (raw(`(?<![\\p{L}\\d])(?:${lexicons[locale].abbreviations})\\.$`).test(end)) return true;
  if (/(?<![\p{L}\d])\p{L}\.$/u.test(end)) return true;
  if ((end.match(/\{/gu)?.length ?? 0) > (end.match(/\}/gu)?.length ?? 0)) return true;
  return /^[\p{Ll}]/u.test(next) || !/[.!?…:]["'”’»)\]]*$/u.test(end);
}

/** A paragraph cut into its sentences, blanks and marks kept: together they are the paragraph. */
export function sentencePieces(block: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(intlTag[locale], { granularity: 'sentence' });
  const out: string[] = [];
  for (const { segment } of segmenter.segment(block)) {
    const last = out.at(-1);
    if (last !== undefined && isCutShort(last, segment, locale)) out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  return out;
}

/**
 * The sentences of a Markdown text, in order, without its marks. Headings, list items and paragraphs never run into
 * each other; points in abbreviations, decimals and thousands (`2.044`) end no sentence.
 */
export function toSentences(text: string, locale: Locale): string[] {
  return blocks(text)
    .flatMap((block) => sentencePieces(block, locale))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
