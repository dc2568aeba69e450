import type { PlainContact, PlainData, PlainSession } from './plain-data.ts';

/** Filters as in the address: values of one key are alternatives, keys add up; `unknown` is a value. */
export interface PlainFilters {
  readonly from?: string;
  readonly to?: string;
  readonly region?: readonly string[];
  readonly site?: readonly string[];
  readonly team?: readonly string[];
  readonly activity?: readonly string[];
  readonly contact?: readonly string[];
  readonly mode?: readonly string[];
  readonly mediator?: readonly string[];
  readonly language?: readonly string[];
  readonly person_language?: readonly string[];
  readonly nationality?: readonly string[];
  readonly topic?: readonly string[];
  readonly referral?: readonly string[];
  readonly profile?: readonly string[];
  readonly status?: readonly string[];
  readonly sex?: readonly string[];
  readonly age?: readonly string[];
  /** Restricts outcomes, never contacts. */
  readonly outcome?: readonly string[];
}

type Wanted = readonly string[] | undefined;

/** Whether any of the values is wanted; nothing wanted is no filter, nothing known is `unknown`. */
export function anyOf(wanted: Wanted, values: readonly (string | null)[]): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? wanted.includes('unknown') : known.some((value) => wanted.includes(value));
}

/** Whether a day lies in the period of the filters, both ends included. */
export function inPeriod(date: string, { from, to }: PlainFilters): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

/** Whether the place, team and activity of a contact or session are wanted. */
export function matchesPlace(item: PlainContact | PlainSession, filters: PlainFilters): boolean {
  return (
    anyOf(filters.region, [item.region]) &&
    anyOf(filters.site, [item.site]) &&
    anyOf(filters.team, [item.team]) &&
    anyOf(filters.activity, [item.activity])
  );
}

function matchesTalk(row: PlainContact, filters: PlainFilters): boolean {
  return (
    anyOf(filters.contact, [row.contact]) &&
    anyOf(filters.mode, [row.mode]) &&
    anyOf(filters.mediator, [row.mediator]) &&
    anyOf(filters.language, row.languages) &&
    anyOf(filters.person_language, [row.personLanguage]) &&
    anyOf(filters.topic, row.topics) &&
    anyOf(filters.referral, row.referrals)
  );
}

function matchesPerson(row: PlainContact, filters: PlainFilters): boolean {
  return (
    anyOf(filters.nationality, [row.nationality]) &&
    anyOf(filters.profile, [row.profile]) &&
    anyOf(filters.status, [row.status]) &&
    anyOf(filters.sex, [row.sex]) &&
    anyOf(filters.age, [row.age])
  );
}

/** Whether a contact is wanted, whatever its day. */
export function matchesButPeriod(row: PlainContact, filters: PlainFilters): boolean {
  return matchesPlace(row, filters) && matchesTalk(row, filters) && matchesPerson(row, filters);
}

/** Whether a contact is wanted. */
export function matches(row: PlainContact, filters: PlainFilters): boolean {
  return inPeriod(row.date, filters) && matchesButPeriod(row, filters);
}

/** Whether a row is a contact moment: neither refused nor not found nor a request of an actor. */
export function isMoment(row: PlainContact): boolean {
  return row.contact !== 'REF' && row.contact !== 'ABS' && row.activity !== 'NET';
}

/** A function of an object that is worked out once for each: nothing of the objects changes. */
export function once<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly result: To }>();
  return (from) => {
    const before = known.get(from) ?? { result: work(from) };
    known.set(from, before);
    return before.result;
  };
}

const momentsUnder = once((data: PlainData) =>
  once((filters: PlainFilters) => data.contacts.filter((row) => isMoment(row) && matches(row, filters))),
);

/** Contact moments under the filters. */
export function moments(data: PlainData, filters: PlainFilters): PlainContact[] {
  return momentsUnder(data)(filters);
}

/** How many different values there are, missing ones left out. */
export function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

/** A part of a whole; null where the whole is nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The share of items that have something; null without items. */
export function shareOf<T>(items: readonly T[], has: (item: T) => boolean): number | null {
  return share(items.filter(has).length, items.length);
}

/** Values of rows added up. */
export function sum(rows: readonly PlainContact[], valueOf: (row: PlainContact) => number): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
}
