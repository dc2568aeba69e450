import type { Text } from '#lib/model/text.ts';
import { complementary } from './complementary.ts';
import { detail } from './detail.ts';
import { earlierCells } from './earlier-cells.ts';
import { fewPersons } from './few-persons.ts';
import { floor } from './floor.ts';
import { frozen } from './frozen.ts';
import { group } from './group.ts';
import { lateEntries } from './late-entries.ts';
import { latent } from './latent.ts';
import { medians } from './medians.ts';
import { oneContributor } from './one-contributor.ts';
import { oneMethod } from './one-method.ts';
import { ratios } from './ratios.ts';
import { repeatVisitors } from './repeat-visitors.ts';
import { rounding } from './rounding.ts';
import { threshold } from './threshold.ts';
import { unprotectable } from './unprotectable.ts';
import { widerRounding } from './wider-rounding.ts';

/** All rules of protection, in the order in which a page lists them. */
export const rules = [
  ...[threshold, latent, fewPersons, oneContributor, group, repeatVisitors, ratios, medians],
  ...[frozen, lateEntries, complementary, widerRounding],
  ...[floor, detail, oneMethod, rounding, earlierCells, unprotectable],
] as const;

/** The name of a rule. */
export type RuleId = (typeof rules)[number]['id'];

/** Where a rule had an effect, and on how many cells: in words by {@link sentenceOf}. */
export interface RuleNote {
  readonly rule: RuleId;
  readonly table?: string;
  readonly key?: string;
  readonly count: number;
}

/** What a note says, in words that hold for any number of cells. */
export function sentenceOf({ rule }: RuleNote): Text {
  const found = rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`There is no rule ${rule}`);
  return found.sentence;
}
