import type { Box } from './map-projection.ts';
import { textWidth } from './text-width.ts';

/** A circle with its words. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

/** Where the words of a circle stand. */
export interface SpotLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const HEIGHT_PX = 16;

const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function boxesOf({ x, y, radius, text }: Spot, frame: Box): Box[] {
  const width = textWidth(text);
  const side = radius * 0.72;
  // Above and below, words may slide along to stay inside.
  const middle = Math.min(Math.max(x - width / 2, frame[0]), frame[2] - width);
  const at = (left: number, centre: number): Box => [
    left,
    centre - HEIGHT_PX / 2,
    left + width,
    centre + HEIGHT_PX / 2,
  ];
  return [
    at(x + radius + 5, y),
    at(x - radius - 5 - width, y),
    at(middle, y - radius - 10),
    at(middle, y + radius + 10),
    at(x + side + 3, y - side - 7),
    at(x + side + 3, y + side + 7),
    at(x - side - 3 - width, y - side - 7),
    at(x - side - 3 - width, y + side + 7),
  ];
}

/** Words beside circles, the largest circle first, where they touch nothing; what finds no place is left out. */
export function placeLabels(spots: readonly Spot[], frame: Box): SpotLabel[] {
  const taken: Box[] = spots.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  const labels: SpotLabel[] = [];
  for (const spot of [...spots].sort((a, b) => b.radius - a.radius)) {
    const box = boxesOf(spot, frame).find(
      (candidate) =>
        candidate[0] >= frame[0] &&
        candidate[1] >= frame[1] &&
        candidate[2] <= frame[2] &&
        candidate[3] <= frame[3] &&
        !taken.some((other) => overlaps(candidate, other)),
    );
    if (!box) continue;
    taken.push(box);
    labels.push({ x: box[0], y: (box[1] + box[3]) / 2, text: spot.text });
  }
  return labels;
}
