import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perGroup: readonly (readonly [sex: string | null, age: string | null, persons: number])[] = [
  ['M', 'u18', 92],
  ['M', '18-60', 1102],
  ['M', 'o60', 14],
  ['M', null, 71],
  ['F', 'u18', 31],
  ['F', '18-60', 260],
  ['F', 'o60', 9],
  ['F', null, 22],
  ['X', '18-60', 3],
  [null, '18-60', 40],
  [null, null, 58],
];

const answers: Record<'people', Answer> = {
  people: answer(
    { indicator: 'persons-reached', by: ['sex', 'age'] },
    'persons',
    perGroup.map(([sex, age, value]) => ({ sex, age, value })),
    { known: 1511, total: 1702 },
  ),
};
export default answers;
