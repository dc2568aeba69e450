import { describe, expect, test } from 'vitest';
import { euEmblemSvg } from '#lib/reports/emblem.ts';

type Point = readonly [number, number];

const svg = euEmblemSvg(180);
const stars = [...svg.matchAll(/<polygon points="([^"]*)"/g)].map(([, points = '']) =>
  points.split(' ').map((point): Point => {
    const [x = NaN, y = NaN] = point.split(',').map(Number);
    return [x, y];
  }),
);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const centreOf = (star: readonly Point[]): Point => [
  mean(star.map(([x]) => x)),
  mean(star.map(([, y]) => y)),
];
const between = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v);

describe('the emblem of the European Union', () => {
  test('is 18 units high and 27 wide, in the size asked for', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="270" height="180" viewBox="0 0 27 18">/,
    );
  });

  test('is gold on blue and nothing else', () => {
    expect([...svg.matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual(['#003399', '#FFCC00']);
    expect(svg).toContain('<rect width="27" height="18" fill="#003399"/>');
  });

  test('has twelve stars at the hours of a clock, a third of the height from the middle', () => {
    // Worked out by hand: 6 times the sine and cosine of 30° are 3 and 5.1962.
    const hours: readonly Point[] = [
      [13.5, 3],
      [16.5, 3.8038],
      [18.6962, 6],
      [19.5, 9],
      [18.6962, 12],
      [16.5, 14.1962],
      [13.5, 15],
      [10.5, 14.1962],
      [8.3038, 12],
      [7.5, 9],
      [8.3038, 6],
      [10.5, 3.8038],
    ];
    expect(stars).toHaveLength(12);
    for (const [at, hour] of hours.entries()) expect(between(centreOf(stars[at]!), hour)).toBeLessThan(0.001);
  });

  test('has five points a star, one up, on a circle of an eighteenth of the height', () => {
    for (const star of stars) {
      const centre = centreOf(star);
      const tips = star.filter((_, at) => at % 2 === 0);
      expect(tips).toHaveLength(5);
      for (const tip of tips) expect(between(tip, centre)).toBeCloseTo(1, 3);
      // The notches of a pentagram are 0.382 of its radius from the centre.
      for (const notch of star.filter((_, at) => at % 2 === 1))
        expect(between(notch, centre)).toBeCloseTo(0.382, 3);
      expect(tips[0]![0]).toBeCloseTo(centre[0], 3);
      expect(tips[0]![1]).toBeCloseTo(centre[1] - 1, 3);
      // Sides go straight from tip to tip but one: the upper arms are level.
      expect(star[9]![1]).toBeCloseTo(star[1]![1], 3);
      expect(star[8]![1]).toBeCloseTo(star[2]![1], 3);
      expect(star[9]![1]).toBeCloseTo(star[2]![1], 3);
    }
  });
});
