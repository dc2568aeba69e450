import { formatFigure, formatNumber, formatPeriod, formatShare } from '#lib/i18n/format.ts';
import { NO_FIGURE } from '#lib/charts/table-of.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import type { Issue } from '#lib/model/issue.ts';
import { isFilterKey, type FilterKey } from '#lib/model/params.ts';
import { toEpochDay, type Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import { chartAnswers } from './compose/chart-figures.ts';
import { countLines, lineGroups } from './compose/lines.ts';
import { isIssue, parseParts } from './live-number.ts';
import { countCharacters, toBlocks } from './markdown.ts';
import { liveFigure, liveInWords, toPrinted } from './printed.ts';
import { chartsOf, liveNumbers, type Counted } from './questions.ts';
import { smallInNumber } from './compose/small-groups.ts';
import type { Report } from './report.ts';
import type { DoubtfulNumber, StaleSentence } from './stale.ts';
import type { TemplateSection } from './template.ts';

/** Something that stands between a report and its export; `where.column` is the id of the place it is mended at. */
export function check(
  code: string,
  place: string,
  params: Issue['params'],
  severity: Issue['severity'] = 'error',
): Issue {
  return { code: `check_${code}`, severity, where: { column: place }, params };
}

/** The id of the place on the page where a section or a line is edited. */
export const placeOf = (kind: 'section' | 'line', id: string): string => `${kind}-${id}`;

const LINK = /\]\(|https?:\/\/|www\./u;

/** Printed characters of a section's text. */
function charactersOf(report: Report, section: TemplateSection, counted: Counted): number {
  return countCharacters(toBlocks(toPrinted(report, report.texts[section.id] ?? '', counted)));
}

/** Live numbers that can't be read, and braces that begin none; links where none may stand, and sections without content. */
export function liveChecks(report: Report, section: TemplateSection, locale: Locale): Issue[] {
  const text = report.texts[section.id] ?? '';
  const params = { section: section.heading[locale] };
  const place = placeOf('section', section.id);
  const isBare = text.trim() === '' && !section.hasIndicators && (section.charts ?? []).length === 0;
  return [
    ...parseParts(text).flatMap((part) => {
      if (part.kind === 'words')
        return part.text.includes('{') ? [check('live', place, { ...params, number: '{' })] : [];
      return isIssue(part.number) ? [{ ...part.number, where: { column: place } }] : [];
    }),
    ...(section.isPlain && LINK.test(text) ? [check('link', place, params)] : []),
    ...(isBare ? [check('empty', place, params, 'warning')] : []),
  ];
}

function numberChecks(report: Report, section: TemplateSection, counted: Counted, locale: Locale): Issue[] {
  const heading = section.heading[locale];
  return parseParts(report.texts[section.id] ?? '').flatMap((part) => {
    const place = placeOf('section', section.id);
    if (part.kind === 'words' || isIssue(part.number)) return [];
    const params = { section: heading, number: `{${part.source}}` };
    const words = liveInWords(liveFigure(report, part.number, counted), part.number, report.locale);
    if (words === NO_FIGURE) return [check('uncounted', place, params)];
    const isHidden = report.smallCells === 'merge' && smallInNumber(report, part.number, counted) !== null;
    return isHidden ? [check('live_small', place, params)] : [];
  });
}

function sectionChecks(report: Report, section: TemplateSection, counted: Counted, locale: Locale): Issue[] {
  const params = { section: section.heading[locale] };
  const place = placeOf('section', section.id);
  const over = section.limit === undefined ? 0 : charactersOf(report, section, counted) - section.limit;
  return [
    ...liveChecks(report, section, locale),
    ...numberChecks(report, section, counted, locale),
    ...(over > 0 ? [check('limit', place, { ...params, over, limit: section.limit ?? 0 })] : []),
  ];
}

function chartChecks(report: Report, section: TemplateSection, counted: Counted, locale: Locale): Issue[] {
  const params = { section: section.heading[locale] };
  return chartsOf(section)
    .filter((chart) => !chartAnswers(report, counted, chart))
    .map((chart) =>
      check('chart', placeOf('section', section.id), { ...params, chart: chart.id }, 'warning'),
    );
}

function lineChecks(report: Report, counted: Counted, asOf: string, locale: Locale): Issue[] {
  const { explanations } = report;
  return countLines({ ...report, locale }, counted, asOf).flatMap(({ line, name, value, progress }) => {
    const place = placeOf('line', line.id);
    if (value === null) return [check('line_uncounted', place, { line: name }, 'warning')];
    const isExplained = (explanations[line.id] ?? '').trim() !== '';
    const share = formatShare(progress.ofDue ?? 0, locale);
    const sums = (line.by ?? []).flatMap((by) => {
      const groups = lineGroups(report, line, by, counted);
      const sum = groups?.reduce((total, group) => total + group.value, 0);
      if (sum === undefined || sum === value) return [];
      const words = {
        by: dimensions[by].label[locale],
        sum: formatNumber(sum, locale),
        total: formatNumber(value, locale),
      };
      return [check('sum', place, { line: name, ...words })];
    });
    return [
      ...sums,
      ...(progress.isDeviating && !isExplained ? [check('explanation', place, { line: name, share })] : []),
    ];
  });
}

/** What the data hold: the days that they cover, and the codes that occur in them by key. */
export interface Loaded {
  readonly span: Period;
  readonly codes: Readonly<Record<FilterKey, ReadonlySet<string>>>;
}

/** Days without a contact at the edge of the data that are no gap: a team rests. */
const REST_DAYS = 14;

/** A period that the data don't cover counts nothing, and one that they cover in part counts a part. */
export function periodChecks({ period }: Report, { span }: Loaded, locale: Locale): Issue[] {
  const words = { period: formatPeriod(period, locale), span: formatPeriod(span, locale) };
  if (period.to < span.from || period.from > span.to)
    return [check('period_outside', 'report-period', words)];
  const before = toEpochDay(span.from) - toEpochDay(period.from);
  const after = toEpochDay(period.to) - toEpochDay(span.to);
  return Math.max(before, after) > REST_DAYS
    ? [check('period_partly', 'report-period', words, 'warning')]
    : [];
}

const placeKeys = ['team', 'region', 'site'] as const;

/** Teams and places that are asked for and don't occur in the data: their 0 is no finding. */
export function scopeChecks(report: Report, { codes }: Loaded, locale: Locale): Issue[] {
  const asked = [
    ...report.template.lines.map(({ id, scope }) => ({ place: placeOf('line', id), scope })),
    ...report.template.sections.flatMap(({ id }) =>
      liveNumbers(report.texts[id] ?? '').map(({ scope }) => ({ place: placeOf('section', id), scope })),
    ),
  ];
  const absent = new Map(
    asked.flatMap(({ place, scope = {} }) =>
      placeKeys.flatMap((key) =>
        (scope[key] ?? [])
          .filter((code) => code !== UNKNOWN && !codes[key].has(code))
          .map((code) => [`${key} ${code}`, { place, name: dimensionLabel(key, code, locale) }] as const),
      ),
    ),
  );
  return [...absent.values()].map(({ place, name }) => check('scope_absent', place, { name }, 'warning'));
}

/** What was typed and can't be read stands in the way: targets by line, and days in the wrong order. */
export function checkTyped(targets: ReadonlyMap<string, string>, isReversed: boolean): Issue[] {
  return [
    ...(isReversed ? [check('period_reversed', 'report-period', {})] : []),
    ...[...targets].map(([line, value]) => check('target', placeOf('line', line), { value })),
  ];
}

/** Typed numbers that the report counts otherwise; they may come from elsewhere, so they only warn. */
export function checkNumbers(report: Report, doubtful: readonly DoubtfulNumber[], locale: Locale): Issue[] {
  return doubtful.map(({ section, text, fact }) => {
    const heading = report.template.sections.find(({ id }) => id === section)?.heading[locale] ?? section;
    const scope = Object.entries(fact.scope).flatMap(([key, codes]) =>
      isFilterKey(key) ? codes.map((code) => dimensionLabel(key, code, locale)) : [],
    );
    const name = [indicatorById(fact.indicator)?.label[locale] ?? fact.indicator, ...scope].join(', ');
    const figure = formatFigure(fact.value ?? 0, fact.unit, locale);
    return check('number', placeOf('section', section), { section: heading, text, name, figure }, 'warning');
  });
}

/**
 * What must be mended before a report leaves, in order of the page: sums of groups, figures that can't be counted,
 * limits, deviations without explanation, the recipient, and a decision on groups of 1–4 persons. Warnings don't block. Places are
 * named in the language of the screen, which need not be that of the report; `small` is how many groups of 1–4 persons
 * its tables and figures would show.
 */
export function checkReport(
  report: Report,
  counted: Counted,
  loaded: Loaded,
  locale: Locale,
  small: number,
): Issue[] {
  const n = formatNumber(small, locale);
  return [
    ...(report.recipient.trim() === '' ? [check('recipient', 'recipient', {})] : []),
    ...periodChecks(report, loaded, locale),
    ...scopeChecks(report, loaded, locale),
    ...lineChecks(report, counted, loaded.span.to, locale),
    ...(small > 0 && report.smallCells === 'undecided'
      ? [check('small', 'small-cells', { count: small, n })]
      : []),
    ...report.template.sections.flatMap((section) => sectionChecks(report, section, counted, locale)),
    ...report.template.sections.flatMap((section) => chartChecks(report, section, counted, locale)),
  ];
}

/** Sentences that new data or another period made false stand in the way until they are changed or confirmed. */
export function checkStale(stale: readonly StaleSentence[]): Issue[] {
  return stale.length > 0 ? [check('stale', 'stale', { count: stale.length })] : [];
}
