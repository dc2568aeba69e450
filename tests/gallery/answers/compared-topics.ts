import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** Accompaniments with a topic, of 480 and 541. */
const perTopic: readonly (readonly [topic: string, before: number, after: number])[] = [
  ['REC', 211, 270],
  ['IPP', 205, 206],
  ['MED', 96, 88],
  ['LEG', 84, 102],
  ['DUB', 63, 61],
  ['REG', 52, 49],
  ['SOC', 31, 44],
  ['EMP', 12, 30],
  ['AVR', 9, 11],
];

const side = (at: 1 | 2, denominator: number): Answer =>
  answer(
    { indicator: 'topic-share', by: ['topic'] },
    'share',
    perTopic.map((row) => ({ topic: row[0], value: row[at] / denominator, numerator: row[at], denominator })),
    {
      baseUnit: 'accompaniments',
      overall: { value: null, numerator: null, denominator: null },
      known: denominator,
      total: denominator + 20,
    },
  );

const answers: Record<'a' | 'b', Answer> = { a: side(1, 480), b: side(2, 541) };
export default answers;
