import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { filedSessions } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** Sessions of which the staff is not known. */
export const sessionStaff = rowRule({
  id: 'session-staff',
  group: 'links',
  severity: 'note',
  sentence: {
    en: 'Sessions without a number of staff',
    fr: 'Sessions sans nombre de collaborateurs',
    nl: 'Sessies zonder aantal medewerkers',
  },
  advice: {
    en: 'Figures per member of staff leave them out.',
    fr: 'Les chiffres par collaborateur n’en tiennent pas compte.',
    nl: 'Cijfers per medewerker laten ze weg.',
  },
  counted: 'sessions',
  needs: [['file:session']],
  touches: [],
  scope: 'filters',
  facts: {
    activity_date: fieldFact('activity_date', 'session'),
    site: fieldFact('site_code', 'session'),
    activity: fieldFact('activity_type', 'session'),
  },
  rows: ({
    params,
  }) => sql`SELECT s.source_file || '|' || s.source_line AS subject, s.source_file, s.source_line,
      s.activity_date, s.site, s.activity
    FROM ${filedSessions(params, [sql`s.staff_count IS NULL`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${filedSessions(params)}`,
});
