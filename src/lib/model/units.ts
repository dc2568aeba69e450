/** What a figure can count; never mixed, never added across. */
export const units = [
  'contact-moments',
  'people-contacts',
  'persons',
  'accompaniments',
  'interviews',
  'sessions',
  'nationalities',
  'languages',
  'referrals',
  'requests',
  'outcomes',
  'share',
  'contacts-per-person',
  'contacts-per-session',
  'contacts-per-staff-session',
  'days',
  'mixed',
] as const;

/** The unit of a figure. */
export type Unit = (typeof units)[number];

const ratios: readonly Unit[] = ['contacts-per-person', 'contacts-per-session', 'contacts-per-staff-session'];
const others: readonly Unit[] = ['share', 'days', 'mixed'];

/** Whether it is a mean of one thing a piece of another. */
export function isRatio(unit: Unit): boolean {
  return ratios.includes(unit);
}

/** Whether it is a number of things: whole, and nought where there are none. */
export function isCount(unit: Unit): boolean {
  return !isRatio(unit) && !others.includes(unit);
}
