import type { Table } from '#lib/model/table.ts';
import { orphansQuestion, toOrphans, type Orphans } from '#lib/sql/orphans.ts';
import { factOf } from './facts.ts';
import { MOST_EXAMPLES, type DataRule, type Example, type RuleAnswer, type RuleWords } from './rule.ts';

type Relation = Orphans['relation'];

/** The field by which a row of each relation names another. */
const keyOf: Readonly<Record<Relation, string>> = {
  'outcome-person': 'person_key',
  'outcome-contact': 'contact_id',
  'outcome-accompaniment': 'accompaniment_id',
  'contact-session': 'activity_id',
  'contact-person': 'person_key',
  'contact-accompaniment': 'accompaniment_id',
  'accompaniment-person': 'person_key',
};

const namedBy = { en: 'By', fr: 'Par', nl: 'Met' };

function answerOf(table: Table, relations: readonly Relation[]): RuleAnswer {
  const found = toOrphans(table).filter(({ relation }) => relations.includes(relation));
  const examples = found.flatMap(({ relation, examples: places }) =>
    places.map(({ file, line }): Example => ({
      file: file ?? null,
      line: line ?? null,
      facts: [factOf({ label: namedBy, type: 'field' }, keyOf[relation])],
    })),
  );
  return {
    count: found.reduce((sum, { orphans }) => sum + orphans, 0),
    total: found.reduce((sum, { total }) => sum + total, 0),
    examples: examples.slice(0, MOST_EXAMPLES),
  };
}

/** A rule on rows that name what no loaded row is; all of them ask one question. */
export function orphanRule(words: Omit<RuleWords, 'scope'>, relations: readonly Relation[]): DataRule {
  return {
    ...words,
    scope: 'files',
    from: 'data',
    question: orphansQuestion,
    read: (table) => answerOf(table, relations),
  };
}
