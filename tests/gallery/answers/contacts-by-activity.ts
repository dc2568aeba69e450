import { answersOverTime } from './over-time.ts';

export default answersOverTime('activity', [
  ['OUT', 90, -0.5],
  ['PER', 18, 1.5],
  ['ADH', 16, 0],
  ['TEL', 7, 0],
  ['SHE', 12, 0],
  ['SQT', 3, 0],
  [null, 0.4, 0],
]);
