import type { Proposal } from '#lib/disclosure/coarsen.ts';
import type { Counts } from '#lib/disclosure/publication.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { publishedCountsQuestion, type PublishedTable } from '#lib/indicators/published-counts.ts';
import {
  ageHierarchy,
  contactTypeHierarchy,
  genderHierarchy,
  languageHierarchy,
  nationalityHierarchy,
  outcomeHierarchy,
  periodHierarchy,
  placeHierarchy,
  teamHierarchy,
  toCounted,
  topicHierarchy,
  type PublicHierarchies,
  type PublicHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import type { Params } from '#lib/model/params.ts';
import { coarsen } from '#lib/publish/coarsening.ts';
import type { PublishedContent } from '#lib/publish/contents.ts';
import { countQuestions, toCounts } from '#lib/publish/publication.ts';

/** What was counted for a publication: the true counts, which never leave this device, and how they add up. */
export interface CountedPublication {
  readonly hierarchies: PublicHierarchies;
  readonly counts: ReadonlyMap<string, Counts>;
}

/** A nationality or language is named apart when so many persons stand behind it in the period: twice the open threshold. */
export const FEWEST_TO_NAME = 22;

/** A publication is of a period. */
export type PublicationParams = Params & { readonly period: NonNullable<Params['period']> };

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

/** The hierarchies of what is published of a period; which nationalities and languages are named depends on the data. */
export async function publicHierarchies(
  engine: Engine,
  params: PublicationParams,
  signal: AbortSignal,
): Promise<PublicHierarchies> {
  const all = [
    placeHierarchy(),
    periodHierarchy(params.period),
    genderHierarchy(),
    ageHierarchy(),
    await namedIn(engine, 'new-persons', nationalityHierarchy, params, signal),
    await namedIn(engine, 'contacts', languageHierarchy, params, signal),
    topicHierarchy(),
    outcomeHierarchy(),
    teamHierarchy(),
    contactTypeHierarchy(),
  ];
  return Object.fromEntries(all.map((one) => [one.id, one]));
}

/** Counts every cell that the universe of some tables has. */
export async function countTables(
  engine: Engine,
  tables: readonly PublishedTable[],
  hierarchies: PublicHierarchies,
  params: PublicationParams,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Counts>> {
  const answers = [];
  for (const question of countQuestions(tables, hierarchies)) {
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
  return toCounts(tables, hierarchies, answers);
}

/**
 * Counts everything that the contents of a publication need, in the period of the parameters and without filters, with
 * the broader schemes that the publisher took.
 */
export async function countPublication(
  engine: Engine,
  chosen: readonly PublishedContent[],
  params: PublicationParams,
  signal: AbortSignal,
  broader: readonly Proposal[] = [],
): Promise<CountedPublication> {
  const hierarchies = coarsen(await publicHierarchies(engine, params, signal), broader);
  return { hierarchies, counts: await countTables(engine, chosen, hierarchies, params, signal) };
}
