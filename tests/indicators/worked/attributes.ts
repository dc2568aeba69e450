import { noFilter, type ContactRow } from '../../support/tables.ts';
import { ANT, CAL, MAX, on, beside, figure, parts, within, type Worked } from '../../support/worked.ts';

/*
 *  day         place  person  nat.  profile  status           sex  age            minor alone  vulnerable
 *  2021-01-05  MAX    p1      XXA   SM       AIP              M    17             ?            yes
 *  2021-02-01  ANT    p2      XKX   SW       IRR (verified)   F    60             ?            ?
 *  2021-03-01  ANT    p2      XKX   COU      REJ (declared)   F    61             ?            ?
 *  2021-03-02  MAX    p3      XXX   UAM      ?                X    born in 2004   ?            ?
 *  2021-04-01  ?      p4      ?     ?        ?                ?    ?              yes          yes
 *  2021-05-01  MAX    –       AFG   SM       ?                ?    ?              ?            ?
 *  2021-05-02  MAX    p5      SYR   SW       AIP              F    30             ?            yes     refused
 *  2021-06-05  MAX    p1      ?     ?        ?                ?    18             ?            ?
 *  2021-07-01  CAL    p1      SDN   FAM      AIP              F    over 60        ?            yes     OFII’s p1
 *  2021-08-01  MAX    p6      IRN   SM       AIP              M    30             ?            yes     NET
 *  2021-08-02  MAX    –       XXA   ?        ?                ?    ?              ?            ?
 *  2021-09-01  MAX    p3      SDN   UAM      ?                ?    ?              no           ?
 *  2022-02-01  MAX    p1      ERI   FAM      DUB              ?    ?              ?            no
 */
const contacts: readonly ContactRow[] = [
  on('2021-01-05', 'p1', {
    ...MAX,
    nationality: 'XXA',
    profile: 'SM',
    admin_status: 'AIP',
    sex: 'M',
    age: 17,
    vulnerable: true,
  }),
  on('2021-02-01', 'p2', {
    ...ANT,
    nationality: 'XKX',
    profile: 'SW',
    admin_status: 'IRR',
    status_verified: true,
    sex: 'F',
    age: 60,
  }),
  on('2021-03-01', 'p2', {
    ...ANT,
    nationality: 'XKX',
    profile: 'COU',
    admin_status: 'REJ',
    sex: 'F',
    age: 61,
  }),
  on('2021-03-02', 'p3', { ...MAX, nationality: 'XXX', profile: 'UAM', sex: 'X', birth_year: 2004 }),
  on('2021-04-01', 'p4', { uam: true, vulnerable: true }),
  on('2021-05-01', null, { ...MAX, nationality: 'AFG', profile: 'SM' }),
  on('2021-05-02', 'p5', {
    ...MAX,
    contact_type: 'REF',
    nationality: 'SYR',
    profile: 'SW',
    admin_status: 'AIP',
    sex: 'F',
    age: 30,
    vulnerable: true,
  }),
  on('2021-06-05', 'p1', { ...MAX, age: 18 }),
  on('2021-07-01', 'p1', {
    ...CAL,
    nationality: 'SDN',
    profile: 'FAM',
    admin_status: 'AIP',
    sex: 'F',
    age_bracket: 'o60',
    vulnerable: true,
  }),
  on('2021-08-01', 'p6', {
    ...MAX,
    activity_type: 'NET',
    nationality: 'IRN',
    profile: 'SM',
    admin_status: 'AIP',
    sex: 'M',
    age: 30,
    vulnerable: true,
  }),
  on('2021-08-02', null, { ...MAX, nationality: 'XXA' }),
  on('2021-09-01', 'p3', { ...MAX, nationality: 'SDN', profile: 'UAM', uam: false }),
  on('2022-02-01', 'p1', {
    ...MAX,
    nationality: 'ERI',
    profile: 'FAM',
    admin_status: 'DUB',
    vulnerable: false,
  }),
];

const year = within('2021-01-01', '2021-12-31');
const half = within('2021-01-01', '2021-06-30');
const winter = within('2021-01-01', '2021-02-28');
const march = within('2021-03-01', '2021-03-31');
const rest = within('2021-07-01', '2021-12-31');
const calais = within('2021-01-01', '2021-12-31', { region: ['FR-LIT'] });
const noSex = within('2021-01-01', '2021-12-31', { sex: ['unknown'] });

/** Who people are, as last known in the period. */
export const attributesWorked: Worked = {
  rows: { contacts },
  figures: [
    // XKX SDN AFG; neither stateless nor unknown
    figure('nationalities-reached', year, 3),
    // XKX AFG
    figure('nationalities-reached', half, 2),
    // and ERI
    figure('nationalities-reached', noFilter, 4),
    // SDN
    figure('nationalities-reached', rest, 1),
    figure('nationalities-reached', within('2021-01-01', '2021-12-31', { nationality: ['unknown'] }), 0),
    // 01-05 and 08-02
    beside('stateless', figure('nationalities-reached', year, 2)),
    beside('stateless', figure('nationalities-reached', half, 1)),
    beside('stateless', figure('nationalities-reached', calais, 0)),
    // 03-02, 04-01, 06-05
    beside('unknown', figure('nationalities-reached', year, 3)),
    beside('unknown', figure('nationalities-reached', march, 1)),
    beside('unknown', figure('nationalities-reached', rest, 0)),
    // p1 stays stateless, p2, p3 and OFII’s p1, p4
    parts('persons-reached', 'nationality', year, { XXA: 1, XKX: 1, SDN: 2, unknown: 1 }),

    // p1 stays SM, p2 COU, p3, OFII’s p1, p4
    parts('profile-mix', 'profile', year, { SM: 1, COU: 1, UAM: 1, FAM: 1, unknown: 1 }),
    parts('profile-mix', 'profile', winter, { SM: 1, SW: 1 }),
    // p1 became FAM
    parts('profile-mix', 'profile', noFilter, { COU: 1, UAM: 1, FAM: 2, unknown: 1 }),
    // p1 by 06-05, p3 by 09-01, p4; the two without key are no persons
    parts('profile-mix', 'profile', noSex, { SM: 1, UAM: 1, unknown: 1 }),

    // p1 and OFII’s p1, p2 as verified before the declared one, p3 p4
    parts('status-mix', 'status', year, { AIP: 2, IRR: 1, unknown: 2 }),
    parts('status-mix', 'status', winter, { AIP: 1, IRR: 1 }),
    parts('status-mix', 'status', noFilter, { AIP: 1, IRR: 1, DUB: 1, unknown: 2 }),
    parts('status-mix', 'status', calais, { AIP: 1 }),

    // p2 and OFII’s p1, p1, p3, p4
    parts('sex-mix', 'sex', year, { F: 2, M: 1, X: 1, unknown: 1 }),
    parts('sex-mix', 'sex', march, { F: 1, X: 1 }),
    parts('sex-mix', 'sex', calais, { F: 1 }),
    // p1 as known from January, p3 as known from March, p4
    parts('sex-mix', 'sex', noSex, { M: 1, X: 1, unknown: 1 }),

    // p1 18, p2 61 and OFII’s p1, p3 2021 − 2004 = 17, p4
    parts('age-mix', 'age', year, { u18: 1, '18-60': 1, o60: 2, unknown: 1 }),
    // p1 17, p2 60
    parts('age-mix', 'age', winter, { u18: 1, '18-60': 1 }),
    // p2 61, p3 17
    parts('age-mix', 'age', march, { u18: 1, o60: 1 }),
    // p3 stays 17 as last told
    parts('age-mix', 'age', rest, { u18: 1, o60: 1 }),

    // p1, as nothing was said since, p4, OFII’s p1
    figure('vulnerable-persons', year, 3),
    figure('vulnerable-persons', half, 2),
    figure('vulnerable-persons', winter, 1),
    // p1 no longer
    figure('vulnerable-persons', noFilter, 2),
    // p1 · p2 is not marked · OFII’s p1 · p4
    parts('vulnerable-persons', 'region', year, { BRU: 1, VLG: 0, 'FR-LIT': 1, unknown: 1 }),

    // p4; of p3 it was denied in September, whatever the profile
    figure('unaccompanied-minors', year, 1),
    // p3 by profile, p4
    figure('unaccompanied-minors', half, 2),
    figure('unaccompanied-minors', winter, 0),
    parts('unaccompanied-minors', 'sex', half, { F: 0, M: 0, X: 1, unknown: 1 }),
  ],
};
