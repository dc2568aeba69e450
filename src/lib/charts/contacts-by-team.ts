import { m } from '#lib/i18n/paraglide/messages.js';
import { teamList } from '#lib/model/codes/teams.ts';
import type { ChartContext } from './chart.ts';
import { codeOf } from './table-of.ts';
import { timeChart } from './time-chart.ts';
import { groupedRows, type TimeAnswers, type TimeGroup } from './time-rows.ts';

/** The teams that the data name, in the order of the code list; not recorded last. */
function teamGroups(answers: TimeAnswers, context: ChartContext): TimeGroup[] {
  const listed = teamList.codes.map(({ code }) => code);
  const found = new Set(answers.overTime.table.rows.map((row) => codeOf(row['team'])));
  const others = [...found].filter((code): code is string => code !== null && !listed.includes(code)).sort();
  return [...listed, ...others, null].map((code) => ({ name: context.label('team', code), codes: [code] }));
}

/** Contact moments per month, in small multiples by team. */
export const contactsByTeam = timeChart({
  id: 'contacts-by-team',
  grain: 'month',
  by: 'team',
  title: (locale) => m.chart_by_team_title({}, { locale }),
  rows: (answers, context) => groupedRows(answers, context, 'team', teamGroups(answers, context)),
});
