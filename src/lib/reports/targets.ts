import Papa from 'papaparse';
import type { Issue } from '#lib/model/issue.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import { locales } from '#lib/model/text.ts';
import { isCount } from '#lib/model/units.ts';
import { lineName } from './line-words.ts';
import type { ReportTemplate, TemplateLine } from './template.ts';

/** Targets read from a table, by the id of their line, and what could not be read. */
export interface ReadTargets {
  readonly targets: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

const problem = (code: string, row: number, value: string): Issue => ({
  code: `target_${code}`,
  severity: 'error',
  where: { line: row, value },
  params: { row, value },
});

/** Reads a number as people write it: blanks, points or commas between thousands, a decimal comma or point, `%` for hundredths. */
export function parseTargetNumber(text: string): number | null {
  const compact = text.replaceAll(/[\s\u00a0\u202f'’]/gu, '');
  const isPercent = compact.endsWith('%');
  const digits = isPercent ? compact.slice(0, -1) : compact;
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(digits);
  const plain = grouped
    ? digits.replaceAll(/[.,]/gu, '')
    : digits
        .replace(/^(\d{1,3}(?:\.\d{3})+),/u, (_, whole: string) => `${whole.replaceAll('.', '')}.`)
        .replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return null;
  return isPercent ? Number(plain) / 100 : Number(plain);
}

/** What a line may be called in a table: its id, its code, its name in any language, its indicator's where that is one line's. */
function namesOf(line: TemplateLine, { lines }: ReportTemplate): string[] {
  const label = indicatorById(line.indicator)?.label;
  const isAlone = lines.filter(({ indicator }) => indicator === line.indicator).length === 1;
  return [
    line.id,
    line.code ?? '',
    ...locales.map((locale) => lineName(line, locale)),
    ...(isAlone && label ? locales.map((locale) => label[locale]) : []),
  ].map((name) => name.toLowerCase());
}

function lineOf(name: string, template: ReportTemplate): TemplateLine | undefined {
  const wanted = name.trim().toLowerCase();
  return wanted === '' ? undefined : template.lines.find((line) => namesOf(line, template).includes(wanted));
}

function checkTarget(line: TemplateLine, text: string, row: number): number | Issue {
  const value = parseTargetNumber(text);
  if (value === null || value <= 0) return problem('not_number', row, text);
  if (line.unit === 'share' && value > 1) return problem('more_than_all', row, text);
  return isCount(line.unit) && !Number.isInteger(value) ? problem('part', row, text) : value;
}

/** Whether the first row names its columns: nothing in its second cell can be a number, and no line is called as its first. */
function isHead([name = '', value = '']: readonly string[], template: ReportTemplate): boolean {
  return parseTargetNumber(value) === null && value.trim() !== '' && !lineOf(name, template);
}

/**
 * Reads targets pasted from a spreadsheet (tabs) or out of a CSV file (semicolons or commas): a line by its id, code or
 * name, then its target. A row with an empty second cell leaves its line without one.
 */
export function parseTargets(text: string, template: ReportTemplate): ReadTargets {
  const delimiter = text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',';
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter });
  const rows = data
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const targets = new Map<string, number>();
  const issues: Issue[] = [];
  if (rows.length === 0) return { targets, issues: [problem('nothing', 0, '')] };
  for (const { cells, row } of rows) {
    const [name = '', value] = cells;
    if (row === rows[0]?.row && isHead(cells, template)) continue;
    const line = lineOf(name, template);
    if (!line) issues.push(problem('unknown_line', row, name));
    else if (value === undefined) issues.push(problem('columns', row, name));
    else if (value.trim() === '') continue;
    else if (targets.has(line.id)) issues.push(problem('twice', row, name));
    else {
      const target = checkTarget(line, value, row);
      if (typeof target === 'number') targets.set(line.id, target);
      else issues.push(target);
    }
  }
  return { targets, issues };
}

/** Reads a column of targets pasted into the target of a line: it fills the lines from there on, a row a line. */
export function fillTargets(text: string, firstLine: string, template: ReportTemplate): ReadTargets {
  const from = template.lines.findIndex(({ id }) => id === firstLine);
  const rows = text
    .trimEnd()
    .split(/\r?\n/u)
    .flatMap((value, at) => {
      const line = template.lines[from + at];
      return line ? [`${line.id}\t${value}`] : [];
    });
  return parseTargets(rows.join('\n'), template);
}

/** The template with these targets in place of those of the lines they name; null takes a target away. */
export function withTargets(
  template: ReportTemplate,
  targets: ReadonlyMap<string, number | null>,
): ReportTemplate {
  const lines = template.lines.map((line) => {
    const value = targets.get(line.id);
    if (value === undefined) return line;
    const { target: _, ...others } = line;
    return value === null ? others : { ...others, target: { value, unit: line.unit } };
  });
  return { ...template, lines };
}
