import { expect, test } from 'vitest';
import { inspect, load } from '../../src/lib/ingest/ingest.ts';
import { columnOf, textFile } from './files.ts';

const files = [
  textFile('contact_id,contact_date,sex\nA,2022-03-14,F\nB,2022-03-14,F\nA,2022-03-15,M\n', 'one.csv'),
  textFile('contact_id,contact_date,sex\nA,2022-03-16,M\nB,2022-03-14,F\nA,2022-03-16,M\n', 'two.csv'),
];

test('of rows with one id and different content the first stands unless the last is chosen', async () => {
  const sources = await inspect(files);
  const first = await load(sources);
  // A of line 2 stands; its other content is refused, B is the same again.
  expect(first.logs).toMatchObject([
    { accepted: 2, merged: 0, rejected: 1 },
    { accepted: 0, merged: 1, rejected: 2 },
  ]);
  expect(first.rejects.map(({ file, line, reason }) => [file, line, reason])).toEqual([
    ['one.csv', 4, 'id_repeated'],
    ['two.csv', 2, 'id_repeated'],
    ['two.csv', 4, 'id_repeated'],
  ]);

  const last = await load(sources, { keep: 'last' });
  // Only the last A (two.csv, line 4) stands; B is in no conflict and merged as before.
  expect(last.logs).toMatchObject([
    { read: 3, accepted: 1, merged: 0, rejected: 2 },
    { read: 3, accepted: 1, merged: 1, rejected: 1 },
  ]);
  expect(last.rejects.map(({ file, line, reason }) => [file, line, reason])).toEqual([
    ['one.csv', 2, 'id_superseded'],
    ['one.csv', 4, 'id_superseded'],
    ['two.csv', 2, 'id_superseded'],
  ]);
  expect(columnOf(last, 'contact_id')).toEqual(['B', 'A']);
  expect(columnOf(last, 'sex')).toEqual(['F', 'M']);
});

test('a table left out is read and counted as skipped', async () => {
  const [source] = await inspect(files.slice(0, 1));
  if (!source) throw new Error('No source');
  const { logs, tables } = await load([{ ...source, plan: { ...source.plan, isLeftOut: true } }]);
  expect(logs).toMatchObject([{ read: 3, accepted: 0, skipped: 3 }]);
  expect(tables[0]?.rowCount).toBe(0);
});
