import { yearOf } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { changeFacts, fieldFact, maskedFact } from '../facts.ts';
import { maskedKey } from '../mask.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** Declared ages are round; two years of difference are no contradiction. */
const TOLERATED_YEARS = 2;

const year = changeFacts('birth_year');
const bracket = changeFacts('age_bracket');

/** What each contact says of the person's age: a year of birth, told or reckoned, and a bracket in order of age. */
const told = sql`SELECT c.ord, c.person, r.age_bracket,
    coalesce(r.birth_year, ${yearOf(sql`c.contact_date`)} - r.age) AS birth_year,
    CASE r.age_bracket WHEN 'u18' THEN 1 WHEN '18-60' THEN 2 WHEN 'o60' THEN 3 END AS step
  FROM contact c JOIN contact_place q ON q.ord = c.ord JOIN raw_contact r ON r.rowid = q.place
  WHERE c.person IS NOT NULL AND (r.age IS NOT NULL OR r.birth_year IS NOT NULL OR r.age_bracket IS NOT NULL)`;

/** The same beside what the person's first contact said, or else the persons file, and the oldest bracket so far. */
const compared = sql`SELECT t.*,
    coalesce(p.birth_year, first_value(t.birth_year IGNORE NULLS) OVER so_far) AS first_year,
    max(t.step) OVER so_far AS oldest,
    last_value(t.age_bracket IGNORE NULLS) OVER earlier AS bracket_before
  FROM (${told}) t LEFT JOIN filed_person p ON p.person = t.person
  WINDOW so_far AS (PARTITION BY t.person ORDER BY t.ord ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
    earlier AS (PARTITION BY t.person ORDER BY t.ord ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;

/** One person, ages that can't belong to one life. */
export const ageConflict = rowRule({
  id: 'age-conflict',
  group: 'people',
  severity: 'warning',
  sentence: {
    en: 'Persons whose age contradicts itself over time',
    fr: 'Personnes dont l’âge se contredit au fil du temps',
    nl: 'Personen van wie de leeftijd in de tijd niet klopt',
  },
  advice: {
    en: 'Years of birth (told, or reckoned from the age) more than two apart, or a bracket younger than before. Check whether two people share a key.',
    fr: 'Années de naissance (notées ou déduites de l’âge) distantes de plus de deux ans, ou tranche plus jeune qu’avant. Vérifiez si deux personnes partagent une clé.',
    nl: 'Geboortejaren (genoteerd of uit de leeftijd afgeleid) die meer dan twee jaar verschillen, of een jongere groep dan voorheen. Ga na of twee personen een sleutel delen.',
  },
  counted: 'persons',
  needs: [['person_key'], ['age', 'birth_year', 'age_bracket']],
  touches: ['age_bracket'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    first_year: year.before,
    birth_year: year.here,
    bracket_before: bracket.before,
    age_bracket: bracket.here,
    person_key: maskedFact('person_key'),
  },
  rows: ({ params }) => sql`SELECT c.person AS subject, r.source_file, r.source_line, c.contact_date,
      d.first_year, d.birth_year, d.bracket_before, d.age_bracket, ${maskedKey(sql`r.person_key`)} AS person_key
    FROM (${compared}) d, ${records(params, [
      sql`c.ord = d.ord`,
      sql`abs(d.birth_year - d.first_year) > ${TOLERATED_YEARS} OR d.step < d.oldest`,
    ])}`,
  total: ({ params }) =>
    sql`SELECT count(DISTINCT c.person) FROM ${contacts(params, [sql`c.age IS NOT NULL`])}`,
});
