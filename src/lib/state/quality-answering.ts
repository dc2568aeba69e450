import type { Engine } from '#lib/engine/engine.ts';
import type { Params } from '#lib/model/params.ts';
import type { Table } from '#lib/model/table.ts';
import { completenessQuestion, toCompleteness, type Completeness } from '#lib/quality/completeness.ts';
import { missingNeeds, rules } from '#lib/quality/registry.ts';
import type { Need, Rule, RuleAnswer, RuleContext } from '#lib/quality/rule.ts';
import type { Sql } from '#lib/sql/sql.ts';
import type { Dataset } from './dataset.ts';
import { recountOf, toEffects, type Effects } from './effects.ts';

/** What came of one rule: what it lacks to be checked, or what it found and what suffers from it. */
export type RuleResult =
  | { readonly rule: Rule; readonly missing: readonly Need[]; readonly answer: null }
  | { readonly rule: Rule; readonly answer: RuleAnswer; readonly effects: Effects };

/** Everything that the quality page shows of the data under the filters. */
export interface QualityReport {
  readonly params: Params;
  readonly completeness: Completeness;
  readonly results: readonly RuleResult[];
}

/** What is known of the data beside the engine. */
export type Known = Pick<Dataset, 'fields' | 'logs' | 'rejects' | 'issues' | 'span'>;

/** Puts each question once, whoever asks it. */
function onceEach(engine: Engine, signal: AbortSignal): (question: Sql) => Promise<Table> {
  const asked = new Map<string, Promise<Table>>();
  return (question) => {
    const known = asked.get(question.text) ?? engine.query(question, signal);
    asked.set(question.text, known);
    return known;
  };
}

/** Contact fields that hold anything and the kinds of file that brought rows. */
function availableIn({ fields, logs }: Known): Set<string> {
  const files = logs.filter(({ accepted }) => accepted > 0).map(({ table }) => `file:${table}`);
  return new Set([...fields, ...files]);
}

type AskOnce = ReturnType<typeof onceEach>;

async function resultOf(rule: Rule, known: Known, context: RuleContext, ask: AskOnce): Promise<RuleResult> {
  const missing = missingNeeds(rule, availableIn(known));
  if (missing.length > 0) return { rule, missing, answer: null };
  const answer = rule.from === 'account' ? rule.read(known) : rule.read(await ask(rule.question(context)));
  const recount = recountOf(rule, answer, context);
  const rows = recount ? (await ask(recount.question)).rows : [];
  return { rule, answer, effects: toEffects(rule, answer, recount, rows) };
}

/**
 * Asks how complete the fields are and what each rule finds, one rule after another. The tables of the quality layer
 * must have been made since the data were loaded. Rejects with the signal's reason when it is aborted.
 */
export async function askQuality(
  engine: Engine,
  known: Known,
  params: Params,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<QualityReport> {
  const ask = onceEach(engine, signal);
  const context: RuleContext = { params, span: known.span };
  const completeness = toCompleteness(await ask(completenessQuestion(params)), known.fields);
  const results: RuleResult[] = [];
  for (const rule of rules) {
    results.push(await resultOf(rule, known, context, ask));
    onProgress(results.length);
  }
  return { params, completeness, results };
}
