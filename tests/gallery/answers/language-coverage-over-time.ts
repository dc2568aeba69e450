import { answersOverTime } from './over-time.ts';

export default answersOverTime('mode', [
  ['DIR', 110, 0.6],
  ['ICM', 30, 0.8],
  ['INT', 12, 0.1],
  ['TEL', 8, 0],
  ['LF', 26, -0.2],
  ['NONE', 3, 0],
  [null, 9, 0],
]);
