import type { Answer } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Estimate } from '#lib/statistics/interval.ts';
import { aalenJohansen, kaplanMeier, type CurveStep, type FollowUp } from '#lib/statistics/survival.ts';
import { numberOf } from './groups.ts';
import { codeOf, figureOf } from './table-of.ts';

/** Outcomes that compete to end a follow-up. */
export const endIds = ['protection', 'reception', 'return', 'moved'] as const;
export type EndId = (typeof endIds)[number];

const endOf: Readonly<Record<string, EndId>> = {
  'IPA-BE': 'protection',
  'IPA-FR': 'protection',
  'REC-BE': 'reception',
  'REC-FR': 'reception',
  RTA: 'return',
  RTD: 'return',
  MOVD: 'moved',
};

/** Procedure, return or reception: the outcomes of the re-entry rate, together. */
export type StepId = EndId | 'step';

/** Days at which curves are told; a curve goes no further than enough persons are followed. */
const DAYS = [0, 7, 14, 21, 30, 45, 60, 75, ...Array.from({ length: 22 }, (_, index) => 90 + 30 * index)];

/** With fewer persons still followed a curve stops. */
const FEWEST_FOLLOWED = 10;

/** How those followed fared: one entry a person, and how many were lost on the way. */
export interface Followed {
  readonly followUps: readonly FollowUp[];
  readonly lost: number;
}

/** A curve at one day: the estimate and its limits, and how many were still followed. */
export interface CurvePoint extends Estimate {
  readonly day: number;
  readonly atRisk: number;
}

const remembered = new WeakMap<Answer, Map<string | null, Followed>>();

/**
 * The persons of an answer by days and end of follow-up, by a further dimension where there is one (null: all in one).
 * Whoever was lost, like whoever is still followed, leaves without an outcome.
 */
export function followedBy(
  answer: Answer,
  dimension: DimensionId | null,
): ReadonlyMap<string | null, Followed> {
  const known = remembered.get(answer);
  if (known) return known;
  const groups = new Map<string | null, { followUps: FollowUp[]; lost: number }>();
  for (const row of answer.table.rows) {
    const code = dimension ? codeOf(row[dimension]) : null;
    const group = groups.get(code) ?? { followUps: [], lost: 0 };
    groups.set(code, group);
    const ended = codeOf(row['ended']);
    const entry: FollowUp = {
      days: figureOf(row['elapsed']) ?? 0,
      outcome: ended === null ? null : (endOf[ended] ?? null),
    };
    const persons = numberOf(row, 'denominator');
    if (ended === 'LOST') group.lost += persons;
    for (let person = 0; person < persons; person++) group.followUps.push(entry);
  }
  remembered.set(answer, groups);
  return groups;
}

const nobody: Followed = { followUps: [], lost: 0 };

/** All persons of an answer that isn't broken down further. */
export function allFollowed(answer: Answer): Followed {
  return followedBy(answer, null).get(null) ?? nobody;
}

/** Number of persons followed for at least so many days. */
function atRiskOn(day: number, followUps: readonly FollowUp[]): number {
  return followUps.reduce((count, { days }) => count + Number(days >= day), 0);
}

function pointsOf(steps: readonly CurveStep[], followUps: readonly FollowUp[], before: number): CurvePoint[] {
  const points: CurvePoint[] = [];
  let at = 0;
  let now: Estimate = { value: before, low: before, high: before };
  for (const day of DAYS) {
    const atRisk = atRiskOn(day, followUps);
    if (atRisk < Math.min(FEWEST_FOLLOWED, followUps.length) || atRisk === 0) break;
    for (let step = steps[at]; step && step.days <= day; step = steps[++at]) now = step;
    points.push({ day, atRisk, value: now.value, low: now.low, high: now.high });
  }
  return points;
}

/** The share for whom an outcome came first, as long as enough are followed (Aalen and Johansen). */
export function incidence({ followUps }: Followed, id: StepId): CurvePoint[] {
  if (id !== 'step') return pointsOf(aalenJohansen(followUps, id), followUps, 0);
  const joined = followUps.map(({ days, outcome }) => ({
    days,
    outcome: outcome === null || outcome === 'moved' ? outcome : 'step',
  }));
  return pointsOf(aalenJohansen(joined, 'step'), followUps, 0);
}

/** The share with any of the outcomes, taken as one end-point (one less Kaplan and Meier). */
export function anyIncidence({ followUps }: Followed): CurvePoint[] {
  return pointsOf(kaplanMeier(followUps), followUps, 1).map(({ value, low, high, ...rest }) => ({
    ...rest,
    value: 1 - value,
    low: 1 - high,
    high: 1 - low,
  }));
}

/**
 * Median days to an outcome among those in whom it was seen first, and how many they are; null where there is none.
 * Those still followed may have it later, so the median of all is longer.
 */
export function medianDays(
  { followUps }: Followed,
  id: EndId | 'any',
): { days: number; persons: number } | null {
  const days = followUps
    .filter(({ outcome }) => (id === 'any' ? outcome !== null : outcome === id))
    .map((one) => one.days)
    .toSorted((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? null : { days: (low + high) / 2, persons: days.length };
}

/** The first day told on which at least half have the outcome; null when it isn't reached. */
export function halfDay(points: readonly CurvePoint[]): number | null {
  return points.find(({ value }) => value >= 0.5)?.day ?? null;
}
