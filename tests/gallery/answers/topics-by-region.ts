import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** Accompaniments with a topic in Brussels, Flanders and Wallonia, of 1,021, 368 and 11. */
const perTopic: readonly (readonly [topic: string, brussels: number, flanders: number, wallonia: number])[] =
  [
    ['REC', 541, 129, 5],
    ['IPP', 480, 191, 4],
    ['MED', 296, 52, 0],
    ['LEG', 184, 81, 1],
    ['DUB', 163, 70, 2],
    ['REG', 122, 77, 0],
    ['SOC', 112, 48, 0],
    ['EMP', 71, 66, 0],
    ['AVR', 61, 33, 1],
    ['FAM', 51, 22, 0],
  ];

const sizes = { BRU: 1021, VLG: 368, WAL: 11 };

const answers: Record<'regions' | 'topics' | 'accompaniments', Answer> = {
  regions: answer(
    { indicator: 'topic-share', by: ['topic', 'region'] },
    'share',
    perTopic.flatMap(([topic, ...counts]) =>
      Object.entries(sizes).flatMap(([region, denominator], index) => {
        const numerator = counts[index] ?? 0;
        return numerator === 0
          ? []
          : [{ topic, region, value: numerator / denominator, numerator, denominator }];
      }),
    ),
    { baseUnit: 'accompaniments', known: 1400, total: 1400 },
  ),
  topics: answer(
    { indicator: 'topic-share', by: ['topic'] },
    'share',
    perTopic.map(([topic, ...counts]) => {
      const numerator = counts.reduce((sum, count) => sum + count, 0);
      return { topic, value: numerator / 1400, numerator, denominator: 1400 };
    }),
    { baseUnit: 'accompaniments', known: 1400, total: 1400 },
  ),
  accompaniments: answer({ indicator: 'accompaniments', by: [] }, 'accompaniments', [], {
    overall: { value: 1400, numerator: null, denominator: null },
  }),
};
export default answers;
