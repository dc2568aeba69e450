import type { CodeListId, FieldType, TableName } from '#lib/model/field.ts';
import type { ContactFieldName } from '#lib/model/fields.ts';
import type { Severity } from '#lib/model/issue.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { Params } from '#lib/model/params.ts';
import type { Period } from '#lib/model/period.ts';
import type { Scalar, Table } from '#lib/model/table.ts';
import type { Text } from '#lib/model/text.ts';
import type { Sql } from '#lib/sql/sql.ts';

/** The sections that rules stand in, in the order of the page. */
export const ruleGroups = ['records', 'people', 'dates', 'values', 'links'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What a rule counts: rows of the contacts, rows of any file, single values of rows, and the rest as named. */
export type Counted = 'records' | 'persons' | 'outcomes' | 'sessions' | 'months' | 'rows' | 'values';

/** What a rule can't be checked without: a contact field that holds something, or a kind of file. */
export type Need = ContactFieldName | `file:${TableName}`;

/** Whose figures suffer: those that read the field, those over contacts (`rows`), those over sessions. */
export type Touch = ContactFieldName | 'rows' | 'sessions';

/** What the filters in force do to a rule: all apply, all but the period, or none. */
export type Scope = 'filters' | 'any-period' | 'files';

/** Everything that a rule over rows depends on besides the loaded data. */
export interface RuleContext {
  readonly params: Params;
  /** First and last plausible day of the data. */
  readonly span: Period;
}

/** One thing that an example row says. `field` names a field of the model, `reason` a code of the import's issues. */
export interface Fact {
  readonly label: Text;
  readonly type: FieldType | 'month' | 'field' | 'reason' | 'lines';
  readonly list?: CodeListId;
  readonly value: Exclude<Scalar, null>;
}

/** Where something was found, and what stands there without naming anybody. Lines count from 1. */
export interface Example {
  readonly file: string | null;
  readonly line: number | null;
  readonly facts: readonly Fact[];
}

/** What a rule found: how many, of how many that were checked (null where that can't be said), and the first places. */
export interface RuleAnswer {
  readonly count: number;
  readonly total: number | null;
  readonly examples: readonly Example[];
  /** Counts by contact field, where a rule finds that out itself. */
  readonly byField?: ReadonlyMap<string, number>;
}

/** The most example rows that a rule gives. */
export const MOST_EXAMPLES = 20;

/** What every rule says of itself. */
export interface RuleWords {
  readonly id: string;
  readonly group: RuleGroup;
  /** `error`: something is lost or wrong; `warning`: likely wrong; `note`: good to know. */
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly sentence: Text;
  /** What it means and what to do. */
  readonly advice: Text;
  readonly counted: Counted;
  /** All must be there; of the inner lists one is enough. */
  readonly needs: readonly (readonly Need[])[];
  readonly touches: readonly Touch[];
  readonly scope: Scope;
}

/** A rule that asks the engine. */
export interface DataRule extends RuleWords {
  readonly from: 'data';
  readonly question: (context: RuleContext) => Sql;
  readonly read: (table: Table) => RuleAnswer;
  /** `ord` of the contacts without which figures can honestly be counted again; only where leaving them out mends them. */
  readonly leftOut?: (context: RuleContext) => Sql;
}

/** What an import says of its files. */
export type Account = Pick<LoadResult, 'logs' | 'rejects' | 'issues'>;

/** A rule that reads the account of the import. */
export interface AccountRule extends RuleWords {
  readonly from: 'account';
  readonly read: (account: Account) => RuleAnswer;
}

/** A rule of either kind; `from` tells which. */
export type Rule = DataRule | AccountRule;
