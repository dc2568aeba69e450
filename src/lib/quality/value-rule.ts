import type { Issue } from '#lib/model/issue.ts';
import { columnFact, factOf, timesFact, valueFact } from './facts.ts';
import { maskedValue } from './mask.ts';
import {
  MOST_EXAMPLES,
  type Account,
  type AccountRule,
  type Example,
  type RuleAnswer,
  type RuleWords,
} from './rule.ts';

const timesOf = ({ params }: Issue): number => Number(params['count'] ?? 0);

const exampleOf = (issue: Issue): Example => ({
  file: issue.where.file ?? null,
  line: null,
  facts: [
    factOf(columnFact, issue.where.column ?? ''),
    factOf(valueFact, maskedValue(issue.where.value ?? '')),
    factOf(timesFact, timesOf(issue)),
  ],
});

function answerOf({ issues, logs }: Account, code: string): RuleAnswer {
  const own = issues.filter((issue) => issue.code === code);
  const byField = new Map<string, number>();
  for (const issue of own) {
    const named = String(issue.params['field'] ?? '');
    const field = named === 'outcome_code' ? 'outcome' : named;
    byField.set(field, (byField.get(field) ?? 0) + timesOf(issue));
  }
  const frequent = own.toSorted((one, other) => timesOf(other) - timesOf(one));
  return {
    count: own.reduce((sum, issue) => sum + timesOf(issue), 0),
    total: logs.reduce((sum, log) => sum + log.accepted, 0),
    examples: frequent.slice(0, MOST_EXAMPLES).map(exampleOf),
    byField,
  };
}

/** A rule on single values that the import noticed under one code, most frequent first. */
export function valueRule(
  words: Omit<RuleWords, 'group' | 'needs' | 'touches' | 'counted' | 'scope'>,
  code: string,
): AccountRule {
  return {
    ...words,
    group: 'values',
    counted: 'values',
    needs: [],
    touches: [],
    scope: 'files',
    from: 'account',
    read: (account) => answerOf(account, code),
  };
}
