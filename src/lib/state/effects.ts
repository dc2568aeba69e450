import {
  countsSessions,
  dimensionsFrom,
  isRecountable,
  readsField,
  recountQuestion,
} from '#lib/indicators/readers.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import { indicators } from '#lib/indicators/registry.ts';
import type { Unit } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import { isFilterKey } from '#lib/model/params.ts';
import type { Row } from '#lib/model/table.ts';
import type { Text } from '#lib/model/text.ts';
import type { Rule, RuleAnswer, RuleContext } from '#lib/quality/rule.ts';
import type { Sql } from '#lib/sql/sql.ts';

/** An indicator that suffers from what a rule found, and by how much. */
export interface Effect {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  /** The figure as it is, and without the contacts in question; null where it isn't counted again. */
  readonly change: { readonly before: number; readonly after: number } | null;
  /** Values in question that this indicator reads, where the rule counts them by field. */
  readonly affected: number | null;
}

/** What suffers from a finding. */
export interface Effects {
  /** Whole rows are in doubt: every figure over contacts suffers, by the share of the finding. */
  readonly everyContactFigure: boolean;
  readonly indicators: readonly Effect[];
  /** Breakdowns in which something stands in the wrong group. */
  readonly breakdowns: readonly DimensionId[];
}

/** What a rule's findings ask of the engine to say how figures change. */
export interface Recount {
  readonly question: Sql;
  readonly indicators: readonly Indicator[];
}

/** Fields in question, those that the rule found out itself among them; the day of a contact moves it between months. */
function fieldsOf(rule: Rule, answer: RuleAnswer): string[] {
  const named = rule.touches.filter((touch) => touch !== 'rows' && touch !== 'sessions');
  return [...named, ...(answer.byField?.keys() ?? [])];
}

function isHit(indicator: Indicator, rule: Rule, fields: readonly string[]): boolean {
  if (rule.touches.includes('sessions') && countsSessions(indicator)) return true;
  return fields.some((field) => field !== 'contact_date' && readsField(indicator, field));
}

/** Figures to be counted again without what the rule found; null where that would not mend them. */
export function recountOf(rule: Rule, answer: RuleAnswer, context: RuleContext): Recount | null {
  if (rule.from === 'account' || !rule.leftOut || answer.count === 0) return null;
  const everything = rule.touches.includes('rows');
  const fields = fieldsOf(rule, answer);
  const again = indicators.filter(
    (indicator) => isRecountable(indicator) && (everything || isHit(indicator, rule, fields)),
  );
  if (again.length === 0) return null;
  return {
    question: recountQuestion(again, context.params, rule.leftOut(context)),
    indicators: again,
  };
}

function changesOf(recount: Recount | null, rows: readonly Row[]): Map<string, Effect['change']> {
  const [before, after] = rows;
  const changes = new Map<string, Effect['change']>();
  recount?.indicators.forEach(({ id }, at) => {
    const [was, is] = [before?.[`figure_${at}`], after?.[`figure_${at}`]];
    if (typeof was === 'number' && typeof is === 'number' && was !== is)
      changes.set(id, { before: was, after: is });
  });
  return changes;
}

/**
 * Which indicators suffer: those that read a field in question, those over sessions where sessions are, and those
 * that change when the contacts in question are left out (`rows` of the recount's answer).
 */
export function toEffects(
  rule: Rule,
  answer: RuleAnswer,
  recount: Recount | null,
  rows: readonly Row[],
): Effects {
  const fields = fieldsOf(rule, answer);
  const changes = changesOf(recount, rows);
  const affectedOf = (indicator: Indicator): number | null =>
    answer.byField
      ? [...answer.byField].reduce(
          (sum, [field, count]) => (readsField(indicator, field) ? sum + count : sum),
          0,
        )
      : null;
  const hit = indicators.filter((indicator) => changes.has(indicator.id) || isHit(indicator, rule, fields));
  const breakdowns = fields.flatMap((field) =>
    field === 'contact_date' ? (['month'] as const) : dimensionsFrom(field).filter(isFilterKey),
  );
  return {
    everyContactFigure: rule.touches.includes('rows'),
    indicators: hit.map((indicator) => ({
      id: indicator.id,
      label: indicator.label,
      unit: indicator.unit,
      change: changes.get(indicator.id) ?? null,
      affected: affectedOf(indicator),
    })),
    breakdowns: [...new Set(breakdowns)],
  };
}
