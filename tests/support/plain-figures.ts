import type { PlainContact, PlainData, PlainOutcome, PlainSession } from './plain-data.ts';
import {
  anyOf,
  distinct,
  inPeriod,
  isMoment,
  matches,
  matchesButPeriod,
  matchesPlace,
  moments,
  once,
  share,
  shareOf,
  sum,
  type PlainFilters,
} from './plain-filters.ts';
import {
  contactsOfPersons,
  continuing,
  everyMoment,
  flaggedPersons,
  middle,
  mostContacts,
  returning,
  shareOfPersons,
  usualContacts,
} from './plain-persons.ts';

/** A figure from the sample: null where the denominator is empty. */
export type PlainFigure = (data: PlainData, filters: PlainFilters) => number | null;

type KeyOf = (row: PlainContact) => string | null;

/** The first contact moment of each key in all data; a person has at most one contact a day. */
const firsts = once((keyOf: KeyOf) =>
  once((data: PlainData) => {
    const first = new Map<string, PlainContact>();
    for (const row of data.contacts) {
      const key = keyOf(row);
      if (key === null || !isMoment(row)) continue;
      const before = first.get(key);
      if (before === undefined || row.date < before.date) first.set(key, row);
    }
    return first;
  }),
);

const personOf: KeyOf = ({ person }) => person;
const accompanimentOf: KeyOf = ({ accompaniment }) => accompaniment;
const followedPersonOf: KeyOf = ({ contact, accompaniment, person }) =>
  contact === 'IND' || accompaniment !== null ? person : null;

function countFirstInPeriod(data: PlainData, filters: PlainFilters, keyOf: KeyOf): number {
  const first = firsts(keyOf)(data);
  const keys = new Set(moments(data, filters).map(keyOf));
  return [...keys].filter((key) => key !== null && inPeriod(first.get(key)?.date ?? '', filters)).length;
}

const CONTACT_KEYS = [
  'contact',
  'mode',
  'mediator',
  'language',
  'person_language',
  'nationality',
  'topic',
  'referral',
  'profile',
  'status',
  'sex',
  'age',
] as const;

const allSessions = once((data: PlainData): ReadonlyMap<string, PlainSession> => {
  const found = new Map(data.sessions.map((session) => [session.key, session]));
  for (const row of data.contacts) {
    if (row.session === null || found.has(row.session)) continue;
    const { date, site, region, activity, team } = row;
    found.set(row.session, { key: row.session, date, site, region, activity, team, staff: null });
  }
  return found;
});

function heldSessions(data: PlainData, filters: PlainFilters): PlainSession[] {
  const held = [...allSessions(data).values()].filter(
    (session) =>
      session.activity !== 'NET' && inPeriod(session.date, filters) && matchesPlace(session, filters),
  );
  if (!CONTACT_KEYS.some((key) => (filters[key]?.length ?? 0) > 0)) return held;
  const used = new Set(moments(data, filters).map((row) => row.session));
  return held.filter(({ key }) => used.has(key));
}

/** Contact moments in some sessions, divided by something of the sessions added up. */
function contactsPer(
  data: PlainData,
  filters: PlainFilters,
  held: readonly PlainSession[],
  amountOf: (session: PlainSession) => number,
): number | null {
  const keys = new Set(held.map(({ key }) => key));
  const contacts = moments(data, filters).filter(({ session }) => session !== null && keys.has(session));
  return share(
    contacts.length,
    held.reduce((total, session) => total + amountOf(session), 0),
  );
}

/** Persons with a key that teams share whom more than one team met. */
function metByBoth(data: PlainData, filters: PlainFilters): number {
  const teams = new Map<string, Set<string>>();
  for (const { person, team } of moments(data, filters))
    if (person?.startsWith('hmac-')) teams.set(person, (teams.get(person) ?? new Set()).add(team));
  return [...teams.values()].filter(({ size }) => size > 1).length;
}

function personsUpperBound(data: PlainData, filters: PlainFilters): number {
  const rows = moments(data, filters);
  const more = sum(rows, (row) => (row.person === null ? row.headCount : row.headCount - 1));
  return distinct(rows.map(({ person }) => person)) + more;
}

function isCountry(code: string | null): boolean {
  return code !== null && /^[A-Z]{3}$/.test(code) && code !== 'XXA' && code !== 'XXX';
}

function outward(row: PlainContact): readonly string[] {
  return row.referralDirection === 'IN' ? [] : row.referrals;
}

function confirmedRate(data: PlainData, filters: PlainFilters): number | null {
  const followed = moments(data, filters).filter(({ referralStatus }) => referralStatus !== null);
  const confirmed = followed.filter(
    ({ referralStatus }) => referralStatus === 'ACC' || referralStatus === 'CONF',
  );
  return share(
    sum(confirmed, (row) => outward(row).length),
    sum(followed, (row) => outward(row).length),
  );
}

interface Entry {
  readonly date: string;
  /** Kinds of the outcomes on or after that day, under the filters. */
  readonly kinds: readonly string[];
}

/** Persons whose follow-up began under the filters, with what became of them afterwards. */
function cohort(data: PlainData, filters: PlainFilters): Entry[] {
  return cohortUnder(data)(filters);
}

const cohortUnder = once((data: PlainData) =>
  once((filters: PlainFilters): Entry[] => {
    const outcomes = new Map<string, PlainOutcome[]>();
    for (const one of data.outcomes.filter(({ kind }) => anyOf(filters.outcome, [kind])))
      outcomes.set(one.person, [...(outcomes.get(one.person) ?? []), one]);
    return [...firsts(followedPersonOf)(data)]
      .filter(([, row]) => matches(row, filters))
      .map(([person, { date }]) => ({
        date,
        kinds: (outcomes.get(person) ?? []).filter((one) => one.date >= date).map(({ kind }) => kind),
      }));
  }),
);

const isOutcome = (kind: string): boolean => kind !== 'PEND' && kind !== 'UNK';

/** The last day that the sample covers. */
const lastDay = once((data: PlainData): string => {
  const days = [...data.contacts, ...data.sessions, ...data.outcomes].map(({ date }) => date);
  return days.reduce((last, day) => (day > last ? day : last), '');
});

const daysFrom = (date: string, until: string): number => (Date.parse(until) - Date.parse(date)) / 86_400_000;

const REENTRY = new Set(['IPA-BE', 'IPA-FR', 'RTA', 'REC-BE', 'REC-FR']);

/** The contact that an outcome belongs to: the person's last on or before its day, else the first. */
function contactOf(
  byPerson: ReadonlyMap<string, readonly PlainContact[]>,
  outcome: PlainOutcome,
): PlainContact | undefined {
  const rows = byPerson.get(outcome.person) ?? [];
  const before = rows.filter(({ date }) => date <= outcome.date);
  return before.at(-1) ?? rows[0];
}

const ALL_CONTACT_KEYS = [...CONTACT_KEYS, 'region', 'site', 'activity'] as const;

/** Outcomes under the filters, once per person and kind. An outcome without any contact knows only its team. */
export function plainOutcomes(data: PlainData, filters: PlainFilters): readonly PlainOutcome[] {
  const byPerson = contactsOfPersons(everyMoment(data));
  const found = new Map<string, PlainOutcome>();
  for (const outcome of data.outcomes) {
    if (!inPeriod(outcome.date, filters) || !anyOf(filters.outcome, [outcome.kind])) continue;
    const row = contactOf(byPerson, outcome);
    const bare =
      !ALL_CONTACT_KEYS.some((key) => (filters[key]?.length ?? 0) > 0) && anyOf(filters.team, [outcome.team]);
    if (row ? matchesButPeriod(row, filters) : bare) found.set(`${outcome.person} ${outcome.kind}`, outcome);
  }
  return [...found.values()];
}

function rowsWhere(has: (row: PlainContact) => boolean): PlainFigure {
  return (data, filters) => data.contacts.filter((row) => has(row) && matches(row, filters)).length;
}

/** The single figure of each indicator by its id, from its definition alone. */
export const plainFigures = {
  sessions: (data, filters) => heldSessions(data, filters).length,
  'contact-moments': (data, filters) => moments(data, filters).length,
  'people-contacts': (data, filters) => sum(moments(data, filters), ({ headCount }) => headCount),
  'persons-reached': (data, filters) => distinct(moments(data, filters).map(({ person }) => person)),
  'persons-upper-bound': personsUpperBound,
  'identification-rate': (data, filters) => shareOf(moments(data, filters), ({ person }) => person !== null),
  'new-persons': (data, filters) => countFirstInPeriod(data, filters, personOf),
  'returning-persons': returning,
  'continuing-persons': continuing,
  'repeat-contact-rate': (data, filters) =>
    shareOfPersons(data, filters, (rows) => distinct(rows.map(({ date }) => date)) >= 2),
  'contacts-per-person': (data, filters) => {
    const rows = moments(data, filters).filter(({ person }) => person !== null);
    return share(rows.length, distinct(rows.map(({ person }) => person)));
  },
  'accompaniment-coverage': (data, filters) =>
    shareOfPersons(data, filters, (rows) => rows.some(({ accompaniment }) => accompaniment !== null)),
  'vulnerable-persons': (data, filters) => flaggedPersons(data, filters, 'vulnerable'),
  'unaccompanied-minors': (data, filters) => flaggedPersons(data, filters, 'uam'),
  'contacts-per-session': (data, filters) => contactsPer(data, filters, heldSessions(data, filters), () => 1),
  'contacts-per-staff-session': (data, filters) =>
    contactsPer(
      data,
      filters,
      heldSessions(data, filters).filter(({ staff }) => staff !== null),
      ({ staff }) => staff ?? 0,
    ),
  'own-language-share': (data, filters) =>
    shareOf(
      moments(data, filters).filter(
        ({ personLanguage, languages }) => personLanguage !== null && languages.length > 0,
      ),
      ({ personLanguage, languages }) => languages.includes(personLanguage ?? ''),
    ),
  'individual-interviews': (data, filters) =>
    moments(data, filters).filter(({ contact }) => contact === 'IND').length,
  accompaniments: (data, filters) =>
    distinct(moments(data, filters).map(({ accompaniment }) => accompaniment)),
  'accompaniments-opened': (data, filters) => countFirstInPeriod(data, filters, accompanimentOf),
  'nationalities-reached': (data, filters) =>
    distinct(
      moments(data, filters)
        .map(({ nationality }) => nationality)
        .filter(isCountry),
    ),
  'languages-used': (data, filters) =>
    distinct(
      moments(data, filters)
        .flatMap(({ languages }) => languages)
        .filter((code) => code !== 'mul' && code !== 'zxx'),
    ),
  'language-covered-rate': (data, filters) =>
    shareOf(
      moments(data, filters).filter(({ mode }) => mode !== null),
      ({ mode }) => mode === 'DIR' || mode === 'ICM',
    ),
  'mediator-share': (data, filters) =>
    shareOf(
      moments(data, filters).filter(({ mediator }) => mediator !== null),
      ({ mediator }) => mediator === 'yes',
    ),
  'referral-rate': (data, filters) => shareOf(moments(data, filters), (row) => outward(row).length > 0),
  referrals: (data, filters) => sum(moments(data, filters), (row) => outward(row).length),
  'confirmed-referral-rate': confirmedRate,
  'outcome-coverage': (data, filters) => shareOf(cohort(data, filters), ({ kinds }) => kinds.some(isOutcome)),
  'reentry-rate': (data, filters) =>
    shareOf(cohort(data, filters), ({ kinds }) => kinds.some((kind) => REENTRY.has(kind))),
  'voluntary-return-applicants': (data, filters) =>
    distinct(
      plainOutcomes(data, filters)
        .filter(({ kind }) => kind === 'RTA')
        .map(({ person }) => person),
    ),
  'cross-border-overlap': metByBoth,
  'outcomes-recorded': (data, filters) => plainOutcomes(data, filters).length,
  'requests-by-actors': rowsWhere(({ origin }) => origin === 'ACTOR'),
  'spontaneous-requests': rowsWhere(({ origin }) => origin === 'PERSON'),
  'inbound-referrals': rowsWhere(({ referralDirection }) => referralDirection === 'IN'),
} as const satisfies Readonly<Record<string, PlainFigure>>;

/** The figures beside an indicator's own: its id, a space, and the id of the figure. */
export const plainBeside = {
  'contacts-per-person median': usualContacts,
  'contacts-per-person maximum': mostContacts,
  'individual-interviews rate': (data, filters) =>
    shareOf(
      moments(data, filters).filter(({ contact }) => contact !== null),
      ({ contact }) => contact === 'IND',
    ),
  'nationalities-reached stateless': (data, filters) =>
    moments(data, filters).filter(({ nationality }) => nationality === 'XXA').length,
  'nationalities-reached unknown': (data, filters) =>
    moments(data, filters).filter(({ nationality }) => nationality === null).length,
  'referral-rate persons': (data, filters) =>
    shareOfPersons(data, filters, (rows) => rows.some((row) => outward(row).length > 0)),
  'reentry-rate of_known': (data, filters) =>
    shareOf(
      cohort(data, filters).filter(({ kinds }) => kinds.some(isOutcome)),
      ({ kinds }) => kinds.some((kind) => REENTRY.has(kind)),
    ),
  'reentry-rate follow_up': (data, filters) => {
    const until = lastDay(data);
    return middle(cohort(data, filters).map(({ date }) => daysFrom(date, until)));
  },
  'voluntary-return-applicants departed': (data, filters) =>
    distinct(
      plainOutcomes(data, filters)
        .filter(({ kind, evidence }) => kind === 'RTD' && evidence === 'ADMIN')
        .map(({ person }) => person),
    ),
} as const satisfies Readonly<Record<string, PlainFigure>>;

/** Per topic: accompaniments with it among those with any recorded topic; contact moments where there is no accompaniment. */
export function plainTopicShares(
  data: PlainData,
  filters: PlainFilters,
): Readonly<Record<string, number | null>> {
  const rows = moments(data, filters);
  const areAccompanied = rows.some(({ accompaniment }) => accompaniment !== null);
  const unitOf = (row: PlainContact) => (areAccompanied ? row.accompaniment : row.id);
  const withTopic = rows.filter((row) => unitOf(row) !== null && row.topics.length > 0);
  const topics = new Set(withTopic.flatMap((row) => row.topics));
  const whole = distinct(withTopic.map(unitOf));
  return Object.fromEntries(
    [...topics].map((topic) => [
      topic,
      share(distinct(withTopic.filter((row) => row.topics.includes(topic)).map(unitOf)), whole),
    ]),
  );
}

/** Per region or site: contact moments, persons, and the share of all contact moments. */
export function plainReach(
  data: PlainData,
  filters: PlainFilters,
  by: 'region' | 'site',
): Readonly<Record<string, readonly [number, number, number | null]>> {
  const rows = moments(data, filters);
  const groups = new Map<string, PlainContact[]>();
  for (const row of rows) {
    const own = groups.get(row[by] ?? 'unknown');
    if (own) own.push(row);
    else groups.set(row[by] ?? 'unknown', [row]);
  }
  return Object.fromEntries(
    [...groups].map(([code, own]) => [
      code,
      [own.length, distinct(own.map(({ person }) => person)), share(own.length, rows.length)] as const,
    ]),
  );
}

/** Share of accompaniments with a topic, among those with any recorded topic. */
export function plainTopicShare(data: PlainData, filters: PlainFilters, topic: string): number | null {
  const rows = moments(data, filters).filter(
    ({ accompaniment, topics }) => accompaniment !== null && topics.length > 0,
  );
  const having = rows.filter(({ topics }) => topics.includes(topic));
  return share(
    distinct(having.map(({ accompaniment }) => accompaniment)),
    distinct(rows.map(({ accompaniment }) => accompaniment)),
  );
}

/** Nationalities by how many persons and how many contact moments there are, most first. */
export function plainNationalities(
  data: PlainData,
  filters: PlainFilters,
): readonly { code: string; persons: number; contacts: number }[] {
  const rows = moments(data, filters).filter(({ nationality }) => isCountry(nationality));
  const codes = [...new Set(rows.map(({ nationality }) => nationality ?? ''))];
  return codes
    .map((code) => {
      const own = rows.filter(({ nationality }) => nationality === code);
      return { code, persons: distinct(own.map(({ person }) => person)), contacts: own.length };
    })
    .toSorted((one, other) => other.persons - one.persons || other.contacts - one.contacts);
}
