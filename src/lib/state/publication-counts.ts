import type { Proposal } from '#lib/disclosure/coarsen.ts';
import type { Counts } from '#lib/disclosure/publication.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { publishedCountsQuestion } from '#lib/indicators/published-counts.ts';
import {
  ageHierarchy,
  genderHierarchy,
  languageHierarchy,
  nationalityHierarchy,
  outcomeHierarchy,
  periodHierarchy,
  placeHierarchy,
  toCounted,
  topicHierarchy,
  type PublicHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import type { Params } from '#lib/model/params.ts';
import { coarsen } from '#lib/publish/coarsening.ts';
import type { PublishedContent } from '#lib/publish/contents.ts';
import { countQuestions, toCounts, type PublicHierarchies } from '#lib/publish/publication.ts';

/** What was counted for a publication: the true counts, which never leave this device, and how they add up. */
export interface CountedPublication {
  readonly hierarchies: PublicHierarchies;
  readonly counts: ReadonlyMap<string, Counts>;
}

/** A nationality or language is named apart when so many persons stand behind it in the period: twice the open threshold. */
export const FEWEST_TO_NAME = 22;

async function namedIn(
  engine: Engine,
  measure: 'contacts' | 'new-persons',
  toHierarchy: (named: ReadonlySet<string>) => PublicHierarchy,
  params: Params,
  signal: AbortSignal,
): Promise<PublicHierarchy> {
  const everyone: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
  const whole = toHierarchy(everyone);
  const { rows } = await engine.query(publishedCountsQuestion(measure, [toCounted(whole)], params), signal);
  const named = rows.filter((row) => Number(row['persons']) >= FEWEST_TO_NAME);
  return toHierarchy(new Set(named.map((row) => String(row[whole.id]))));
}

/**
 * Counts everything that the contents of a publication need, in the period of the parameters and without filters, with
 * the broader schemes that the publisher took.
 */
export async function countPublication(
  engine: Engine,
  chosen: readonly PublishedContent[],
  params: Params & { readonly period: NonNullable<Params['period']> },
  signal: AbortSignal,
  broader: readonly Proposal[] = [],
): Promise<CountedPublication> {
  const all = [
    placeHierarchy(),
    periodHierarchy(params.period),
    genderHierarchy(),
    ageHierarchy(),
    await namedIn(engine, 'new-persons', nationalityHierarchy, params, signal),
    await namedIn(engine, 'contacts', languageHierarchy, params, signal),
    topicHierarchy(),
    outcomeHierarchy(),
  ];
  const hierarchies = coarsen(Object.fromEntries(all.map((one) => [one.id, one])), broader);
  const answers = [];
  for (const question of countQuestions(chosen, hierarchies)) {
    const dimensions = question.dimensions.flatMap((id) => {
      const hierarchy = hierarchies[id];
      return hierarchy ? [toCounted(hierarchy)] : [];
    });
    const { rows } = await engine.query(
      publishedCountsQuestion(question.measure, dimensions, params),
      signal,
    );
    answers.push({ question, rows });
  }
  return { hierarchies, counts: toCounts(chosen, hierarchies, answers) };
}
