import type { Answer, Unit } from '#lib/model/answer.ts';
import { answer, months } from '../context.ts';

/** From October 2020 to April 2022; nothing was counted in April 2021. */
const window = months(28)
  .slice(9)
  .filter((month) => month !== '2021-04-01');

/** A rate that goes up and down, and higher from the hiring of mediators on. */
const rateAt = (index: number, before: number, after: number): number =>
  (index < 11 ? before : after) * (1 + Math.sin(index * 1.7) * 0.12);

function monthly(
  indicator: string,
  unit: Unit,
  [before, after]: readonly [number, number],
  column = 'value',
): Answer {
  const rows = window.map((month, index) => ({ month, value: 40, [column]: rateAt(index, before, after) }));
  const ask = { indicator, by: ['month'] as const };
  const made = answer(ask, unit, rows, { overall: { value: null, numerator: null, denominator: null } });
  return column === 'value'
    ? made
    : { ...made, table: { ...made.table, columns: [...made.table.columns, column] } };
}

const answers: Record<string, Answer> = {
  'contacts-per-session': monthly('contacts-per-session', 'contacts-per-session', [6.1, 7.4]),
  'individual-interviews': monthly('individual-interviews', 'interviews', [0.18, 0.27], 'beside_rate'),
  'repeat-contact-rate': monthly('repeat-contact-rate', 'share', [0.21, 0.24]),
  'referral-rate': monthly('referral-rate', 'share', [0.12, 0.16]),
  'language-covered-rate': monthly('language-covered-rate', 'share', [0.71, 0.84]),
};
export default answers;
