import type { Row } from '#lib/model/table.ts';

/** Persons by days of follow-up and by what ended it, most steps early, some lost, the rest still followed. */
export function followUpRows(scale: number, lead = 1, group: Row = {}): Row[] {
  const ends = [
    ['IPA-BE', 30 * lead, 9],
    ['IPA-FR', 8 * lead, 14],
    ['REC-BE', 24 * lead, 21],
    ['RTA', 7, 48],
    ['MOVD', 9, 30],
    ['LOST', 12, 40],
  ] as const;
  const ended = ends.flatMap(([code, first, stepDays]) =>
    Array.from({ length: 9 }, (_, index) => ({
      elapsed: index * index * 3 + index * stepDays + (code === 'IPA-BE' ? 0 : 3),
      ended: code,
      denominator: Math.round((first * scale) / (index + 1)),
    })),
  );
  const open = Array.from({ length: 24 }, (_, index) => ({
    elapsed: 25 + index * 33,
    ended: null,
    denominator: Math.round(11 * scale),
  }));
  return [...ended, ...open]
    .filter(({ denominator }) => denominator > 0)
    .map((row) => ({ ...group, value: 0.5, numerator: 0, ...row }));
}
