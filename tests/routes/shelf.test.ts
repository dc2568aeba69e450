import { expect, test } from 'vitest';
import type { OpenedEdition } from '#lib/publish/parse-edition.ts';
import { isDisputed, withFile, type Shelved } from '../../src/routes/published/shelf.ts';

/** A file with an edition; of its content only what the shelf looks at. */
function fileOf(id: string, hash: string, rest: Partial<Shelved> = {}): Shelved {
  const edition = { id, date: '2025-02-03', number: 1 } as OpenedEdition['edition'];
  return {
    ...{ edition, sha256: hash, page: null, faults: [], against: 'drawing', data: '' },
    ...{ hash, file: 'edition.html', isListed: false, isSame: null },
    ...rest,
  };
}

test('two files of one name both stand on the shelf, the same bytes once', () => {
  const [first, second] = [fileOf('a', '1'), fileOf('a', '2')];
  expect(withFile(withFile([], first), second)).toEqual([first, second]);
  expect(withFile([first, second], { ...first, file: 'copy.html' })).toHaveLength(2);
});

test('what the host lists stays as it lists it when the same file is opened from disk', () => {
  const listed = fileOf('a', '1', { isListed: true, isSame: true });
  expect(withFile([listed], fileOf('a', '1'))).toEqual([listed]);
  expect(withFile([fileOf('a', '1')], listed)).toEqual([listed]);
});

test('two files that say to be one edition with other data are disputed, both; its page and its data aren’t', () => {
  const [page, data] = [fileOf('a', '1'), fileOf('a', '3', { sha256: '1' })];
  expect([page, data].map((one) => isDisputed([page, data], one))).toEqual([false, false]);
  const other = fileOf('a', '2');
  expect([page, other].map((one) => isDisputed([page, other], one))).toEqual([true, true]);
  expect(isDisputed([page, fileOf('b', '2')], page)).toBe(false);
});
