import { describe, expect, test } from 'vitest';
import { aalenJohansen, kaplanMeier, type FollowUp } from '#lib/statistics/survival.ts';

const ended = (days: number, outcome = 'event'): FollowUp => ({ days, outcome });
const censored = (days: number): FollowUp => ({ days, outcome: null });

describe('follow-up', () => {
  // Remission of 21 patients under 6-mercaptopurine (Freireich 1963), the worked example of Kaplan and Meier's
  // estimate in Kleinbaum and Klein; standard errors by Greenwood.
  const freireich = [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((days) => ended(days)),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(censored),
  ];

  test('Kaplan and Meier: the published steps and numbers at risk', () => {
    const steps = kaplanMeier(freireich);
    expect(steps.map(({ days, atRisk, events }) => [days, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const published = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    steps.forEach(({ value }, at) => expect(value).toBeCloseTo(published[at] ?? Number.NaN, 4));
  });

  test('its limits on the log-log scale are those of the textbook', () => {
    // survfit(…, conf.type = "log-log") prints 0.620–0.952 at 6 weeks and 0.188–0.680 at 23.
    const steps = kaplanMeier(freireich);
    expect(steps[0]?.low).toBeCloseTo(0.62, 3);
    expect(steps[0]?.high).toBeCloseTo(0.952, 3);
    expect(steps[6]?.low).toBeCloseTo(0.188, 3);
    expect(steps[6]?.high).toBeCloseTo(0.68, 2);
  });

  // Competing causes of death, British Journal of Cancer 91:1229–1235 (2004), Table 2: 305 patients of whom the
  // first nine left as listed. The table prints each step of the incidence of death from breast cancer, in per
  // cent, to one decimal (0.3 each) and adds the rounded steps.
  const breastCancer = [
    censored(7),
    ended(10, 'cancer'),
    censored(14),
    ended(16, 'cancer'),
    ended(18, 'other'),
    ended(23, 'cancer'),
    censored(24),
    ended(26, 'other'),
    ended(27, 'cancer'),
    ...Array.from({ length: 296 }, () => censored(60)),
  ];

  test('Aalen and Johansen: the published cumulative incidence', () => {
    const steps = aalenJohansen(breastCancer, 'cancer');
    expect(steps.map(({ days, atRisk }) => [days, atRisk])).toEqual([
      [10, 304],
      [16, 302],
      [23, 300],
      [27, 297],
    ]);
    const increments = steps.map(({ value }, at) => value - (steps[at - 1]?.value ?? 0));
    expect(increments.map((step) => Math.round(step * 1000) / 10)).toEqual([0.3, 0.3, 0.3, 0.3]);
    // By hand: 1/304 + (303/304)(1/302) + … of the survival before each step.
    expect(steps.at(-1)?.value).toBeCloseTo(0.0132016, 6);
  });

  test('the incidences of all outcomes and what is left sum to one', () => {
    const mixed = [ended(1, 'a'), ended(2, 'b'), censored(3), ended(4, 'a'), ended(5, 'b'), censored(9)];
    const last = (outcome: string) => aalenJohansen(mixed, outcome).at(-1)?.value ?? 0;
    const left = kaplanMeier(mixed).at(-1)?.value ?? 0;
    expect(last('a') + last('b') + left).toBeCloseTo(1, 12);
    // By hand: a 1/6 + (4/6)(1/3) = 7/18; b 1/6 + (4/9)(1/2) = 7/18; left 4/18.
    expect(last('a')).toBeCloseTo(7 / 18, 12);
    expect(left).toBeCloseTo(4 / 18, 12);
  });

  test('with one kind of outcome the incidence is what Kaplan and Meier leave, limits included', () => {
    const incidence = aalenJohansen(freireich, 'event');
    kaplanMeier(freireich).forEach(({ value }, at) =>
      expect(incidence[at]?.value).toBeCloseTo(1 - value, 12),
    );
  });
});
