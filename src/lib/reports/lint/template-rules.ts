import type { Issue } from '#lib/model/issue.ts';
import { locales } from '#lib/model/text.ts';
import type { ReportTemplate } from '../template.ts';
import { scopeProblems } from './line-rules.ts';
import { problem, repeated } from './problem.ts';

/** Looks at a template as a whole. */
export type TemplateRule = (template: ReportTemplate) => readonly Issue[];

const periodRuns: TemplateRule = ({ period }) =>
  period.kind === 'fixed' && period.from > period.to
    ? [problem('period_reversed', null, { from: period.from, to: period.to })]
    : [];

const phasesFit: TemplateRule = ({ period, phases = [] }) =>
  phases.flatMap(({ id, from, to }, at) => {
    const before = phases[at - 1];
    const isInside = period.kind === 'fixed' && from >= period.from && to <= period.to && from <= to;
    if (!isInside) return [problem('phase_outside', null, { phase: id })];
    return before && from <= before.to
      ? [problem('phase_overlap', null, { phase: id, other: before.id })]
      : [];
  });

const isNamed: TemplateRule = ({ name, project }) =>
  locales
    .filter((locale) => name[locale].trim() === '' || project[locale].trim() === '')
    .map((locale) => problem('name', null, { locale }));

const linesAreDistinct: TemplateRule = ({ lines }) =>
  repeated(lines.map(({ id }) => id)).map((id) => problem('line_twice', { line: id }));

/** Two lines that ask the same would disagree sooner or later. */
const linesAskDifferently: TemplateRule = ({ lines }) => {
  const askedBy = lines.map(({ indicator, scope, period }) => JSON.stringify([indicator, scope, period]));
  return lines
    .filter((_, at) => askedBy.indexOf(askedBy[at] ?? '') < at)
    .map(({ id }) => problem('line_same', { line: id }));
};

const sectionsAreDistinct: TemplateRule = ({ sections }) =>
  repeated(sections.map(({ id }) => id)).map((id) => problem('section_twice', { section: id }));

const hasContent: TemplateRule = ({ sections }) =>
  sections.length === 0 ? [problem('no_section', null)] : [];

/** Lines that no section shows would be counted for nobody. */
const linesAreShown: TemplateRule = ({ lines, sections }) => {
  const shown = sections.filter(({ hasIndicators }) => hasIndicators).length;
  if (lines.length > 0 && shown === 0) return [problem('lines_hidden', null)];
  if (lines.length === 0 && shown > 0) return [problem('no_line', null)];
  return shown > 1 ? [problem('lines_twice', null)] : [];
};

const scopeIsKnown: TemplateRule = ({ scope }) => scopeProblems(scope, null);

/** Every rule over templates, in the order in which they are told. */
export const templateRules: readonly TemplateRule[] = [
  periodRuns,
  phasesFit,
  isNamed,
  scopeIsKnown,
  linesAreDistinct,
  linesAskDifferently,
  sectionsAreDistinct,
  hasContent,
  linesAreShown,
];
