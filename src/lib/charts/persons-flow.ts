import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answers, Chart, ChartContext } from './chart.ts';
import { countInWords, knownOfTotal } from './units.ts';
import type { Grain } from './time-buckets.ts';
import { timeHead } from './time-chart.ts';
import { timePanels } from './time-panels.ts';
import { groupedRows, type TimeAsks, type TimeRows } from './time-rows.ts';
import { describeTime, timeKey, timeSubtitle, timeTable } from './time-words.ts';

/** Spans in which persons can be new, known or back. */
export const flowGrains = ['month', 'quarter', 'year'] as const satisfies readonly Grain[];
export type FlowGrain = (typeof flowGrains)[number];

const standings = ['new', 'continuing', 'returning'] as const;

function rowsOf(answers: Answers<TimeAsks>, context: ChartContext, grain: FlowGrain): TimeRows {
  const groups = standings.map((standing) => ({
    name: m.chart_flow_standing({ standing }, { locale: context.locale }),
    codes: [standing],
  }));
  const found = groupedRows(answers, context, 'standing', groups, grain);
  if (context.period) return found;
  // Before all data lies nothing: as a whole, everybody in them is new.
  return { ...found, rows: found.rows.map((row) => ({ ...row, total: null })) };
}

/** Persons met who are new, were known, or come back after more than a year, in each span; each person counts once in it. */
export function personsFlow(grain: FlowGrain): Chart<TimeAsks> {
  const title = ({ locale }: ChartContext): string => m.chart_flow_title({ grain }, { locale });
  return {
    id: 'persons-flow',
    section: 'follow-up',
    wide: true,
    asks: {
      overTime: { indicator: 'persons-reached', by: [grain, 'standing'], scope: 'all-time' },
      inForce: { indicator: 'persons-reached', by: ['standing'] },
      sessions: { indicator: 'sessions', by: ['month'], scope: 'all-time' },
    },
    meaning: (locale) => m.chart_meaning_flow({}, { locale }),
    title: (_, context) => title(context),
    subtitle: (answers, context) => timeSubtitle(rowsOf(answers, context, grain), context),
    spec: (answers, context) => timePanels(rowsOf(answers, context, grain), context),
    describe: (answers, context) => {
      const total = answers.inForce.overall.value ?? 0;
      const words = describeTime(rowsOf(answers, context, grain), context, title(context));
      const all = countInWords(total, 'persons', context.locale);
      return `${words} ${m.chart_flow_all({ all }, { locale: context.locale })}`;
    },
    table: (answers, context) => ({
      ...timeTable(rowsOf(answers, context, grain), context, { when: timeHead(grain, context.locale) }),
      note: m.chart_flow_note({}, { locale: context.locale }),
    }),
    key: (answers, context) => timeKey(rowsOf(answers, context, grain), context),
    completeness: (answers, { locale }) => knownOfTotal(answers.inForce, locale),
  };
}
