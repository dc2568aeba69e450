import type { ChartContext } from '#lib/charts/chart.ts';
import { sitePeriods } from '#lib/charts/site-periods.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import type { Completeness, FieldCompleteness, Known } from '#lib/quality/completeness.ts';
import { percent } from '#lib/charts/in-words.ts';
import { missingShare } from './sentences.ts';
import { fieldName } from './words.ts';

/** One column: its head, what it is called in full, and what stands once above several. */
export interface HeatColumn {
  readonly head: string;
  readonly name: string;
  readonly group: string;
}

/** One cell: the step of its colour (0 none, 5 most; null where the field applies to no record) and its number. */
export interface HeatCell {
  readonly step: number | null;
  readonly text: string;
}

/** One field: its cells, the number for all of them, and how many are known. */
export interface HeatRow {
  readonly name: string;
  readonly cells: readonly HeatCell[];
  readonly overall: HeatCell;
  readonly knownOf: string;
  /** Share missing and count known as one line, where there is no room for columns of their own. */
  readonly line: string;
}

/** A heat map of missing values: fields that should be filled, then those that may be empty. */
export interface Heat {
  readonly title: string;
  readonly columns: readonly HeatColumn[];
  /** Column heads are long and stand upright. */
  readonly upright: boolean;
  readonly required: readonly HeatRow[];
  readonly optional: readonly HeatRow[];
  /** Fields that are known in every record they apply to. */
  readonly alwaysKnown: readonly string[];
}

/** Under this width the name of a field stands above its cells. */
export const STACKED_BELOW_PX = 720;
const FULL_FROM_PX = 1136;
/** So many sites fit side by side where names stand above. */
const STACKED_SITES = 5;

/** More heads than these don't fit side by side. */
const MOST_LEVEL = 8;

/** Lower bounds of the five steps, as shares. */
const STEPS = [0, 0.05, 0.2, 0.4, 0.7];

/** The number of a cell in whole percent; little is never shown as none, nor nearly all as all. */
export function cellOf(known: Known | null, locale: Locale): HeatCell {
  if (!known || known.total === 0) return { step: null, text: '' };
  const missing = (known.total - known.known) / known.total;
  if (known.known === known.total) return { step: 0, text: '0' };
  const step = STEPS.filter((bound) => missing >= bound).length;
  if (missing < 0.005) return { step, text: '<1' };
  if (missing > 0.995 && known.known > 0) return { step, text: '>99' };
  return { step, text: formatNumber(Math.round(missing * 100), locale) };
}

function sumOf(parts: readonly (Known | undefined)[]): Known {
  return parts.reduce<Known>(
    (sum, part) => ({ known: sum.known + (part?.known ?? 0), total: sum.total + (part?.total ?? 0) }),
    { known: 0, total: 0 },
  );
}

function rowOf(entry: FieldCompleteness, cells: readonly (Known | undefined)[], locale: Locale): HeatRow {
  const counts = {
    known: formatNumber(entry.overall.known, locale),
    total: formatNumber(entry.overall.total, locale),
  };
  return {
    name: fieldName(entry.field, locale),
    cells: cells.map((cell) => cellOf(cell ?? null, locale)),
    overall: cellOf(entry.overall, locale),
    knownOf: m.quality_heat_known_of(counts, { locale }),
    line: m.quality_heat_known_line(
      { ...counts, share: percent(missingShare(entry) ?? 0, locale) },
      { locale },
    ),
  };
}

type CellsOf = (entry: FieldCompleteness) => readonly (Known | undefined)[];

function rowsOf(completeness: Completeness, cellsOf: CellsOf, locale: Locale) {
  const told = completeness.fields.filter(({ overall }) => overall.total > 0);
  const lacking = told
    .filter(({ overall }) => overall.known < overall.total)
    .toSorted((one, other) => (missingShare(other) ?? 0) - (missingShare(one) ?? 0));
  const toRow = (entry: FieldCompleteness) => rowOf(entry, cellsOf(entry), locale);
  return {
    required: lacking.filter(({ mayBeEmpty }) => !mayBeEmpty).map(toRow),
    optional: lacking.filter(({ mayBeEmpty }) => mayBeEmpty).map(toRow),
    alwaysKnown: told
      .filter(({ overall }) => overall.known === overall.total)
      .map(({ field }) => fieldName(field, locale)),
  };
}

const titles = {
  month: m.quality_by_month_title,
  quarter: m.quality_by_quarter_title,
  year: m.quality_by_year_title,
};

/** Missing values by field and month, by quarter or year where months don't fit. */
export function monthHeat(completeness: Completeness, context: ChartContext): Heat {
  const { locale } = context;
  // Months are cut as in a narrow chart where the table has no room for two years of them.
  const widthPx = context.widthPx < FULL_FROM_PX ? Math.min(context.widthPx, 479) : context.widthPx;
  const { cut, periods } = sitePeriods({ ...context, widthPx });
  return {
    title: titles[cut]({}, { locale }),
    columns: periods.map(({ head, name, year }) => ({ head, name, group: year })),
    upright: false,
    ...rowsOf(
      completeness,
      ({ byMonth }) => periods.map(({ months }) => sumOf(months.map((month) => byMonth.get(month)))),
      locale,
    ),
  };
}

/** Missing values by field and site, by region where sites don't fit. */
export function siteHeat(completeness: Completeness, context: ChartContext): Heat {
  const { locale, widthPx } = context;
  const bySite = widthPx >= STACKED_BELOW_PX || completeness.sites.length <= STACKED_SITES;
  const codes = bySite ? completeness.sites : completeness.regions;
  const names = codes.map((code) => context.label(bySite ? 'site' : 'region', code));
  return {
    title: bySite ? m.quality_by_site_title({}, { locale }) : m.quality_by_region_title({}, { locale }),
    columns: names.map((name) => ({ head: name, name, group: '' })),
    upright: codes.length > MOST_LEVEL,
    ...rowsOf(
      completeness,
      (entry) => codes.map((code) => (bySite ? entry.bySite : entry.byRegion).get(code)),
      locale,
    ),
  };
}
