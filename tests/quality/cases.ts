import type { Account } from '#lib/quality/rule.ts';
import type { AccompanimentRow, ContactRow, OutcomeRow, PersonRow, SessionRow } from '../support/tables.ts';

/** Rows as a test loads them. */
export interface Rows {
  readonly contacts: readonly ContactRow[];
  readonly sessions?: readonly SessionRow[];
  readonly outcomes?: readonly OutcomeRow[];
  readonly accompaniments?: readonly AccompanimentRow[];
  readonly persons?: readonly PersonRow[];
}

/** What a rule must find in hand-made data: how many of how many, and on which lines (the first row is line 2). */
export interface Case {
  readonly rows?: Rows;
  readonly account?: Account;
  readonly count: number;
  readonly total: number | null;
  readonly lines: readonly (number | null)[];
}

/** A key that must never be seen whole. */
export const KEY = 'RO-SECRET-4711Z';
const OTHER = 'RO-SECRET-0815Y';

const session: SessionRow = {
  activity_id: 'S1',
  activity_date: '2024-03-05',
  site_code: 'BE-BRU-MAX',
  activity_type: 'OUT',
  team: 'BE-FEDASIL',
  staff_count: 2,
};
const contact: ContactRow = {
  contact_date: '2024-03-05',
  site_code: 'BE-BRU-MAX',
  activity_type: 'OUT',
  activity_id: 'S1',
  contact_type: 'INF',
  person_key: KEY,
  head_count: 1,
  accompaniment_id: 'A1',
  language_mode: 'ICM',
  mediator_present: true,
  duration_min: 20,
  nationality: 'ERI',
  profile: 'SM',
  sex: 'M',
  age: 30,
  uam: false,
  recorded_on: '2024-03-06',
};
const accompaniment: AccompanimentRow = {
  accompaniment_id: 'A1',
  person_key: KEY,
  opened_on: '2024-03-01',
  closed_on: '2024-06-30',
  team: 'BE-FEDASIL',
};
const outcome: OutcomeRow = {
  person_key: KEY,
  outcome_code: 'IPA-BE',
  outcome_date: '2024-03-20',
  team: 'BE-FEDASIL',
};

const april = { contact_date: '2024-04-02', activity_id: 'S2', recorded_on: '2024-04-03' };

/** Data in which no rule may find anything: two people, two months, every kind of file. */
export const clean: Rows = {
  contacts: [
    contact,
    { ...contact, ...april, contact_type: 'FUP' },
    { ...contact, ...april, person_key: OTHER, accompaniment_id: null },
    {
      ...contact,
      person_key: null,
      accompaniment_id: null,
      nationality: 'SDN',
      profile: 'UAM',
      uam: true,
      age: 16,
    },
    { ...contact, person_key: null, accompaniment_id: null },
    { ...contact, person_key: null, accompaniment_id: null },
  ],
  sessions: [session, { ...session, activity_id: 'S2', activity_date: '2024-04-02' }],
  outcomes: [outcome],
  accompaniments: [accompaniment],
  persons: [
    { person_key: KEY, team: 'BE-FEDASIL', nationality: 'ERI', sex: 'M' },
    { person_key: OTHER, team: 'BE-FEDASIL' },
  ],
};

/** An import without a fault. */
export const cleanAccount: Account = {
  logs: [
    {
      file: 'a.csv',
      table: 'contact',
      read: 10,
      accepted: 9,
      merged: 0,
      rejected: 0,
      skipped: 1,
      sha256: '',
    },
  ],
  rejects: [],
  issues: [
    { code: 'skipped_blank', severity: 'note', where: { file: 'a.csv' }, params: { count: 1, lines: '4' } },
  ],
};

const [log] = cleanAccount.logs;
if (!log) throw new Error('The account has no file');
const contacts = (...changes: readonly ContactRow[]): Rows => ({
  contacts: changes.map((change) => ({ ...contact, ...change })),
});
const reject = (line: number, reason: string) => ({
  file: 'a.csv',
  line,
  column: 'contact_id',
  value: KEY,
  reason,
  cells: [KEY],
});
const rejects = [
  reject(3, 'id_repeated'),
  reject(5, 'no_date'),
  reject(6, 'head_count'),
  reject(7, 'id_superseded'),
];
const value = (code: string, field: string, written: string, count: number) => ({
  code,
  severity: 'warning' as const,
  where: { file: 'a.csv', column: field, value: written },
  params: { field, column: field, value: written, count },
});
const later = { activity_id: 'S2', contact_date: '2024-04-02' };

/** What each rule finds in data made for it. */
export const cases: Readonly<Record<string, Case>> = {
  // 2018 and 2025 lie outside; 31 December 2024 is the last day of the data.
  'date-implausible': {
    rows: contacts(
      { contact_date: '2018-12-31' },
      { contact_date: '2019-01-01' },
      { contact_date: '2024-12-31' },
      { contact_date: '2025-01-01' },
    ),
    count: 2,
    total: 4,
    lines: [2, 5],
  },
  'recorded-before-contact': {
    rows: contacts({ recorded_on: '2024-03-04' }, { recorded_on: '2024-03-05' }, { recorded_on: null }),
    count: 1,
    total: 2,
    lines: [2],
  },
  // 5 March + 31 days is 5 April.
  'late-entry': {
    rows: contacts({ recorded_on: '2024-04-05' }, { recorded_on: '2024-04-06' }, { recorded_on: null }),
    count: 1,
    total: 2,
    lines: [3],
  },
  'after-quarter': {
    rows: contacts({ recorded_on: '2024-03-31' }, { recorded_on: '2024-04-01' }),
    count: 1,
    total: 2,
    lines: [3],
  },
  // The first person's outcome in the file comes a day early; the second says it in the contact itself, in time.
  'outcome-before-contact': {
    rows: {
      contacts: [contact, { ...contact, person_key: OTHER, outcome: ['RTA'], outcome_date: '2024-03-05' }],
      outcomes: [
        { ...outcome, outcome_date: '2024-03-04' },
        { ...outcome, outcome_date: null },
      ],
    },
    count: 1,
    total: 2,
    lines: [2],
  },
  'outcome-date-implausible': {
    rows: {
      contacts: [contact],
      outcomes: [
        outcome,
        { ...outcome, outcome_date: '2033-01-01' },
        { ...outcome, outcome_date: '2003-01-01' },
      ],
    },
    count: 2,
    total: 3,
    lines: [3, 4],
  },
  // One person changes twice and counts once; the other differs from the persons file; a third never says it again.
  'nationality-conflict': {
    rows: {
      contacts: [
        contact,
        { ...contact, ...later, nationality: 'SDN' },
        { ...contact, contact_date: '2024-05-01', nationality: 'ERI' },
        { ...contact, person_key: OTHER, nationality: 'ETH' },
        { ...contact, person_key: 'third', nationality: 'SYR' },
        { ...contact, ...later, person_key: 'third', nationality: null },
      ],
      persons: [{ person_key: OTHER, team: 'BE-FEDASIL', nationality: 'SOM' }],
    },
    count: 2,
    total: 3,
    lines: [3, 4, 5],
  },
  'sex-conflict': {
    rows: contacts(
      {},
      { ...later, sex: 'F' },
      { person_key: OTHER },
      { ...later, person_key: OTHER, sex: null },
    ),
    count: 1,
    total: 2,
    lines: [3],
  },
  // 30 in 2024 is born about 1994: 1991 is three years off, 32 a year later one. A bracket may rise but not fall.
  'age-conflict': {
    rows: contacts(
      {},
      { contact_date: '2025-03-05', age: 32 },
      { person_key: OTHER },
      { person_key: OTHER, ...later, age: null, birth_year: 1991 },
      { person_key: 'third', age: null, age_bracket: '18-60' },
      { person_key: 'third', ...later, age: null, age_bracket: 'u18' },
      { person_key: 'fourth', age: null, age_bracket: 'u18' },
      { person_key: 'fourth', ...later, age: null, age_bracket: '18-60' },
    ),
    count: 2,
    total: 4,
    lines: [5, 7],
  },
  // 40 years; 18 by the bracket; born in 2006 may still be 17 in March 2024, born in 2005 not; 17 is a minor.
  'uam-adult': {
    rows: contacts(
      { profile: 'UAM', uam: null, age: 40 },
      { profile: null, uam: true, age: null, age_bracket: '18-60' },
      { profile: 'UAM', uam: true, age: null, birth_year: 2006 },
      { profile: 'UAM', uam: true, age: null, birth_year: 2005 },
      { profile: 'UAM', uam: true, age: 17 },
      {},
    ),
    count: 3,
    total: 5,
    lines: [2, 3, 5],
  },
  'uam-profile': {
    rows: contacts(
      { uam: true },
      { profile: 'UAM', uam: false },
      { profile: 'UAM', uam: true },
      {},
      { uam: null },
    ),
    count: 2,
    total: 4,
    lines: [2, 3],
  },
  // Four on one day, three on another; a request is no contact with the person.
  'shared-key': {
    rows: contacts(
      {},
      {},
      {},
      {},
      later,
      later,
      later,
      { ...later, activity_type: 'NET' },
      { person_key: OTHER },
    ),
    count: 1,
    total: 2,
    lines: [2],
  },
  'placeholder-key': {
    rows: contacts(
      {},
      { person_key: 'Anonyme ' },
      { person_key: '0' },
      { person_key: null },
      { person_key: 'xyz' },
    ),
    count: 2,
    total: 4,
    lines: [3, 4],
  },
  'head-count': { rows: contacts({ head_count: 50 }, { head_count: 51 }), count: 1, total: 2, lines: [3] },
  duration: {
    rows: contacts({ duration_min: 0 }, { duration_min: 720 }, { duration_min: 721 }, { duration_min: null }),
    count: 2,
    total: 3,
    lines: [2, 4],
  },
  'mediator-mode': {
    rows: contacts({ mediator_present: false }, {}, { language_mode: 'DIR' }, { mediator_present: null }),
    count: 1,
    total: 3,
    lines: [2],
  },
  // Three alike: two too many. Another type, another day, and people without a key are other contacts.
  'possible-duplicate': {
    rows: contacts({}, {}, {}, { contact_type: 'IND' }, later, { person_key: null }, { person_key: null }),
    count: 2,
    total: 5,
    lines: [3, 4],
  },
  'outcome-orphan': {
    rows: {
      contacts: [contact],
      outcomes: [outcome, { ...outcome, person_key: 'nobody' }, { outcome_code: 'RTA', contact_id: 'none' }],
    },
    count: 2,
    total: 3,
    lines: [4, 3],
  },
  'session-unknown': {
    rows: {
      contacts: [contact, { ...contact, activity_id: 'S9' }, { ...contact, activity_id: null }],
      sessions: [session],
    },
    count: 1,
    total: 2,
    lines: [3],
  },
  // The second is matched by day, site, activity and team; the third by nothing; a request needs no session.
  'session-missing': {
    rows: {
      contacts: [
        contact,
        { ...contact, activity_id: null },
        { ...contact, activity_id: null, contact_date: '2024-03-06' },
        { ...contact, activity_id: null, activity_type: 'NET' },
      ],
      sessions: [session],
    },
    count: 1,
    total: 3,
    lines: [4],
  },
  'unfiled-key': {
    rows: { contacts: [contact, { ...contact, accompaniment_id: 'A9' }], accompaniments: [accompaniment] },
    count: 1,
    total: 3,
    lines: [3],
  },
  'session-staff': {
    rows: { contacts: [contact], sessions: [session, { ...session, activity_id: 'S2', staff_count: null }] },
    count: 1,
    total: 2,
    lines: [3],
  },
  // March to May 2024, a session in March only.
  'month-without-session': {
    rows: { contacts: [contact, { ...contact, contact_date: '2024-05-31' }], sessions: [session] },
    count: 2,
    total: 3,
    lines: [null, null],
  },
  'outside-accompaniment': {
    rows: {
      contacts: [
        { ...contact, contact_date: '2024-02-29' },
        { ...contact, contact_date: '2024-03-01' },
        { ...contact, contact_date: '2024-06-30' },
        { ...contact, contact_date: '2024-07-01' },
        { ...contact, accompaniment_id: null },
      ],
      accompaniments: [accompaniment],
    },
    count: 2,
    total: 4,
    lines: [2, 5],
  },
  merged: {
    account: {
      ...cleanAccount,
      logs: [{ ...log, merged: 2, read: 12 }],
      issues: [
        {
          code: 'merged_identical',
          severity: 'note',
          where: { file: 'a.csv' },
          params: { count: 2, lines: '3, 5' },
        },
      ],
    },
    count: 2,
    total: 12,
    lines: [null],
  },
  'id-conflict': { account: { ...cleanAccount, rejects }, count: 2, total: 10, lines: [3, 7] },
  rejected: { account: { ...cleanAccount, rejects }, count: 2, total: 10, lines: [5, 6] },
  'value-unlisted': {
    account: {
      ...cleanAccount,
      issues: [value('value_unlisted', 'nationality', 'Atlantis', 3), value('value_unlisted', 'sex', KEY, 4)],
    },
    count: 7,
    total: 9,
    lines: [null, null],
  },
  'value-unreadable': {
    account: { ...cleanAccount, issues: [value('value_unreadable', 'age', KEY, 1)] },
    count: 1,
    total: 9,
    lines: [null],
  },
  'value-implausible': {
    account: { ...cleanAccount, issues: [value('value_implausible', 'age', '200', 2)] },
    count: 2,
    total: 9,
    lines: [null],
  },
};
