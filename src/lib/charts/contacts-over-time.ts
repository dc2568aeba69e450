import { m } from '#lib/i18n/paraglide/messages.js';
import type { Chart } from './chart.ts';
import { timeChart } from './time-chart.ts';
import { singleRow, type TimeAsks } from './time-rows.ts';
import { unitHead } from './units.ts';

const titles = {
  month: m.chart_over_time_month_title,
  week: m.chart_over_time_week_title,
  day: m.chart_over_time_day_title,
};

/** Contact moments over time at a grain that the reader chooses; the same chart, so the same id. */
export function contactsOverTime(grain: keyof typeof titles): Chart<TimeAsks> {
  return timeChart({
    id: 'contacts-over-time',
    grain,
    title: (locale) => titles[grain]({}, { locale }),
    rows: (answers, context) =>
      singleRow(answers, context, grain, unitHead('contact-moments', context.locale)),
  });
}
