import type { Row } from 'write-excel-file/browser';
import type { Block, ReportTree, Run } from '../../tree.ts';
import { figuresOf, tablesOf } from '../numbering.ts';
import { toDayCell, toHeight, toWordsCell, type CellLook } from './cells.ts';

/** Width of the column of words, in letters: what a page of A4 holds, also where letters are wider. */
export const WORDS_WIDTH = 70;

const wrapped: CellLook = { wrap: true, alignVertical: 'top' };
const heading = (fontSize: number): CellLook => ({ ...wrapped, fontWeight: 'bold', fontSize });
const HEADING = { 1: heading(14), 2: heading(12), 3: heading(11) } as const;

const row = (text: string, look: CellLook = wrapped): Row => [
  toWordsCell(text, { ...look, ...toHeight(text, WORDS_WIDTH, look.fontSize) }),
];
const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The words of a block, a paragraph a row; a table or figure by its number and caption, the figure with its words. */
function toBlockRows(tree: ReportTree, block: Block): Row[] {
  const { words } = tree;
  switch (block.kind) {
    case 'heading':
      return [row(block.text, HEADING[block.level])];
    case 'paragraph':
      return [row(plain(block.runs))];
    case 'list':
      return block.items.map((runs, at) => row(`${block.isOrdered ? `${at + 1}.` : '•'} ${plain(runs)}`));
    case 'table': {
      const number = tablesOf(tree).indexOf(block.table) + 1;
      return [row(`${words.table} ${number}. ${block.table.caption}`)];
    }
    case 'figure': {
      const { figure } = block;
      const number = figuresOf(tree).indexOf(figure) + 1;
      const texts = [`${words.figure} ${number}. ${figure.caption}`, figure.alt, figure.note];
      return texts.filter((text) => text !== '').map((text) => row(text));
    }
  }
}

/** The report in words, from top to bottom: what stands before the sections, then each with its blocks. */
export function toAboutRows(tree: ReportTree): Row[] {
  const sections = tree.sections.flatMap((section): Row[] => [
    [null],
    row(section.heading, HEADING[1]),
    ...section.blocks.flatMap((block) => toBlockRows(tree, block)),
  ]);
  return [
    row(tree.title, heading(16)),
    row(tree.subtitle),
    ...tree.warnings.map((warning) => row(warning, { ...wrapped, fontWeight: 'bold' })),
    row(tree.stamp),
    ...(tree.funding === null ? [] : [row(tree.funding)]),
    [toDayCell(tree.made, { ...wrapped, align: 'left' })],
    ...sections,
  ];
}
