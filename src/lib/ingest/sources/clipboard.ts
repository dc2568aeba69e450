import { rowsOf } from './text.ts';

const TABBED = { delimiter: '\t', quote: '"' } as const;

/**
 * What a spreadsheet puts on the clipboard as a file: cells between tabs, those with line ends in quotes. Null
 * for what is no table: fewer than two rows, or no tab.
 */
export function clipboardFile(text: string): File | null {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (!plain.includes('\t') || rowsOf(plain, TABBED, 2).length < 2) return null;
  return new File([`${plain}\n`], 'clipboard.tsv', { type: 'text/tab-separated-values' });
}
