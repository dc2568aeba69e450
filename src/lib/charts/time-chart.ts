import { m } from '#lib/i18n/paraglide/messages.js';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Chart, ChartContext, SectionId } from './chart.ts';
import type { Grain } from './time-buckets.ts';
import { timePanels } from './time-panels.ts';
import type { TimeAnswers, TimeAsks, TimeRows } from './time-rows.ts';
import { describeTime, timeKey, timeSubtitle, timeTable } from './time-words.ts';
import { knownOfTotal } from './units.ts';

/** What makes one chart of contact moments over time differ from another. */
export interface TimeChart {
  readonly id: string;
  readonly grain: Grain;
  /** The section it stands in, by default that of contacts. */
  readonly section?: SectionId;
  readonly by?: DimensionId;
  readonly title: (locale: Locale) => string;
  readonly rows: (answers: TimeAnswers, context: ChartContext) => TimeRows;
}

const grainHead = {
  year: m.chart_head_year,
  quarter: m.chart_head_quarter,
  month: m.chart_head_month,
  week: m.chart_head_week,
  day: m.chart_head_day,
};

/** What the column of time is called in a table. */
export function timeHead(grain: Grain, locale: Locale): string {
  return grainHead[grain]({}, { locale });
}

/** A chart of contact moments over time: all years as context, the period in force in blue. */
export function timeChart({ id, grain, section = 'contacts', by, title, rows }: TimeChart): Chart<TimeAsks> {
  const parts = by ? [by] : [];
  return {
    id,
    section,
    wide: true,
    asks: {
      overTime: { indicator: 'contact-moments', by: [grain, ...parts], scope: 'all-time' },
      inForce: { indicator: 'contact-moments', by: parts },
      sessions: { indicator: 'sessions', by: ['month'], scope: 'all-time' },
    },
    title: (_, { locale }) => title(locale),
    subtitle: (answers, context) => timeSubtitle(rows(answers, context), context),
    spec: (answers, context) => timePanels(rows(answers, context), context),
    describe: (answers, context) => describeTime(rows(answers, context), context, title(context.locale)),
    table: (answers, context) =>
      timeTable(rows(answers, context), context, { when: timeHead(grain, context.locale) }),
    key: (answers, context) => timeKey(rows(answers, context), context),
    completeness: (answers, { locale }) => knownOfTotal(answers.inForce, locale),
  };
}
