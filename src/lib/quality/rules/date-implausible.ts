import { dateLiteral } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { records, withoutPeriod } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** The programme had not begun before; later than the data means later than today. */
export const dateImplausible = rowRule({
  id: 'date-implausible',
  group: 'dates',
  severity: 'error',
  sentence: {
    en: 'Contacts dated before 2019 or in the future',
    fr: 'Contacts datés d’avant 2019 ou dans le futur',
    nl: 'Contacten gedateerd vóór 2019 of in de toekomst',
  },
  advice: {
    en: 'They are kept and counted. Correct the date in the source, or the order of day and month on the data page.',
    fr: 'Ils sont gardés et comptés. Corrigez la date dans la source, ou l’ordre du jour et du mois à la page des données.',
    nl: 'Ze blijven staan en tellen mee. Verbeter de datum in de bron, of de volgorde van dag en maand op de gegevenspagina.',
  },
  counted: 'records',
  needs: [],
  touches: ['rows'],
  scope: 'any-period',
  facts: { contact_date: fieldFact('contact_date') },
  mendedByLeavingOut: true,
  rows: ({ params }) => sql`SELECT c.ord AS subject, c.ord, r.source_file, r.source_line, c.contact_date
    FROM ${records(withoutPeriod(params), [
      sql`c.contact_date < DATE '2019-01-01' OR c.contact_date > ${dateLiteral(params.asOf)}`,
    ])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${records(withoutPeriod(params))}`,
});
