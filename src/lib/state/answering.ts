import type { Engine } from '#lib/engine/engine.ts';
import { toQuestion } from '#lib/indicators/ask.ts';
import { indicatorById, missingFields } from '#lib/indicators/registry.ts';
import { targetAchievement } from '#lib/indicators/target-achievement.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import type { Answer, Ask, Figure, Unanswerable } from '#lib/model/answer.ts';
import type { Params } from '#lib/model/params.ts';
import { yearBefore } from '#lib/model/period.ts';
import type { Row } from '#lib/model/table.ts';
import { targetOf } from '#lib/model/target.ts';

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

const figureOf = (row: Row | undefined, prefix = ''): Figure => ({
  value: number(row, prefix || 'value'),
  numerator: number(row, prefix ? `${prefix}_numerator` : 'numerator'),
  denominator: number(row, prefix ? `${prefix}_denominator` : 'denominator'),
});

function besideOf({ beside = [] }: Indicator, row: Row | undefined): Pick<Answer, 'beside'> {
  if (beside.length === 0) return {};
  return { beside: Object.fromEntries(beside.map(({ id }) => [id, figureOf(row, `beside_${id}`)])) };
}

/** What was achieved of the target of the indicator named by `of`: its own figure under the same parameters (I30). */
function achievementOf(ask: Ask, achieved: Answer, target: number): Answer {
  const amount = achieved.overall.value;
  const value = amount === null || target <= 0 ? null : amount / target;
  const overall = { value, numerator: amount, denominator: target };
  const table = { columns: Object.keys(overall), rows: [overall] };
  return { ...achieved, ask, unit: targetAchievement.unit, overall, table };
}

async function achievement(
  engine: Engine,
  ask: Ask,
  params: Params,
  fields: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Answer | Unanswerable> {
  const target = ask.of === undefined ? undefined : targetOf(ask.of, params);
  if (ask.of === undefined || target === undefined) return { ask, missing: targetAchievement.needs };
  const achieved = await answer(engine, { indicator: ask.of, by: [] }, params, fields, signal);
  return isUnanswerable(achieved) ? { ...achieved, ask } : achievementOf(ask, achieved, target);
}

/** Asks the engine; says which fields are missing instead where no loaded file has them. */
export async function answer(
  engine: Engine,
  ask: Ask,
  params: Params,
  fields: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Answer | Unanswerable> {
  if (ask.indicator === targetAchievement.id) return achievement(engine, ask, params, fields, signal);
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
    overall: figureOf(overall),
    ...besideOf(indicator, overall),
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
