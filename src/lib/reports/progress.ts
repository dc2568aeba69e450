import type { Unit } from '#lib/model/answer.ts';
import { dayCount, type CivilDate, type Period } from '#lib/model/period.ts';

/** How far a target is reached. */
export interface Progress {
  /** Achieved over the target; null without a target, never 0 or infinite for want of one. */
  readonly ofTarget: number | null;
  /** Share of the target that is due by the last day of the data: 1 once the period is over, and for rates. */
  readonly due: number;
  /** Achieved over what is due. */
  readonly ofDue: number | null;
  /** Under 80 % or over 120 % of what is due: the funder wants an explanation. */
  readonly isDeviating: boolean;
}

/** Below and above these shares of what is due a deviation is explained. */
const BOUNDS = { low: 0.8, high: 1.2 } as const;

/** What grows with time and is due pro rata; rates, ratios and kinds of things are not. */
const growing: readonly Unit[] = [
  'contact-moments',
  'people-contacts',
  'persons',
  'accompaniments',
  'interviews',
  'sessions',
  'referrals',
  'requests',
  'outcomes',
];

/**
 * How far a target is reached, in a period of which the data cover the days up to `asOf`. A target on what grows with
 * time is due by the share of days that have passed (pro rata temporis).
 */
export function progressOf(
  achieved: number | null,
  target: number | undefined,
  unit: Unit,
  period: Period,
  asOf: CivilDate,
): Progress {
  const isRunning = growing.includes(unit) && asOf < period.to;
  const passed = asOf < period.from ? 0 : dayCount({ from: period.from, to: asOf });
  const due = isRunning ? passed / dayCount(period) : 1;
  if (achieved === null || target === undefined || target <= 0)
    return { ofTarget: null, due, ofDue: null, isDeviating: false };
  const ofTarget = achieved / target;
  const ofDue = due > 0 ? ofTarget / due : null;
  const isDeviating = ofDue !== null && (ofDue < BOUNDS.low || ofDue > BOUNDS.high);
  return { ofTarget, due, ofDue, isDeviating };
}
