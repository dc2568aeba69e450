import type { Issue } from '#lib/model/issue.ts';

/** Where in a template something is wrong: a line, a section, or the template itself. */
export type Spot = { readonly line: string } | { readonly section: string } | null;

/** A problem of a template; `code` chooses the sentence, `params` fill it. */
export function problem(
  code: string,
  spot: Spot,
  params: Issue['params'] = {},
  severity: Issue['severity'] = 'error',
): Issue {
  const where =
    spot === null ? {} : { column: 'line' in spot ? `line ${spot.line}` : `section ${spot.section}` };
  return { code: `template_${code}`, severity, where, params: { ...spot, ...params } };
}

/** Values that occur more than once, each told once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
