import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const rows: readonly (readonly [string | null, number])[] = [
  ['AIP', 611],
  ['DUB', 248],
  ['IRR', 214],
  ['TRA', 171],
  ['REJ', 96],
  ['SUB', 88],
  ['BIM', 61],
  ['BIP', 44],
  ['REGP', 19],
  ['TPU', 8],
  ['EUC', 5],
  [null, 137],
];

const answers: Record<'ranking', Answer> = {
  ranking: answer(
    { indicator: 'persons-reached', by: ['status'] },
    'persons',
    rows.map(([status, value]) => ({ status, value })),
    { known: 1565, total: 1702 },
  ),
};
export default answers;
