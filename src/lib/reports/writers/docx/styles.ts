import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions, IStylesOptions } from 'docx';
import { intlTag } from '#lib/i18n/locale.ts';
import type { Locale } from '#lib/model/text.ts';
import { colours, page, TEXT_WIDTH } from './kit.ts';

const TEXT_FONT = 'Calibri';
const TITLE_FONT = 'Georgia';

/** Space before and after in points. */
const spaced = (before: number, after: number): IParagraphStylePropertiesOptions => ({
  spacing: { before: before * 20, after: after * 20 },
});

const heading = (points: number, before: number, after: number) => ({
  run: { font: TITLE_FONT, size: points * 2, bold: true, color: colours.ink },
  paragraph: { ...spaced(before, after), keepNext: true, keepLines: true },
  next: 'BodyText',
});

/** A style besides those that the library brings; with Word's own names they are Word's own styles. */
function style(
  id: string,
  name: string,
  points: number,
  paragraph: IParagraphStylePropertiesOptions,
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: { size: points * 2, ...run }, paragraph };
}

const rule = { style: 'single', size: 4, color: colours.rule, space: 4 } as const;
const bar = { style: 'single', size: 24, color: colours.ink, space: 8 } as const;
const rightTab = { type: 'right', position: TEXT_WIDTH } as const;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true },
  style('BodyText', 'Body Text', 10.5, { spacing: { after: 120, line: 276 } }),
  style('Subtitle', 'Subtitle', 12, spaced(0, 14), { color: colours.quiet }),
  style(
    'Warning',
    'Warning',
    11,
    { ...spaced(0, 10), border: { left: bar }, indent: { left: 200 }, keepLines: true },
    { bold: true },
  ),
  style('Caption', 'caption', 9.5, { ...spaced(12, 4), keepNext: true, keepLines: true }, { bold: true }),
  style('Figure', 'Figure', 10.5, { ...spaced(12, 0), keepNext: true }),
  style('TableText', 'Table text', 9, spaced(0, 0)),
  style('TableTextTight', 'Table text, tight', 7.5, spaced(0, 0)),
  style('TableNote', 'Table note', 8, { ...spaced(3, 0), keepLines: true }, { color: colours.quiet }),
  style('BlockEnd', 'Block end', 8, spaced(0, 0)),
  // Annex IX of Regulation (EU) 2021/1060 names the faces for it, asks for black and forbids italics and effects.
  style('Funding', 'Funding statement', 11, spaced(0, 0), { font: TEXT_FONT, color: '000000' }),
  style('Header', 'header', 8, { border: { bottom: rule } }, { color: colours.quiet }),
  style('Footer', 'footer', 8, { rightTabStop: rightTab.position }, { color: colours.quiet }),
];

/** The styles of a report: body text in a sans, titles in a serif, all in the language of the report. */
export function toStyles(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: TEXT_FONT,
          size: 21,
          color: colours.ink,
          language: { value: intlTag[locale], eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
      },
      title: {
        run: { font: TITLE_FONT, size: 48, bold: true, color: colours.ink },
        paragraph: { ...spaced(0, 4), keepNext: true },
        next: 'Subtitle',
      },
      heading1: heading(16, 24, 8),
      heading2: heading(13, 16, 6),
      heading3: heading(11, 12, 4),
      listParagraph: { paragraph: { spacing: { after: 60, line: 276 } } },
    },
    paragraphStyles: [...paragraphStyles],
  };
}

/** The format of the pages of a report. */
export const pageProperties = {
  page: {
    size: { width: page.width, height: page.height },
    margin: {
      top: page.margin,
      right: page.margin,
      bottom: page.margin,
      left: page.margin,
      header: 708,
      footer: 708,
    },
  },
} as const;
