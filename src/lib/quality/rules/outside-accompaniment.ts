import { sql, type Sql } from '#lib/sql/sql.ts';
import { fieldFact, maskedFact } from '../facts.ts';
import { maskedKey } from '../mask.ts';
import { records } from '../record.ts';
import { rowRule } from '../row-rule.ts';
import type { RuleContext } from '../rule.ts';

/** Contacts with the accompaniment of the accompaniments file that they name. */
const accompanied = ({ params }: RuleContext, conditions: readonly Sql[] = []): Sql =>
  sql`filed_accompaniment f, ${records(params, [sql`f.accompaniment = c.accompaniment`, ...conditions])}`;

/** Contacts that fall outside the time of the accompaniment they belong to. */
export const outsideAccompaniment = rowRule({
  id: 'outside-accompaniment',
  group: 'links',
  severity: 'warning',
  sentence: {
    en: 'Contacts before the opening or after the closing of their accompaniment',
    fr: 'Contacts avant l’ouverture ou après la clôture de leur accompagnement',
    nl: 'Contacten vóór de start of na de afsluiting van hun begeleiding',
  },
  advice: {
    en: 'Check the day of the contact, or the days of the accompaniment.',
    fr: 'Vérifiez le jour du contact, ou les jours de l’accompagnement.',
    nl: 'Controleer de dag van het contact, of de dagen van de begeleiding.',
  },
  counted: 'records',
  needs: [['file:accompaniment'], ['accompaniment_id']],
  touches: ['accompaniment_id'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    opened_on: fieldFact('opened_on', 'accompaniment'),
    closed_on: fieldFact('closed_on', 'accompaniment'),
    accompaniment_id: maskedFact('accompaniment_id'),
  },
  rows: (
    context,
  ) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, f.opened_on, f.closed_on,
      ${maskedKey(sql`r.accompaniment_id`)} AS accompaniment_id
    FROM ${accompanied(context, [sql`c.contact_date < f.opened_on OR c.contact_date > f.closed_on`])}`,
  total: (context) => sql`SELECT count(*) FROM ${accompanied(context)}`,
});
