import { UNIT } from '../../../src/lib/ingest/lists.ts';

const list = (...items: string[]) => items.join(UNIT);

/**
 * What `fixtures/make.py` put into each column, as a cell says it. 22:15:05 UTC on 1 July is a quarter past
 * midnight in Brussels, two hours ahead in summer; midnight UTC is a day.
 */
export const everyType: Readonly<Record<string, readonly string[]>> = {
  text: ['Érythrée', '', ''],
  large_text: ['a', '', 'c'],
  bytes: ['café', 'ff00', ''],
  whole: ['1', '', '-3'],
  long: ['9007199254740993', '0', ''],
  single: ['0.1', '1.5', ''],
  double: ['0.1', '1000000000000000000000', '0.0000001'],
  truth: ['1', '0', ''],
  money: ['12.5', '-0.05', ''],
  day: ['2024-03-14', '1969-12-31', ''],
  second: ['2024-03-14T21:30', '2024-03-14T21:30:07', ''],
  milli: ['2024-03-14T21:30', '2024-03-14', ''],
  micro: ['2024-03-14T21:30', '1969-12-31T23:59', ''],
  nano: ['2024-03-14T21:30', '2024-03-14T21:30', ''],
  zoned: ['2024-07-02T00:15:05', '2024-03-14', ''],
  brussels: ['2024-07-02T00:15:05', '2024-03-14', ''],
  clock: ['21:30', '00:00', ''],
  clock_micro: ['21:30:05', '08:05', ''],
  nothing: ['', '', ''],
  list: [list('IPP', 'DUB'), '', ''],
  numbers: [list('1', '2'), '3', ''],
  struct: ['{"site":"BE-BRU-MAX","n":"2"}', '', ''],
  map: ['{"fr":"1","nl":"2"}', '', ''],
  coded: ['OUT', '', 'PER'],
};

/** Types that only Arrow has. */
export const onlyArrow: Readonly<Record<string, readonly string[]>> = {
  view: ['short', 'longer than the twelve bytes inside', ''],
  large_list: [list('a', 'b'), '', 'c'],
  list_view: ['a', '', list('b', 'c')],
  fixed_list: [list('a', 'b'), '', 'c'],
  coded_list: [list('OUT', 'PER'), '', 'OUT'],
  lasting: ['01:30', '25:00:05', ''],
  run: ['same', 'same', ''],
  money256: ['123456789012345678901.5', '', '7'],
};
