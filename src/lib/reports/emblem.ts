import type { Text } from '#lib/model/text.ts';

/** What the emblem is, for those who don't see it. */
export const euEmblemWords: Text = {
  en: 'Emblem of the European Union',
  fr: 'Emblème de l’Union européenne',
  nl: 'Embleem van de Europese Unie',
};

/** Height of the drawing in its own units: the circle of stars has a radius of a third of it, a star of an eighteenth. */
const HEIGHT = 18;
const WIDTH = (HEIGHT * 3) / 2;
const STARS = 12;
/** Where the sides of a five-pointed star cross, measured from its centre, for a star of radius 1. */
const NOTCH = Math.cos((2 * Math.PI) / 5) / Math.cos(Math.PI / 5);

/** The point at an angle clockwise from above, as an attribute takes it. */
function pointAt(centre: readonly [number, number], radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  const [x, y] = [centre[0] + radius * Math.sin(angle), centre[1] - radius * Math.cos(angle)];
  return `${x.toFixed(4)},${y.toFixed(4)}`;
}

/** A star with one point up. */
function starAt(centre: readonly [number, number]): string {
  const radius = HEIGHT / 18;
  const points = Array.from({ length: 10 }, (_, at) =>
    pointAt(centre, at % 2 === 0 ? radius : radius * NOTCH, at / 10),
  );
  return `<polygon points="${points.join(' ')}"/>`;
}

/**
 * The emblem of the European Union as a drawing that stands alone, one and a half times as wide as high: twelve gold
 * stars placed like the hours of a clock on a blue ground. Geometry and colours (Reflex Blue and Yellow, as given for
 * the web) are those of Annex IX, point 1.9, of Regulation (EU) 2021/1060 and of annex A1 of the Interinstitutional
 * Style Guide.
 */
export function euEmblemSvg(heightPx: number): string {
  const stars = Array.from({ length: STARS }, (_, hour) => {
    const angle = (hour / STARS) * 2 * Math.PI;
    const ring = HEIGHT / 3;
    return starAt([WIDTH / 2 + ring * Math.sin(angle), HEIGHT / 2 - ring * Math.cos(angle)]);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${heightPx * 1.5}" height="${heightPx}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#003399"/>`,
    `<g fill="#FFCC00">${stars.join('')}</g>`,
    '</svg>',
  ].join('');
}
