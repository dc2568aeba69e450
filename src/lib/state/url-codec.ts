import type { Annotation } from '#lib/charts/chart.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { codeLists } from '#lib/model/codes/registry.ts';
import { isListedCode } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import type { Issue } from '#lib/model/issue.ts';
import { periodById } from '#lib/model/named-periods.ts';
import { filterKeys, isFilterKey, type FilterKey, type Selection } from '#lib/model/params.ts';
import { locales } from '#lib/model/text.ts';
import { isCivilDate, type Period } from '#lib/model/period.ts';
import { parseNote } from './notes-codec.ts';

/** What a link asks for. A period may have one open end; the data close it. */
export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  /** Id of the named period, when the link used one and gave no dates. */
  readonly periodId: string | null;
  /** Last day of ERRIN's first phase, when the link sets it. */
  readonly phase: string | null;
  readonly selection: Selection;
  /** Dated notes, drawn on every time axis. */
  readonly notes: readonly Annotation[];
  /** The name of the view, when the link has one. */
  readonly view: string | null;
  /** Keys and values that were ignored, for a visible notice; those of the other selection too. */
  readonly issues: readonly Issue[];
}

/** Keys that mean something besides filters, with the values they may have; null is checked elsewhere. */
const otherValues: Readonly<Record<string, readonly string[] | null>> = {
  lang: locales,
  data: ['sample'],
  grain: ['month', 'week', 'day'],
  flow: ['month', 'quarter', 'year'],
  end: ['step', 'protection', 'reception', 'return', 'moved'],
  phase: null,
  note: null,
  view: null,
  preset: ['mediators'],
  // The page of questions: its part, and what its pivot and its list of records show.
  tab: ['pivot', 'sql', 'records'],
  show: ['value', 'row', 'column'],
  shade: ['on', 'off'],
  measure: null,
  rows: null,
  columns: null,
  sort: null,
  of: null,
  cell: null,
  part: ['unknown'],
  page: null,
  fields: null,
};
const otherKeys = new Set(Object.keys(otherValues));

/** What a period is given by. */
const periodKeys = ['from', 'to', 'period'] as const;

/** Keys that mean something on one page only; those of the second selection are of the comparison, too. */
const pageKeys: Readonly<Record<string, readonly string[]>> = {
  '/dashboard': ['grain', 'flow', 'end'],
  '/compare': ['preset'],
  '/explore': [
    ...['tab', 'show', 'shade', 'measure', 'rows', 'columns', 'sort'],
    ...['of', 'cell', 'part', 'page', 'fields'],
  ],
};

/** A copy of the query with what means something on the page, by its path; what only others know is left out. */
export function ofPage(query: URLSearchParams, path: string): URLSearchParams {
  const others = new Set(Object.entries(pageKeys).flatMap(([page, keys]) => (page === path ? [] : keys)));
  const isOther = (key: string) => others.has(key) || (path !== '/compare' && key.startsWith(OTHER_PREFIX));
  return new URLSearchParams([...query].filter(([key]) => !isOther(key)));
}

/** A value in a notice is cut: it only has to be recognised. */
const LONGEST_VALUE = 60;

/** Keys of the second selection of a comparison start with this. */
export const OTHER_PREFIX = 'b.';

/** The second selection's own keys, bare; what both sides share (the phase boundary) comes along. */
export function otherQuery(query: URLSearchParams): URLSearchParams {
  const own = [...query].filter(([key]) => key.startsWith(OTHER_PREFIX));
  const bare = new URLSearchParams(own.map(([key, value]) => [key.slice(OTHER_PREFIX.length), value]));
  const phase = query.get('phase');
  if (phase !== null) bare.set('phase', phase);
  return bare;
}

/** A copy of the query with the second selection replaced by the filters of a bare one. */
export function withOther(query: URLSearchParams, bare: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams([...query].filter(([key]) => !key.startsWith(OTHER_PREFIX)));
  if (periodKeys.some((key) => bare.get(key) !== query.get(`${OTHER_PREFIX}${key}`))) next.delete('preset');
  for (const [key, value] of bare) if (!otherKeys.has(key)) next.append(`${OTHER_PREFIX}${key}`, value);
  const phase = bare.get('phase');
  if (phase !== null) next.set('phase', phase);
  return next;
}

/** Keys that speak of the same thing: a region of the one selection says nothing where the other names a site. */
const sameMatter: readonly (readonly string[])[] = [periodKeys, ['region', 'site']];

/** The key and those that speak of the same thing. */
export const matterOf = (key: string): readonly string[] =>
  sameMatter.find((keys) => keys.includes(key)) ?? [key];

/** A key without the mark of the second selection. */
export const bareKey = (key: string): string =>
  key.startsWith(OTHER_PREFIX) ? key.slice(OTHER_PREFIX.length) : key;

/** Whether a bare key is a filter or a period. */
export const isSelecting = (key: string): boolean =>
  isFilterKey(key) || periodKeys.some((one) => one === key);

/** A copy of the query whose second selection has the filters of the first, too, in every matter that it leaves open. */
export function withSharedFilters(query: URLSearchParams): URLSearchParams {
  const other = otherQuery(query);
  const isOpen = (key: string) => !matterOf(key).some((one) => other.has(one));
  const shared = [...query].filter(
    ([key]) => !key.startsWith(OTHER_PREFIX) && !otherKeys.has(key) && isOpen(key),
  );
  return withOther(query, new URLSearchParams([...other, ...shared]));
}

const issue = (code: string, key: string, value: string): Issue => ({
  code,
  severity: 'warning',
  where: { column: key, value },
  params: { key, value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value },
});

/** A code as the data hold it: every code list's word for unknown is the one `unknown`. */
function toCode(key: FilterKey, value: string): string {
  const dimension = dimensions[key];
  const list = 'list' in dimension ? codeLists[dimension.list] : undefined;
  return list?.codes.find((code) => code.code === value)?.unknown ? UNKNOWN : value;
}

function parseSelection(
  query: URLSearchParams,
  occurring: (key: FilterKey, code: string) => boolean,
  issues: Issue[],
): Selection {
  const selection: Partial<Record<FilterKey, string[]>> = {};
  for (const key of filterKeys) {
    const codes = new Set<string>();
    for (const value of query.getAll(key)) {
      const code = toCode(key, value);
      if (code === UNKNOWN || isListedCode(key, code) || occurring(key, code)) codes.add(code);
      else issues.push(issue('unknown_value', key, value));
    }
    if (codes.size > 0) selection[key] = [...codes];
  }
  return selection;
}

function parseNotes(query: URLSearchParams, issues: Issue[]): Annotation[] {
  return query.getAll('note').flatMap((value) => {
    const note = parseNote(value);
    if (!note) issues.push(issue('bad_note', 'note', value));
    return note ?? [];
  });
}

function parseDate(query: URLSearchParams, key: 'from' | 'to' | 'phase', issues: Issue[]): string | null {
  const value = query.get(key);
  if (value === null || value === '') return null;
  if (isCivilDate(value)) return value;
  issues.push(issue('bad_date', key, value));
  return null;
}

function parsePeriod(
  query: URLSearchParams,
  issues: Issue[],
  phase: string | null,
): Pick<Asked, 'from' | 'to' | 'periodId'> {
  const from = parseDate(query, 'from', issues);
  const to = parseDate(query, 'to', issues);
  if (from && to && from > to) {
    issues.push(issue('period_reversed', 'from', `${from} > ${to}`));
    return { from: null, to: null, periodId: null };
  }
  const id = query.get('period');
  if (from || to || !id) return { from, to, periodId: null };
  const named = periodById(id, phase ?? undefined);
  if (!named) issues.push(issue('unknown_value', 'period', id));
  return named ? { from: named.from, to: named.to, periodId: id } : { from: null, to: null, periodId: null };
}

/**
 * Reads a link. Nothing in it is an error: what is not understood is left out and reported.
 * `occurring` tells codes of the loaded data that no list has (a site made locally).
 */
export function parseUrl(
  query: URLSearchParams,
  occurring: (key: FilterKey, code: string) => boolean,
): Asked {
  const issues: Issue[] = [];
  const known = new Set([...otherKeys, ...filterKeys, 'from', 'to', 'period']);
  for (const key of new Set(query.keys())) {
    const isOther = key.startsWith(OTHER_PREFIX);
    const bare = isOther ? key.slice(OTHER_PREFIX.length) : key;
    const [value = '', ...more] = query.getAll(key);
    if (!known.has(bare) || (isOther && otherKeys.has(bare))) issues.push(issue('unknown_key', key, value));
    else if (otherValues[key]?.includes(value) === false) issues.push(issue('unknown_value', key, value));
    // Only codes and notes may be given several times.
    if (!isFilterKey(bare) && bare !== 'note')
      for (const extra of more) issues.push(issue('unknown_value', key, extra));
  }
  const selection = parseSelection(query, occurring, issues);
  const phase = parseDate(query, 'phase', issues);
  const period = parsePeriod(query, issues, phase);
  const ofOther: Issue[] = [];
  const other = otherQuery(query);
  parseSelection(other, occurring, ofOther);
  parsePeriod(other, ofOther, phase);
  const named = ofOther.map(({ code, params }) =>
    issue(code, `${OTHER_PREFIX}${String(params['key'])}`, String(params['value'])),
  );
  const notes = parseNotes(query, issues);
  const view = query.get('view')?.slice(0, LONGEST_VALUE) ?? null;
  return { ...period, phase, selection, notes, view, issues: [...issues, ...named] };
}

/** A copy of the query with one key's codes replaced; other keys, and their order, stay as they are. */
export function withCodes(query: URLSearchParams, key: FilterKey, codes: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete(key);
  for (const code of codes) next.append(key, code);
  return next;
}

/** A copy of the query with the period replaced by dates, by a named period, or by none. */
export function withPeriod(
  query: URLSearchParams,
  period: Period | { readonly id: string } | null,
): URLSearchParams {
  const next = new URLSearchParams(query);
  // A preset that speaks of its periods ends with them.
  for (const key of [...periodKeys, 'preset']) next.delete(key);
  if (period && 'id' in period) next.set('period', period.id);
  else if (period) {
    next.set('from', period.from);
    next.set('to', period.to);
  }
  return next;
}

/** A copy of the query without any filter and without keys that mean nothing. */
export function withoutFilters(query: URLSearchParams): URLSearchParams {
  const kept = [...query.entries()].filter(([key]) => otherKeys.has(key) || key.startsWith('b.'));
  return new URLSearchParams(
    kept.filter(([key]) => key.startsWith('b.') || (!isFilterKey(key) && key !== 'preset')),
  );
}

/** A copy of the query with the last day of ERRIN's first phase set. */
export function withPhase(query: URLSearchParams, date: string): URLSearchParams {
  const next = new URLSearchParams(query);
  if (isCivilDate(date)) next.set('phase', date);
  else next.delete('phase');
  return next;
}
