import { formatDate, formatFigure, formatMonth, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { percent } from '#lib/charts/in-words.ts';
import { labelOf } from '#lib/model/codes/registry.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { fieldsOf } from '#lib/model/fields.ts';
import type { Severity } from '#lib/model/issue.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Counted, Fact, Need, RuleAnswer, RuleGroup } from '#lib/quality/rule.ts';
import type { Effect } from '#lib/state/effects.ts';
import type { RuleResult } from '#lib/state/quality-answering.ts';
import { sentenceOf } from '../import/words.ts';

/** A rule that found something, with what suffers from it. */
type Suffering = Extract<RuleResult, { answer: object }>;

type Word = (inputs: object, options: { readonly locale: Locale }) => string;

/** Names of the sections of rules. */
export const groupName: Readonly<Record<RuleGroup, Word>> = {
  records: m.quality_group_records,
  people: m.quality_group_people,
  dates: m.quality_group_dates,
  values: m.quality_group_values,
  links: m.quality_group_links,
};

/** What a severity asks for. */
export const severityName: Readonly<Record<Severity, Word>> = {
  error: m.quality_severity_error,
  warning: m.quality_severity_warning,
  note: m.quality_severity_note,
};

const countedNames = {
  records: m.quality_counted_records,
  persons: m.quality_counted_persons,
  outcomes: m.quality_counted_outcomes,
  sessions: m.quality_counted_sessions,
  months: m.quality_counted_months,
  rows: m.quality_counted_rows,
  values: m.quality_counted_values,
} as const;

/** The name of what a rule counts, for so many of it. */
export function countedName(counted: Counted, count: number, locale: Locale): string {
  return countedNames[counted]({ count }, { locale });
}

/** A count with what is counted, e.g. `13 persons`. */
export function countInWords(counted: Counted, count: number, locale: Locale): string {
  return `${formatNumber(count, locale)}\u00a0${countedName(counted, count, locale)}`;
}

/** What stands under the count of a rule: the unit, and the share of what was checked. */
export function baseInWords(counted: Counted, { count, total }: RuleAnswer, locale: Locale): string {
  const unit = countedName(counted, count, locale);
  if (!total) return unit;
  if (counted === 'values')
    return m.quality_of_rows({ unit, total: formatNumber(total, locale) }, { locale });
  return m.quality_of_total(
    { unit, share: percent(count / total, locale), total: formatNumber(total, locale) },
    { locale },
  );
}

/** Items as a list in words. */
export function listInWords(items: readonly string[], locale: Locale, type: 'and' | 'or' = 'and'): string {
  const style = type === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(locale, { type: style }).format(items);
}

/** Items that may hold commas themselves, one after the other. */
export function seriesInWords(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'fr' ? '\u202f; ' : '; ');
}

/** The label of a field of any table; the contacts' own first. */
export function fieldName(name: string, locale: Locale): string {
  for (const fields of Object.values(fieldsOf)) {
    const field = fields.find((candidate) => candidate.name === name);
    if (field) return field.label[locale];
  }
  return name;
}

const files = {
  contact: m.quality_need_file_contact,
  session: m.quality_need_file_session,
  outcome: m.quality_need_file_outcome,
  accompaniment: m.quality_need_file_accompaniment,
  person: m.quality_need_file_person,
} as const;

/** Why a rule can't be checked: the fields or files that would have to be loaded. */
export function needsInWords(needs: readonly Need[], locale: Locale): string {
  const names = needs.map((need) => {
    const [kind, table] = need.split(':');
    if (kind === 'file' && table) return files[table as keyof typeof files]({}, { locale });
    return m.quality_quoted({ text: fieldName(need, locale) }, { locale });
  });
  return m.quality_needs({ fields: listInWords(names, locale, 'or') }, { locale });
}

/** What an example row says, as a person reads it. */
export function factInWords({ type, list, value }: Fact, locale: Locale): string {
  if (typeof value === 'boolean') return value ? m.quality_yes({}, { locale }) : m.quality_no({}, { locale });
  if (type === 'date') return formatDate(String(value), locale);
  if (type === 'month') return formatMonth(String(value), locale);
  if (type === 'field') return fieldName(String(value), locale);
  if (type === 'reason') return sentenceOf(String(value));
  if (list) return labelOf(list, String(value), locale);
  // Years are no amounts: they have no separator of thousands.
  return typeof value === 'number' && (value < 1000 || value > 2999)
    ? formatNumber(value, locale)
    : String(value);
}

/** The same word in the middle of a sentence. */
export function lowerFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

function changeInWords({ label, unit, change }: Effect, locale: Locale): string | null {
  if (!change) return null;
  const [before, after] = [change.before, change.after].map((value) => formatFigure(value, unit, locale));
  if (before === undefined || after === undefined || before === after) return null;
  return m.quality_effect_change({ label: label[locale], before, after }, { locale });
}

/** How much of what the figures count is in question, at most; nothing where the rule can't say. */
function shareInWords({ rule, answer }: Suffering, records: number, locale: Locale): string[] {
  const total = rule.counted === 'records' && rule.scope === 'filters' ? records : answer.total;
  if (!total) return [];
  const unit = countedName(rule.counted === 'values' ? 'rows' : rule.counted, 2, locale);
  const share = percent(Math.min(1, answer.count / total), locale);
  return [m.quality_effect_share({ share, unit }, { locale })];
}

/**
 * Which figures suffer and by how much, line by line: those that read what is in question with the breakdowns, the
 * share in question (of all `records` under the filters), and figures that change without the rows.
 */
export function effectsInWords(suffering: Suffering, records: number, locale: Locale): string[] {
  const { effects } = suffering;
  const changes = effects.indicators.flatMap((effect) => changeInWords(effect, locale) ?? []);
  const readers = effects.indicators
    .filter(({ change }) => !change)
    .map(({ label, affected }) =>
      affected === null
        ? label[locale]
        : m.quality_effect_affected(
            { label: label[locale], count: formatNumber(affected, locale) },
            { locale },
          ),
    );
  const groups = effects.breakdowns.map((id) => lowerFirst(dimensions[id].label[locale], locale));
  const touched = [
    ...(effects.everyContactFigure ? [m.quality_effect_everything({}, { locale })] : []),
    ...(readers.length > 0
      ? [m.quality_effect_indicators({ list: seriesInWords(readers, locale) }, { locale })]
      : []),
    ...(groups.length > 0
      ? [m.quality_effect_breakdowns({ list: listInWords(groups, locale) }, { locale })]
      : []),
  ];
  const lines = [
    ...touched,
    ...(touched.length > 0 ? shareInWords(suffering, records, locale) : []),
    ...(changes.length > 0 ? [m.quality_effect_without({}, { locale }), ...changes] : []),
  ];
  return lines.length > 0 ? lines : [m.quality_effect_none({}, { locale })];
}
