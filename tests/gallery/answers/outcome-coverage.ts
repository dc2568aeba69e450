import type { Answer, Unit } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const share = (numerator: number, denominator: number) => ({
  value: numerator / denominator,
  numerator,
  denominator,
});

const totals = (numerator: number, denominator: number) => ({
  baseUnit: 'persons' as Unit,
  overall: share(numerator, denominator),
  known: numerator,
  total: denominator,
});

const answers: Record<'coverage' | 'reentry', Answer> = {
  coverage: answer(
    { indicator: 'outcome-coverage', by: ['region'] },
    'share',
    [
      { region: 'BRU', ...share(341, 1021) },
      { region: 'VLG', ...share(98, 368) },
      { region: 'WAL', ...share(6, 24) },
      { region: null, ...share(2, 8) },
    ],
    totals(447, 1421),
  ),
  reentry: answer(
    { indicator: 'reentry-rate', by: ['region'] },
    'share',
    [
      { region: 'BRU', ...share(260, 1021) },
      { region: 'VLG', ...share(66, 368) },
      { region: 'WAL', ...share(6, 24) },
      { region: null, ...share(0, 8) },
    ],
    totals(332, 1421),
  ),
};
export default answers;
