import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext } from './chart.ts';
import { timeHead } from './time-chart.ts';
import { timePanels } from './time-panels.ts';
import { answeredRows, type TimeRows } from './time-rows.ts';
import { describeTime, timeKey, timeSubtitle, timeTable } from './time-words.ts';
import { countInWords } from './units.ts';

const ways = {
  actors: 'requests-by-actors',
  spontaneous: 'spontaneous-requests',
  inbound: 'inbound-referrals',
  outward: 'referrals',
} as const;

type Way = keyof typeof ways;
type Key = Way | `${Way}Now` | 'sessions';

const overTime = (way: Way) => ({ indicator: ways[way], by: ['month'], scope: 'all-time' }) as const;
const now = (way: Way) => ({ indicator: ways[way], by: [] }) as const;
const sessions = { indicator: 'sessions', by: ['month'], scope: 'all-time' } as const;

/** Only what the answers hold: without the columns of requests there are outward referrals alone. */
function rowsOf(answers: Partial<Answers<Key>>, context: ChartContext): TimeRows {
  const rows = (Object.keys(ways) as Way[]).flatMap((way) => {
    const [over, inForce] = [answers[way], answers[`${way}Now`]];
    const name = m.chart_network_way({ way }, { locale: context.locale });
    return over && inForce ? [{ name, overTime: over, inForce }] : [];
  });
  const { sessions: held } = answers;
  const found = held ? answeredRows(rows, held, context) : { grain: 'month' as const, buckets: [], rows: [] };
  return { ...found, rows: found.rows.filter(({ cells }) => cells.some(({ value }) => value)) };
}

/** Indirect benefits and the network over time: who asks the team, and whom it refers, per month. */
export const networkOverTime: Chart<Key> = {
  id: 'network-over-time',
  section: 'network',
  wide: true,
  asks: {
    actors: overTime('actors'),
    spontaneous: overTime('spontaneous'),
    inbound: overTime('inbound'),
    outward: overTime('outward'),
    actorsNow: now('actors'),
    spontaneousNow: now('spontaneous'),
    inboundNow: now('inbound'),
    outwardNow: now('outward'),
    sessions,
  },
  fallback: { outward: overTime('outward'), outwardNow: now('outward'), sessions },
  title: (_, { locale }) => m.chart_network_title({}, { locale }),
  subtitle: (answers, context) => timeSubtitle(rowsOf(answers, context), context),
  spec: (answers, context) => timePanels(rowsOf(answers, context), context),
  describe: (answers, context) =>
    describeTime(rowsOf(answers, context), context, m.chart_network_title({}, { locale: context.locale })),
  table: (answers, context) => ({
    ...timeTable(rowsOf(answers, context), context, { when: timeHead('month', context.locale) }),
    note: m.chart_network_note({}, { locale: context.locale }),
  }),
  key: (answers, context) => timeKey(rowsOf(answers, context), context),
  completeness: ({ outwardNow }: Partial<Answers<Key>>, { locale }) =>
    outwardNow ? countInWords(outwardNow.overall.value ?? 0, 'referrals', locale) : '',
};
