import type { Indicator } from '#lib/indicators/indicator.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import type { Ask } from '#lib/model/answer.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { isListedCode } from '#lib/model/dimension-label.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Issue } from '#lib/model/issue.ts';
import { periodById } from '#lib/model/named-periods.ts';
import { isFilterKey, type FilterKey, type Selection } from '#lib/model/params.ts';
import { isCivilDate, type Period } from '#lib/model/period.ts';

/** How a live number is printed: the figure, its change against another period, or its two terms. */
export const liveForms = ['value', 'change', 'difference', 'before', 'terms'] as const;
export type LiveForm = (typeof liveForms)[number];

/** A number in a sentence that is counted each time the report is made. */
export interface LiveNumber {
  readonly indicator: string;
  readonly scope: Selection;
  /** Where it isn't the period of the report. */
  readonly period: Period | null;
  /** The period that it is compared with; null: the same span of the year before. */
  readonly than: Period | null;
  readonly form: LiveForm;
  /** Decimals as printed; null: as usual for its unit. */
  readonly decimals: number | null;
}

/** A part of a text: words as they are, or a number to be counted, with what stands between its braces. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly source: string; readonly number: LiveNumber | Issue };

const BRACES = /\{([^{}\n]*)\}/gu;
const MOST_DECIMALS = 3;

const problem = (code: string, source: string, value: string): Issue => ({
  code,
  severity: 'error',
  where: { value: source },
  params: { number: `{${source}}`, value },
});

/** Whether what was parsed is a problem. */
export function isIssue(parsed: LiveNumber | Issue): parsed is Issue {
  return 'severity' in parsed;
}

function parsePeriod(value: string): Period | null {
  const named = periodById(value);
  if (named) return { from: named.from, to: named.to };
  const [from = '', to = '', ...rest] = value.split('..');
  return rest.length === 0 && isCivilDate(from) && isCivilDate(to) && from <= to ? { from, to } : null;
}

/** The codes of a key, or the first that its list doesn't know. */
function parseCodes(key: FilterKey, value: string): readonly string[] | { readonly unknown: string } {
  const codes = value.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => code !== UNKNOWN && !isListedCode(key, code));
  return unknown === undefined ? [...new Set(codes)] : { unknown };
}

interface Draft {
  scope: Partial<Record<FilterKey, readonly string[]>>;
  period: Period | null;
  than: Period | null;
  form: LiveForm;
  decimals: number | null;
}

/** Takes one `key=value` into the draft; the code of a problem and what is wrong, or null. */
function takeOption(draft: Draft, key: string, value: string): readonly [string, string] | null {
  if (key === 'period' || key === 'than') {
    const period = parsePeriod(value);
    if (!period) return ['live_bad_period', value];
    draft[key] = period;
    return null;
  }
  if (key === 'as') {
    const form = liveForms.find((one) => one === value);
    if (!form) return ['live_bad_form', value];
    draft.form = form;
    return null;
  }
  if (key === 'decimals') {
    const decimals = Number(value);
    if (!/^\d$/u.test(value) || decimals > MOST_DECIMALS) return ['live_bad_decimals', value];
    draft.decimals = decimals;
    return null;
  }
  if (!isFilterKey(key)) return ['live_unknown_key', key];
  const codes = parseCodes(key, value);
  if ('unknown' in codes) return ['live_unknown_code', codes.unknown];
  draft.scope[key] = codes;
  return null;
}

/** The breakdown without which an indicator has no figure, and whose code a live number must name. */
export function neededKey(indicator: Indicator): DimensionId | null {
  return indicator.scalar ? null : (indicator.by?.[0] ?? null);
}

/**
 * Reads what stands between braces: an indicator's id, then `|key=value` for filters (several codes parted by commas),
 * `period` and `than` (a named period or `2021-01-01..2021-12-31`), `as` and `decimals`. A problem says what is wrong.
 */
export function parseLiveNumber(source: string): LiveNumber | Issue {
  const [name = '', ...options] = source.split('|').map((part) => part.trim());
  const indicator = indicatorById(name);
  if (!indicator) return problem('live_unknown_indicator', source, name);
  const draft: Draft = { scope: {}, period: null, than: null, form: 'value', decimals: null };
  for (const option of options) {
    const [key = '', value = ''] = option.split('=').map((part) => part.trim());
    const wrong = takeOption(draft, key, value);
    if (wrong) return problem(wrong[0], source, wrong[1]);
  }
  const needed = neededKey(indicator);
  if (needed && (!isFilterKey(needed) || draft.scope[needed]?.length !== 1))
    return problem('live_needs_code', source, needed);
  if (draft.form === 'terms' && indicator.unit !== 'share') return problem('live_no_terms', source, name);
  return { indicator: name, ...draft };
}

/** A text in order: its words, and the numbers in it. */
export function parseParts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > at) parts.push({ kind: 'words', text: text.slice(at, match.index) });
    const source = match[1] ?? '';
    parts.push({ kind: 'number', source, number: parseLiveNumber(source) });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}

/** The question behind a live number and the filters it stands under, besides those of the report. */
export function toAsk({ indicator: name, scope }: Pick<LiveNumber, 'indicator' | 'scope'>): {
  ask: Ask;
  scope: Selection;
  code: string | null;
} {
  const indicator = indicatorById(name);
  const needed = indicator ? neededKey(indicator) : null;
  if (needed === null || !isFilterKey(needed)) return { ask: { indicator: name, by: [] }, scope, code: null };
  const { [needed]: codes, ...others } = scope;
  return { ask: { indicator: name, by: [needed] }, scope: others, code: codes?.[0] ?? null };
}
