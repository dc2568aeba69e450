import { skippedLines } from './preview.ts';
import { listedReadings, unlistedReadings } from './value-readings.ts';

/** What a page shows of a plan beside the plan itself. */
export const planViews = { skippedLines, listedReadings, unlistedReadings };

/** What a page shows of a plan beside the plan itself. */
export type PlanViews = typeof planViews;
