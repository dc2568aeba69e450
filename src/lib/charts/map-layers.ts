import type { TopLevelSpec } from 'vega-lite';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import areas from './areas.json' with { type: 'json' };
import type { ChartContext } from './chart.ts';
import { type SpotLabel, placeLabels } from './map-labels.ts';
import { type Box, type Bounds, fitMercator, type Projection } from './map-projection.ts';
import { filterFields, tipChannel } from './marks.ts';
import type { Place, Places } from './places.ts';
import { toLines } from './text-width.ts';
import { frame, isNarrow, type Layer } from './theme.ts';

/** What is drawn of the areas: all of Belgium, Nord and Pas-de-Calais. */
const ALL: Bounds = [1.55, 49.49, 6.42, 51.51];
const BRUSSELS: Bounds = [4.24, 50.76, 4.49, 50.92];
const BRUSSELS_AREA = 'BE-BRU';
const MIN_RADIUS_PX = 3;
/** Vega-Lite takes two projections for the same one unless more than their scale and place differ. */
const INSET_PRECISION = 0.5;

interface Sheet {
  readonly projection: Projection;
  readonly places: readonly Place[];
  readonly radiusOf: (value: number) => number;
}

interface Plan {
  readonly heightPx: number;
  readonly mapBox: Box;
  readonly insetBox: Box;
  readonly maxRadiusPx: number;
}

/** The inset lies under the map where land is missing anyway: below Nord and Pas-de-Calais. */
function planOf(widthPx: number, hasInset: boolean): Plan {
  const narrow = isNarrow(widthPx);
  const mapHeight = Math.round(widthPx * 0.652);
  const inset = narrow ? 100 : 122;
  const top = mapHeight - Math.round(mapHeight * (narrow ? 0.1 : 0.18));
  return {
    heightPx: hasInset ? top + inset : mapHeight + 4,
    mapBox: [2, 2, widthPx - 2, mapHeight],
    insetBox: [2, top + 2, 2 + inset * 1.1, top + inset - 2],
    maxRadiusPx: narrow ? 21 : 30,
  };
}

function landLayer(projection: Projection, only?: string): Layer {
  return {
    data: {
      values: areas as unknown as object,
      format: { type: 'topojson', feature: 'areas' },
    },
    ...(only ? { transform: [{ filter: `datum.id === '${only}'` }] } : {}),
    projection: projection.vega,
    mark: { type: 'geoshape' },
  };
}

function circleLayer({ projection, places, radiusOf }: Sheet, { locale }: ChartContext): Layer {
  const values = places.map(({ name, value, lon, lat, filter }) => ({
    lon,
    lat,
    value,
    area: Math.PI * radiusOf(value) ** 2,
    tip: `${name} ${formatNumber(value, locale)}`,
    ...filterFields(filter),
  }));
  return {
    data: { values },
    projection: projection.vega,
    mark: {
      type: 'circle',
      strokeWidth: 1.25,
      opacity: 1,
      fill: 'var(--data-1-soft)',
      stroke: 'var(--data-1)',
      cursor: 'pointer',
    },
    encoding: {
      longitude: { field: 'lon', type: 'quantitative' },
      latitude: { field: 'lat', type: 'quantitative' },
      size: { field: 'area', type: 'quantitative', scale: null },
      tooltip: tipChannel,
    },
  };
}

function wordLayer(values: readonly SpotLabel[], style: 'name' | 'note'): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'text', style, align: 'left' },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null, axis: null },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      text: { field: 'text', type: 'nominal' },
    },
  };
}

function labelsOf(sheet: Sheet, box: Box, { locale }: ChartContext): SpotLabel[] {
  const spots = sheet.places.map(({ name, value, lon, lat }) => {
    const [x, y] = sheet.projection.toPx(lon, lat);
    return { x, y, radius: sheet.radiusOf(value), text: `${name} ${formatNumber(value, locale)}` };
  });
  return placeLabels(spots, box);
}

function insetWords(places: Places, plan: Plan, context: ChartContext): SpotLabel[] {
  const { locale } = context;
  const list = places.inBrussels
    .map(({ name, value }) => `${name} ${formatNumber(value, locale)}`.replaceAll(' ', '\u00a0'))
    .join(', ');
  const text = m.chart_map_enlarged({ region: places.brussels?.name ?? '', list }, { locale });
  const [, top, right, bottom] = plan.insetBox;
  const wide = isNarrow(context.widthPx) ? context.widthPx - right - 20 : 200;
  const lines = toLines(text, wide);
  const first = Math.max(top + 10, bottom - lines.length * 20 + 10);
  return lines.map((line, index) => ({ x: right + 16, y: first + index * 20, text: line }));
}

/** The map: outlines, one circle per municipality with its words, and Brussels enlarged. */
export function drawMap(places: Places, context: ChartContext): TopLevelSpec {
  const hasInset = places.brussels !== null;
  const plan = planOf(context.widthPx, hasInset);
  const max = Math.max(1, ...places.onMap.map((place) => place.value));
  const radiusOf = (value: number) => Math.max(MIN_RADIUS_PX, plan.maxRadiusPx * Math.sqrt(value / max));
  const sheet = { projection: fitMercator(ALL, plan.mapBox), places: places.onMap, radiusOf };
  const inset = {
    projection: fitMercator(BRUSSELS, plan.insetBox, INSET_PRECISION),
    places: places.inBrussels,
    radiusOf,
  };
  const words = hasInset ? insetWords(places, plan, context) : [];
  return {
    ...frame({ left: 0, right: 0, top: 0, bottom: 0 }),
    width: context.widthPx,
    height: Math.max(plan.heightPx, ...words.map(({ y }) => y + 12)),
    layer: [
      landLayer(sheet.projection),
      circleLayer(sheet, context),
      wordLayer(labelsOf(sheet, [0, 0, context.widthPx, plan.mapBox[3]], context), 'name'),
      ...(hasInset
        ? [landLayer(inset.projection, BRUSSELS_AREA), circleLayer(inset, context), wordLayer(words, 'note')]
        : []),
    ],
  };
}
