import { describe, expect, test } from 'vitest';
import type { Answer, Figure } from '#lib/model/answer.ts';
import type { Row } from '#lib/model/table.ts';
import { checkReport } from '#lib/reports/checks.ts';
import { countLines, listSmallCells } from '#lib/reports/compose/lines.ts';
import { toPrinted } from '#lib/reports/printed.ts';
import { keyOf, questionsOf, type Counted, type Question } from '#lib/reports/questions.ts';
import { toReport, type Report } from '#lib/reports/report.ts';
import type { ReportTemplate } from '#lib/reports/template.ts';

const words = (text: string) => ({ en: text, fr: text, nl: text });
const template: ReportTemplate = {
  format: 'reach-out-report-template',
  version: 1,
  id: 'small',
  name: words('Small'),
  project: words('Project'),
  period: { kind: 'year' },
  funding: null,
  lines: [
    {
      id: 'persons',
      indicator: 'persons-reached',
      type: 'output',
      unit: 'persons',
      by: ['sex'],
      target: { value: 20, unit: 'persons' },
    },
  ],
  sections: [
    { id: 'table', heading: words('Table'), text: words(''), hasIndicators: true },
    {
      id: 'text',
      heading: words('Text'),
      limit: 12,
      isPlain: true,
      text: words('{persons-reached} met'),
    },
  ],
};
const period = { from: '2023-01-01', to: '2023-12-31' };
const report: Report = { ...toReport(template, 'en', period), recipient: 'The fund', smallCells: 'keep' };

function answer({ ask }: Question, overall: Figure['value'], rows: readonly Row[]): Answer {
  return {
    ask,
    unit: 'persons',
    baseUnit: 'persons',
    table: { columns: ['sex', 'value'], rows: [...rows] },
    overall: { value: overall, numerator: null, denominator: null },
    known: 0,
    total: 0,
  };
}

/** What was counted where 17 persons are in the given groups. */
const counted = (bySex: Readonly<Record<string, number>>, asked = report): Counted =>
  new Map(
    questionsOf(asked).map((question) => [
      keyOf(question),
      answer(
        question,
        17,
        Object.entries(bySex).map(([sex, value]) => ({ sex, value })),
      ),
    ]),
  );
const codes = (asked: Report, bySex = { F: 7, M: 10 }, asOf = '2024-01-01') =>
  checkReport(
    asked,
    counted(bySex, asked),
    asOf,
    'en',
    listSmallCells(asked, counted(bySex, asked)).length,
  ).map(({ code }) => code);

describe('checks before a report leaves', () => {
  test('nothing stands in the way of one that is right', () => {
    expect(codes(report)).toEqual([]);
  });

  test('groups that don’t give the total block, and lead to their line', () => {
    expect(checkReport(report, counted({ F: 7, M: 9 }), '2024-01-01', 'en', 0)).toMatchObject([
      { code: 'check_sum', where: { column: 'line-persons' }, params: { sum: '16', total: '17' } },
    ]);
  });

  test('an unknown group belongs to the total', () => {
    const asked = questionsOf(report);
    const all: Counted = new Map(
      asked.map((question) => [
        keyOf(question),
        answer(question, 17, [
          { sex: 'F', value: 9 },
          { sex: null, value: 8 },
        ]),
      ]),
    );
    expect(checkReport(report, all, '2024-01-01', 'en', 0)).toEqual([]);
  });

  test('a recipient is named, groups of 1–4 are decided upon, a deviation is explained', () => {
    expect(codes({ ...report, recipient: ' ' })).toEqual(['check_recipient']);
    const undecided = { ...report, smallCells: 'undecided' as const };
    expect(codes(undecided, { F: 4, M: 13 })).toEqual(['check_small']);
    expect(codes(undecided, { F: 5, M: 12 })).toEqual([]);
    expect(listSmallCells(undecided, counted({ F: 4, M: 13 }))).toEqual([
      { line: 'Persons reached', by: 'sex', code: 'F', value: 4 },
    ]);
    // 17 of 20, of which 181 of 365 days are due by the end of June: 85 % of 49.6 %.
    expect(codes(report, undefined, '2023-06-30')).toEqual(['check_explanation']);
    expect(
      codes({ ...report, explanations: { persons: 'A warm spring.' } }, undefined, '2023-06-30'),
    ).toEqual([]);
  });

  test('the limit is of what is printed, not of what is typed', () => {
    // "{persons-reached} met" is 21 letters long and is printed as "17 met".
    const long = (text: string) => ({ ...report, texts: { ...report.texts, text } });
    expect(codes(long('{persons-reached} met'))).toEqual([]);
    expect(codes(long('{persons-reached} **we met**.'))).toEqual([]);
    expect(codes(long('{persons-reached} people met'))).toEqual(['check_limit']);
  });

  test('what can’t be read or counted in a text blocks, in the table it is said; a link blocks in a box that stands alone', () => {
    const text = (own: string) => ({ ...report, texts: { ...report.texts, text: own } });
    expect(codes(text('{who}'))).toEqual(['live_unknown_indicator']);
    expect(codes(text('{who'))).toEqual(['check_live']);
    expect(codes(text('see www.x.be'))).toEqual(['check_link']);
    expect(
      checkReport(report, new Map(), '2024-01-01', 'en', 0).map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ['check_line_uncounted', 'warning'],
      ['check_uncounted', 'error'],
    ]);
  });

  test('a group of 1–4 persons in the text is not told unless that is decided', () => {
    const merged = { ...report, smallCells: 'merge' as const };
    const few = new Map(
      [...counted({ F: 7, M: 10 }, merged)].map(
        ([key, found]) =>
          [key, { ...found, overall: { value: 3, numerator: null, denominator: null } }] as const,
      ),
    );
    expect(checkReport(merged, few as Counted, '2024-01-01', 'en', 0).map(({ code }) => code)).toContain(
      'check_live_small',
    );
    expect(checkReport(report, few as Counted, '2024-01-01', 'en', 0).map(({ code }) => code)).not.toContain(
      'check_live_small',
    );
  });

  test('a number in the text is the number of the table', () => {
    const all = counted({ F: 7, M: 10 });
    expect(toPrinted(report, report.texts['text'] ?? '', all)).toBe('17 met');
    expect(countLines(report, all, '2024-01-01')[0]?.value).toBe(17);
  });
});
