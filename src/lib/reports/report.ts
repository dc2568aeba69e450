import * as v from 'valibot';
import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { filterKeys } from '#lib/model/params.ts';
import { addYears, dayCount, isCivilDate, toCivilDate, toEpochDay, type Period } from '#lib/model/period.ts';
import { locales, type Locale } from '#lib/model/text.ts';
import { units } from '#lib/model/units.ts';
import { checkTemplate } from './lint/lint.ts';
import { MOST_CHARACTERS, templateSchema, type ReportTemplate } from './template.ts';

/** What the files of reports are marked with. */
const REPORT_FORMAT = 'reach-out-report';

const day = v.pipe(
  v.string(),
  v.check((text) => isCivilDate(text)),
);
const texts = v.record(v.string(), v.pipe(v.string(), v.maxLength(20_000)));

const figure = v.nullable(v.number());
const facts = v.array(
  v.strictObject({
    id: v.string(),
    indicator: v.string(),
    scope: v.record(v.picklist(filterKeys), v.pipe(v.array(v.string()), v.readonly())),
    unit: v.picklist(units),
    value: figure,
    before: figure,
  }),
);
const record = v.strictObject({
  sentence: v.pipe(v.string(), v.maxLength(20_000)),
  facts,
  accepted: v.optional(facts),
});

const reportSchema = v.strictObject({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(1),
  id: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))),
  template: templateSchema,
  locale: v.picklist(locales),
  period: v.strictObject({ from: day, to: day }),
  release: v.optional(v.picklist(['restricted', 'open']), 'restricted'),
  recipient: v.pipe(v.string(), v.maxLength(200)),
  texts,
  explanations: texts,
  smallCells: v.picklist(['undecided', 'keep', 'merge']),
  records: v.array(record),
});

/**
 * A report as the manager works on it: a template of its own (targets and order of sections are changed in it), the
 * language and period of the report, the narrative by section, explanations of deviations by line, and what is decided
 * on cells of 1–4 persons. `records` are its sentences that claim something, each with the figures that it was true of,
 * and those under which it was left as it stood though false. `id` tells it from others of its template. It holds no
 * row of data. `release` is who may read it: the recipient who is named, or anybody.
 */
export type Report = v.InferOutput<typeof reportSchema>;

/** A new report of a template: its text in the language, nothing decided yet. */
export function toReport(template: ReportTemplate, locale: Locale, period: Period, id?: string): Report {
  return {
    format: REPORT_FORMAT,
    version: 1,
    ...(id === undefined ? {} : { id }),
    template,
    locale,
    period,
    release: 'restricted',
    recipient: '',
    texts: Object.fromEntries(template.sections.map(({ id, text }) => [id, text[locale]])),
    explanations: {},
    smallCells: 'undecided',
    records: [],
  };
}

/** The name that a report is kept by on the device: its own, or that of its template where it has none. */
export const keptName = ({ id, template }: Report): string => id ?? template.id;

/** The report without a line of its table, and without what was explained of it; the funder may not ask for it. */
export function withoutLine(report: Report, id: string): Report {
  const { [id]: _, ...explanations } = report.explanations;
  const lines = report.template.lines.filter((line) => line.id !== id);
  return { ...report, template: { ...report.template, lines }, explanations };
}

/** The report with a line put back where it stood. */
export function withLine(report: Report, line: ReportTemplate['lines'][number], at: number): Report {
  const lines = report.template.lines.toSpliced(at, 0, line);
  return { ...report, template: { ...report.template, lines } };
}

/** The same report for another period: texts and targets stay, what was explained and decided of the last one goes. */
export function forPeriod(report: Report, period: Period): Report {
  return { ...report, period, explanations: {}, smallCells: 'undecided' };
}

const isYears = ({ from, to }: Period): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');

/** The period that follows, as long as the one before: as many calendar years, else as many days. */
export function nextPeriod(period: Period): Period {
  const days = dayCount(period);
  const next = toEpochDay(period.to) + 1;
  if (!isYears(period)) return { from: toCivilDate(next), to: toCivilDate(next + days - 1) };
  const years = Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) + 1;
  return { from: addYears(period.from, years), to: addYears(period.to, years) };
}

/** The same report in another language: what nobody has changed is taken from the template, the rest stays as written. */
export function inLocale(report: Report, locale: Locale): Report {
  const texts = Object.fromEntries(
    report.template.sections.map(({ id, text }) => {
      const own = report.texts[id] ?? '';
      return [id, own === text[report.locale] ? text[locale] : own];
    }),
  );
  return { ...report, locale, texts };
}

/** A report as the text of a file. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Whether a text is meant to be a report, well formed or not. */
export function isReportJson(text: string): boolean {
  return text.trimStart().startsWith('{') && text.includes(`"${REPORT_FORMAT}"`);
}

const problem = (code: string): Issue => ({ code, severity: 'error', where: {}, params: {} });

/** Reads the file of a report; issues when it is none, or its template has problems. */
export function parseReport(text: string): Report | readonly Issue[] {
  if (text.length > MOST_CHARACTERS) return [problem('report_unreadable')];
  const { success, output } = v.safeParse(reportSchema, readJson(text));
  if (!success || output.period.from > output.period.to) return [problem('report_unreadable')];
  const problems = checkTemplate(output.template).filter(({ severity }) => severity === 'error');
  return problems.length > 0 ? problems : output;
}
