import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const rows: readonly (readonly [string | null, number])[] = [
  ['DIR', 1030],
  ['ICM', 641],
  ['LF', 297],
  ['INT', 214],
  ['TEL', 102],
  ['NONE', 17],
  [null, 111],
];

const answers: Record<'ranking', Answer> = {
  ranking: answer(
    { indicator: 'contact-moments', by: ['mode'] },
    'contact-moments',
    rows.map(([mode, value]) => ({ mode, value })),
    { known: 2301, total: 2412 },
  ),
};
export default answers;
