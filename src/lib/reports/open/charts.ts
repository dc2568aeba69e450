import { indicatorById } from '#lib/indicators/registry.ts';
import type { PublishedDimension } from '#lib/indicators/published-counts.ts';
import { depthOf, type PublicHierarchy } from '#lib/indicators/published-dimensions.ts';
import type { Chart } from '#lib/charts/chart.ts';
import { dimensions } from '#lib/model/dimension.ts';
import type { FilterKey } from '#lib/model/params.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Question } from '../questions.ts';
import type { Report } from '../report.ts';
import { openCount, type OpenCount, type Publishable, type Untold } from './counts.ts';

/** What stands in the open version for a figure: an indicator in the parts of one dimension. */
interface OpenChart {
  readonly indicator: string;
  readonly by: PublishedDimension;
  /** What it is broken down by in the report, where that needs fields of its own. */
  readonly key?: FilterKey;
}

/** Figures that can be drawn from published counts; others are left out. */
const openCharts: Readonly<Partial<Record<string, OpenChart>>> = {
  'contacts-over-time': { indicator: 'contact-moments', by: 'period' },
  'contacts-by-team': { indicator: 'contact-moments', by: 'team', key: 'team' },
  languages: { indicator: 'contact-moments', by: 'language', key: 'language' },
  sites: { indicator: 'contact-moments', by: 'place', key: 'region' },
  regions: { indicator: 'contact-moments', by: 'place', key: 'region' },
  nationality: { indicator: 'persons-reached', by: 'nationality', key: 'nationality' },
  outcomes: { indicator: 'outcomes-recorded', by: 'outcome', key: 'outcome' },
};

/** A figure of the open version: its count, and the dimension whose parts it shows. */
export interface DrawnCount extends OpenCount {
  readonly indicator: string;
  readonly by: PublishedDimension;
}

/** The count that a figure shows in the open version, or why it is left out. */
export function drawnCount(report: Report, chart: Chart, publishable: Publishable): DrawnCount | Untold {
  const open = openCharts[chart.id];
  if (!open) return 'measure';
  const question: Question = {
    ask: { indicator: open.indicator, by: open.key ? [open.key] : [] },
    period: report.period,
    scope: report.template.scope ?? {},
  };
  const count = openCount(question, publishable, [open.by]);
  if (typeof count === 'string') return count;
  return count.at[open.by] === undefined ? { ...count, indicator: open.indicator, by: open.by } : 'filter';
}

/** What a figure that is left out would have shown. */
export function chartName({ asks }: Chart, locale: Locale): string {
  const [first] = Object.values(asks);
  if (!first) return '';
  const parts = first.by.map((id) => dimensions[id].label[locale]);
  return [indicatorById(first.indicator)?.label[locale] ?? first.indicator, ...parts].join(' · ');
}

/** How deep places and periods are drawn: regions and French departments, quarters. */
const DEPTH: Readonly<Partial<Record<PublishedDimension, number>>> = { place: 2 };

const depthIn = (hierarchy: PublicHierarchy): number =>
  hierarchy.id === 'period'
    ? Math.max(1, ...[...hierarchy.codes.keys()].map((code) => depthOf(hierarchy, code))) - 1
    : (DEPTH[hierarchy.id] ?? 1);

/** The parts that a figure shows, in the order of their list: the deepest that are drawn, each once. */
export function drawnCodes(hierarchy: PublicHierarchy): string[] {
  const deepest = depthIn(hierarchy);
  return [...hierarchy.codes.keys()].filter((code) => {
    const depth = depthOf(hierarchy, code);
    return depth === deepest || (depth > 0 && depth < deepest && !hierarchy.sums[code]);
  });
}
