import type { PlainContact, PlainData, PlainOutcome, PlainSession } from './plain-data.ts';

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

/** A figure from the sample: null where the denominator is empty. */
export type PlainFigure = (data: PlainData, filters: PlainFilters) => number | null;

type Wanted = readonly string[] | undefined;

function anyOf(wanted: Wanted, values: readonly (string | null)[]): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? wanted.includes('unknown') : known.some((value) => wanted.includes(value));
}

function inPeriod(date: string, { from, to }: PlainFilters): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

function matchesPlace(item: PlainContact | PlainSession, filters: PlainFilters): boolean {
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

function matchesButPeriod(row: PlainContact, filters: PlainFilters): boolean {
  return matchesPlace(row, filters) && matchesTalk(row, filters) && matchesPerson(row, filters);
}

function matches(row: PlainContact, filters: PlainFilters): boolean {
  return inPeriod(row.date, filters) && matchesButPeriod(row, filters);
}

function isMoment(row: PlainContact): boolean {
  return row.contact !== 'REF' && row.contact !== 'ABS' && row.activity !== 'NET';
}

function moments(data: PlainData, filters: PlainFilters): PlainContact[] {
  return data.contacts.filter((row) => isMoment(row) && matches(row, filters));
}

function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function shareOf<T>(items: readonly T[], has: (item: T) => boolean): number | null {
  return share(items.filter(has).length, items.length);
}

/** The first contact moment of each key in all data; a person has at most one contact a day. */
function firsts(data: PlainData, keyOf: (row: PlainContact) => string | null): Map<string, PlainContact> {
  const first = new Map<string, PlainContact>();
  for (const row of data.contacts) {
    const key = keyOf(row);
    if (key === null || !isMoment(row)) continue;
    const before = first.get(key);
    if (before === undefined || row.date < before.date) first.set(key, row);
  }
  return first;
}

function countFirstInPeriod(
  data: PlainData,
  filters: PlainFilters,
  keyOf: (row: PlainContact) => string | null,
): number {
  const first = firsts(data, keyOf);
  const keys = new Set(moments(data, filters).map(keyOf));
  return [...keys].filter((key) => key !== null && inPeriod(first.get(key)?.date ?? '', filters)).length;
}

const CONTACT_KEYS = [
  'contact',
  'mode',
  'mediator',
  'language',
  'nationality',
  'topic',
  'referral',
  'profile',
  'status',
  'sex',
  'age',
] as const;

function allSessions(data: PlainData): Map<string, PlainSession> {
  const found = new Map(data.sessions.map((session) => [session.key, session]));
  for (const row of data.contacts) {
    if (row.session === null || found.has(row.session)) continue;
    const { date, site, region, activity, team } = row;
    found.set(row.session, { key: row.session, date, site, region, activity, team });
  }
  return found;
}

function sessions(data: PlainData, filters: PlainFilters): number {
  const held = [...allSessions(data).values()].filter(
    (session) =>
      session.activity !== 'NET' && inPeriod(session.date, filters) && matchesPlace(session, filters),
  );
  if (!CONTACT_KEYS.some((key) => (filters[key]?.length ?? 0) > 0)) return held.length;
  const used = new Set(moments(data, filters).map((row) => row.session));
  return held.filter(({ key }) => used.has(key)).length;
}

function sum(rows: readonly PlainContact[], valueOf: (row: PlainContact) => number): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
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

/** Share of the persons whose follow-up began under the filters who have one of some outcomes afterwards. */
function cohortShare(
  data: PlainData,
  filters: PlainFilters,
  counts: (kind: string) => boolean,
): number | null {
  const started = firsts(data, (row) =>
    row.contact === 'IND' || row.accompaniment !== null ? row.person : null,
  );
  const cohort = [...started].filter(([, row]) => matches(row, filters));
  return shareOf(cohort, ([person, { date }]) =>
    data.outcomes.some(
      (one) =>
        one.person === person && one.date >= date && counts(one.kind) && anyOf(filters.outcome, [one.kind]),
    ),
  );
}

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

function momentsByPerson(data: PlainData): Map<string, PlainContact[]> {
  const byPerson = new Map<string, PlainContact[]>();
  const rows = data.contacts
    .filter(isMoment)
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  for (const row of rows) {
    if (row.person !== null) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  }
  return byPerson;
}

const ALL_CONTACT_KEYS = [...CONTACT_KEYS, 'region', 'site', 'activity'] as const;

/** Outcomes under the filters, once per person and kind. An outcome without any contact knows only its team. */
export function plainOutcomes(data: PlainData, filters: PlainFilters): readonly PlainOutcome[] {
  const byPerson = momentsByPerson(data);
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
  sessions,
  'contact-moments': (data, filters) => moments(data, filters).length,
  'people-contacts': (data, filters) => sum(moments(data, filters), ({ headCount }) => headCount),
  'persons-reached': (data, filters) => distinct(moments(data, filters).map(({ person }) => person)),
  'persons-upper-bound': personsUpperBound,
  'identification-rate': (data, filters) => shareOf(moments(data, filters), ({ person }) => person !== null),
  'new-persons': (data, filters) => countFirstInPeriod(data, filters, ({ person }) => person),
  'individual-interviews': (data, filters) =>
    moments(data, filters).filter(({ contact }) => contact === 'IND').length,
  accompaniments: (data, filters) =>
    distinct(moments(data, filters).map(({ accompaniment }) => accompaniment)),
  'accompaniments-opened': (data, filters) =>
    countFirstInPeriod(data, filters, ({ accompaniment }) => accompaniment),
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
  'outcome-coverage': (data, filters) =>
    cohortShare(data, filters, (kind) => kind !== 'PEND' && kind !== 'UNK'),
  'reentry-rate': (data, filters) => cohortShare(data, filters, (kind) => REENTRY.has(kind)),
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
