import type { Answer } from '#lib/model/answer.ts';
import { answer, months, wave } from '../context.ts';

const joined = months(12, 2024);

const answers: { seen: Answer } = {
  seen: answer(
    { indicator: 'new-persons', by: ['joined', 'since'] },
    'persons',
    joined.flatMap((month, index) => {
      const size = wave(index, 108);
      const followed = Math.min(12, 12 - index);
      return Array.from({ length: followed + 1 }, (_, since) => ({
        joined: month,
        since,
        value: since === 0 ? size : Math.round((size * (0.24 + (index % 3) * 0.03)) / (1 + since * 0.8)),
      }));
    }),
  ),
};
export default answers;
