import { monthsBetween } from '#lib/model/period.ts';
import { dateLiteral, startOf } from '#lib/sql/dialect.ts';
import { selectionConditions, sessionKeys } from '#lib/sql/filter.ts';
import { all, join, sql } from '#lib/sql/sql.ts';
import { rowRule } from '../row-rule.ts';
import type { RuleContext } from '../rule.ts';

/** Months in force that the data cover. */
function monthsOf({ params: { period }, span }: RuleContext): string[] {
  const from = period && period.from > span.from ? period.from : span.from;
  const to = period && period.to < span.to ? period.to : span.to;
  return monthsBetween(from, to);
}

/** Sessions of the file; where there is none, those that contacts tell of. */
const isRecorded = sql`NOT s.derived OR NOT EXISTS (SELECT 1 FROM raw_session)`;

/** Months in which nothing says that anyone went out: missing, not zero. */
export const monthWithoutSession = rowRule({
  id: 'month-without-session',
  group: 'links',
  severity: 'warning',
  sentence: {
    en: 'Months without any session record',
    fr: 'Mois sans aucune session enregistrée',
    nl: 'Maanden zonder enige geregistreerde sessie',
  },
  advice: {
    en: 'They are shown as missing, not as zero. Load the file of those months, or record that no session was held.',
    fr: 'Ils apparaissent comme manquants, non comme nuls. Chargez le fichier de ces mois, ou notez qu’aucune session n’a eu lieu.',
    nl: 'Ze worden als ontbrekend getoond, niet als nul. Laad het bestand van die maanden, of noteer dat er geen sessie was.',
  },
  counted: 'months',
  needs: [],
  touches: ['sessions', 'rows'],
  scope: 'filters',
  facts: { month: { label: { en: 'Month', fr: 'Mois', nl: 'Maand' }, type: 'month' } },
  rows: (context) => {
    const months = monthsOf(context).map((month) => sql`(${dateLiteral(month)})`);
    const held = sql`SELECT ${startOf('month', sql`s.session_date`)} FROM session s
      WHERE ${all([isRecorded, sql`s.session_date IS NOT NULL`, ...selectionConditions(context.params.selection, sessionKeys, 's')])}`;
    const source =
      months.length > 0 ? sql`VALUES ${join(months)}` : sql`SELECT DATE '2019-01-01' WHERE FALSE`;
    return sql`SELECT month AS subject, CAST(NULL AS VARCHAR) AS source_file, CAST(NULL AS INTEGER) AS source_line, month
      FROM (${source}) AS m(month) WHERE month NOT IN (${held})`;
  },
  total: (context) => sql`SELECT ${monthsOf(context).length}`,
});
