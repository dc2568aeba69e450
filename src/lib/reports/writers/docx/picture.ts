import type { IContext, ImageRun, Paragraph } from 'docx';
import type { ReportFigure } from '../../tree.ts';
import { toXmlText } from '#lib/model/xml-text.ts';
import { TEXT_WIDTH, TWIPS_A_PX, type Kit } from './kit.ts';
import { addAttributes } from './patched.ts';
import { toNotes } from './table.ts';
import { toCaption } from './words.ts';

/** Most that a figure may take of a page, in px, so that its caption has room beneath. */
const HIGHEST_PX = 800;

/** A picture as it is printed: PNG, size in px of which an inch has 96, and what it shows. */
export interface Picture {
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
  readonly name: string;
  /** Unlike that of any other picture of the document; the library numbers all of them 1. */
  readonly id: number;
}

/** A picture within a line, with its alternative text. */
export function toImage(kit: Kit, { png, widthPx, heightPx, alt, name, id }: Picture): ImageRun {
  class NumberedImage extends kit.ImageRun {
    override prepForXml(context: IContext) {
      const made = super.prepForXml(context);
      addAttributes(made, 'wp:docPr', { id });
      return made;
    }
  }
  return new NumberedImage({
    type: 'png',
    data: png,
    transformation: { width: widthPx, height: heightPx },
    altText: { name: toXmlText(name), description: toXmlText(alt) },
  });
}

/** A figure as wide as the text, unless it would be too high for a page. */
export function toPrintedSize({ widthPx, heightPx }: ReportFigure): { widthPx: number; heightPx: number } {
  const scale = Math.min(TEXT_WIDTH / TWIPS_A_PX / widthPx, HIGHEST_PX / heightPx);
  return { widthPx: widthPx * scale, heightPx: heightPx * scale };
}

/** A figure with its caption and note below, kept together. */
export function toFigure(
  kit: Kit,
  figure: ReportFigure,
  png: Uint8Array,
  label: string,
  number: number,
): Paragraph[] {
  const picture = { png, ...toPrintedSize(figure), alt: figure.alt, name: `${label} ${number}`, id: number };
  return [
    new kit.Paragraph({ style: 'Figure', keepNext: true, children: [toImage(kit, picture)] }),
    new kit.Paragraph({
      style: 'Caption',
      spacing: { before: 80, after: 40 },
      keepNext: figure.note !== '',
      children: toCaption(kit, label, 'Figure', number, figure.caption),
    }),
    ...toNotes(kit, figure.note === '' ? [] : [figure.note]),
  ];
}
