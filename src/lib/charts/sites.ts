import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Chart, ChartContext } from './chart.ts';
import { topThree } from './describe.ts';
import { commaPeriod } from './period-words.ts';
import { hiddenBars, type RankedBar, rankedBars } from './ranked-bars.ts';
import { NO_FIGURE, type Part, partsOf, tableOf } from './table-of.ts';
import { unitHead } from './units.ts';

const WIDE_LIMIT = 16;

function toBars(parts: readonly Part[], { locale }: ChartContext): RankedBar[] {
  return parts.map(({ code, name, value, filter }) => ({
    name,
    value,
    text: value === null ? NO_FIGURE : formatNumber(value, locale),
    kind: code === null ? 'unknown' : 'main',
    filter,
  }));
}

/** Contact moments per site, ranked. */
export const sites: Chart<'bySite'> = {
  id: 'sites',
  section: 'locations',
  asks: { bySite: { indicator: 'contact-moments', by: ['site'] } },
  title: (_, { locale }) => m.chart_sites_title({}, { locale }),
  subtitle: (_, context) =>
    m.chart_sites_subtitle({ period: commaPeriod(context) }, { locale: context.locale }),
  spec: ({ bySite }, context) =>
    rankedBars(toBars(partsOf(bySite, 'site', context), context), context, { wideLimit: WIDE_LIMIT }),
  hiddenRows: ({ bySite }, context) =>
    hiddenBars(toBars(partsOf(bySite, 'site', context), context), context, { wideLimit: WIDE_LIMIT }),
  describe: ({ bySite }, context) => {
    const { locale } = context;
    const title = m.chart_sites_title({}, { locale });
    const ranked = partsOf(bySite, 'site', context).filter((part) => part.code !== null);
    if (ranked.length === 0) return m.chart_describe_empty({ title }, { locale });
    return `${title}. ${m.chart_describe_parts({ list: topThree(ranked, locale) }, { locale })}`;
  },
  table: ({ bySite }, context) =>
    tableOf(bySite, 'site', context, {
      name: m.chart_head_site({}, { locale: context.locale }),
      value: unitHead(bySite.unit, context.locale),
    }),
};
