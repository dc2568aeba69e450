import { describe, expect, test } from 'vitest';
import { clipboardFile } from '../../../src/lib/ingest/sources/clipboard.ts';

describe('what is pasted from a spreadsheet is a table', () => {
  test('as Excel copies it: returns and line feeds, cells with line ends in quotes', async () => {
    const file = clipboardFile('date\tnote\r\n2024-03-14\t"deux\nlignes, ""citées"""\r\n\r\n');
    expect(file?.name).toBe('clipboard.tsv');
    expect(await file?.text()).toBe('date\tnote\n2024-03-14\t"deux\nlignes, ""citées"""\n');
  });

  test('empty cells and a blank first header are kept', async () => {
    expect(await clipboardFile('\tlieu\n\tCalais\n')?.text()).toBe('\tlieu\n\tCalais\n');
  });

  test.each([
    ['nothing', ''],
    ['one line', 'date\tlieu'],
    ['one line, followed by blanks', 'date\tlieu\r\n\r\n'],
    ['one row with a cell of two lines', 'a\t"b\nc"'],
    ['prose', 'Bonjour,\nvoici les chiffres de mars.\n'],
  ])('%s is none', (_, text) => expect(clipboardFile(text)).toBeNull());
});
