import { unitLabel, unitName } from '#lib/charts/units.ts';
import { formatFigure, formatNumber, formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { amifOf } from '#lib/indicators/amif.ts';
import type { Indicator, StatedIndicator } from '#lib/indicators/indicator.ts';
import type { Answer, Figure, Unit } from '#lib/model/answer.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { contactFields, sessionFields } from '#lib/model/fields.ts';
import { filterKeys, type Params } from '#lib/model/params.ts';
import { sharedKey } from '#lib/model/shared-key.ts';
import { targetSet } from '#lib/model/target.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import type { Filters } from '#lib/state/filters.svelte.ts';

const quotes: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => `“${text}”`,
  fr: (text) => `«\u00a0${text}\u00a0»`,
  nl: (text) => `‘${text}’`,
};

/** A fact of a definition: what it is, and what it says. */
export interface DefinitionFact {
  readonly label: string;
  readonly text: string;
}

/** A figure as it is written, with its terms where it has any, e.g. `23.0% (471 of 2,044)`; a dash where there is none. */
export function figureInWords({ value, numerator, denominator }: Figure, unit: Unit, locale: Locale): string {
  const text = value === null ? '–' : formatFigure(value, unit, locale);
  if (numerator === null || denominator === null) return text;
  return m.def_of_terms({
    value: text,
    numerator: formatNumber(numerator, locale),
    denominator: formatNumber(denominator, locale),
  });
}

/** The figures beside an indicator's own, each with its unit. */
export function besideInWords(indicator: Indicator, answer: Answer, locale: Locale): DefinitionFact[] {
  return (indicator.beside ?? []).map(({ id, label, unit }) => {
    const figure = answer.beside?.[id] ?? { value: null, numerator: null, denominator: null };
    const isBare = unit === 'share' || figure.value === null;
    const name = isBare ? '' : unitName(unit, figure.value, locale) || unitLabel(unit, locale);
    return { label: label[locale], text: `${figureInWords(figure, unit, locale)} ${name}`.trim() };
  });
}

/** What an indicator is to the fund; nothing where it has no part in it. */
export function amifInWords({ number }: Indicator | StatedIndicator, locale: Locale): DefinitionFact[] {
  const { codes, isProjectSpecific } = amifOf(number);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(codes);
  const texts = [
    ...(codes.length > 0 ? [m.def_amif_codes({ codes: list })] : []),
    ...(isProjectSpecific ? [m.def_amif_project()] : []),
  ];
  return texts.map((text) => ({ label: m.def_amif(), text }));
}

const named = [...contactFields, ...sessionFields, sharedKey, targetSet];

/** Fields by their labels, as a list in words. */
export function fieldLabels(names: readonly string[], locale: Locale): string {
  const labels = names.map((name) => named.find((field) => field.name === name)?.label[locale] ?? name);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    labels.map((label) => quotes[locale](label)),
  );
}

/** Why something can't be computed: columns that no loaded file has, no key that the teams share, or no target. */
export function missingSentence(names: readonly string[], locale: Locale): string {
  const columns = names.filter((name) => name !== sharedKey.name && name !== targetSet.name);
  const sentences = columns.length > 0 ? [m.dash_missing({ fields: fieldLabels(columns, locale) })] : [];
  if (names.includes(sharedKey.name)) sentences.push(m.dash_missing_shared());
  if (names.includes(targetSet.name)) sentences.push(m.dash_missing_target());
  return sentences.join(' ');
}

/** The teams that a page speaks of: those chosen, else the only one that occurs, else both; or that none is recorded. */
export function teamsInScope(filters: Filters, dataset: Dataset, locale: Locale): string {
  const chosen = filters.codes('team');
  const present = [...dataset.codes.team];
  const teams = (chosen.length > 0 || present.length > 1 ? chosen : present).map((code) =>
    dimensionLabel('team', code === UNKNOWN ? null : code, locale),
  );
  if (teams.length > 0) return teams.join(', ');
  return present.length === 0 ? m.dash_scope_unknown() : m.dash_scope_both();
}

/** The filters in force in words, the period first; empty when nothing filters. */
export function filtersInForce(
  { period, selection }: Pick<Params, 'period' | 'selection'>,
  locale: Locale,
): string {
  const codes = filterKeys.flatMap((key) => {
    const chosen = (selection[key] ?? []).map((code) =>
      dimensionLabel(key, code === UNKNOWN ? null : code, locale),
    );
    const name = dimensions[key].label[locale];
    return chosen.length > 0 ? [m.def_filter({ name, list: chosen.join(', ') }, { locale })] : [];
  });
  return [...(period ? [formatPeriod(period, locale)] : []), ...codes].join(' · ');
}
