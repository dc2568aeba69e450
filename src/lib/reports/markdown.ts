import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Run } from './tree.ts';

type Style = Omit<Run, 'text'>;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => named[name] ?? whole);

/** Runs of a piece of text; markup that a report has no use for is left as its words. */
function runsOf(tokens: readonly Token[], style: Style = {}): Run[] {
  return tokens.flatMap((token): Run[] => {
    if (token.type === 'strong') return runsOf((token as Tokens.Strong).tokens, { ...style, isBold: true });
    if (token.type === 'em') return runsOf((token as Tokens.Em).tokens, { ...style, isItalic: true });
    if (token.type === 'br') return [{ ...style, text: ' ' }];
    const { tokens: inner } = token as { tokens?: Token[] };
    if (inner && token.type !== 'image') return runsOf(inner, style);
    const { text = token.raw } = token as { text?: string };
    return [{ ...style, text: unescaped(text) }];
  });
}

/** A soft break within a paragraph is a blank. */
const joined = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));

function itemsOf({ items, ordered }: Tokens.List): Block {
  return {
    kind: 'list',
    isOrdered: ordered,
    items: items.map((item) => joined(runsOf(item.tokens))),
  };
}

/** Markdown as blocks of a report: paragraphs, lists, headings, bold and italic. Anything else stays as its words; nothing becomes markup. */
export function toBlocks(markdown: string): Block[] {
  return lexer(markdown, { gfm: false }).flatMap((token): Block[] => {
    if (token.type === 'space' || token.type === 'hr' || token.type === 'def') return [];
    if (token.type === 'list') return [itemsOf(token as Tokens.List)];
    if (token.type === 'heading') {
      const { depth, tokens } = token as Tokens.Heading;
      const text = runsOf(tokens)
        .map((run) => run.text)
        .join('');
      return [{ kind: 'heading', level: depth <= 2 ? 2 : 3, text }];
    }
    const { tokens } = token as { tokens?: Token[] };
    const runs = joined(tokens ? runsOf(tokens) : [{ text: unescaped(token.raw.trim()) }]);
    return runs.some(({ text }) => text.trim() !== '') ? [{ kind: 'paragraph', runs }] : [];
  });
}

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The words of blocks as they are printed, a line a paragraph or item. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'paragraph') return [words(block.runs)];
      return block.kind === 'list' ? block.items.map(words) : [];
    })
    .join('\n');
}

/** Printed characters, blanks and line ends counted, marks of Markdown not; what a funder's limit is of. */
export function countCharacters(blocks: readonly Block[]): number {
  return Array.from(toPlainText(blocks)).length;
}
