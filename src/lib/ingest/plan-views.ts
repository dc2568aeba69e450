import { skippedLines } from './preview.ts';
import { codeOf, listedReadings, unlistedReadings, valueColumns } from './value-readings.ts';

/** What a page shows of a plan beside the plan itself. */
export const planViews = { skippedLines, listedReadings, unlistedReadings, valueColumns, codeOf };

/** What a page shows of a plan beside the plan itself. */
export type PlanViews = typeof planViews;
