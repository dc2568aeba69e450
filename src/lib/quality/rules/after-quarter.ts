import { startOf } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** Contacts that a report made right after their quarter could not hold. */
export const afterQuarter = rowRule({
  id: 'after-quarter',
  group: 'dates',
  severity: 'note',
  sentence: {
    en: 'Contacts recorded after the end of their quarter',
    fr: 'Contacts encodés après la fin de leur trimestre',
    nl: 'Contacten ingevoerd na het einde van hun kwartaal',
  },
  advice: {
    en: 'A report made right after the end of that quarter lacks these rows.',
    fr: 'Un rapport établi dès la fin de ce trimestre ne contient pas ces lignes.',
    nl: 'Een verslag dat meteen na dat kwartaal is gemaakt, mist deze rijen.',
  },
  counted: 'records',
  needs: [['recorded_on']],
  touches: ['rows'],
  scope: 'filters',
  facts: { contact_date: fieldFact('contact_date'), recorded_on: fieldFact('recorded_on') },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, r.recorded_on
    FROM ${records(params, [
      sql`${startOf('quarter', sql`r.recorded_on`)} > ${startOf('quarter', sql`c.contact_date`)}`,
    ])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${records(params, [sql`r.recorded_on IS NOT NULL`])}`,
});
