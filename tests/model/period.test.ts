import { expect, test } from 'vitest';
import { calendarQuarter, errinPhases, namedPeriods, periodById } from '#lib/model/named-periods.ts';
import {
  addYears,
  cutToElapsed,
  dayCount,
  endOfMonth,
  isCivilDate,
  monthsBetween,
  toCivilDate,
  toEpochDay,
  yearBefore,
} from '#lib/model/period.ts';

test('civil dates exist in the calendar', () => {
  expect(['2024-02-29', '2000-02-29', '2021-12-31'].every(isCivilDate)).toBe(true);
  expect(['2023-02-29', '2021-13-01', '2021-1-1', 'x', '1900-02-29'].some(isCivilDate)).toBe(false);
});

test('days are counted from the epoch, both ways', () => {
  expect(toEpochDay('1970-01-02')).toBe(1);
  expect(toCivilDate(toEpochDay('2024-02-29'))).toBe('2024-02-29');
  expect(dayCount({ from: '2020-01-01', to: '2022-04-30' })).toBe(366 + 365 + 31 + 28 + 31 + 30);
});

test('months', () => {
  expect(endOfMonth('2024-02-03')).toBe('2024-02-29');
  expect(monthsBetween('2021-11-15', '2022-02-01')).toEqual([
    '2021-11-01',
    '2021-12-01',
    '2022-01-01',
    '2022-02-01',
  ]);
});

test('the year before is like for like', () => {
  const asOf = '2024-12-31';
  expect(yearBefore({ from: '2024-01-01', to: '2024-12-31' }, asOf)).toEqual({
    from: '2023-01-01',
    to: '2023-12-31',
  });
  // the data end in the middle of the period: both spans end there
  expect(yearBefore({ from: '2024-01-01', to: '2024-12-31' }, '2024-05-20')).toEqual({
    from: '2023-01-01',
    to: '2023-05-20',
  });
  // a whole February is compared with a whole February
  expect(yearBefore({ from: '2024-02-01', to: '2024-02-29' }, asOf)).toEqual({
    from: '2023-02-01',
    to: '2023-02-28',
  });
  expect(yearBefore({ from: '2023-02-01', to: '2023-02-28' }, asOf)).toEqual({
    from: '2022-02-01',
    to: '2022-02-28',
  });
  expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' }, asOf)).toBeNull();
  expect(addYears('2024-02-29', -1)).toBe('2023-02-28');
});

test('a period is cut to the days that have elapsed of the one it is compared with', () => {
  const [year, before] = [
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2023-01-01', to: '2023-12-31' },
  ];
  // January to March of a leap year are 91 days; the 91st of 2023 is 1 April.
  expect(cutToElapsed(before, year, '2024-03-31')).toEqual({ from: '2023-01-01', to: '2023-04-01' });
  expect(cutToElapsed(before, year, '2024-12-31')).toEqual(before);
  expect(cutToElapsed(before, year, '2023-06-30')).toEqual(before);
  const march = { from: '2023-03-01', to: '2023-03-31' };
  expect(cutToElapsed(march, year, '2024-03-31')).toEqual(march);
});

test('ERRIN ends on 30 April 2022, and its phases share no day', () => {
  const [all, first, second] = errinPhases('2021-03-31');
  expect(all).toMatchObject({ from: '2020-01-01', to: '2022-04-30' });
  expect(first).toMatchObject({ from: '2020-01-01', to: '2021-03-31' });
  expect(second).toMatchObject({ from: '2021-04-01', to: '2022-04-30' });
});

test('every named period is found by its id', () => {
  for (const period of namedPeriods(2020, 2024)) expect(periodById(period.id)).toEqual(period);
  expect(calendarQuarter(2024, 1)).toMatchObject({ from: '2024-01-01', to: '2024-03-31' });
  expect(periodById('2024-q5')).toBeNull();
});
