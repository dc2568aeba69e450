import type { Answer, Unit } from '#lib/model/answer.ts';
import type { Answers, Chart } from './chart.ts';

/** Units of indicators whose id says it; the others count contact moments. */
const units: Readonly<Record<string, Unit>> = {
  sessions: 'sessions',
  referrals: 'referrals',
  accompaniments: 'accompaniments',
  'people-contacts': 'people-contacts',
  'individual-interviews': 'interviews',
  'persons-reached': 'persons',
  'outcomes-recorded': 'outcomes',
};

/** Answers without rows, so that title and sub-title can stand while figures are still being counted. */
export function emptyAnswers(chart: Chart): Answers<string> {
  return Object.fromEntries(
    Object.entries(chart.asks).map(([key, ask]): [string, Answer] => {
      const unit = units[ask.indicator] ?? (ask.indicator.endsWith('-mix') ? 'persons' : 'contact-moments');
      return [
        key,
        {
          ask,
          unit,
          baseUnit: unit,
          table: { columns: [...ask.by, 'value', 'numerator', 'denominator'], rows: [] },
          overall: { value: null, numerator: null, denominator: null },
          known: 0,
          total: 0,
        },
      ];
    }),
  );
}

/** Whether no answer holds any figure above zero; a share of nought of somebody is a figure. */
export function isEmpty(answers: Answers<string>): boolean {
  return Object.values(answers).every((answer) =>
    answer.table.rows.every((row) => ['value', 'denominator'].every((name) => !(Number(row[name] ?? 0) > 0))),
  );
}
