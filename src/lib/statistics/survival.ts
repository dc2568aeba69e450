import { Z_95, type Estimate } from './interval.ts';

/** How long somebody was followed, in days, and what ended it: an outcome, or null when it went on unseen. */
export interface FollowUp {
  readonly days: number;
  readonly outcome: string | null;
}

/** A step of a curve: from this day on, with how many were still followed just before it. */
export interface CurveStep extends Estimate {
  readonly days: number;
  readonly atRisk: number;
  readonly events: number;
}

/** Everybody who left on one day: the outcomes seen, and those no longer followed. */
interface Leaving {
  readonly days: number;
  readonly atRisk: number;
  readonly events: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Days with an outcome, in order; whoever is censored on a day is still at risk on it. */
function leavingsOf(followUps: readonly FollowUp[]): Leaving[] {
  const sorted = [...followUps].sort((a, b) => a.days - b.days);
  const leavings: Leaving[] = [];
  for (let at = 0; at < sorted.length;) {
    const days = sorted[at]?.days ?? 0;
    const atRisk = sorted.length - at;
    const events = new Map<string, number>();
    let all = 0;
    for (; at < sorted.length && sorted[at]?.days === days; at++) {
      const outcome = sorted[at]?.outcome ?? null;
      if (outcome === null) continue;
      events.set(outcome, (events.get(outcome) ?? 0) + 1);
      all++;
    }
    if (all > 0) leavings.push({ days, atRisk, events, all });
  }
  return leavings;
}

/** Limits of a probability on the scale of log(−log), which keeps them between 0 and 1 (Kalbfleisch and Prentice). */
function logLogLimits(value: number, variance: number): { low: number; high: number } {
  if (value <= 0 || value >= 1 || variance <= 0) return { low: value, high: value };
  const error = (Z_95 * Math.sqrt(variance)) / (value * Math.abs(Math.log(value)));
  return { low: value ** Math.exp(error), high: value ** Math.exp(-error) };
}

/**
 * The share still without any outcome (Kaplan and Meier 1958), with Greenwood's variance and log-log
 * limits: for a single combined end-point only.
 */
export function kaplanMeier(followUps: readonly FollowUp[]): CurveStep[] {
  let survival = 1;
  let greenwood = 0;
  return leavingsOf(followUps).map(({ days, atRisk, all }) => {
    survival *= 1 - all / atRisk;
    greenwood += atRisk > all ? all / (atRisk * (atRisk - all)) : 0;
    const limits = logLogLimits(survival, survival * survival * greenwood);
    return { days, atRisk, events: all, value: survival, ...limits };
  });
}

/**
 * The share for whom an outcome came first, among outcomes that compete (Aalen and Johansen 1978), with the
 * variance of the delta method (Marubini and Valsecchi 1995, eq. 10.12) and limits on the log(−log) scale.
 */
export function aalenJohansen(followUps: readonly FollowUp[], outcome: string): CurveStep[] {
  const leavings = leavingsOf(followUps);
  const steps: CurveStep[] = [];
  const past: { readonly survivalBefore: number; readonly leaving: Leaving; readonly incidence: number }[] =
    [];
  let survival = 1;
  let incidence = 0;
  for (const leaving of leavings) {
    const { days, atRisk, all } = leaving;
    const events = leaving.events.get(outcome) ?? 0;
    incidence += (survival * events) / atRisk;
    past.push({ survivalBefore: survival, leaving, incidence });
    survival *= 1 - all / atRisk;
    if (events === 0) continue;
    const variance = incidenceVariance(past, incidence, outcome);
    steps.push({ days, atRisk, events, value: incidence, ...logLogLimits(incidence, variance) });
  }
  return steps;
}

function incidenceVariance(
  past: readonly { readonly survivalBefore: number; readonly leaving: Leaving; readonly incidence: number }[],
  now: number,
  outcome: string,
): number {
  let variance = 0;
  for (const { survivalBefore, leaving, incidence } of past) {
    const { atRisk: n, all } = leaving;
    const d = leaving.events.get(outcome) ?? 0;
    const rest = now - incidence;
    if (n > all) variance += (rest * rest * all) / (n * (n - all));
    variance += (survivalBefore * survivalBefore * d * (n - d)) / n ** 3;
    variance -= (2 * rest * survivalBefore * d) / (n * n);
  }
  return Math.max(0, variance);
}
