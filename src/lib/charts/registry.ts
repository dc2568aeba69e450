import type { Chart } from './chart.ts';

/** Every chart, in the order of the dashboard. */
export const charts: readonly Chart[] = [
  // contacts
  // languages
  // locations
  // outcomes
  // topics
  // people
];
