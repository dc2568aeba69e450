import type { PlainContact, PlainData } from './plain-data.ts';
import { isMoment, moments, once, share, type PlainFilters } from './plain-filters.ts';

type ByPerson = ReadonlyMap<string, readonly PlainContact[]>;

/** Contacts of each identified person in the order of their days; rows of one day keep their order. */
export const contactsOfPersons = once((rows: readonly PlainContact[]): ByPerson => {
  const byPerson = new Map<string, PlainContact[]>();
  for (const row of rows.toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  )) {
    if (row.person === null) continue;
    const own = byPerson.get(row.person);
    if (own) own.push(row);
    else byPerson.set(row.person, [row]);
  }
  return byPerson;
});

/** Every contact moment there is, whatever the filters. */
export const everyMoment = once((data: PlainData): readonly PlainContact[] => data.contacts.filter(isMoment));

const byDay = (rows: readonly PlainContact[]): string[] => rows.map(({ date }) => date);

/** Persons met under the filters by when they were last met before the period: the days, null for none. */
function lastBefore(data: PlainData, filters: PlainFilters): (string | null)[] {
  const { from } = filters;
  const all = contactsOfPersons(everyMoment(data));
  return [...contactsOfPersons(moments(data, filters)).keys()].map((person) => {
    const before = byDay(all.get(person) ?? []).filter((date) => from !== undefined && date < from);
    return before.at(-1) ?? null;
  });
}

/** The same day of the year before. */
const yearEarlier = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

/** Persons last met more than twelve months before the period began. */
export function returning(data: PlainData, filters: PlainFilters): number {
  const edge = yearEarlier(filters.from ?? '0001-01-01');
  return lastBefore(data, filters).filter((date) => date !== null && date < edge).length;
}

/** Persons last met in the twelve months before the period began. */
export function continuing(data: PlainData, filters: PlainFilters): number {
  const edge = yearEarlier(filters.from ?? '0001-01-01');
  return lastBefore(data, filters).filter((date) => date !== null && date >= edge).length;
}

/** Share of the persons met under the filters whose contacts under them have something. */
export function shareOfPersons(
  data: PlainData,
  filters: PlainFilters,
  has: (rows: readonly PlainContact[]) => boolean,
): number | null {
  const persons = [...contactsOfPersons(moments(data, filters)).values()];
  return share(persons.filter(has).length, persons.length);
}

function countsOfContacts(data: PlainData, filters: PlainFilters): number[] {
  return [...contactsOfPersons(moments(data, filters)).values()].map(({ length }) => length);
}

/** The middle of some numbers, or the mean of the two in the middle; null for none. */
export function middle(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median number of contacts of a person. */
export function usualContacts(data: PlainData, filters: PlainFilters): number | null {
  return middle(countsOfContacts(data, filters));
}

/** The most contacts that one person had. */
export function mostContacts(data: PlainData, filters: PlainFilters): number | null {
  return countsOfContacts(data, filters).toSorted((one, other) => other - one)[0] ?? null;
}

type Attribute = 'nationality' | 'profile' | 'status' | 'sex' | 'age' | 'uam' | 'vulnerable';

/** What is known of each person at the last contact under the filters: the last known value up to then, in all data. */
function asLastKnown(
  data: PlainData,
  filters: PlainFilters,
  attribute: Attribute,
): (string | boolean | null)[] {
  const all = contactsOfPersons(everyMoment(data));
  return [...contactsOfPersons(moments(data, filters))].map(([person, rows]) => {
    const history = all.get(person) ?? [];
    const last = rows.at(-1);
    const until = history.slice(0, last ? history.indexOf(last) + 1 : 0);
    return until.map((row) => row[attribute]).findLast((value) => value !== null) ?? null;
  });
}

/** Persons of whom it is last known that they are. */
export function flaggedPersons(data: PlainData, filters: PlainFilters, flag: 'uam' | 'vulnerable'): number {
  return asLastKnown(data, filters, flag).filter((value) => value === true).length;
}

/** Persons by an attribute as last known, unknown among them. */
export function plainMix(
  data: PlainData,
  filters: PlainFilters,
  attribute: 'nationality' | 'profile' | 'status' | 'sex' | 'age',
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of asLastKnown(data, filters, attribute)) {
    const code = String(value ?? 'unknown');
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
