import { answersOverTime } from './over-time.ts';

export default answersOverTime(null, [[null, 160, 1.2]]);
