import type { Paragraph, Table } from 'docx';
import { euEmblemWords } from '../../emblem.ts';
import type { ReportTree } from '../../tree.ts';
import type { Kit } from './kit.ts';
import { TEXT_WIDTH } from './kit.ts';
import { toImage } from './picture.ts';
import { toTextRun } from './words.ts';

/** Height of the emblem in px, of which an inch has 96: 1.4 cm, where 1 cm is the least allowed. */
export const EMBLEM_PX = 53;

const EMBLEM_COLUMN = 1500;
/** The number of the emblem among the pictures, beyond those of the figures. */
const EMBLEM_ID = 100_000;

/** The emblem with the statement of funding beside it; nothing else stands between them. */
function toFunding(kit: Kit, tree: ReportTree, statement: string, emblem: Uint8Array): Table {
  const picture = {
    png: emblem,
    widthPx: EMBLEM_PX * 1.5,
    heightPx: EMBLEM_PX,
    alt: euEmblemWords[tree.locale],
    name: euEmblemWords[tree.locale],
    id: EMBLEM_ID,
  };
  const columns = [
    { width: EMBLEM_COLUMN, child: toImage(kit, picture) },
    { width: TEXT_WIDTH - EMBLEM_COLUMN, child: toTextRun(kit, { text: statement }) },
  ];
  const cells = columns.map(
    ({ width, child }) =>
      new kit.TableCell({
        width: { size: width, type: kit.WidthType.DXA },
        verticalAlign: kit.VerticalAlign.CENTER,
        children: [new kit.Paragraph({ style: 'Funding', children: [child] })],
      }),
  );
  return new kit.Table({
    rows: [new kit.TableRow({ children: cells, cantSplit: true })],
    columnWidths: columns.map(({ width }) => width),
    width: { size: TEXT_WIDTH, type: kit.WidthType.DXA },
    layout: kit.TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: kit.WidthType.DXA },
    borders: kit.TableBorders.NONE,
  });
}

/** What stands before the first section: title, subtitle, warnings, and who paid for it. */
export function toFront(kit: Kit, tree: ReportTree, emblem: Uint8Array | null): (Paragraph | Table)[] {
  const line = (style: string, text: string) =>
    new kit.Paragraph({ style, children: [toTextRun(kit, { text })] });
  return [
    line('Title', tree.title),
    line('Subtitle', tree.subtitle),
    ...tree.warnings.map((warning) => line('Warning', warning)),
    ...(tree.funding !== null && emblem
      ? [toFunding(kit, tree, tree.funding, emblem), new kit.Paragraph({ style: 'BlockEnd' })]
      : []),
  ];
}
