import { describe, expect, test } from 'vitest';
import type { Answer, Figure } from '#lib/model/answer.ts';
import { filterKeys, type FilterKey } from '#lib/model/params.ts';
import type { Row } from '#lib/model/table.ts';
import { checkReport, checkTyped } from '#lib/reports/checks.ts';
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
    loaded(asOf),
    'en',
    listSmallCells(asked, counted(bySex, asked)).length,
  ).map(({ code }) => code);

/** Data from the first day of 2023 on, of the Belgian team alone. */
const loaded = (to = '2024-01-01', from = '2023-01-01') => ({
  span: { from, to },
  codes: {
    ...Object.fromEntries(filterKeys.map((key) => [key, new Set<string>()])),
    team: new Set(['BE-FEDASIL']),
    region: new Set(['BRU']),
  } as unknown as Record<FilterKey, ReadonlySet<string>>,
});

describe('checks before a report leaves', () => {
  test('nothing stands in the way of one that is right', () => {
    expect(codes(report)).toEqual([]);
  });

  test('groups that don’t give the total block, and lead to their line', () => {
    expect(checkReport(report, counted({ F: 7, M: 9 }), loaded(), 'en', 0)).toMatchObject([
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
    expect(checkReport(report, all, loaded(), 'en', 0)).toEqual([]);
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
    expect(codes(report, undefined, '2023-06-30')).toEqual(['check_period_partly', 'check_explanation']);
    expect(
      codes({ ...report, explanations: { persons: 'A warm spring.' } }, undefined, '2023-06-30'),
    ).toEqual(['check_period_partly']);
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
      checkReport(report, new Map(), loaded(), 'en', 0).map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ['check_line_uncounted', 'warning'],
      ['check_uncounted', 'error'],
    ]);
  });

  test('a period without data blocks, one that the data cover in part is said', () => {
    const of = (from: string, to: string) =>
      checkReport(report, counted({ F: 7, M: 10 }), loaded(to, from), 'en', 0).map(({ code, severity }) => [
        code,
        severity,
      ]);
    expect(of('2024-01-01', '2024-06-30')).toContainEqual(['check_period_outside', 'error']);
    expect(of('2023-02-01', '2024-06-30')).toContainEqual(['check_period_partly', 'warning']);
    expect(of('2022-05-01', '2023-12-31')).toEqual([]);
    // Two weeks without a contact at the edge are a rest, no gap.
    expect(of('2023-01-15', '2024-06-30')).toEqual([]);
    expect(of('2023-01-16', '2024-06-30')).toContainEqual(['check_period_partly', 'warning']);
  });

  test('a team or place that no file speaks of is said, for its 0 is no finding', () => {
    const french = {
      ...report,
      texts: { ...report.texts, text: '{persons-reached|team=FR-OFII} {persons-reached|region=BRU}' },
      template: { ...template, sections: [template.sections[0]!, { ...template.sections[1]!, limit: 99 }] },
    };
    const found = checkReport(french, counted({ F: 7, M: 10 }, french), loaded(), 'en', 0);
    expect(found).toMatchObject([
      { code: 'check_scope_absent', where: { column: 'section-text' }, params: { name: 'OFII (France)' } },
    ]);
  });

  test('what is typed and can’t be read blocks, and leads to its field', () => {
    expect(checkTyped(new Map(), false)).toEqual([]);
    expect(checkTyped(new Map([['persons', 'many']]), true)).toMatchObject([
      { code: 'check_period_reversed', severity: 'error', where: { column: 'report-period' } },
      {
        code: 'check_target',
        severity: 'error',
        where: { column: 'line-persons' },
        params: { value: 'many' },
      },
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
    expect(checkReport(merged, few as Counted, loaded(), 'en', 0).map(({ code }) => code)).toContain(
      'check_live_small',
    );
    expect(checkReport(report, few as Counted, loaded(), 'en', 0).map(({ code }) => code)).not.toContain(
      'check_live_small',
    );
  });

  test('a number in the text is the number of the table', () => {
    const all = counted({ F: 7, M: 10 });
    expect(toPrinted(report, report.texts['text'] ?? '', all)).toBe('17 met');
    expect(countLines(report, all, '2024-01-01')[0]?.value).toBe(17);
  });
});
