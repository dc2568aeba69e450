import type { Annotation } from '#lib/charts/chart.ts';
import { ERRIN } from '#lib/model/named-periods.ts';

/** Dated notes on every time axis (published by Fedasil and ERRIN). */
export const annotations: readonly Annotation[] = [
  {
    from: ERRIN.from,
    to: ERRIN.to,
    label: {
      en: 'ERRIN funding, January 2020 to 30 April 2022',
      fr: 'Financement ERRIN, de janvier 2020 au 30 avril 2022',
      nl: 'ERRIN-financiering, januari 2020 tot 30 april 2022',
    },
  },
  {
    from: '2021-09-01',
    label: {
      en: 'Intercultural mediators hired, September 2021',
      fr: 'Engagement de médiateurs interculturels, septembre 2021',
      nl: 'Interculturele bemiddelaars in dienst, september 2021',
    },
  },
];
