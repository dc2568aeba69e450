import type { Annotation } from '#lib/charts/chart.ts';
import { formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Indicator } from '#lib/indicators/indicator.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import type { Params } from '#lib/model/params.ts';
import type { Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import type { Asks } from '#lib/state/inquiry.svelte.ts';
import type { Fact } from '#lib/ui/cells.ts';
import { datedFacts, type FileAbout } from '#lib/ui/chart-files.ts';
import { scopeInName } from '#lib/ui/file-name.ts';
import { today } from './today.ts';
import { filtersInForce } from './words.ts';

/** A selection of the data. */
type Scope = Pick<Params, 'period' | 'selection'>;

/** What is loaded, as far as a file speaks of it. */
type Loaded = Pick<Dataset, 'span' | 'synthetic'> & {
  readonly logs: readonly Pick<Dataset['logs'][number], 'file'>[];
};

/** What an export is of, besides the data. */
export interface AboutOptions {
  readonly title: string;
  /** The measure, for its definition; none for a question in SQL. */
  readonly measure?: Indicator;
  /** The question in SQL. */
  readonly question?: string;
  /** Sentences that belong to the table. */
  readonly notes: readonly string[];
  /** The dated notes of its scale of time, where it has one. */
  readonly dated?: readonly Annotation[];
}

const note = (text: string, locale: Locale): Fact => [m.explore_meta_note({}, { locale }), text];

function definitionOf(measure: Indicator, locale: Locale): Fact[] {
  const parts = [measure.definition, measure.numerator, measure.denominator].filter(
    (text) => text !== undefined,
  );
  return [
    [
      m.explore_meta_definition({}, { locale }),
      m.def_filter(
        { name: measure.label[locale], list: parts.map((text) => text[locale]).join(' / ') },
        { locale },
      ),
    ],
    ...measure.caveats.map((caveat) => note(caveat[locale], locale)),
  ];
}

function scopeFacts(filters: string, period: Period | null, { span, logs }: Loaded, locale: Locale): Fact[] {
  return [
    [m.quality_meta_filters({}, { locale }), filters],
    ...(period ? [[m.quality_meta_period({}, { locale }), formatPeriod(period, locale)] as const] : []),
    [m.quality_meta_asof({}, { locale }), { day: span.to }],
    [m.quality_meta_files({}, { locale }), logs.map(({ file }) => file).join(', ')],
  ];
}

function syntheticWarning({ synthetic }: Loaded, locale: Locale): string[] {
  return synthetic ? [`${m.app_synthetic({}, { locale })}, ${m.app_synthetic_note({}, { locale })}`] : [];
}

const scopeInWords = (scope: Scope, locale: Locale): string =>
  filtersInForce(scope, locale) || m.quality_no_filters({}, { locale });

/** What every export of a table says of itself: class of release, definition, filters, dates, files, notes. */
export function aboutOf(options: AboutOptions, scope: Scope, loaded: Loaded, locale: Locale): Fact[] {
  const { title, measure, question, notes, dated = [] } = options;
  const filters = question ? m.explore_filters_off({}, { locale }) : scopeInWords(scope, locale);
  const period = question ? loaded.span : (scope.period ?? loaded.span);
  return [
    [m.explore_meta_title({}, { locale }), title],
    [m.quality_meta_class({}, { locale }), m.chart_internal({}, { locale })],
    ...(question ? [[m.explore_meta_question({}, { locale }), question] as const] : []),
    ...(measure ? definitionOf(measure, locale) : []),
    ...scopeFacts(filters, period, loaded, locale),
    ...syntheticWarning(loaded, locale).map((text) => note(text, locale)),
    ...notes.map((text) => note(text, locale)),
    ...datedFacts(dated, locale),
    [m.explore_meta_made({}, { locale }), { day: today() }],
  ];
}

function definitionsOf(asks: Asks, locale: Locale): Fact[] {
  const ids = new Set(Object.values(asks).map(({ indicator }) => indicator));
  return [...ids].flatMap((id) => {
    const indicator = indicatorById(id);
    return indicator ? definitionOf(indicator, locale) : [];
  });
}

/** The definition of what a chart counts first. */
function firstDefinition(asks: Asks, locale: Locale): string {
  const [first] = Object.values(asks);
  return (first && indicatorById(first.indicator)?.definition[locale]) ?? '';
}

/** What the files of a chart say of its figures: what they count, of which selection, from which files. */
export function aboutChart(asks: Asks, scope: Scope, loaded: Loaded, locale: Locale): FileAbout {
  const filters = scopeInWords(scope, locale);
  const period = scope.period ?? loaded.span;
  return {
    filters,
    scope: scopeInName({ ...scope, period }),
    made: today(),
    warnings: syntheticWarning(loaded, locale),
    definition: firstDefinition(asks, locale),
    facts: [...scopeFacts(filters, period, loaded, locale), ...definitionsOf(asks, locale)],
  };
}

/** The same for a chart of two selections. */
export function aboutBoth(
  asks: Asks,
  scopes: readonly [Scope, Scope],
  loaded: Loaded,
  locale: Locale,
): FileAbout {
  const [a, b] = scopes;
  const filters = m.def_filters_both({ a: scopeInWords(a, locale), b: scopeInWords(b, locale) }, { locale });
  return {
    ...aboutChart(asks, a, loaded, locale),
    filters,
    scope: [...scopeInName(a), ...scopeInName(b).map((part) => `b-${part}`)],
    facts: [...scopeFacts(filters, null, loaded, locale), ...definitionsOf(asks, locale)],
  };
}
