import { indicators } from '#lib/indicators/registry.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import type { Ask } from '#lib/model/answer.ts';
import { isFilterKey, type FilterKey } from '#lib/model/params.ts';
import type { Fact } from './claims/claim.ts';
import { neededKey } from './live-number.ts';
import { answerTo, type Counted, type Question } from './questions.ts';
import type { Report } from './report.ts';

/** What a report's text is likely to break an indicator down by. */
const breakdowns: Readonly<Record<string, readonly FilterKey[]>> = {
  'contact-moments': ['region', 'site', 'team', 'language', 'topic'],
  'persons-reached': ['region', 'site', 'team', 'nationality', 'profile', 'sex', 'age'],
  'individual-interviews': ['region', 'team'],
  accompaniments: ['region', 'topic'],
  referrals: ['referral', 'region'],
  sessions: ['region', 'site', 'team'],
};

/** By what an indicator is asked: as a whole, and in each of its usual breakdowns. */
function keysOf(indicator: Indicator): (FilterKey | null)[] {
  const needed = neededKey(indicator);
  if (needed !== null) return isFilterKey(needed) ? [needed] : [];
  return [null, ...(breakdowns[indicator.id] ?? [])];
}

function questionsFor(report: Report, indicator: Indicator, key: FilterKey | null): [Question, Question] {
  const ask: Ask = { indicator: indicator.id, by: key === null ? [] : [key] };
  const now = { ask, period: report.period, scope: report.template.scope ?? {} };
  return [now, { ...now, ask: { ...ask, scope: 'year-before' } }];
}

const all: readonly Indicator[] = indicators;

/** The questions whose answers are the facts that sentences are held against. */
export function factQuestions(report: Report): Question[] {
  return all.flatMap((indicator) => keysOf(indicator).flatMap((key) => questionsFor(report, indicator, key)));
}

function factsOf(report: Report, indicator: Indicator, key: FilterKey | null, counted: Counted): Fact[] {
  const [now, before] = questionsFor(report, indicator, key).map((question) => answerTo(question, counted));
  if (!now) return [];
  const { id, unit } = indicator;
  if (key === null)
    return [
      { id, indicator: id, scope: {}, unit, value: now.overall.value, before: before?.overall.value ?? null },
    ];
  const earlier = new Map(before?.table.rows.map((row) => [row[key], row['value']]));
  return now.table.rows.flatMap((row): Fact[] => {
    const [code, value, past] = [row[key], row['value'], earlier.get(row[key] ?? null)];
    if (typeof code !== 'string' || typeof value !== 'number') return [];
    return [
      {
        id: `${id}|${key}=${code}`,
        indicator: id,
        scope: { [key]: [code] },
        unit,
        value,
        before: typeof past === 'number' ? past : null,
      },
    ];
  });
}

/** What the report knows, for its own period and filters, from what was counted. */
export function toFacts(report: Report, counted: Counted): Fact[] {
  return all.flatMap((indicator) =>
    keysOf(indicator).flatMap((key) => factsOf(report, indicator, key, counted)),
  );
}
