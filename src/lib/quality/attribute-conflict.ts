import type { ContactFieldName } from '#lib/model/fields.ts';
import { identifier, sql, type Sql } from '#lib/sql/sql.ts';
import { changeFacts, fieldFact, maskedFact } from './facts.ts';
import { maskedKey } from './mask.ts';
import { contacts, records } from './record.ts';
import { rowRule, type RowRule } from './row-rule.ts';
import type { DataRule, RuleContext } from './rule.ts';

type Attribute = ContactFieldName & ('nationality' | 'sex');

/** Contacts that tell something else of the person than the one before told, or else the persons file. */
function changesOf(attribute: Attribute): Sql {
  const column = identifier(attribute);
  return sql`SELECT t.ord, t.here, coalesce(lag(t.here) OVER (PARTITION BY t.person ORDER BY t.ord), p.${column}) AS before
    FROM (
      SELECT c.ord, c.person, r.${column} AS here
      FROM contact c JOIN contact_place q ON q.ord = c.ord JOIN raw_contact r ON r.rowid = q.place
      WHERE c.person IS NOT NULL AND r.${column} IS NOT NULL
    ) t LEFT JOIN filed_person p ON p.person = t.person`;
}

function rowsOf(attribute: Attribute, { params }: RuleContext): Sql {
  return sql`SELECT c.person AS subject, r.source_file, r.source_line, c.contact_date, d.before, d.here,
      ${maskedKey(sql`r.person_key`)} AS person_key
    FROM (${changesOf(attribute)}) d, ${records(params, [sql`c.ord = d.ord`, sql`d.before <> d.here`])}`;
}

/** A rule that one attribute of a person must not change from contact to contact. */
export function attributeConflict(
  attribute: Attribute,
  words: Pick<RowRule, 'id' | 'sentence' | 'advice'>,
): DataRule {
  const column = identifier(attribute);
  const { before, here } = changeFacts(attribute);
  return rowRule({
    ...words,
    group: 'people',
    severity: 'warning',
    counted: 'persons',
    needs: [['person_key'], [attribute]],
    touches: [attribute],
    scope: 'filters',
    facts: { contact_date: fieldFact('contact_date'), before, here, person_key: maskedFact('person_key') },
    rows: (context) => rowsOf(attribute, context),
    total: ({ params }) =>
      sql`SELECT count(DISTINCT c.person) FROM ${contacts(params, [sql`c.${column} IS NOT NULL`])}`,
  });
}
