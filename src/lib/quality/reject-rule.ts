import type { Reject } from '#lib/model/load.ts';
import { columnFact, factOf } from './facts.ts';
import { MOST_EXAMPLES, type AccountRule, type Example, type RuleWords } from './rule.ts';

const reason = { label: { en: 'Reason', fr: 'Raison', nl: 'Reden' }, type: 'reason' } as const;

/** Reasons of rows whose given identifier another row with other content has. */
const ofConflicts: readonly string[] = ['id_repeated', 'id_superseded'];

const exampleOf = (reject: Reject): Example => ({
  file: reject.file,
  line: reject.line,
  facts: [
    factOf(reason, reject.reason),
    ...(reject.column === '' ? [] : [factOf(columnFact, reject.column)]),
  ],
});

/** A rule on rejected rows: those with a conflicting identifier, or all others. */
export function rejectRule(
  words: Omit<RuleWords, 'needs' | 'touches' | 'counted' | 'scope'>,
  conflicts: boolean,
): AccountRule {
  return {
    ...words,
    counted: 'rows',
    needs: [],
    touches: ['rows'],
    scope: 'files',
    from: 'account',
    read: ({ logs, rejects }) => {
      const own = rejects.filter(({ reason: code }) => ofConflicts.includes(code) === conflicts);
      const total = logs.reduce((sum, log) => sum + log.read, 0);
      return { count: own.length, total, examples: own.slice(0, MOST_EXAMPLES).map(exampleOf) };
    },
  };
}
