import type { Answer } from '#lib/model/answer.ts';
import { answer, months, wave } from '../context.ts';

const standings = [
  ['new', 110],
  ['continuing', 36],
  ['returning', 8],
] as const;

const answers: Record<'overTime' | 'inForce' | 'sessions', Answer> = {
  overTime: answer(
    { indicator: 'persons-reached', by: ['month', 'standing'], scope: 'all-time' },
    'persons',
    months(61).flatMap((month, index) =>
      standings.map(([standing, mean]) => ({
        month,
        standing,
        value:
          index === 3 || index === 4
            ? 0
            : standing === 'returning' && index < 13
              ? 0
              : wave(index, index === 60 ? mean / 4 : mean),
      })),
    ),
  ),
  inForce: answer({ indicator: 'persons-reached', by: ['standing'] }, 'persons', [
    { standing: 'new', value: 1318 },
    { standing: 'continuing', value: 289 },
    { standing: 'returning', value: 95 },
  ]),
  sessions: answer(
    { indicator: 'sessions', by: ['month'], scope: 'all-time' },
    'sessions',
    months(61).flatMap((month, index) => (index === 3 || index === 4 ? [] : [{ month, value: 20 }])),
  ),
};
export default answers;
