import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perRegion: readonly (readonly [string | null, contacts: number, persons: number])[] = [
  ['BRU', 1805, 1309],
  ['FR-LIT', 1284, 1002],
  ['VLG', 567, 402],
  ['WAL', 33, 31],
  [null, 7, 5],
];

const answers: Record<'contacts' | 'persons', Answer> = {
  contacts: answer(
    { indicator: 'contact-moments', by: ['region'] },
    'contact-moments',
    perRegion.map(([region, value]) => ({ region, value })),
  ),
  persons: answer(
    { indicator: 'persons-reached', by: ['region'] },
    'persons',
    perRegion.map(([region, , value]) => ({ region, value })),
    { overall: { value: 2688, numerator: null, denominator: null } },
  ),
};
export default answers;
