import type { IRunOptions, ParagraphChild, TextRun } from 'docx';
import type { Run } from '../../tree.ts';
import { toXmlText } from '#lib/model/xml-text.ts';
import type { Kit } from './kit.ts';

/** A run of words as they are; the library takes words for a page number only where they are children, never as text. */
export function toTextRun(kit: Kit, { text, isBold = false, isItalic = false }: Run): TextRun {
  const options: IRunOptions = {
    text: toXmlText(text),
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italics: true } : {}),
  };
  return new kit.TextRun(options);
}

/**
 * The number and the words of a caption. The number is a field that counts its sequence, with the number that it has
 * now, and bold by the style of captions as the label is; the sequence is called after the label, as Word's own captions in that language are.
 */
export function toCaption(
  kit: Kit,
  label: string,
  sequence: 'Table' | 'Figure',
  number: number,
  words: string,
): ParagraphChild[] {
  const plain: IRunOptions = { text: toXmlText(words), bold: false };
  const name = /^\p{L}+$/u.test(label) ? label : sequence;
  return [
    toTextRun(kit, { text: `${label} ` }),
    new kit.SimpleField(` SEQ ${name} \\* ARABIC `, String(number)),
    toTextRun(kit, { text: '. ' }),
    new kit.TextRun(plain),
  ];
}
