import {
  ageHierarchy,
  genderHierarchy,
  languageHierarchy,
  nationalityHierarchy,
  outcomeHierarchy,
  periodHierarchy,
  placeHierarchy,
  topicHierarchy,
  type PublicHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import { codeLists } from '#lib/model/codes/registry.ts';
import { contents } from '#lib/publish/contents.ts';
import type { Edition } from '#lib/publish/edition.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import { handMadeEdition, safeTable, type Printed } from './hand-made.ts';

const first = (list: 'nationality' | 'language', count: number): ReadonlySet<string> =>
  new Set(
    codeLists[list].codes
      .filter(({ unknown }) => unknown !== true)
      .slice(0, count)
      .map(({ code }) => code),
  );

const period = { from: '2023-01-01', to: '2024-12-31' };
const all: readonly PublicHierarchy[] = [
  placeHierarchy(),
  periodHierarchy(period),
  genderHierarchy(),
  ageHierarchy(),
  nationalityHierarchy(first('nationality', 130)),
  languageHierarchy(first('language', 80)),
  topicHierarchy(),
  outcomeHierarchy(),
];
const hierarchies: PublicHierarchies = Object.fromEntries(all.map((one) => [one.id, one]));

/** Every content by the real hierarchies of two years, with more nationalities and languages than any team has met. */
export function wideEdition(): Edition {
  const tables = contents.map(({ id, dimensions }) => {
    const places = dimensions.reduce<Record<string, string>[]>(
      (found, name) =>
        found.flatMap((at) =>
          [...(hierarchies[name]?.codes.keys() ?? [])].map((code) => ({ ...at, [name]: code })),
        ),
      [{}],
    );
    return safeTable(
      id,
      places.map((at, index): Printed => [at, 1000 + 5 * index]),
      hierarchies,
    );
  });
  return handMadeEdition(tables, { hierarchies, words: { period, euStatement: true, isSynthetic: true } });
}
