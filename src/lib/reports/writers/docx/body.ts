import type { INumberingOptions, Paragraph, Table } from 'docx';
import type { Block, ReportFigure, ReportTree } from '../../tree.ts';
import { figuresOf, tablesOf } from '../numbering.ts';
import type { Kit } from './kit.ts';
import { toFigure } from './picture.ts';
import { toTable } from './table.ts';
import { toTextRun } from './words.ts';

type Children = (Paragraph | Table)[];

/** The two kinds of lists, each with real numbering. */
export function toNumbering(kit: Kit): INumberingOptions {
  const style = { paragraph: { indent: { left: 454, hanging: 284 } } };
  const level = { level: 0, alignment: kit.AlignmentType.LEFT, style };
  return {
    config: [
      { reference: 'ordered', levels: [{ ...level, format: kit.LevelFormat.DECIMAL, text: '%1.' }] },
      { reference: 'bullets', levels: [{ ...level, format: kit.LevelFormat.BULLET, text: '•' }] },
    ],
  };
}

function toList(
  kit: Kit,
  { items, isOrdered }: Extract<Block, { kind: 'list' }>,
  instance: number,
): Children {
  const reference = isOrdered ? 'ordered' : 'bullets';
  return items.map(
    (runs, at) =>
      new kit.Paragraph({
        numbering: { reference, level: 0, instance },
        ...(at === items.length - 1 ? { spacing: { after: 160, line: 276 } } : {}),
        children: runs.map((run) => toTextRun(kit, run)),
      }),
  );
}

/** What turns the blocks of one report into parts of a document. */
function toBlockWriter(kit: Kit, tree: ReportTree, pngs: ReadonlyMap<ReportFigure, Uint8Array>) {
  const { words } = tree;
  const [tables, figures] = [tablesOf(tree), figuresOf(tree)];
  let lists = 0;
  return (block: Block): Children => {
    switch (block.kind) {
      case 'heading': {
        const heading = block.level === 2 ? kit.HeadingLevel.HEADING_2 : kit.HeadingLevel.HEADING_3;
        return [new kit.Paragraph({ heading, children: [toTextRun(kit, { text: block.text })] })];
      }
      case 'paragraph': {
        const children = block.runs.map((run) => toTextRun(kit, run));
        return [new kit.Paragraph({ style: 'BodyText', children })];
      }
      case 'list':
        return toList(kit, block, ++lists);
      case 'table':
        return toTable(kit, block.table, words.table, tables.indexOf(block.table) + 1);
      case 'figure': {
        const png = pngs.get(block.figure) ?? new Uint8Array();
        return toFigure(kit, block.figure, png, words.figure, figures.indexOf(block.figure) + 1);
      }
    }
  };
}

/** The sections in their order, then the data of every figure on pages of their own. */
export function toBody(kit: Kit, tree: ReportTree, pngs: ReadonlyMap<ReportFigure, Uint8Array>): Children {
  const toParts = toBlockWriter(kit, tree, pngs);
  const heading = (text: string, pageBreakBefore: boolean) =>
    new kit.Paragraph({
      heading: kit.HeadingLevel.HEADING_1,
      pageBreakBefore,
      children: [toTextRun(kit, { text })],
    });
  const sections = tree.sections.flatMap((section) => [
    heading(section.heading, false),
    ...section.blocks.flatMap(toParts),
  ]);
  const data = figuresOf(tree).map((figure) => ({ kind: 'table', table: figure.data }) as const);
  return data.length === 0
    ? sections
    : [...sections, heading(tree.words.annex, true), ...data.flatMap(toParts)];
}
