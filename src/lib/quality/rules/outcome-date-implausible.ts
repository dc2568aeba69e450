import { dateLiteral } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { outcomes, withoutPeriod } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** Outcomes from before the programme, or that can't have happened yet. */
export const outcomeDateImplausible = rowRule({
  id: 'outcome-date-implausible',
  group: 'dates',
  severity: 'error',
  sentence: {
    en: 'Outcomes dated before 2019 or in the future',
    fr: 'Suites datées d’avant 2019 ou dans le futur',
    nl: 'Resultaten gedateerd vóór 2019 of in de toekomst',
  },
  advice: {
    en: 'Correct the date in the source. Rates of outcomes leave future ones out.',
    fr: 'Corrigez la date dans la source. Les taux de suites ne tiennent pas compte des dates futures.',
    nl: 'Verbeter de datum in de bron. Resultaatpercentages laten toekomstige datums weg.',
  },
  counted: 'outcomes',
  needs: [['outcome']],
  touches: ['outcome'],
  scope: 'any-period',
  facts: {
    outcome: fieldFact('outcome_code', 'outcome'),
    outcome_date: fieldFact('outcome_date', 'outcome'),
  },
  rows: ({
    params,
  }) => sql`SELECT o.number AS subject, o.source_file, o.source_line, o.outcome, o.outcome_date
    FROM ${outcomes(withoutPeriod(params), [
      sql`o.outcome_date < DATE '2019-01-01' OR o.outcome_date > ${dateLiteral(params.asOf)}`,
    ])}`,
  total: ({ params }) =>
    sql`SELECT count(*) FROM ${outcomes(withoutPeriod(params), [sql`o.outcome_date IS NOT NULL`])}`,
});
