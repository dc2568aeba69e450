import { euEmblemSvg } from '../emblem.ts';
import type { ReportFigure, ReportTree } from '../tree.ts';
import { toBody, toNumbering } from './docx/body.ts';
import { CORE_PATH, toCoreProperties } from './docx/core.ts';
import { toFooter, toHeader } from './docx/edges.ts';
import { EMBLEM_PX, toFront } from './docx/front.ts';
import type { Kit } from './docx/kit.ts';
import { pageProperties, toStyles } from './docx/styles.ts';
import { figuresOf } from './numbering.ts';
import { toXmlText } from '#lib/model/xml-text.ts';
import { toDatedArchive } from './zip-day.ts';

/** What the document needs done for it: a drawing painted, in as many px as asked for. */
export interface Painting {
  readonly toPng: (svg: string, widthPx: number, heightPx: number) => Promise<Uint8Array>;
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Width in px of a painted figure: about 250 px an inch when it is as wide as the text. */
const PAINTED_PX = 1600;
/** Times the emblem is painted larger than it is printed. */
const EMBLEM_SCALE = 6;

/** The figures painted one after the other, so that never more than one is drawn at a time. */
async function toPaintings(tree: ReportTree, { toPng }: Painting): Promise<Map<ReportFigure, Uint8Array>> {
  const pngs = new Map<ReportFigure, Uint8Array>();
  for (const figure of figuresOf(tree)) {
    const heightPx = Math.round((PAINTED_PX * figure.heightPx) / figure.widthPx);
    pngs.set(figure, await toPng(figure.svg, PAINTED_PX, heightPx));
  }
  return pngs;
}

async function toEmblem(tree: ReportTree, { toPng }: Painting): Promise<Uint8Array | null> {
  if (tree.funding === null) return null;
  const heightPx = EMBLEM_PX * EMBLEM_SCALE;
  return toPng(euEmblemSvg(heightPx), heightPx * 1.5, heightPx);
}

function toDocument(
  kit: Kit,
  tree: ReportTree,
  pngs: ReadonlyMap<ReportFigure, Uint8Array>,
  emblem: Uint8Array | null,
) {
  return new kit.Document({
    title: toXmlText(tree.title),
    creator: 'Reach Out',
    styles: toStyles(tree.locale),
    numbering: toNumbering(kit),
    sections: [
      {
        properties: pageProperties,
        headers: { default: toHeader(kit, tree) },
        footers: { default: toFooter(kit, tree) },
        children: [...toFront(kit, tree, emblem), ...toBody(kit, tree, pngs)],
      },
    ],
  });
}

/**
 * The report as a text document (Office Open XML) that can go on being written: real styles, tables, lists, captions
 * and numbers of pages. The same tree and pictures make the same bytes. Rejects where a drawing can't be painted.
 */
export async function toDocx(tree: ReportTree, painting: Painting): Promise<Blob> {
  const kit = await import('docx');
  const pngs = await toPaintings(tree, painting);
  const written = toDocument(kit, tree, pngs, await toEmblem(tree, painting));
  const bytes = await kit.Packer.toArrayBuffer(written, undefined, [
    { path: CORE_PATH, data: toCoreProperties(tree) },
  ]);
  return new Blob([toDatedArchive(new Uint8Array(bytes), tree.made)], { type: DOCX_TYPE });
}
