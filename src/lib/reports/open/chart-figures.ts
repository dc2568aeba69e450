import type { Chart } from '#lib/charts/chart.ts';
import { rankedBars, type RankedBar } from '#lib/charts/ranked-bars.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { indicatorById } from '#lib/indicators/registry.ts';
import { depthOf } from '#lib/indicators/published-dimensions.ts';
import { chartContext } from '../compose/chart-figures.ts';
import type { Drawing } from '../compose/material.ts';
import { chartsOf } from '../questions.ts';
import { textCell } from '../printed.ts';
import type { ReportFigure, ReportTable } from '../tree.ts';
import { drawnCodes, drawnCount, type DrawnCount } from './charts.ts';
import { openCell, openNumber, openValue } from './figures.ts';
import { drawnOpen, type OpenDrawing, type OpenMaterial } from './material.ts';

/** What is drawn: a specification as charts make it. */
type Spec = ReturnType<Chart['spec']>;

/** What a figure is drawn from. */
type Drawn = Omit<OpenMaterial, 'drawings'>;

/** A part of a figure: its name, and its protected number. */
interface Part {
  readonly name: string;
  readonly value: number | null;
  readonly kind: 'main' | 'other' | 'unknown';
}

const kinds: Readonly<Partial<Record<string, Part['kind']>>> = {
  unknown: 'unknown',
  other: 'other',
  OTH: 'other',
};

/** Parts by printed number, what isn't shown in the order of its list behind them, others and not recorded last; time runs. */
function partsOf({ report, figures }: Drawn, { measure, at, by }: DrawnCount): Part[] {
  const hierarchy = figures.hierarchies[by];
  if (!hierarchy) return [];
  const parts = drawnCodes(hierarchy).map((code): Part => {
    const isRest = code.startsWith('in-') || depthOf(hierarchy, code) === 0;
    const value = openValue(figures, { measure, at: { ...at, [by]: code } });
    const name = hierarchy.codes.get(code)?.[report.locale] ?? code;
    return { name, value, kind: kinds[code] ?? (isRest ? 'other' : 'main') };
  });
  if (by === 'period') return parts;
  const rank = ({ kind }: Part) => ['main', 'other', 'unknown'].indexOf(kind);
  return parts.toSorted((a, b) => rank(a) - rank(b) || (b.value ?? -1) - (a.value ?? -1));
}

/** The specification of a figure, made of protected numbers alone; null where it isn't shown in the open version. */
function openSpec(material: Drawn, chart: Chart): Spec | null {
  const { report, publishable } = material;
  const drawn = drawnCount(report, chart, publishable);
  if (typeof drawn === 'string') return null;
  const bars = partsOf(material, drawn).map(({ name, value, kind }): RankedBar => ({
    name,
    value,
    kind,
    text: openNumber(value, report.locale),
  }));
  const context = chartContext({ ...material, hasSessionFile: false, annotations: [] });
  return rankedBars(bars, context, { wideLimit: bars.length });
}

function captionOf({ report, figures }: Drawn, { indicator, by }: DrawnCount): string {
  const name = indicatorById(indicator)?.label[report.locale] ?? indicator;
  return `${name} · ${figures.hierarchies[by]?.label[report.locale] ?? by}`;
}

function dataOf(material: Drawn, chart: Chart, drawn: DrawnCount): ReportTable {
  const { report, figures } = material;
  const { locale } = report;
  const total = openValue(figures, drawn);
  const name = m.report_head_total({}, { locale });
  return {
    id: chart.id,
    caption: captionOf(material, drawn),
    head: [
      { text: figures.hierarchies[drawn.by]?.label[locale] ?? '', isNumeric: false },
      { text: indicatorById(drawn.indicator)?.label[locale] ?? '', isNumeric: true },
    ],
    rows: [
      ...partsOf(material, drawn).map((part) => ({
        cells: [textCell(part.name), openCell(part.value, locale)],
      })),
      { cells: [textCell(name), openCell(total, locale)], isTotal: true },
    ],
    notes: drawn.by === 'language' ? [m.report_open_several({}, { locale })] : [],
  };
}

/** A figure of the open version; null where it isn't shown or not drawn. */
export function toOpenFigure(material: OpenMaterial, chart: Chart): ReportFigure | null {
  const { report, publishable, drawings, span } = material;
  const { locale } = report;
  const drawing = drawings.get(chart.id);
  const drawn = drawnCount(report, chart, publishable);
  if (!drawing || typeof drawn === 'string') return null;
  const parts = partsOf(material, drawn).map(({ name, value }) => `${name} ${openNumber(value, locale)}`);
  const caption = captionOf(material, drawn);
  return {
    ...{ id: chart.id, caption, alt: `${caption}. ${parts.join(', ')}`, svg: drawing.svg },
    ...{ widthPx: drawing.widthPx, heightPx: drawing.heightPx },
    note: [
      m.report_open_rounded({}, { locale }),
      m.report_data_to({ date: formatDate(span.to, locale) }, { locale }),
    ].join(' · '),
    data: dataOf(material, chart, drawn),
  };
}

/** The figures of the open version drawn, by the id of their chart; each is drawn from protected numbers alone. */
export async function drawOpenCharts(
  material: Drawn,
  draw: (spec: Spec) => Promise<Drawing | null>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, OpenDrawing>> {
  const drawings = new Map<string, OpenDrawing>();
  for (const chart of material.report.template.sections.flatMap(chartsOf)) {
    const spec = drawings.has(chart.id) ? null : openSpec(material, chart);
    const drawing = spec && (await draw(spec));
    if (signal.aborted) break;
    if (drawing) drawings.set(chart.id, { ...drawing, [drawnOpen]: true });
  }
  return drawings;
}
