import { describe, expect, test } from 'vitest';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Issue } from '#lib/model/issue.ts';
import { parseTemplate } from '#lib/reports/lint/lint.ts';
import type { ReportTemplate, TemplateLine, TemplateSection } from '#lib/reports/template.ts';
import { templates } from '#lib/reports/templates/registry.ts';

/** A template that can be spoiled: the same shape, nothing of it read-only, keys open. */
type Open<T> = T extends readonly (infer Item)[]
  ? Open<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Open<T[Key]> }
    : T;
type Draft = Open<ReportTemplate>;
type Line = Open<TemplateLine>;
type Section = Open<TemplateSection>;

const pick = <T>(items: readonly T[], seed: number): T => {
  const item = items[seed % items.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};
const lineWhere = (draft: Draft, is: (line: Line) => boolean, seed: number) =>
  pick(draft.lines.filter(is), seed);
const anyLine = (draft: Draft, seed: number) => pick(draft.lines, seed);
const anySection = (draft: Draft, seed: number) => pick(draft.sections, seed);
const isCount = ({ unit }: Line) => unit !== 'share';
const written = ({ text }: Section) => text.en !== '';
const bad = (value: unknown) => value as never;

/** What is done to a template, and the problem that it has then. */
const defects: readonly (readonly [string, (draft: Draft, seed: number) => void])[] = [
  ['template_refused', (d, s) => void (anyLine(d, s).indicator = 'returns-carried-out')],
  ['template_refused', (d, s) => void (anyLine(d, s).code = 'R.3.6')],
  ['template_refused', (d, s) => void (anyLine(d, s).code = 'O.1.1.1')],
  ['template_refused', (d, s) => void (anyLine(d, s).indicator = 'legal-assistance')],
  ['template_unknown_indicator', (d, s) => void (anyLine(d, s).indicator = 'people-seen')],
  [
    'template_unit',
    (d, s) => void (lineWhere(d, ({ unit }) => unit === 'persons', s).unit = 'contact-moments'),
  ],
  ['template_unit', (d, s) => void (lineWhere(d, isCount, s).unit = 'share')],
  ['template_target_unit_missing', (d, s) => void (anyLine(d, s).target = { value: 1 })],
  [
    'template_target_unit',
    (d, s) =>
      void (lineWhere(d, ({ unit }) => unit === 'persons', s).target = {
        value: 900,
        unit: 'contact-moments',
      }),
  ],
  [
    'template_target_not_positive',
    (d, s) => {
      const line = anyLine(d, s);
      line.target = { value: 0, unit: line.unit };
    },
  ],
  [
    'template_target_not_positive',
    (d, s) => {
      const line = anyLine(d, s);
      line.target = { value: -5, unit: line.unit };
    },
  ],
  [
    'template_target_share',
    (d, s) => void (lineWhere(d, ({ unit }) => unit === 'share', s).target = { value: 80, unit: 'share' }),
  ],
  [
    'template_target_not_whole',
    (d, s) => {
      const line = lineWhere(d, ({ indicator }) => indicator === 'accompaniments', s);
      line.target = { value: 12.5, unit: line.unit };
    },
  ],
  [
    'template_baseline_year',
    (d, s) => void (lineWhere(d, ({ type }) => type === 'result', s).baseline = { value: 3 }),
  ],
  [
    'template_baseline_output',
    (d, s) => void (lineWhere(d, ({ type }) => type === 'output', s).baseline = { value: 40, year: 2019 }),
  ],
  [
    'template_line_period_reversed',
    (d, s) => void (anyLine(d, s).period = { from: '2021-06-30', to: '2021-01-01' }),
  ],
  [
    'template_line_period_outside',
    (d, s) => {
      d.period = { kind: 'fixed', from: '2020-01-01', to: '2022-04-30' };
      anyLine(d, s).period = { from: '2022-01-01', to: '2022-12-31' };
    },
  ],
  [
    'template_summed',
    (d, s) => void (lineWhere(d, ({ unit }) => unit === 'persons', s).total = 'sum-of-years'),
  ],
  [
    'template_summed',
    (d, s) => void (lineWhere(d, ({ unit }) => unit === 'share', s).total = 'sum-of-years'),
  ],
  ['template_scope_empty', (d, s) => void (lineWhere(d, ({ scope }) => !scope, s).scope = { region: [] })],
  [
    'template_scope_code',
    (d, s) => void (lineWhere(d, ({ scope }) => !scope, s).scope = { region: ['PAR'] }),
  ],
  ['template_scope_code', (d) => void (d.scope = { site: ['FR-62-PAR'] })],
  [
    'template_needs_code',
    (d, s) => {
      const line = anyLine(d, s);
      Object.assign(line, { indicator: 'topic-share', unit: 'share', scope: { topic: ['REC', 'IPP'] } });
      delete line.by;
      delete line.code;
    },
  ],
  [
    'template_breakdown',
    (d) =>
      void Object.assign(anyLine(d, 0), {
        indicator: 'sessions',
        unit: 'sessions',
        by: ['sex'],
        scope: { team: ['BE-FEDASIL'] },
      }),
  ],
  [
    'template_breakdown_twice',
    (d, s) => void (lineWhere(d, ({ by }) => by !== undefined, s).by = ['sex', 'sex']),
  ],
  [
    'template_code_other',
    (d, s) => void (lineWhere(d, ({ indicator }) => indicator === 'contact-moments', s).code = 'O.1.1.2'),
  ],
  [
    'template_code_scope',
    (d) =>
      void Object.assign(
        lineWhere(d, ({ indicator }) => indicator === 'persons-reached', 0),
        { code: 'O.1.1.2', scope: { topic: ['IPP'] } },
      ),
  ],
  ['template_line_words', (d, s) => void (anyLine(d, s).caveat = { en: 'Once.', fr: '', nl: 'Eén keer.' })],
  ['template_limit', (d, s) => void (anySection(d, s).limit = 0)],
  ['template_heading', (d, s) => void (anySection(d, s).heading.nl = ' ')],
  ['template_text_language', (d, s) => void (pick(d.sections.filter(written), s).text.fr = '')],
  [
    'template_link',
    (d, s) =>
      void Object.assign(anySection(d, s), {
        isPlain: true,
        text: { en: 'See https://example.org', fr: 'Voir', nl: 'Zie' },
      }),
  ],
  ['template_chart', (d, s) => void (anySection(d, s).charts = ['pie-of-topics'])],
  ['template_chart_twice', (d, s) => void (anySection(d, s).charts = ['sites', 'sites'])],
  [
    'template_period_reversed',
    (d) => void (d.period = { kind: 'fixed', from: '2022-04-30', to: '2020-01-01' }),
  ],
  [
    'template_phase_outside',
    (d) =>
      void (d.phases = [
        { id: 'phase-0', name: { en: 'a', fr: 'b', nl: 'c' }, from: '2018-01-01', to: '2018-12-31' },
      ]),
  ],
  [
    'template_phase_overlap',
    (d) => {
      d.period = { kind: 'fixed', from: '2020-01-01', to: '2022-04-30' };
      const name = { en: 'a', fr: 'b', nl: 'c' };
      d.phases = [
        { id: 'one', name, from: '2020-01-01', to: '2021-03-31' },
        { id: 'two', name, from: '2021-03-31', to: '2022-04-30' },
      ];
    },
  ],
  ['template_name', (d) => void (d.name.fr = '')],
  [
    'template_line_twice',
    (d, s) => void d.lines.push({ ...anyLine(d, s), period: { from: '2021-01-01', to: '2021-12-31' } }),
  ],
  ['template_line_same', (d, s) => void d.lines.push({ ...anyLine(d, s), id: 'again' })],
  ['template_section_twice', (d, s) => void d.sections.push({ ...anySection(d, s), hasIndicators: false })],
  ['template_no_section', (d) => void (d.sections = [])],
  [
    'template_lines_hidden',
    (d) => {
      for (const section of d.sections) section.hasIndicators = false;
    },
  ],
  ['template_no_line', (d) => void (d.lines = [])],
  [
    'template_lines_twice',
    (d) => {
      for (const section of d.sections) section.hasIndicators = true;
    },
  ],
  [
    'live_unknown_indicator',
    (d, s) => void (anySection(d, s).text = { en: '{people}', fr: '{people}', nl: '{people}' }),
  ],
  [
    'live_unknown_key',
    (d, s) => void (anySection(d, s).text = { en: '{sessions|place=BRU}', fr: 'a', nl: 'b' }),
  ],
  [
    'live_unknown_code',
    (d, s) => void (anySection(d, s).text = { en: '{sessions|site=PARIS}', fr: 'a', nl: 'b' }),
  ],
  [
    'live_bad_period',
    (d, s) => void (anySection(d, s).text = { en: '{sessions|period=last}', fr: 'a', nl: 'b' }),
  ],
  [
    'live_bad_form',
    (d, s) => void (anySection(d, s).text = { en: '{sessions|as=percent}', fr: 'a', nl: 'b' }),
  ],
  [
    'live_bad_decimals',
    (d, s) => void (anySection(d, s).text = { en: '{sessions|decimals=9}', fr: 'a', nl: 'b' }),
  ],
  [
    'live_needs_code',
    (d, s) => void (anySection(d, s).text = { en: '{topic-share|region=BRU}', fr: 'a', nl: 'b' }),
  ],
  ['live_no_terms', (d, s) => void (anySection(d, s).text = { en: '{sessions|as=terms}', fr: 'a', nl: 'b' })],
  ['template_shape', (d, s) => void (anyLine(d, s).type = bad('impact'))],
  ['template_shape_unknown', (d, s) => void Object.assign(anyLine(d, s), { goal: 5 })],
  ['template_shape_missing', (d, s) => void Reflect.deleteProperty(anyLine(d, s), 'indicator')],
  ['template_shape', (d, s) => void (anyLine(d, s).period = { from: '2021-02-30', to: '2021-03-01' })],
  ['template_shape', (d, s) => void (anyLine(d, s).scope = bad({ colour: ['red'] }))],
  ['template_version', (d) => void (d.version = bad(2))],
];

const problemsOf = (parsed: ReportTemplate | readonly Issue[]): readonly Issue[] =>
  'length' in parsed ? parsed : [];
const sentences = m as unknown as Readonly<
  Record<string, (params: object, options: { locale: string }) => string>
>;

test('the templates of the product have no problem', () => {
  expect(templates.map(({ id }) => id)).toEqual(['errin', 'amif-annual', 'year-in-review']);
  for (const template of templates) expect(problemsOf(parseTemplate(JSON.stringify(template)))).toEqual([]);
});

describe('each defect is named, in a sentence of every language', () => {
  test.each(defects.map(([code, spoil], seed) => ({ code, spoil, seed })))(
    '$seed $code',
    ({ code, spoil, seed }) => {
      for (const template of templates) {
        const draft = structuredClone<Draft>(template);
        spoil(draft, seed);
        const problems = problemsOf(parseTemplate(JSON.stringify(draft)));
        expect(problems.map((problem) => problem.code)).toContain(code);
        for (const problem of problems)
          for (const locale of ['en', 'fr', 'nl']) {
            const sentence = sentences[problem.code]?.(problem.params, { locale }) ?? '';
            expect(sentence.length).toBeGreaterThan(20);
            expect(sentence).not.toMatch(/undefined|\{(?!.*\})/u);
          }
      }
    },
  );
});

test('what is no JSON, or a list, is no template', () => {
  for (const text of ['', 'no', '[]', 'null', '{"format":', 'x'.repeat(2_000_001)])
    expect(problemsOf(parseTemplate(text)).map(({ code }) => code)).toEqual(['template_unreadable']);
});
