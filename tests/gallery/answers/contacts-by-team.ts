import { answersOverTime } from './over-time.ts';

export default answersOverTime('team', [
  ['BE-FEDASIL', 150, 1],
  ['FR-OFII', 60, 0.3],
]);
