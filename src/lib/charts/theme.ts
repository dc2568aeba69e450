import type { Config, TopLevelSpec } from 'vega-lite';
import config from './vega-config.json' with { type: 'json' };

/** The look of every chart. Colours are CSS variables, so that one drawing follows light, dark and print. */
export const chartConfig = { ...(config as object), aria: false } as Config;

/** Under this width a chart is rebuilt: names stand above their bars, columns become lists. */
export const NARROW_PX = 480;

/** Whether a width asks for the narrow form of a chart. */
export function isNarrow(widthPx: number): boolean {
  return widthPx < NARROW_PX;
}

/** One layer of a layered chart. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** One row of a chart made of rows. */
export type Panel = Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'][number];

/** Space around a plot in px; with it a drawing is exactly as wide as it was asked to be. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What every spec of a single view starts with: no automatic size, so that nothing jumps when data change. */
export function frame(margins: Margins): {
  $schema: string;
  config: Config;
  autosize: { type: 'none' };
  padding: Margins;
} {
  return { $schema: SCHEMA, config: chartConfig, autosize: { type: 'none' }, padding: margins };
}

/**
 * What every spec of several views above each other starts with. Such a spec has the width of its panels and no
 * height of its own, so the padding makes up the rest of the drawing: exact, whatever the fonts.
 */
export function stackFrame(size: {
  widthPx: number;
  heightPx: number;
  panelPx: number;
  left: number;
  top: number;
}): {
  $schema: string;
  config: Config;
  autosize: { type: 'none' };
  padding: Margins;
  bounds: 'flush';
} {
  const { widthPx, heightPx, panelPx, left, top } = size;
  const padding = { left, right: widthPx - left - panelPx, top, bottom: heightPx - top };
  return { $schema: SCHEMA, config: chartConfig, autosize: { type: 'none' }, padding, bounds: 'flush' };
}

/** Fill of the kinds of bar: `other` and context are grey, unknown is hatched. */
export const kindScale = {
  domain: ['main', 'other', 'context', 'unknown'],
  range: ['var(--data-1)', 'var(--data-other)', 'var(--data-context)', 'url(#hatch)'],
};

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';
