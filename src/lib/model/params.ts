import type { CivilDate, Period } from './period.ts';
import type { DimensionId } from './dimension.ts';

/** The keys of the URL contract that filter by code, in the order of the filter bar. */
export const filterKeys = [
  'region',
  'site',
  'team',
  'activity',
  'contact',
  'language',
  'person_language',
  'mode',
  'mediator',
  'nationality',
  'topic',
  'referral',
  'profile',
  'status',
  'sex',
  'age',
  'outcome',
] as const satisfies readonly DimensionId[];

export type FilterKey = (typeof filterKeys)[number];

/** Chosen codes by key: several codes of one key mean any of them, several keys mean all of them. */
export type Selection = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

/** How much of an indicator is to be reached, in a period and a scope (the filters that the figure stands under). */
interface Target {
  readonly indicator: string;
  readonly period: Period;
  readonly scope: Selection;
  readonly target: number;
}

/** Everything an indicator's question depends on besides the loaded data. */
export interface Params {
  /** Both days inclusive; null asks over everything loaded. */
  readonly period: Period | null;
  readonly selection: Selection;
  /** The last day that the data cover; what follows up a person ends there. */
  readonly asOf: CivilDate;
  /** What is to be reached, where targets are known. */
  readonly targets?: readonly Target[];
}

/** Whether the text is a filter key of the URL contract. */
export function isFilterKey(key: string): key is FilterKey {
  return (filterKeys as readonly string[]).includes(key);
}
