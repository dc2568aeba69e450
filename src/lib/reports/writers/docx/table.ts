import type { IBorderOptions, IContext, ITableCellBorders, Paragraph, Table, TableRow } from 'docx';
import type { ReportCell, ReportTable } from '../../tree.ts';
import { toXmlText } from '#lib/model/xml-text.ts';
import { toColumns, type Columns } from './columns.ts';
import { colours, type Kit } from './kit.ts';
import { addElements } from './patched.ts';
import { toCaption, toTextRun } from './words.ts';

/** Rows up to which a table stays on one page. */
const SHORT_ROWS = 12;

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
const line = (size: number, color: string): IBorderOptions => ({ style: 'single', size, color });
const light = line(4, colours.rule);
const thin = line(4, colours.ink);
const thick = line(8, colours.ink);

const sides = { left: none, right: none };
const borders = {
  head: { ...sides, top: thick, bottom: thin },
  row: { ...sides, top: light, bottom: light },
  first: { ...sides, top: thin, bottom: light },
  total: { ...sides, top: thin, bottom: thin },
} satisfies Record<string, ITableCellBorders>;

/** How the cells of a row look. */
interface RowLook {
  readonly borders: ITableCellBorders;
  readonly isBold: boolean;
  readonly isHead: boolean;
  /** Whether the row stays on the page of the one after it. */
  readonly keepNext: boolean;
}

function toRow(
  kit: Kit,
  table: ReportTable,
  texts: readonly string[],
  { widths, isTight }: Columns,
  look: RowLook,
): TableRow {
  const cells = table.head.map(({ isNumeric }, at) => {
    const paragraph = new kit.Paragraph({
      style: isTight ? 'TableTextTight' : 'TableText',
      alignment: isNumeric ? kit.AlignmentType.RIGHT : kit.AlignmentType.LEFT,
      keepNext: look.keepNext,
      children: [toTextRun(kit, { text: texts[at] ?? '', isBold: look.isBold })],
    });
    return new kit.TableCell({
      children: [paragraph],
      width: { size: widths[at] ?? 0, type: kit.WidthType.DXA },
      verticalAlign: look.isHead ? kit.VerticalAlign.BOTTOM : kit.VerticalAlign.TOP,
      borders: look.borders,
    });
  });
  return new kit.TableRow({ children: cells, cantSplit: true, tableHeader: look.isHead });
}

/** The rows of a table, its head first and repeated on each page. */
function toRows(kit: Kit, table: ReportTable, columns: Columns): TableRow[] {
  const last = table.rows.length - 1;
  const isShort = table.rows.length <= SHORT_ROWS;
  const head = toRow(
    kit,
    table,
    table.head.map(({ text }) => text),
    columns,
    { borders: borders.head, isBold: true, isHead: true, keepNext: true },
  );
  const rows = table.rows.map(({ cells, isTotal = false }, at) =>
    toRow(
      kit,
      table,
      cells.map(({ text }: ReportCell) => text),
      columns,
      {
        borders: {
          ...(isTotal ? borders.total : at === 0 ? borders.first : borders.row),
          ...(at === last ? { bottom: thick } : {}),
        },
        isBold: isTotal,
        isHead: false,
        // Not the last row alone, nor the notes.
        keepNext: at === last ? table.notes.length > 0 : isShort || at === 0 || at >= last - 2,
      },
    ),
  );
  return [head, ...rows];
}

/** A table that says which cells are names, what it is and shows horizontal rules only. */
function toGrid(kit: Kit, table: ReportTable): Table {
  const columns = toColumns(table);
  class NamedTable extends kit.Table {
    override prepForXml(context: IContext) {
      const made = super.prepForXml(context);
      const look = { firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0, noHBand: 1, noVBand: 1 };
      const attributes = Object.fromEntries(Object.entries(look).map(([key, is]) => [`w:${key}`, is]));
      addElements(made, 'w:tblPr', [
        { 'w:tblLook': { _attr: { 'w:val': '06A0', ...attributes } } },
        { 'w:tblCaption': { _attr: { 'w:val': toXmlText(table.caption) } } },
      ]);
      return made;
    }
  }
  return new NamedTable({
    rows: toRows(kit, table, columns),
    columnWidths: columns.widths,
    width: { size: columns.widths.reduce((sum, width) => sum + width, 0), type: kit.WidthType.DXA },
    layout: kit.TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 60, right: 60, marginUnitType: kit.WidthType.DXA },
    borders: kit.TableBorders.NONE,
  });
}

/** Sentences in small letters under a table or a figure, and the end of its block. */
export function toNotes(kit: Kit, notes: readonly string[]): Paragraph[] {
  const paragraphs = notes.map(
    (text) => new kit.Paragraph({ style: 'TableNote', children: [toTextRun(kit, { text })] }),
  );
  return [...paragraphs, new kit.Paragraph({ style: 'BlockEnd' })];
}

/** A table with its caption above and its notes below. */
export function toTable(kit: Kit, table: ReportTable, label: string, number: number): (Paragraph | Table)[] {
  return [
    new kit.Paragraph({ style: 'Caption', children: toCaption(kit, label, 'Table', number, table.caption) }),
    toGrid(kit, table),
    ...toNotes(kit, table.notes),
  ];
}
