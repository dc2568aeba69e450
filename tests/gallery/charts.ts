import type { Chart, ChartContext } from '#lib/charts/chart.ts';
import { comparedMix, comparedMixes } from '#lib/charts/compared-mix.ts';
import { rateMonths } from '#lib/charts/rate-months.ts';
import { charts } from '#lib/charts/registry.ts';
import { monthlyRates } from '../../src/routes/compare/words.ts';

/** A chart of the gallery, and what is other in its surroundings than in those of the rest. */
export interface Exhibit {
  readonly chart: Chart;
  readonly context?: Partial<ChartContext>;
}

const names = { a: 'Brussels-Capital Region', b: 'Calais, October 2021 – April 2022' };

/** Mixes of two selections: one of counts under long names, one of shares, one of which a side knows nothing. */
const mixes = comparedMixes
  .filter(({ id }) => id !== 'compared-nationalities')
  .map((mix): Exhibit => {
    const chart = comparedMix(mix, mix.id === 'compared-languages' ? names : { a: '2023', b: '2024' });
    return { chart, context: { period: null, annotations: [] } };
  });

/** The rates that the page on mediators follows by month. */
const monthly = rateMonths(monthlyRates('en'));

/** Every chart of the registry, and those of the page on comparisons. */
export const exhibits: readonly Exhibit[] = [
  ...charts.map((chart) => ({ chart })),
  ...mixes,
  {
    chart: monthly,
    context: {
      span: { from: '2020-10-01', to: '2022-04-30' },
      period: null,
      annotations: [
        {
          from: '2021-02-15',
          label: { en: 'Camp cleared', fr: 'Camp évacué', nl: 'Kamp ontruimd' },
        },
      ],
    },
  },
];
