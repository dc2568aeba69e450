import type { Ratio } from '#lib/indicators/clusters.ts';
import { indicatorById } from '#lib/indicators/registry.ts';
import { filterKeys, type FilterKey, type Selection } from '#lib/model/params.ts';
import { contactKeys, sessionKeys } from '#lib/sql/filter.ts';

/**
 * Why a difference would say nothing: a mediator covers the language by definition, the filters of a selection decide
 * the rate, or they part the contacts of one session, so that it has no rate of its own; or both sides are the same.
 */
export type Untested = 'by-definition' | 'by-filter' | 'parted-sessions' | 'same-selection';

/** A rate that two selections are compared by, by the ids of the registry. */
export interface ComparedRate {
  readonly id: string;
  readonly beside?: string;
  /** Compared at one site only, on both sides. */
  readonly site?: string;
  /** Why it is described and not tested. */
  readonly untested?: Untested;
}

/** What the effect of mediators is looked for in (I31: I09, the rate of I11, I19, I27, I23), then what it goes with. */
export const mediatorRates: readonly ComparedRate[] = [
  { id: 'contacts-per-session' },
  { id: 'individual-interviews', beside: 'rate' },
  { id: 'repeat-contact-rate' },
  { id: 'referral-rate' },
  { id: 'reentry-rate' },
  { id: 'language-covered-rate', untested: 'by-definition' },
  { id: 'own-language-share', untested: 'by-definition' },
];

/** The rates that any two selections are compared by, in the order of the indicator list. */
export const comparedRates: readonly ComparedRate[] = [
  { id: 'contacts-per-session' },
  { id: 'individual-interviews', beside: 'rate' },
  { id: 'repeat-contact-rate' },
  { id: 'accompaniment-coverage' },
  { id: 'language-covered-rate' },
  { id: 'own-language-share' },
  { id: 'mediator-share' },
  { id: 'referral-rate' },
  { id: 'outcome-coverage' },
  { id: 'reentry-rate' },
];

/** The rates of two selections that are one and the same: there is no difference to look for. */
export const ofTheSame = (rates: readonly ComparedRate[]): readonly ComparedRate[] =>
  rates.map((rate) => ({ ...rate, untested: 'same-selection' }));

/** The filters that decide a rate by themselves. */
const decidedBy: Readonly<Record<string, readonly FilterKey[]>> = {
  'individual-interviews': ['contact'],
  'language-covered-rate': ['mode', 'mediator'],
  'mediator-share': ['mode', 'mediator'],
  'referral-rate': ['referral'],
  'outcome-coverage': ['outcome'],
  'reentry-rate': ['outcome'],
};

/** The rates with those marked that the filters of two selections leave nothing to test in. */
export function withUntested(
  rates: readonly ComparedRate[],
  selections: readonly Selection[],
): readonly ComparedRate[] {
  const chosen = filterKeys.filter((key) => selections.some((one) => (one[key]?.length ?? 0) > 0));
  const partsSessions = chosen.some((key) => contactKeys.includes(key) && !sessionKeys.includes(key));
  return rates.map((rate) => {
    if (chosen.some((key) => decidedBy[rate.id]?.includes(key))) return { ...rate, untested: 'by-filter' };
    const isParted = partsSessions && rate.id === 'contacts-per-session';
    return isParted ? { ...rate, untested: 'parted-sessions' } : rate;
  });
}

/** The counts shown beside them: what was done, and no sample of anything, so without an interval. */
export const comparedCounts = [
  'contact-moments',
  'persons-reached',
  'people-contacts',
  'individual-interviews',
  'accompaniments',
  'sessions',
  'outcomes-recorded',
] as const;

/** The ratio itself. Throws where the registry has no such indicator. */
export function ratioOf({ id, beside }: ComparedRate): Ratio {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`No indicator is called ${id}`);
  return { indicator, ...(beside === undefined ? {} : { beside }) };
}
