import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { qualityStatements } from '#lib/quality/record.ts';
import { rules } from '#lib/quality/registry.ts';
import { askQuality, type Known, type QualityReport } from '#lib/state/quality-answering.ts';
import { cleanAccount } from '../quality/cases.ts';
import { startNodeEngine } from '../support/engine.ts';
import { allFields, loadRows, noFilter } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
  const day = { contact_date: '2024-03-05', site_code: 'BE-BRU-MAX', contact_type: 'INF' };
  await loadRows(engine, {
    contacts: [
      { ...day, person_key: 'one-long-key', nationality: 'ERI' },
      { ...day, person_key: 'one-long-key', nationality: 'SDN' },
      { ...day, person_key: null, head_count: 80 },
      { ...day, contact_date: '2033-01-01', person_key: 'other' },
    ],
  });
  for (const statement of qualityStatements) await engine.run(statement);
});
afterAll(() => engine.close());

const known: Known = {
  ...cleanAccount,
  fields: new Set(['contact_date', 'site_code', 'person_key', 'nationality', 'head_count']),
  span: { from: '2024-03-05', to: '2024-12-31' },
};
const ask = (changes: Partial<Known> = {}) =>
  askQuality(engine, { ...known, ...changes }, noFilter, new AbortController().signal);
function resultOf(report: QualityReport, id: string) {
  const result = report.results.find(({ rule }) => rule.id === id);
  if (!result?.answer) throw new Error(`${id} was not checked`);
  return result;
}
const changesOf = (report: QualityReport, id: string) =>
  Object.fromEntries(
    resultOf(report, id).effects.indicators.flatMap(({ id: indicator, change }) =>
      change ? [[indicator, [change.before, change.after]]] : [],
    ),
  );

test('every rule is answered or says what it lacks', async () => {
  const report = await ask();
  expect(report.results.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
  const lacking = Object.fromEntries(
    report.results.flatMap((result) => (result.answer ? [] : [[result.rule.id, result.missing]])),
  );
  expect(lacking['late-entry']).toEqual(['recorded_on']);
  expect(lacking['session-missing']).toEqual(['file:session']);
  expect(lacking['age-conflict']).toEqual(['age', 'birth_year', 'age_bracket']);
  expect(lacking['nationality-conflict']).toBeUndefined();
});

test('figures are counted again without rows that should not be there', async () => {
  const report = await ask();
  // Four contact moments with 1 + 1 + 80 + 1 people; the second is the first once more.
  expect(changesOf(report, 'possible-duplicate')).toEqual({
    'contact-moments': [4, 3],
    'people-contacts': [83, 82],
    'nationalities-reached': [2, 1],
    // Three of the four have a key, without the double two of three.
    'identification-rate': [3 / 4, 2 / 3],
  });
  // Two keys and 80 people without one: at most 82.
  expect(changesOf(report, 'head-count')).toEqual({
    'people-contacts': [83, 3],
    'persons-upper-bound': [82, 2],
  });
  expect(changesOf(report, 'date-implausible')).toMatchObject({ 'contact-moments': [4, 3] });
  expect(resultOf(report, 'date-implausible').effects.everyContactFigure).toBe(true);
});

test('a conflict of one attribute concerns the figures and breakdowns that read it, and no other', async () => {
  const { effects } = resultOf(await ask(), 'nationality-conflict');
  expect(effects.indicators.map(({ id }) => id)).toContain('nationalities-reached');
  expect(effects.indicators.map(({ id }) => id)).not.toContain('sessions');
  expect(effects.breakdowns).toEqual(['nationality']);
  expect(effects.everyContactFigure).toBe(false);
});

test('values that were not understood are told by the figures that read them', async () => {
  const issue = (field: string, count: number) => ({
    code: 'value_unlisted',
    severity: 'warning' as const,
    where: { file: 'a.csv', column: field, value: 'x' },
    params: { field, count },
  });
  const report = await ask({ issues: [issue('nationality', 3), issue('sex', 4)], fields: allFields });
  const { answer, effects } = resultOf(report, 'value-unlisted');
  expect(answer.count).toBe(7);
  expect(effects.breakdowns).toEqual(['nationality', 'sex']);
  const affected = Object.fromEntries(effects.indicators.map(({ id, affected: count }) => [id, count]));
  expect(affected).toMatchObject({ 'nationalities-reached': 3, 'sex-mix': 4 });
});

test('an inquiry that is aborted stops asking', async () => {
  const controller = new AbortController();
  let asked = 0;
  const stopping: Engine = {
    ...engine,
    query: (question, signal) => {
      asked += 1;
      if (asked === 3) controller.abort();
      signal?.throwIfAborted();
      return engine.query(question, signal);
    },
  };
  await expect(askQuality(stopping, known, noFilter, controller.signal)).rejects.toThrow(/abort/i);
  expect(asked).toBe(3);
});
