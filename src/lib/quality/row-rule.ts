import type { Row, Table } from '#lib/model/table.ts';
import { toIsoText } from '#lib/sql/dialect.ts';
import { identifier, join, nothing, sql, type Sql } from '#lib/sql/sql.ts';
import { factOf, type FactKind } from './facts.ts';
import {
  MOST_EXAMPLES,
  type DataRule,
  type Example,
  type Fact,
  type RuleAnswer,
  type RuleContext,
  type RuleWords,
} from './rule.ts';

/** A rule told by its offending rows. */
export interface RowRule extends RuleWords {
  /** What an example says: columns of `rows` by name. */
  readonly facts: Readonly<Record<string, FactKind>>;
  /**
   * Offending rows: `subject` (each counted once), `source_file`, `source_line` (NULL where the finding has no place),
   * a column per fact, and `ord` of the contact where `mendedByLeavingOut`.
   */
  readonly rows: (context: RuleContext) => Sql;
  /** How many were checked, as a scalar question. */
  readonly total: (context: RuleContext) => Sql;
  /** Whether figures are right once these contacts are left out. */
  readonly mendedByLeavingOut?: true;
}

const isDay = ({ type }: FactKind): boolean => type === 'date' || type === 'month';

function questionOf({ facts, rows, total }: RowRule, context: RuleContext): Sql {
  const columns = Object.entries(facts).map(([name, kind]) => {
    const column = identifier(name);
    return isDay(kind) ? sql`${toIsoText(sql`e.${column}`)} AS ${column}` : sql`e.${column}`;
  });
  const told = columns.length > 0 ? sql`, ${join(columns)}` : nothing;
  return sql`WITH found AS (${rows(context)}),
    counted AS (SELECT (SELECT count(DISTINCT subject) FROM found) AS "count", (${total(context)}) AS total),
    example AS (SELECT * FROM found ORDER BY source_file, source_line, subject LIMIT ${MOST_EXAMPLES})
    SELECT n."count", n.total, e.subject IS NOT NULL AS is_example, e.source_file, e.source_line${told}
    FROM counted n LEFT JOIN example e ON TRUE ORDER BY e.source_file, e.source_line, e.subject`;
}

function exampleOf(row: Row, facts: RowRule['facts']): Example {
  const { source_file: file, source_line: line } = row;
  return {
    file: typeof file === 'string' ? file : null,
    line: typeof line === 'number' ? line : null,
    facts: Object.entries(facts).flatMap(([name, kind]): Fact[] => {
      const value = row[name];
      return value === null || value === undefined ? [] : [factOf(kind, value)];
    }),
  };
}

function answerOf({ rows }: Table, facts: RowRule['facts']): RuleAnswer {
  return {
    count: Number(rows[0]?.['count'] ?? 0),
    total: Number(rows[0]?.['total'] ?? 0),
    examples: rows.filter((row) => row['is_example'] === true).map((row) => exampleOf(row, facts)),
  };
}

/** A rule over rows as a question to the engine and the reading of its answer. */
export function rowRule(rule: RowRule): DataRule {
  const { facts, rows, total: _, mendedByLeavingOut, ...words } = rule;
  return {
    ...words,
    from: 'data',
    question: (context) => questionOf(rule, context),
    read: (table) => answerOf(table, facts),
    ...(mendedByLeavingOut ? { leftOut: (context) => sql`SELECT ord FROM (${rows(context)}) found` } : {}),
  };
}
