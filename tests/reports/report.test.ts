import { describe, expect, test } from 'vitest';
import { forPeriod, inLocale, nextPeriod, parseReport, reportToJson, toReport } from '#lib/reports/report.ts';
import { templates } from '#lib/reports/templates/registry.ts';

const [errin] = templates;
if (!errin) throw new Error('There is no template');
const period = { from: '2021-01-01', to: '2021-12-31' };
const report = toReport(errin, 'en', period);

describe('a report', () => {
  test('is the same after it was saved and opened', () => {
    expect(parseReport(reportToJson(report))).toEqual(report);
  });

  test.each([
    ['no JSON', '{'],
    ['a later version', reportToJson(report).replace('"version": 1', '"version": 2')],
    [
      'a period that ends before it begins',
      reportToJson({ ...report, period: { from: period.to, to: period.from } }),
    ],
    ['something else beside', reportToJson(report).replace('{', '{"macro":"x",')],
  ])('that is %s is refused', (_, text) => {
    expect(parseReport(text)).toMatchObject([{ code: 'report_unreadable' }]);
  });

  test('in another language takes the template’s words where nobody has written', () => {
    const written = { ...report, texts: { ...report.texts, lessons: 'My words.' } };
    const french = inLocale(written, 'fr');
    expect(french.texts['lessons']).toBe('My words.');
    expect(french.texts['summary']).toBe(errin.sections.find(({ id }) => id === 'summary')?.text.fr);
  });

  test('for another period keeps text and targets, not what was explained and decided', () => {
    const decided = { ...report, smallCells: 'keep' as const, explanations: { sessions: 'why' } };
    const next = forPeriod(decided, nextPeriod(period));
    expect(next).toMatchObject({
      period: { from: '2022-01-01', to: '2022-12-31' },
      smallCells: 'undecided',
      explanations: {},
      texts: report.texts,
    });
  });

  test('the period that follows is as long: years by years, else days by days', () => {
    expect(nextPeriod({ from: '2020-01-01', to: '2021-12-31' })).toEqual({
      from: '2022-01-01',
      to: '2023-12-31',
    });
    expect(nextPeriod({ from: '2021-02-01', to: '2021-02-10' })).toEqual({
      from: '2021-02-11',
      to: '2021-02-20',
    });
  });
});
