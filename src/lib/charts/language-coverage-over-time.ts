import { m } from '#lib/i18n/paraglide/messages.js';
import type { ChartContext } from './chart.ts';
import { modesOf, wayIds } from './language-coverage.ts';
import { timeChart } from './time-chart.ts';
import { groupedRows, type TimeGroup } from './time-rows.ts';

/** The ways to cover a language, not recorded last. */
const groups = ({ locale, label }: ChartContext): TimeGroup[] => [
  ...wayIds.map((way) => ({ name: m.chart_way({ way }, { locale }), codes: modesOf[way] })),
  { name: label('mode', null), codes: [null] },
];

/** Contact moments per month, in small multiples by how the language was covered. */
export const languageCoverageOverTime = timeChart({
  id: 'language-coverage-over-time',
  grain: 'month',
  section: 'languages',
  by: 'mode',
  title: (locale) => m.chart_cover_time_title({}, { locale }),
  rows: (answers, context) => groupedRows(answers, context, 'mode', groups(context)),
});
