import type { PublishedDimension } from '#lib/indicators/published-counts.ts';
import { contactsByLanguage } from './contents/contacts-by-language.ts';
import { contactsByMonth } from './contents/contacts-by-month.ts';
import { contactsByPlace } from './contents/contacts-by-place.ts';
import { contactsByTopic } from './contents/contacts-by-topic.ts';
import type { PublishedContent } from './contents/content.ts';
import { newPeopleByGenderAndAge } from './contents/new-people-by-gender-and-age.ts';
import { newPeopleByNationality } from './contents/new-people-by-nationality.ts';
import { outcomes } from './contents/outcomes.ts';
import { personsReached } from './contents/persons-reached.ts';

export type { FigureKind, PublishedContent } from './contents/content.ts';

/** Everything that can be published, in the order of an edition. */
export const contents = [
  contactsByMonth,
  contactsByPlace,
  personsReached,
  newPeopleByGenderAndAge,
  newPeopleByNationality,
  contactsByLanguage,
  contactsByTopic,
  outcomes,
] as const satisfies readonly PublishedContent[];

/** Dimensions by which nobody may learn what everyone in a group has in common. */
export const sensitiveDimensions: readonly PublishedDimension[] = contents.flatMap(
  (content: PublishedContent) => (content.isSensitive === true ? [content.drawn] : []),
);
