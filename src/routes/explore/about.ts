import { m } from '#lib/i18n/paraglide/messages.js';
import { formatPeriod } from '#lib/i18n/format.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import type { Filters } from '#lib/state/filters.svelte.ts';
import type { Export } from '#lib/ui/explore/explore-files.ts';
import { filtersInForce } from '../words.ts';

/** What an export is of, besides the data. */
export interface AboutOptions {
  readonly title: string;
  /** The measure, for its definition; none for a question in SQL. */
  readonly measure?: Indicator;
  /** The question in SQL. */
  readonly question?: string;
  /** Sentences that belong to the table. */
  readonly notes: readonly string[];
}

type About = Export['about'];

function definitionOf(measure: Indicator, locale: Locale): About {
  const parts = [measure.definition, measure.numerator, measure.denominator].filter(
    (text) => text !== undefined,
  );
  return [
    [m.explore_meta_definition({}, { locale }), parts.map((text) => text[locale]).join(' / ')],
    ...measure.caveats.map((caveat) => [m.explore_meta_note({}, { locale }), caveat[locale]] as const),
  ];
}

/** What every export says of itself: class of release, filters, definition, dates, files, notes. */
export function aboutOf(options: AboutOptions, filters: Filters, dataset: Dataset, locale: Locale): About {
  const { title, measure, question, notes } = options;
  const filterWords = question
    ? m.explore_filters_off({}, { locale })
    : filtersInForce(filters, locale) || m.quality_no_filters({}, { locale });
  const period = question ? dataset.span : (filters.period ?? dataset.span);
  return [
    [m.explore_meta_title({}, { locale }), title],
    [m.quality_meta_class({}, { locale }), m.chart_internal({}, { locale })],
    ...(question ? [[m.explore_meta_question({}, { locale }), question] as const] : []),
    ...(measure ? definitionOf(measure, locale) : []),
    [m.quality_meta_filters({}, { locale }), filterWords],
    [m.quality_meta_period({}, { locale }), formatPeriod(period, locale)],
    [m.quality_meta_asof({}, { locale }), { day: dataset.span.to }],
    [m.quality_meta_files({}, { locale }), dataset.logs.map(({ file }) => file).join(', ')],
    ...(dataset.synthetic
      ? [
          [
            m.explore_meta_note({}, { locale }),
            `${m.app_synthetic({}, { locale })}, ${m.app_synthetic_note({}, { locale })}`,
          ] as const,
        ]
      : []),
    ...notes.map((note) => [m.explore_meta_note({}, { locale }), note] as const),
  ];
}
