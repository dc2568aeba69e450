import { daysBetween } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

const MOST_DAYS = 31;

/** Contacts that reached the register more than a month late. */
export const lateEntry = rowRule({
  id: 'late-entry',
  group: 'dates',
  severity: 'note',
  sentence: {
    en: 'Contacts recorded more than 31 days after they took place',
    fr: 'Contacts encodés plus de 31 jours après avoir eu lieu',
    nl: 'Contacten meer dan 31 dagen later ingevoerd',
  },
  advice: {
    en: 'Figures of recent months will still rise as late entries arrive.',
    fr: 'Les chiffres des derniers mois augmenteront encore à mesure que ces encodages arrivent.',
    nl: 'De cijfers van de laatste maanden stijgen nog naarmate late invoer binnenkomt.',
  },
  counted: 'records',
  needs: [['recorded_on']],
  touches: ['rows'],
  scope: 'filters',
  facts: { contact_date: fieldFact('contact_date'), recorded_on: fieldFact('recorded_on') },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, r.recorded_on
    FROM ${records(params, [sql`${daysBetween(sql`c.contact_date`, sql`r.recorded_on`)} > ${MOST_DAYS}`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${records(params, [sql`r.recorded_on IS NOT NULL`])}`,
});
