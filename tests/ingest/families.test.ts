import { expect, test } from 'vitest';
import { columnOf, loadAll, planOf, textFile } from './files.ts';

const kobo = [
  'date_assessment,livelihood,livelihood/farm_work,livelihood/trade,livelihood/aid',
  '2022-03-14,farm_work trade,1,1,0',
  '2022-03-15,aid,0,0,1',
  '2022-03-16,,,,',
  '2022-03-17,trade,0,1,1',
].join('\n');

test('option columns fold into the column that joins them, and the rows that disagree are counted', async () => {
  const plan = await planOf(textFile(kobo));
  expect(plan.families).toEqual([
    {
      name: 'livelihood',
      joined: 1,
      members: [
        { index: 2, option: 'farm_work' },
        { index: 3, option: 'trade' },
        { index: 4, option: 'aid' },
      ],
      agreeing: 2,
      differing: 1,
    },
  ]);
  expect(plan.columns[1]?.evidence).toContainEqual({
    code: 'options_differ',
    params: { options: 3, count: 1, total: 3 },
  });
  expect(plan.columns[2]?.evidence).toEqual([{ code: 'option_folded', params: { name: 'livelihood' } }]);
});

test.each([
  ['topics/IPP', 'topics/REC'],
  ['topics.IPP', 'topics.REC'],
  ['topics[IPP]', 'topics[REC]'],
  ['Thèmes : Accueil', 'Thèmes : Dublin'],
])('option columns without a joined one are one field: %s', async (first, second) => {
  const result = await loadAll(
    textFile(`contact_date,${first},${second}\n2022-03-14,1,1\n2022-03-15,0,1\n2022-03-16,0,0\n`),
  );
  const codes = first.startsWith('Th') ? ['REC', 'DUB'] : ['IPP', 'REC'];
  expect(columnOf(result, 'topics')).toEqual([codes, [codes[1]], null]);
});

test('an option that the list does not know keeps its own words', async () => {
  const result = await loadAll(
    textFile('contact_date,topics/IPP,topics/Chess\n2022-03-14,1,1\n2022-03-15,0,0\n'),
  );
  expect(columnOf(result, 'topics')).toEqual([['IPP', 'Chess'], null]);
});

test('columns that share a beginning but hold no ticks are no family', async () => {
  const plan = await planOf(textFile('contact_date,a.x,a.y\n2022-03-14,12,13\n2022-03-15,14,15\n'));
  expect(plan.families).toEqual([]);
});
