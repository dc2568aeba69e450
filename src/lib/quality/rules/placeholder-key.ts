import { sql } from '#lib/sql/sql.ts';
import { fieldFact, maskedFact, timesFact } from '../facts.ts';
import { maskedKey } from '../mask.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** What people write where there is no key. */
const placeholders = [
  ...[
    'anonyme',
    'anonymous',
    'anoniem',
    'anon',
    'anonyme 1',
    'sans',
    'aucun',
    'aucune',
    'nihil',
    'none',
    'geen',
  ],
  ...[
    'inconnu',
    'inconnue',
    'unknown',
    'onbekend',
    'nsp',
    'n/a',
    'na',
    'nvt',
    'n.v.t.',
    'null',
    'test',
    'nouveau',
  ],
  ...['new', 'nieuw', 'x', 'xx', 'xxx', 'xxxx', '0', '00', '000', '0000', '00000', '999', '9999', '99999'],
  ...['-', '--', '.', '?', '??', '*'],
];

/** More than one contact in twenty under one key, where there are enough contacts to tell. */
const SHARE = 0.05;
const FEWEST = 20;

/** How often each key occurs among all contacts with one, whatever the filters. */
const uses = sql`SELECT person, count(*) AS times, sum(count(*)) OVER () AS everything
  FROM contact WHERE person IS NOT NULL GROUP BY person`;

/** A key that stands for whoever had none. */
export const placeholderKey = rowRule({
  id: 'placeholder-key',
  group: 'people',
  severity: 'error',
  sentence: {
    en: 'Person keys that stand for nobody in particular',
    fr: 'Clés qui ne désignent personne en particulier',
    nl: 'Persoonssleutels die voor niemand in het bijzonder staan',
  },
  advice: {
    en: 'Words such as “anonymous” or “0”, or one key for more than one contact in twenty. All of them count as one person: leave the key empty for people not identified.',
    fr: 'Des mots comme « anonyme » ou « 0 », ou une même clé pour plus d’un contact sur vingt. Ensemble, ils comptent pour une seule personne : laissez la clé vide pour les personnes non identifiées.',
    nl: 'Woorden als ‘anoniem’ of ‘0’, of één sleutel voor meer dan één contact op twintig. Samen tellen ze als één persoon: laat de sleutel leeg voor wie niet geïdentificeerd is.',
  },
  counted: 'records',
  needs: [['person_key']],
  touches: ['person_key'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    person_key: maskedFact('person_key'),
    times: timesFact,
  },
  rows: ({ params }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date,
      ${maskedKey(sql`r.person_key`)} AS person_key, u.times
    FROM (${uses}) u, ${records(params, [
      sql`u.person = c.person`,
      sql`lower(trim(r.person_key)) IN (${placeholders}) OR (u.times >= ${FEWEST} AND u.times > ${SHARE} * u.everything)`,
    ])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${contacts(params, [sql`c.person IS NOT NULL`])}`,
});
