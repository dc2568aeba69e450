import type { Engine } from '#lib/engine/engine.ts';
import { toQuestion } from '#lib/indicators/ask.ts';
import { indicatorById, missingFields } from '#lib/indicators/registry.ts';
import type { Answer, Ask, Unanswerable } from '#lib/model/answer.ts';
import type { Params } from '#lib/model/params.ts';
import { yearBefore } from '#lib/model/period.ts';
import type { Row } from '#lib/model/table.ts';

/** The parameters that an ask is put with: its scope may leave out the period or move it a year back. */
export function scopedParams(ask: Ask, params: Params): Params | null {
  if (ask.scope === 'all-time') return { ...params, period: null };
  if (ask.scope !== 'year-before') return params;
  const period = params.period && yearBefore(params.period, params.asOf);
  return period ? { ...params, period } : null;
}

const number = (row: Row | undefined, name: string): number | null => {
  const value = row?.[name];
  return typeof value === 'number' ? value : null;
};

/** Asks the engine; says which fields are missing instead where no loaded file has them. */
export async function answer(
  engine: Engine,
  ask: Ask,
  params: Params,
  fields: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Answer | Unanswerable> {
  const indicator = indicatorById(ask.indicator);
  if (!indicator) throw new Error(`No indicator is called ${ask.indicator}`);
  const missing = missingFields(indicator, ask.by, fields);
  if (missing.length > 0) return { ask, missing };
  const scoped = scopedParams(ask, params);
  if (!scoped) return { ask, missing: ['period'] };
  const question = toQuestion(indicator, ask.by, scoped);
  const overall = (await engine.query(question.overall, signal)).rows[0];
  const table =
    ask.by.length > 0
      ? await engine.query(question.groups, signal)
      : { columns: ['value', 'numerator', 'denominator'], rows: overall ? [overall] : [] };
  return {
    ask,
    unit: indicator.unit,
    baseUnit: indicator.base.unit,
    table,
    overall: {
      value: number(overall, 'value'),
      numerator: number(overall, 'numerator'),
      denominator: number(overall, 'denominator'),
    },
    known: number(overall, 'known') ?? 0,
    total: number(overall, 'total') ?? 0,
  };
}

/** Whether the answer says why there is none. */
export function isUnanswerable(result: Answer | Unanswerable): result is Unanswerable {
  return 'missing' in result;
}

/** Fields that some of the questions need and no loaded file has, each once. */
export function missingFor(asks: Readonly<Record<string, Ask>>, fields: ReadonlySet<string>): string[] {
  const missing = Object.values(asks).flatMap((ask) => {
    const indicator = indicatorById(ask.indicator);
    return indicator ? missingFields(indicator, ask.by, fields) : [];
  });
  return [...new Set(missing)];
}
