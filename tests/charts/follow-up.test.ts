import { describe, expect, test } from 'vitest';
import { cohorts } from '#lib/charts/cohorts.ts';
import { allFollowed, anyIncidence, followedBy, halfDay, incidence } from '#lib/charts/follow-up-curves.ts';
import { followUp } from '#lib/charts/follow-up.ts';
import { medianGap } from '#lib/charts/repeat-contacts.ts';
import type { Row } from '#lib/model/table.ts';
import { answer, contextOf } from '../gallery/context.ts';

const followUps = (rows: readonly Row[]) =>
  answer({ indicator: 'outcome-coverage', by: ['elapsed', 'ended'] }, 'share', rows);
const row = (elapsed: number, ended: string | null, denominator: number, more: Row = {}): Row => ({
  elapsed,
  ended,
  denominator,
  value: null,
  ...more,
});

describe('curves of follow-up', () => {
  /*
   * 40 persons. Day 10: 10 applied (40 at risk). Day 20: 5 lost. Day 25: 5 in reception, of 25 still followed.
   * Day 100: the other 20 are still followed when the data end.
   *  protection: 10/40                                    = 0.25
   *  reception:  survival 0.75 × 5/25                     = 0.15
   *  any:        1 − 0.75 × 20/25                         = 0.40
   */
  const answers = followUps([
    row(10, 'IPA-BE', 6),
    row(10, 'IPA-FR', 4),
    row(20, 'LOST', 5),
    row(25, 'REC-FR', 5),
    row(100, null, 20),
  ]);
  const followed = allFollowed(answers);
  const at = (points: ReturnType<typeof incidence>, day: number) => points.find((point) => point.day === day);

  test('count who is lost up to that day, and add up to any outcome', () => {
    expect([followed.followUps.length, followed.lost]).toEqual([40, 5]);
    expect(at(incidence(followed, 'protection'), 30)?.value).toBeCloseTo(0.25, 12);
    expect(at(incidence(followed, 'reception'), 30)?.value).toBeCloseTo(0.15, 12);
    expect(at(incidence(followed, 'return'), 30)?.value).toBe(0);
    expect(at(anyIncidence(followed), 30)?.value).toBeCloseTo(0.4, 12);
    expect(at(incidence(followed, 'step'), 30)?.value).toBeCloseTo(0.4, 12);
  });

  test('name how many are still followed on each day, and stop with them', () => {
    const points = incidence(followed, 'protection');
    expect(points.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [0, 40],
      [7, 40],
      [14, 30],
      [21, 25],
      [30, 20],
      [45, 20],
      [60, 20],
      [75, 20],
      [90, 20],
    ]);
  });

  test('moving on competes with a step: nobody who left can take one any more', () => {
    // Day 10: 10 of 20 moved on; day 20: 5 of 10 applied: 0.5 × 5/10. As if moving on were censoring it would be 0.5.
    const left = allFollowed(followUps([row(10, 'MOVD', 10), row(20, 'IPA-BE', 5), row(200, null, 5)]));
    expect(at(incidence(left, 'step'), 30)?.value).toBeUndefined();
    const more = allFollowed(followUps([row(10, 'MOVD', 20), row(20, 'IPA-BE', 10), row(200, null, 10)]));
    expect(at(incidence(more, 'step'), 30)?.value).toBeCloseTo(0.25, 12);
    expect(at(incidence(more, 'moved'), 30)?.value).toBeCloseTo(0.5, 12);
    expect(halfDay(anyIncidence(more))).toBe(14);
    expect(halfDay(incidence(more, 'step'))).toBeNull();
  });

  test('groups are kept apart, the unknown one too', () => {
    const groups = followedBy(
      followUps([
        row(3, 'RTA', 2, { site: 'BE-BRU-MAX' }),
        row(5, null, 1, { site: 'BE-BRU-MAX' }),
        row(5, null, 4, { site: null }),
      ]),
      'site',
    );
    expect([...groups].map(([code, { followUps: all }]) => [code, all.length])).toEqual([
      ['BE-BRU-MAX', 3],
      [null, 4],
    ]);
  });
});

test('on a phone each curve still has its median and of how many it is', () => {
  const rows = [row(10, 'IPA-BE', 20), row(30, 'REC-BE', 20), row(200, null, 60)];
  const drawn = JSON.stringify(followUp.spec({ followUp: followUps(rows) }, contextOf('nl', 320)));
  // In lines that fit the panel.
  expect(drawn).toContain('mediaan 20');
  expect(drawn).toContain('(n\u00a0=\u00a040)');
});

test('the median gap counts each gap once and leaves out first contacts', () => {
  const gaps = (rows: readonly Row[]) =>
    answer({ indicator: 'contact-moments', by: ['gap'] }, 'contact-moments', rows);
  // 2, 2, 5, 40: halfway between the second and the third.
  expect(
    medianGap(
      gaps([
        { gap: 40, value: 1 },
        { gap: 2, value: 2 },
        { gap: 5, value: 1 },
        { gap: null, value: 9 },
      ]),
    ),
  ).toBe(3.5);
  expect(
    medianGap(
      gaps([
        { gap: 3, value: 1 },
        { gap: 8, value: 2 },
      ]),
    ),
  ).toBe(8);
  expect(medianGap(gaps([{ gap: null, value: 9 }]))).toBeNull();
});

test('a month that isn’t over for a cohort is open, never zero', () => {
  /*
   * Data end on 2025-01-12. Of 40 first met in November 2024, 10 were seen in December and 3 in January, which isn't
   * over. Of 20 first met in January 2024 none was ever seen again: eleven months of zero, the twelfth open.
   */
  const seen = answer({ indicator: 'new-persons', by: ['joined', 'since'] }, 'persons', [
    { joined: '2024-01-01', since: 0, value: 20 },
    { joined: '2024-11-01', since: 0, value: 40 },
    { joined: '2024-11-01', since: 1, value: 10 },
    { joined: '2024-11-01', since: 2, value: 3 },
  ]);
  const { rows } = cohorts.table({ seen }, contextOf('en', 1200));
  const open = Array.from({ length: 11 }, () => null);
  expect(rows.map(({ cells }) => cells.map(({ raw }) => raw))).toEqual([
    ['January 2024', 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null],
    ['November 2024', 40, 0.25, ...open],
  ]);
  expect(rows[1]?.cells[3]?.text).toBe('not over yet');
  expect(rows[1]?.filter).toEqual({ key: 'month', value: '2024-11-01' });
});
