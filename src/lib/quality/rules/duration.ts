import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

const MOST_MINUTES = 12 * 60;

/** Contacts that lasted no time, or longer than a day's work. */
export const duration = rowRule({
  id: 'duration',
  group: 'values',
  severity: 'warning',
  sentence: {
    en: 'Contacts lasting 0 minutes or more than 12 hours',
    fr: 'Contacts d’une durée de 0 minute ou de plus de 12 heures',
    nl: 'Contacten van 0 minuten of van meer dan 12 uur',
  },
  advice: {
    en: 'Check whether the column gives hours or minutes. Leave the cell empty when the duration is not known.',
    fr: 'Vérifiez si la colonne donne des heures ou des minutes. Laissez la cellule vide si la durée est inconnue.',
    nl: 'Ga na of de kolom uren of minuten geeft. Laat de cel leeg als de duur niet bekend is.',
  },
  counted: 'records',
  needs: [['duration_min']],
  touches: ['duration_min'],
  scope: 'filters',
  facts: { contact_date: fieldFact('contact_date'), duration_min: fieldFact('duration_min') },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, r.duration_min
    FROM ${records(params, [sql`r.duration_min <= 0 OR r.duration_min > ${MOST_MINUTES}`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${records(params, [sql`r.duration_min IS NOT NULL`])}`,
});
