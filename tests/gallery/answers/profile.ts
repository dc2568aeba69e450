import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const rows: readonly (readonly [string | null, number])[] = [
  ['SM', 1207],
  ['SW', 158],
  ['FAM', 121],
  ['UAM', 74],
  ['COU', 39],
  [null, 103],
];

const answers: Record<'ranking', Answer> = {
  ranking: answer(
    { indicator: 'persons-reached', by: ['profile'] },
    'persons',
    rows.map(([profile, value]) => ({ profile, value })),
    { known: 1599, total: 1702 },
  ),
};
export default answers;
