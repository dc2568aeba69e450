import type { Answer } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import { answer, months, wave } from '../context.ts';

const MISSING = new Set(['2020-04-01', '2020-05-01']);

/** Answers over time: a mean and a drift per code; two months without any record, a short last month. */
export function answersOverTime(
  by: DimensionId | null,
  codes: readonly (readonly [code: string | null, mean: number, drift: number])[],
): { overTime: Answer; inForce: Answer; sessions: Answer } {
  const all = months(61).filter((month) => !MISSING.has(month));
  const cells = all.flatMap((month, index) =>
    codes.map(([code, mean, drift]) => ({
      month,
      ...(by ? { [by]: code } : {}),
      value: Math.round(wave(index, mean, drift) * (month === '2025-01-01' ? 0.4 : 1)),
    })),
  );
  const inForce = codes.map(([code]) => ({
    ...(by ? { [by]: code } : {}),
    value: cells
      .filter((cell) => cell.month.startsWith('2024') && (!by || cell[by as never] === code))
      .reduce((sum, cell) => sum + cell.value, 0),
  }));
  const parts = by ? [by] : [];
  return {
    overTime: answer(
      { indicator: 'contact-moments', by: ['month', ...parts], scope: 'all-time' },
      'contact-moments',
      cells,
    ),
    inForce: answer({ indicator: 'contact-moments', by: parts }, 'contact-moments', inForce),
    sessions: answer(
      { indicator: 'sessions', by: ['month'], scope: 'all-time' },
      'sessions',
      all.map((month, index) => ({ month, value: wave(index, 42) })),
    ),
  };
}
