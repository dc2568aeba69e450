import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { outcomes } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** Outcomes of people who had not been met yet. */
export const outcomeBeforeContact = rowRule({
  id: 'outcome-before-contact',
  group: 'dates',
  severity: 'warning',
  sentence: {
    en: 'Outcomes dated before the person’s first contact',
    fr: 'Suites datées d’avant le premier contact avec la personne',
    nl: 'Resultaten gedateerd vóór het eerste contact met de persoon',
  },
  advice: {
    en: 'Rates of outcomes leave them out. Check both dates and the person key.',
    fr: 'Les taux de suites n’en tiennent pas compte. Vérifiez les deux dates et la clé de la personne.',
    nl: 'Resultaatpercentages laten ze weg. Controleer beide datums en de persoonssleutel.',
  },
  counted: 'outcomes',
  needs: [['outcome']],
  touches: ['outcome'],
  scope: 'filters',
  facts: {
    outcome: fieldFact('outcome_code', 'outcome'),
    outcome_date: fieldFact('outcome_date', 'outcome'),
    first_day: {
      label: { en: 'First contact', fr: 'Premier contact', nl: 'Eerste contact' },
      type: 'date',
    },
  },
  rows: ({
    params,
  }) => sql`SELECT o.number AS subject, o.source_file, o.source_line, o.outcome, o.outcome_date, o.first_day
    FROM ${outcomes(params, [sql`o.outcome_date < o.first_day`])}`,
  total: ({ params }) =>
    sql`SELECT count(*) FROM ${outcomes(params, [sql`o.outcome_date IS NOT NULL AND o.first_day IS NOT NULL`])}`,
});
