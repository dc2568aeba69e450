import type { Highs } from 'highs';
import { findLeaks } from '#lib/audit/attack.ts';
import { naiveTwin } from '#lib/audit/audit-edition.ts';
import { toInquiry } from '#lib/audit/questions.ts';
import { toSystem } from '#lib/audit/system.ts';
import type { Edition } from './edition.ts';

/** What an outsider could have worked out if small numbers had only been left out: of so many, these. */
export interface Outsider {
  readonly small: number;
  readonly found: number;
}

/**
 * Attacks the copy of an edition in which the numbers from 1 to below `least` are only left out, and counts those that
 * are found exactly, each once however many tables print it; for the publisher's eyes.
 */
export function outsiderOf(
  edition: Edition,
  counts: ReadonlyMap<string, number>,
  least: number,
  highs: Highs,
): Outsider {
  const { tables, small } = naiveTwin(edition, counts, least);
  if (small.size === 0) return { small: 0, found: 0 };
  const { dimensions } = edition;
  const system = toSystem({ dimensions, measures: nonAdditiveOf(edition), tables, leastHidden: 1 });
  const enough = Number.POSITIVE_INFINITY;
  const attacked = findLeaks(toInquiry(system, { threshold: least, width: 1 }), highs, { enough });
  const found =
    attacked.status === 'done'
      ? attacked.leaks.filter(({ kind, key }) => kind === 'exact' && small.has(key))
      : [];
  return { small: small.size, found: found.length };
}

const nonAdditiveOf = ({ measures }: Edition) =>
  Object.fromEntries(Object.entries(measures).map(([id, { nonAdditive }]) => [id, { nonAdditive }]));
