import type { Annotation } from '#lib/charts/chart.ts';
import { ERRIN } from '#lib/model/named-periods.ts';

/** Dated notes on every time axis (published by Fedasil and ERRIN). */
export const annotations: readonly Annotation[] = [
  {
    from: ERRIN.from,
    to: ERRIN.to,
    label: {
      en: 'ERRIN funding',
      fr: 'Financement ERRIN',
      nl: 'ERRIN-financiering',
    },
  },
  {
    from: '2021-09-01',
    label: {
      en: 'Intercultural mediators hired',
      fr: 'Engagement de médiateurs interculturels',
      nl: 'Interculturele bemiddelaars in dienst',
    },
  },
];
