import { amifIndicators } from '#lib/indicators/amif.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import { relations } from '#lib/indicators/relations.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { isListedCode } from '#lib/model/dimension-label.ts';
import type { Issue } from '#lib/model/issue.ts';
import { isFilterKey, type Selection } from '#lib/model/params.ts';
import { neededKey } from '../live-number.ts';
import { refusalOf } from '../refused.ts';
import type { ReportTemplate, TemplateLine } from '../template.ts';
import { problem } from './problem.ts';

/** Looks at one line of a template; `indicator` is undefined where nothing is called so. */
export type LineRule = (
  line: TemplateLine,
  indicator: Indicator | undefined,
  template: ReportTemplate,
) => readonly Issue[];

const at = ({ id }: TemplateLine) => ({ line: id });

/** What outreach can't count is refused, whatever it is called. */
const canBeFed: LineRule = (line, indicator) => {
  const refusal = refusalOf(line.indicator, indicator ? undefined : line.code) ?? refusalOf('', line.code);
  return refusal ? [problem('refused', at(line), { indicator: line.code ?? line.indicator })] : [];
};

const isKnown: LineRule = (line, indicator) =>
  indicator || refusalOf(line.indicator, line.code)
    ? []
    : [problem('unknown_indicator', at(line), { indicator: line.indicator })];

const unitAgrees: LineRule = (line, indicator) =>
  indicator && indicator.unit !== line.unit
    ? [problem('unit', at(line), { unit: line.unit, right: indicator.unit })]
    : [];

const targetHasUnit: LineRule = (line) => {
  if (!line.target) return [];
  if (line.target.unit === undefined) return [problem('target_unit_missing', at(line))];
  return line.target.unit === line.unit
    ? []
    : [problem('target_unit', at(line), { unit: line.target.unit, right: line.unit })];
};

const targetIsPossible: LineRule = (line) => {
  const value = line.target?.value;
  if (value === undefined) return [];
  if (value <= 0) return [problem('target_not_positive', at(line), { value })];
  return line.unit === 'share' && value > 1 ? [problem('target_share', at(line), { value })] : [];
};

/** Counts have whole targets. */
const targetIsWhole: LineRule = (line, indicator) => {
  const value = line.target?.value;
  const isCount = indicator && !['share', 'mixed', 'days'].includes(indicator.unit) && !indicator.terms;
  return value !== undefined && isCount && !Number.isInteger(value)
    ? [problem('target_not_whole', at(line), { value })]
    : [];
};

const baselineIsDated: LineRule = (line) =>
  line.baseline && line.baseline.value !== 0 && line.baseline.year === undefined
    ? [problem('baseline_year', at(line))]
    : [];

const outputStartsAtZero: LineRule = (line) =>
  line.type === 'output' && line.baseline && line.baseline.value !== 0
    ? [problem('baseline_output', at(line), { value: line.baseline.value })]
    : [];

const periodRuns: LineRule = (line, _, { period }) => {
  if (!line.period) return [];
  if (line.period.from > line.period.to)
    return [problem('line_period_reversed', at(line), { ...line.period })];
  const isInside = period.kind === 'year' || (line.period.from >= period.from && line.period.to <= period.to);
  return isInside ? [] : [problem('line_period_outside', at(line), { ...line.period })];
};

/** Persons, rates and kinds are counted once over the whole; a sum of years would count some twice. */
const isCountedOnce: LineRule = (line, indicator) =>
  line.total === 'sum-of-years' && indicator && !(indicator.additive as readonly string[]).includes('year')
    ? [problem('summed', at(line), { unit: indicator.unit })]
    : [];

/** Problems of filters: keys without a code, codes that their list doesn't have. */
export function scopeProblems(scope: Selection | undefined, spot: { readonly line: string } | null): Issue[] {
  return Object.entries(scope ?? {}).flatMap(([key, codes]) => {
    if (codes.length === 0) return [problem('scope_empty', spot, { key })];
    return codes
      .filter((code) => code !== UNKNOWN && isFilterKey(key) && !isListedCode(key, code))
      .map((code) => problem('scope_code', spot, { key, code }));
  });
}

const scopeIsKnown: LineRule = (line) => scopeProblems(line.scope, at(line));

const scopeFits: LineRule = (line, indicator) => {
  const needed = indicator && neededKey(indicator);
  if (!needed) return [];
  const codes = isFilterKey(needed) ? (line.scope?.[needed] ?? []) : [];
  return codes.length === 1 ? [] : [problem('needs_code', at(line), { key: needed })];
};

/** Sex and age are of persons: what has no person in it can't be broken down by them. */
const breaksDown: LineRule = (line, indicator) =>
  (line.by ?? [])
    .filter((id) => indicator && !relations[indicator.relation].dimensions.includes(id))
    .map((id) => problem('breakdown', at(line), { by: id, unit: line.unit }));

const breakdownIsNamedOnce: LineRule = (line) =>
  new Set(line.by).size < (line.by ?? []).length ? [problem('breakdown_twice', at(line))] : [];

/** A code of the fund stands for what feeds it. */
const codeIsMapped: LineRule = (line, indicator) => {
  const amif = amifIndicators.find(({ code }) => code === line.code?.trim());
  if (!amif || amif.from.length === 0 || !indicator) return [];
  if (!amif.from.includes(indicator.number)) return [problem('code_other', at(line), { code: amif.code })];
  const lacks = Object.entries(amif.within ?? {}).filter(
    ([key, codes]) =>
      !isFilterKey(key) || [...(line.scope?.[key] ?? [])].toSorted().join() !== [...codes].toSorted().join(),
  );
  return lacks.map(([key, codes]) =>
    problem('code_scope', at(line), { code: amif.code, scope: `${key}=${codes.join(',')}` }),
  );
};

const isWorded: LineRule = (line) =>
  [line.label, line.caveat]
    .filter((text) => text !== undefined)
    .some((text) => Object.values(text).some((words) => words.trim() === ''))
    ? [problem('line_words', at(line))]
    : [];

/** Every rule over lines, in the order in which they are told. */
export const lineRules: readonly LineRule[] = [
  canBeFed,
  isKnown,
  unitAgrees,
  targetHasUnit,
  targetIsPossible,
  targetIsWhole,
  baselineIsDated,
  outputStartsAtZero,
  periodRuns,
  isCountedOnce,
  scopeIsKnown,
  scopeFits,
  breaksDown,
  breakdownIsNamedOnce,
  codeIsMapped,
  isWorded,
];
