import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext, ChartTable } from './chart.ts';
import { when } from './in-words.ts';
import { rankedBars } from './ranked-bars.ts';
import { describeRows, foldedRows, rankedRows, type Folding, type RankedRow } from './ranking.ts';
import { countCell, tableHead, textCell } from './table-of.ts';
import { unitHead } from './units.ts';

type Key = 'actors' | 'spontaneous' | 'inbound';

const folding: Folding = {
  top: 12,
  other: (count, { locale }) => m.chart_other_partners({ count }, { locale }),
};

const rowsOf = ({ actors }: Answers<'actors'>, context: ChartContext): RankedRow[] =>
  rankedRows(actors, 'partner', folding, context);

/** Besides what actors ask: left out, not zero, where no file tells it. */
type Told = Answers<'actors'> & Partial<Answers<Key>>;

function subtitle({ spontaneous, inbound }: Told, context: ChartContext): string {
  const { locale } = context;
  if (!spontaneous || !inbound) return m.chart_requests_only({ when: when(context) }, { locale });
  const asked = spontaneous.overall.value ?? 0;
  const sent = inbound.overall.value ?? 0;
  const parts = {
    when: when(context),
    spontaneous: m.chart_requests_spontaneous({ count: asked, n: formatNumber(asked, locale) }, { locale }),
    inbound: m.chart_requests_inbound({ count: sent, n: formatNumber(sent, locale) }, { locale }),
  };
  return m.chart_requests_subtitle(parts, { locale });
}

function table(answers: Told, context: ChartContext): ChartTable {
  const { locale } = context;
  const row = (name: string, value: number | null): ChartTable['rows'][number] => ({
    cells: [textCell(name), countCell(value, locale)],
  });
  return {
    head: tableHead([m.chart_who_asked({}, { locale })], [unitHead(answers.actors.unit, locale)]),
    rows: [
      ...rowsOf(answers, context).map(({ name, value }) => row(name, value)),
      ...(answers.spontaneous
        ? [row(m.chart_spontaneous({}, { locale }), answers.spontaneous.overall.value)]
        : []),
      ...(answers.inbound ? [row(m.chart_inbound({}, { locale }), answers.inbound.overall.value)] : []),
    ],
    note: m.chart_requests_note({}, { locale }),
  };
}

/** Requests from first-line actors by partner; what people asked by themselves and inbound referrals beside. */
export const requests: Chart<Key> = {
  id: 'requests',
  section: 'network',
  asks: {
    actors: { indicator: 'requests-by-actors', by: ['partner'] },
    spontaneous: { indicator: 'spontaneous-requests', by: [] },
    inbound: { indicator: 'inbound-referrals', by: [] },
  },
  fallback: { actors: { indicator: 'requests-by-actors', by: ['partner'] } },
  title: (_, { locale }) => m.chart_requests_title({}, { locale }),
  subtitle,
  spec: (answers, context) =>
    rankedBars(
      rowsOf(answers, context).map(({ name, value, kind }) => ({
        name,
        value,
        text: formatNumber(value, context.locale),
        kind,
      })),
      { ...context, showAll: true },
    ),
  describe: (answers, context) => describeRows(rowsOf(answers, context), context),
  table,
  hiddenRows: ({ actors }, context) => foldedRows(actors, 'partner', folding, context),
};
