import { describe, expect, test } from 'vitest';
import { countCharacters, toBlocks, toPlainText } from '#lib/reports/markdown.ts';

describe('the text of a report', () => {
  test('has paragraphs, headings, lists, bold and italic', () => {
    expect(toBlocks('## Places\n\nIn **Calais** and *Dunkirk*.\n\n1. one\n2. two')).toEqual([
      { kind: 'heading', level: 2, text: 'Places' },
      {
        kind: 'paragraph',
        runs: [
          { text: 'In ' },
          { text: 'Calais', isBold: true },
          { text: ' and ' },
          { text: 'Dunkirk', isItalic: true },
          { text: '.' },
        ],
      },
      { kind: 'list', isOrdered: true, items: [[{ text: 'one' }], [{ text: 'two' }]] },
    ]);
  });

  test('markup in it stays words', () => {
    const text = toPlainText(toBlocks('a <b>bold</b> & <script>alert(1)</script> 1 < 2'));
    expect(text).toBe('a <b>bold</b> & <script>alert(1)</script> 1 < 2');
  });

  test('characters are those that are printed: marks aren’t, blanks and line ends are', () => {
    expect(countCharacters(toBlocks('**ab** c'))).toBe(4);
    expect(countCharacters(toBlocks('ab\n\ncd'))).toBe(5);
    expect(countCharacters(toBlocks('é👍🏽'))).toBe(3);
  });
});
