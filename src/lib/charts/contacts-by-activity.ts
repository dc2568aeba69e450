import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import { timeChart } from './time-chart.ts';
import { groupedRows, type TimeGroup } from './time-rows.ts';

function activityGroups(locale: Locale): TimeGroup[] {
  return [
    { name: m.chart_group_outdoor({}, { locale }), codes: ['OUT'] },
    { name: m.chart_group_drop_in({}, { locale }), codes: ['PER'] },
    { name: m.chart_group_ad_hoc({}, { locale }), codes: ['ADH', 'TEL'] },
    { name: m.chart_group_shelters({}, { locale }), codes: ['SHE', 'SQT'] },
    { name: m.chart_group_sessions({}, { locale }), codes: ['GRP'] },
    { name: m.chart_not_recorded({}, { locale }), codes: [null] },
  ];
}

/** Contact moments per month, in small multiples by setting. */
export const contactsByActivity = timeChart({
  id: 'contacts-by-activity',
  grain: 'month',
  by: 'activity',
  title: (locale) => m.chart_by_activity_title({}, { locale }),
  rows: (answers, context) => groupedRows(answers, context, 'activity', activityGroups(context.locale)),
});
