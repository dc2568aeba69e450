import type { Answer } from '#lib/model/answer.ts';
import { municipalities } from '#lib/model/codes/registry.ts';
import type { ChartContext, MarkFilter } from './chart.ts';
import { markFilter } from './marks.ts';
import { type Part, partsOf } from './table-of.ts';

/** A place that can be drawn. */
export interface Place {
  readonly name: string;
  readonly value: number;
  readonly lon: number;
  readonly lat: number;
  readonly filter: MarkFilter;
}

/** What a map draws: places, those of Brussels as one on the map and each in the inset, and the rest. */
export interface Places {
  readonly onMap: readonly Place[];
  readonly inBrussels: readonly Place[];
  /** All of Brussels; null when at most one municipality of it has contacts. */
  readonly brussels: Place | null;
  /** Places without known position, and contacts without place. */
  readonly offMap: readonly Part[];
}

const BRUSSELS = { code: 'BRU', lon: 4.352, lat: 50.847 };
const byId = new Map(municipalities.map((municipality) => [municipality.id, municipality]));

/** The municipalities of an answer, ready to be drawn, largest first. */
export function placesOf(answer: Answer, context: ChartContext): Places {
  const parts = partsOf(answer, 'municipality', context).filter((part) => (part.value ?? 0) > 0);
  const offMap = parts.filter((part) => part.code === null || !byId.has(part.code));
  const found = parts.flatMap(({ code, name, value, filter }) => {
    const home = byId.get(code ?? '');
    const place = { name, value: value ?? 0, filter };
    return home ? [{ ...place, lon: home.lon, lat: home.lat, region: home.region }] : [];
  });
  const inBrussels = found.filter((place) => place.region === BRUSSELS.code);
  if (inBrussels.length < 2) return { onMap: found, inBrussels: [], brussels: null, offMap };
  const brussels: Place = {
    name: context.label('region', BRUSSELS.code),
    value: inBrussels.reduce((sum, place) => sum + place.value, 0),
    lon: BRUSSELS.lon,
    lat: BRUSSELS.lat,
    filter: markFilter('region', BRUSSELS.code),
  };
  const elsewhere = found.filter((place) => place.region !== BRUSSELS.code);
  const onMap = [brussels, ...elsewhere].sort((a, b) => b.value - a.value);
  return { onMap, inBrussels, brussels, offMap };
}
