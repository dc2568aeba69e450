import { expect, test } from 'vitest';
import { changesBetween } from '../../src/lib/ingest/changes.ts';
import type { LoadResult, Prints } from '../../src/lib/model/load.ts';
import { loadAll, textFile } from './files.ts';

const printsOf = (result: LoadResult): Prints => {
  const [table] = result.tables;
  if (!table) throw new Error('No table');
  return table.prints;
};
const prints = async (text: string) => printsOf(await loadAll(textFile(text)));

test('rows with a given id are new, changed, gone or the same by that id', async () => {
  const before = await prints(
    'contact_id,contact_date,sex\nA,2024-01-02,F\nB,2024-01-03,M\nC,2024-01-04,F\n',
  );
  // B says something else, C is gone, D is new; A stands elsewhere in the file and is the same.
  const after = await prints('contact_id,contact_date,sex\nD,2024-02-01,M\nB,2024-01-03,F\nA,2024-01-02,F\n');
  expect(changesBetween(before, after)).toEqual({
    added: 1,
    changed: 1,
    gone: 1,
    same: 1,
    addedRows: [0],
    changedRows: [1],
  });
});

test('rows without an id are told apart by what they say, as often as they say it', async () => {
  const before = await prints('contact_date,sex\n2024-01-02,F\n2024-01-02,F\n2024-01-03,M\n');
  const after = await prints('contact_date,sex\n2024-01-02,F\n2024-01-02,F\n2024-01-02,F\n');
  expect(changesBetween(before, after)).toMatchObject({ added: 1, changed: 0, gone: 1, same: 2 });
});

test('the same table in another costume has no change', async () => {
  const before = await prints('contact_id,contact_date,sex,site_code\nA,2024-03-14,F,FR-62-CAL\n');
  const after = await prints('Lieu;Sexe;Date du contact;ID contact\nCalais;Femme;14/03/2024;A\n');
  expect(changesBetween(before, after)).toMatchObject({ added: 0, changed: 0, gone: 0, same: 1 });
});

test('nothing before: everything is new; nothing after: everything is gone', async () => {
  const some = await prints('contact_date,sex\n2024-01-02,F\n2024-01-03,F\n');
  const nothing: Prints = { ids: new Float64Array(), contents: new Float64Array() };
  expect(changesBetween(nothing, some)).toMatchObject({ added: 2, gone: 0 });
  expect(changesBetween(some, nothing)).toMatchObject({ added: 0, gone: 2 });
});
