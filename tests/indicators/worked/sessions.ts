import { noFilter, type ContactRow, type SessionRow } from '../../support/tables.ts';
import { figure, parts, within, type Worked } from '../../support/worked.ts';

const MAX = 'BE-BRU-MAX';
const ANT = 'BE-VLG-ANT';
const CAL = 'FR-62-CAL';
const OFII = 'FR-OFII';

const session = (
  activity_id: string | null,
  activity_date: string,
  site_code: string | null,
  activity_type: string,
  staff_count: number | null,
  team = 'BE-FEDASIL',
): SessionRow => ({ activity_id, activity_date, site_code, activity_type, staff_count, team });

const contact = (
  activity_id: string | null,
  contact_date: string,
  site_code: string | null,
  activity_type: string,
  person_key: string | null,
  row: ContactRow = {},
): ContactRow => ({ activity_id, contact_date, site_code, activity_type, person_key, ...row });

/*
 *  session  day         place  type  staff  contacts
 *  s5       2020-12-31  MAX    OUT   5      1
 *  s1       2021-01-10  MAX    OUT   2      2, and one refused
 *  s1       2021-01-10  CAL    OUT   1      1          OFII’s s1 is another
 *  s2       2021-01-10  ANT    PER   ?      1
 *  s3       2021-02-01  MAX    OUT   3      0
 *  s4       2021-02-02  ?      NET   1      –          no session, and its interview no contact moment
 *  (none)   2021-03-01  MAX    OUT   4      2          without identifier: by day, place, type and team
 *  told by contacts alone:
 *           2021-03-01  MAX    SHE          1          another type
 *           2021-03-01  ?      OUT          1          no known place
 *  s9       2021-04-01  ANT    PER          2          one of them the day after
 *           2021-05-01  ANT    NET          –          no session
 *           2021-05-02  ANT    PER          0          one not found
 */
const sessions: readonly SessionRow[] = [
  session('s5', '2020-12-31', MAX, 'OUT', 5),
  session('s1', '2021-01-10', MAX, 'OUT', 2),
  session('s1', '2021-01-10', CAL, 'OUT', 1, OFII),
  session('s2', '2021-01-10', ANT, 'PER', null),
  session('s3', '2021-02-01', MAX, 'OUT', 3),
  session('s4', '2021-02-02', null, 'NET', 1),
  session(null, '2021-03-01', MAX, 'OUT', 4),
];
const contacts: readonly ContactRow[] = [
  contact('s5', '2020-12-31', MAX, 'OUT', 'p1'),
  contact('s1', '2021-01-10', MAX, 'OUT', 'p1'),
  contact('s1', '2021-01-10', MAX, 'OUT', 'p2'),
  contact('s1', '2021-01-10', MAX, 'OUT', 'p3', { contact_type: 'REF' }),
  contact('s1', '2021-01-10', CAL, 'OUT', 'p1', { team: OFII }),
  contact('s2', '2021-01-10', ANT, 'PER', null),
  contact('s4', '2021-02-02', null, 'NET', 'p4', { contact_type: 'IND' }),
  contact(null, '2021-03-01', MAX, 'OUT', 'p5', { contact_type: 'IND' }),
  contact(null, '2021-03-01', MAX, 'OUT', 'p6'),
  contact(null, '2021-03-01', MAX, 'SHE', 'p7'),
  contact(null, '2021-03-01', null, 'OUT', 'p7'),
  contact('s9', '2021-04-01', ANT, 'PER', 'p8'),
  contact('s9', '2021-04-02', ANT, 'PER', 'p8'),
  contact(null, '2021-05-01', ANT, 'NET', 'p9'),
  contact(null, '2021-05-02', ANT, 'PER', 'p9', { contact_type: 'ABS' }),
];

const year = within('2021-01-01', '2021-12-31');
const january = within('2021-01-01', '2021-01-31');
const february = within('2021-02-01', '2021-02-28');
const brussels = within('2021-01-01', '2021-12-31', { region: ['BRU'] });
const flanders = within('2021-01-01', '2021-12-31', { region: ['VLG'] });
const placeless = within('2021-01-01', '2021-12-31', { region: ['unknown'] });
const interviews = within('2021-01-01', '2021-12-31', { contact: ['IND'] });

/** Sessions, those without contacts and those that only contacts tell of. */
export const sessionsWorked: Worked = {
  rows: { contacts, sessions },
  figures: [
    // s1, OFII’s s1, s2, s3, the one without identifier, SHE, the placeless one, s9, 05-02
    figure('sessions', year, 9),
    // s1, OFII’s s1, s2
    figure('sessions', january, 3),
    // and s5
    figure('sessions', noFilter, 10),
    // s3, without any contact; s4 is of NET
    figure('sessions', february, 1),
    // 03-01 with the one interview that is a contact moment
    figure('sessions', interviews, 1),
    // s1 s3 03-01 SHE · s2 s9 05-02 · OFII’s s1 · the placeless one
    parts('sessions', 'site', year, { [MAX]: 4, [ANT]: 3, [CAL]: 1, unknown: 1 }),
    // s1 s3 03-01, the placeless one, OFII’s s1 · s2 s9 05-02 · SHE
    parts('sessions', 'activity', year, { OUT: 5, PER: 3, SHE: 1 }),

    // 2 + 1 + 1 + 0 + 2 + 1 + 1 + 2 + 0
    figure('contacts-per-session', year, [10, 9]),
    // 2 + 1 + 1
    figure('contacts-per-session', january, [4, 3]),
    figure('contacts-per-session', february, [0, 1]),
    // 2 + 0 + 2 + 1
    figure('contacts-per-session', brussels, [5, 4]),
    figure('contacts-per-session', placeless, [1, 1]),
    figure('contacts-per-session', interviews, [1, 1]),
    // 2 + 0 + 2 + 1 + 1 · 1 + 2 + 0 · 1
    parts('contacts-per-session', 'activity', year, { OUT: 6 / 5, PER: 1, SHE: 1 }),

    // s1 2 of 2, OFII’s s1 1 of 1, s3 0 of 3, 03-01 2 of 4
    figure('contacts-per-staff-session', year, [5, 10]),
    // s1, OFII’s s1; how many worked in s2 is not known
    figure('contacts-per-staff-session', january, [3, 3]),
    // s1 s3 03-01
    figure('contacts-per-staff-session', brussels, [4, 9]),
    figure('contacts-per-staff-session', flanders, [0, 0]),
    // s5
    figure('contacts-per-staff-session', within('2020-01-01', '2020-12-31'), [1, 5]),
    parts('contacts-per-staff-session', 'region', year, {
      BRU: 4 / 9,
      VLG: null,
      'FR-LIT': 1,
      unknown: null,
    }),
  ],
};
