import { describe, expect, test } from 'vitest';
import type { Fact } from '#lib/reports/claims/claim.ts';
import { toReport, withLine, withoutLine, type Report } from '#lib/reports/report.ts';
import { confirmed, doubtfulNumbers, staleSentences, toRecords } from '#lib/reports/stale.ts';
import { templates } from '#lib/reports/templates/registry.ts';

const [template] = templates;
const period = { from: '2021-01-01', to: '2021-12-31' };
const section = template!.sections[0]!.id;
const base = toReport(template!, 'en', period);
const blank = { ...base, texts: Object.fromEntries(template!.sections.map(({ id }) => [id, ''])) };
const persons = (value: number, before = 900): Fact => ({
  id: 'persons-reached',
  indicator: 'persons-reached',
  scope: {},
  unit: 'persons',
  value,
  before,
});
const interviews = (value: number): Fact => ({
  ...persons(value),
  id: 'interviews',
  indicator: 'individual-interviews',
  unit: 'contact-moments',
});
const written = (text: string, facts: readonly Fact[]): Report => {
  const report = { ...blank, texts: { ...blank.texts, [section]: text } };
  return { ...report, records: toRecords(report, facts) };
};

describe('a sentence that new data made false', () => {
  const report = written('We reached 1,210 persons.', [persons(1210)]);

  test('is named once the figure moves', () => {
    expect(staleSentences(report, [persons(1210)])).toEqual([]);
    expect(staleSentences(report, [persons(1305)]).map(({ sentence }) => sentence)).toEqual([
      'We reached 1,210 persons.',
    ]);
  });

  test('is left alone under the figures it was left under, and asked about again under others', () => {
    const left = confirmed(report, 'We reached 1,210 persons.', [persons(1305)]);
    expect(staleSentences(left, [persons(1305)])).toEqual([]);
    expect(staleSentences(left, [persons(1400)])).toHaveLength(1);
    // Back to what it was true of, there is nothing to ask.
    expect(staleSentences(left, [persons(1210)])).toEqual([]);
  });
});

describe('a number that the report counts otherwise', () => {
  const facts = [persons(1699), interviews(512)];
  const doubted = (text: string) =>
    doubtfulNumbers(written(text, facts), facts).map(({ text: said, fact }) => [said, fact.id]);

  test('is told with the figure that its words name', () => {
    expect(doubted('We reached 1,500 persons.')).toEqual([
      [expect.stringContaining('1,500'), 'persons-reached'],
    ]);
  });

  test('a right one is not, nor one whose words name no figure', () => {
    expect(doubted('We reached 1,699 persons.')).toEqual([]);
    expect(doubted('The team has 14 members and 3 vans.')).toEqual([]);
    expect(doubted('It was a mild winter.')).toEqual([]);
  });
});

test('a line is left out with its explanation, and put back where it stood', () => {
  const [first, second] = template!.lines;
  const explained = { ...base, explanations: { [first!.id]: 'x', [second!.id]: 'y' } };
  const without = withoutLine(explained, first!.id);
  expect(without.template.lines.map(({ id }) => id)).not.toContain(first!.id);
  expect(without.explanations).toEqual({ [second!.id]: 'y' });
  expect(withLine(without, first!, 0).template.lines).toEqual(base.template.lines);
});
