import { charts } from '#lib/charts/registry.ts';
import type { Chart } from '#lib/charts/chart.ts';
import type { Answer, Ask, Unanswerable } from '#lib/model/answer.ts';
import type { Selection } from '#lib/model/params.ts';
import type { Period } from '#lib/model/period.ts';
import { isIssue, parseParts, toAsk, type LiveNumber } from './live-number.ts';
import type { Report } from './report.ts';
import type { TemplateLine, TemplateSection } from './template.ts';

/** A question of a report, with the period and the filters that it is put under. */
export interface Question {
  readonly ask: Ask;
  readonly period: Period;
  readonly scope: Selection;
}

/** What is known so far, by the key of each question. */
export type Counted = ReadonlyMap<string, Answer | Unanswerable>;

/** The key of a question: the same question has the same. */
export function keyOf({ ask, period, scope }: Question): string {
  return JSON.stringify([ask, period, scope]);
}

/** The answer to a question; null while there is none, or none can be given. */
export function answerTo(question: Question, counted: Counted): Answer | null {
  const found = counted.get(keyOf(question));
  return found && !('missing' in found) ? found : null;
}

const within = (report: Report, scope: Selection = {}): Selection => ({ ...report.template.scope, ...scope });

/** The question behind a live number; `than` asks for what it is compared with. */
export function liveQuestion(report: Report, live: LiveNumber, side: 'now' | 'than' = 'now'): Question {
  const { ask, scope } = toAsk(live);
  const now = { ask, period: live.period ?? report.period, scope: within(report, scope) };
  if (side === 'now') return now;
  return live.than ? { ...now, period: live.than } : { ...now, ask: { ...ask, scope: 'year-before' } };
}

/** The question behind a line: its figure, or its breakdown by sex or age. */
export function lineQuestion(report: Report, line: TemplateLine, by?: 'sex' | 'age'): Question {
  const { ask, scope } = toAsk({ indicator: line.indicator, scope: line.scope ?? {} });
  return {
    ask: by ? { ...ask, by: [...ask.by, by] } : ask,
    period: line.period ?? report.period,
    scope: within(report, scope),
  };
}

/** Questions under the filters of a report, by their names. */
type Questions = Readonly<Record<string, Question>>;

/**
 * The questions of a chart under the filters of the report, by the names it gave them; then those that stand in where
 * the data can't answer them.
 */
export function chartQuestions(report: Report, { asks, fallback }: Chart): Questions[] {
  const under = (all: Readonly<Record<string, Ask>>): Questions =>
    Object.fromEntries(
      Object.entries(all).map(([name, ask]) => [name, { ask, period: report.period, scope: within(report) }]),
    );
  return fallback ? [under(asks), under(fallback)] : [under(asks)];
}

/** The charts that a section shows, in its order. */
export function chartsOf({ charts: ids = [] }: TemplateSection): Chart[] {
  return ids.flatMap((id) => charts.find((chart) => chart.id === id) ?? []);
}

/** The live numbers of a text, those that can't be read left out. */
export function liveNumbers(text: string): LiveNumber[] {
  return parseParts(text).flatMap((part) =>
    part.kind === 'number' && !isIssue(part.number) ? [part.number] : [],
  );
}

const comparing: readonly LiveNumber['form'][] = ['change', 'difference', 'before'];

/** Every question of a report, each once. */
export function questionsOf(report: Report): Question[] {
  const { lines, sections } = report.template;
  const live = sections.flatMap(({ id }) => liveNumbers(report.texts[id] ?? ''));
  const all = [
    ...lines.flatMap((line) => [
      lineQuestion(report, line),
      ...(line.by ?? []).map((by) => lineQuestion(report, line, by)),
    ]),
    ...live.flatMap((number) => [
      ...(number.form === 'before' ? [] : [liveQuestion(report, number)]),
      ...(comparing.includes(number.form) ? [liveQuestion(report, number, 'than')] : []),
    ]),
    ...sections
      .flatMap(chartsOf)
      .flatMap((chart) => chartQuestions(report, chart).flatMap((questions) => Object.values(questions))),
  ];
  return [...new Map(all.map((question) => [keyOf(question), question])).values()];
}
