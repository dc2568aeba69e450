import * as v from 'valibot';
import { indicatorById } from '#lib/indicators/registry.ts';
import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { MOST_CHARACTERS, TEMPLATE_FORMAT, templateSchema, type ReportTemplate } from '../template.ts';
import { lineRules } from './line-rules.ts';
import { problem } from './problem.ts';
import { sectionRules } from './section-rules.ts';
import { templateRules } from './template-rules.ts';

/** Everything that is wrong with a template, in order of reading; nothing when it can be used. */
export function checkTemplate(template: ReportTemplate): Issue[] {
  return [
    ...templateRules.flatMap((rule) => rule(template)),
    ...template.lines.flatMap((line) =>
      lineRules.flatMap((rule) => rule(line, indicatorById(line.indicator), template)),
    ),
    ...template.sections.flatMap((section) => sectionRules.flatMap((rule) => rule(section, template))),
  ];
}

/** What is wrong with the shape: something is missing, isn't known, or is of another kind. */
function shapeProblem(issue: v.InferIssue<typeof templateSchema>): Issue {
  const path = v.getDotPath(issue) ?? '';
  if (issue.received === 'undefined') return problem('shape_missing', null, { path });
  if (issue.expected === 'never') return problem('shape_unknown', null, { path });
  return problem('shape', null, {
    path,
    received: issue.received.slice(0, 60),
    expected: (issue.expected ?? '').slice(0, 200),
  });
}

/** Whether a text is meant to be a template, well formed or not. */
export function isTemplateJson(text: string): boolean {
  return text.trimStart().startsWith('{') && text.includes(`"${TEMPLATE_FORMAT}"`);
}

/** Reads the JSON of a template; what is wrong with its shape or its content instead, place by place. */
export function parseTemplate(text: string): ReportTemplate | readonly Issue[] {
  const read = text.length > MOST_CHARACTERS ? undefined : readJson(text);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return [problem('unreadable', null)];
  if ('version' in read && typeof read.version === 'number' && read.version > 1)
    return [problem('version', null, { version: read.version })];
  const { success, output, issues } = v.safeParse(templateSchema, read);
  if (!success) return issues.map(shapeProblem);
  const problems = checkTemplate(output);
  return problems.some(({ severity }) => severity === 'error') ? problems : output;
}
