import type { Ratio } from '#lib/indicators/clusters.ts';
import { indicatorById } from '#lib/indicators/registry.ts';

/** A rate that two selections are compared by, by the ids of the registry. */
export interface ComparedRate {
  readonly id: string;
  readonly beside?: string;
  /** Compared at one site only, on both sides. */
  readonly site?: string;
  /** Compared without an interval in the before and after of mediators: a mediator covers the language by definition. */
  readonly isDescribedOnly?: true;
}

/** What the effect of mediators is looked for in (I31: I09, the rate of I11, I19, I27, I23), then what it goes with. */
export const mediatorRates: readonly ComparedRate[] = [
  { id: 'contacts-per-session' },
  { id: 'individual-interviews', beside: 'rate' },
  { id: 'repeat-contact-rate' },
  { id: 'referral-rate' },
  { id: 'reentry-rate' },
  { id: 'language-covered-rate', isDescribedOnly: true },
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
