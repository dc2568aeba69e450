import type { Asks } from '#lib/state/inquiry.svelte.ts';

/** The indicators of the headline strip, in order. */
export const headline = [
  'contact-moments',
  'persons-reached',
  'accompaniments',
  'individual-interviews',
  'nationalities-reached',
  'languages-used',
  'sessions',
  'outcomes-recorded',
] as const;

const entries: readonly (readonly [string, Asks[string]])[] = [
  ...headline.flatMap((id) => [
    [id, { indicator: id, by: [] }] as const,
    [`before ${id}`, { indicator: id, by: [], scope: 'year-before' }] as const,
  ]),
  ['persons-upper-bound', { indicator: 'persons-upper-bound', by: [] }],
  ['persons by team', { indicator: 'persons-reached', by: ['team'] }],
  ['overlap', { indicator: 'cross-border-overlap', by: [] }],
];

/** Asked of the period in force, of the year before like for like, and what the notes need. */
export const headlineAsks: Asks = Object.fromEntries(entries);
