import { expect, test } from 'vitest';
import { contactsOverTime } from '#lib/charts/contacts-over-time.ts';
import { answer, contextOf } from '../gallery/context.ts';

const chart = contactsOverTime('month');

/** What the chart says of one figure a month of 2024, nothing before and nothing after. */
function said(values: readonly number[]): string {
  const rows = values.map((value, at) => ({ month: `2024-${String(at + 1).padStart(2, '0')}-01`, value }));
  const answers = {
    overTime: answer(chart.asks.overTime, 'contact-moments', rows),
    inForce: answer(chart.asks.inForce, 'contact-moments', [{ value: 1 }]),
    sessions: answer(chart.asks.sessions, 'sessions', []),
  };
  return chart.describe(answers, { ...contextOf('en', 584), hasSessionFile: false });
}

test('a trend is how the mean of the second half compares with that of the first', () => {
  // Halves of the year 2024: 6 × 10 against 6 × 20, and the other way round.
  const [low, high] = [Array<number>(6).fill(10), Array<number>(6).fill(20)];
  expect(said([...low, ...high])).toContain('On the whole it rises');
  expect(said([...high, ...low])).toContain('On the whole it falls');
  // 60 against 62 is 3 % more, 60 against 66 is 10 % more.
  expect(said([...low, ...low.slice(1), 12])).toContain('On the whole it stays level');
  expect(said([...low, ...low.map(() => 11)])).toContain('On the whole it rises');
  // A month far out of line decides nothing by its place in the other half: 110 against 60.
  expect(said([60, ...low.slice(1), ...low])).toContain('On the whole it falls');
});

test('a table marks the months outside the period in words; files are told of missing months of the period alone', () => {
  const answers = {
    overTime: answer(chart.asks.overTime, 'contact-moments', [
      { month: '2023-12-01', value: 5 },
      { month: '2024-02-01', value: 3 },
    ]),
    inForce: answer(chart.asks.inForce, 'contact-moments', [{ value: 3 }]),
    sessions: answer(
      chart.asks.sessions,
      'sessions',
      // None in November 2023 and January 2024.
      ['2023-10-01', '2023-12-01', '2024-02-01'].map((month) => ({ month, value: 1 })),
    ),
  };
  const context = {
    ...contextOf('en', 584),
    period: { from: '2024-01-01', to: '2024-02-29' },
    span: { from: '2023-10-01', to: '2024-02-29' },
  };
  const names = chart.table(answers, context).rows.map(({ cells }) => cells[0]?.text);
  expect(names).toContain('December 2023 (outside the period)');
  expect(names).toContain('February 2024');
  const missing = chart.key?.(answers, context).find(({ note }) => note !== undefined);
  expect(missing?.text).toContain('November 2023');
  expect(missing?.note).toBe('No session recorded: missing, not zero (January 2024)');
});
