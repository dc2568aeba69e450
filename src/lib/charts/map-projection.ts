/** West, south, east and north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Left, top, right and bottom in px. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A Mercator projection as Vega takes it, and the same as a function, so that labels can be placed. */
export interface Projection {
  readonly vega: { type: 'mercator'; scale: number; translate: [number, number]; precision: number };
  readonly toPx: (lon: number, lat: number) => readonly [x: number, y: number];
}

const RADIANS = Math.PI / 180;
const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

/** The Mercator projection that fits an extent into a box, aligned to its top left. `precision` is d3's, in px. */
export function fitMercator(
  [west, south, east, north]: Bounds,
  [left, top, right, bottom]: Box,
  precision = 0.7,
): Projection {
  const scale = Math.min(
    (right - left) / ((east - west) * RADIANS),
    (bottom - top) / (northing(north) - northing(south)),
  );
  const translate: [number, number] = [left - scale * west * RADIANS, top + scale * northing(north)];
  return {
    vega: { type: 'mercator', scale, translate, precision },
    toPx: (lon, lat) => [translate[0] + scale * lon * RADIANS, translate[1] - scale * northing(lat)],
  };
}
