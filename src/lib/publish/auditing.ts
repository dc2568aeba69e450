import type { Highs } from 'highs';
import { attack } from '#lib/audit/attack.ts';
import { naiveTwin } from '#lib/audit/audit-edition.ts';
import type { Edition } from './edition.ts';

/** What an outsider could have worked out if small numbers had only been left out: of so many, these. */
export interface Outsider {
  readonly small: number;
  readonly found: number;
}

/** Attacks the copy of an edition in which small numbers are only left out; for the publisher's eyes. */
export function outsiderOf(edition: Edition, counts: ReadonlyMap<string, number>, highs: Highs): Outsider {
  const { tables, small } = naiveTwin(edition, counts);
  if (small === 0) return { small, found: 0 };
  const attacked = attack(
    { dimensions: edition.dimensions, measures: nonAdditiveOf(edition), tables, leastHidden: 1 },
    { threshold: 5, width: 1 },
    highs,
  );
  const found = attacked.status === 'done' ? attacked.leaks.filter(({ kind }) => kind === 'exact').length : 0;
  return { small, found };
}

const nonAdditiveOf = ({ measures }: Edition) =>
  Object.fromEntries(Object.entries(measures).map(([id, { nonAdditive }]) => [id, { nonAdditive }]));
