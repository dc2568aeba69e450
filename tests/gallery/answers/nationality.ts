import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** Persons by nationality in a year. */
export const perNationality: readonly (readonly [nationality: string | null, persons: number])[] = [
  ['BDI', 248],
  ['ERI', 214],
  ['PSE', 196],
  ['AFG', 142],
  ['YEM', 118],
  ['ETH', 104],
  ['SYR', 96],
  ['GIN', 61],
  ['TUR', 58],
  ['SOM', 52],
  ['IRQ', 49],
  ['SDN', 44],
  ['COD', 40],
  ['CMR', 38],
  ['MAR', 37],
  ['DZA', 35],
  ['SEN', 31],
  ['EGY', 30],
  ['LBY', 28],
  ['XXA', 20],
  [null, 61],
];

const answers: Record<'ranking', Answer> = {
  ranking: answer(
    { indicator: 'persons-reached', by: ['nationality'] },
    'persons',
    perNationality.map(([nationality, value]) => ({ nationality, value })),
    { known: 1641, total: 1702 },
  ),
};
export default answers;
