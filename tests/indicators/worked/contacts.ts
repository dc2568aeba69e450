import { noFilter, type ContactRow } from '../../support/tables.ts';
import { ANT, CAL, LIE, MAX, on, beside, figure, parts, within, type Worked } from '../../support/worked.ts';

/*
 *  day         place  person  type  heads  further
 *  2020-12-31  MAX    p1      IND   1      the day before the year
 *  2021-01-01  MAX    p1      IND   1
 *  2021-01-01  MAX    p1      INF   1      the same day again
 *  2021-03-10  ANT    –       ?     4      asked by an actor, MdM
 *  2021-03-10  ANT    p2      IND   3
 *  2021-03-11  ANT    p3      REF   2      refused: no contact moment
 *  2021-03-11  ANT    –       ABS   1      not found: no contact moment
 *  2021-05-04  ?      p2      FUP   1
 *  2021-05-05  LIE    –       IND   5      NET, asked by an actor: no contact moment
 *  2021-05-05  LIE    p4      ?     1      NET, asked by an actor, sent by a service: no contact moment
 *  2021-06-30  CAL    p1      INF   1      OFII’s p1; came by themself, sent by a service
 *  2021-06-30  CAL    –       INF   2      OFII; approached by the team
 *  2021-07-01  CAL    p5      IND   1      OFII; came by themself, sent on to a service
 *  2021-08-01  MAX    p6      REF   1      came by themself, sent by a service, then refused: no contact moment
 *  2021-12-31  MAX    –       INF   12     group session
 *  2022-01-01  MAX    p7      IND   1      the day after the year
 */
const contacts: readonly ContactRow[] = [
  on('2020-12-31', 'p1', { ...MAX, contact_type: 'IND' }),
  on('2021-01-01', 'p1', { ...MAX, contact_type: 'IND', head_count: 1 }),
  on('2021-01-01', 'p1', { ...MAX, contact_type: 'INF' }),
  on('2021-03-10', null, { ...ANT, head_count: 4, request_origin: 'ACTOR', partner: 'MdM' }),
  on('2021-03-10', 'p2', { ...ANT, contact_type: 'IND', head_count: 3 }),
  on('2021-03-11', 'p3', { ...ANT, contact_type: 'REF', head_count: 2 }),
  on('2021-03-11', null, { ...ANT, contact_type: 'ABS' }),
  on('2021-05-04', 'p2', { contact_type: 'FUP' }),
  on('2021-05-05', null, {
    ...LIE,
    contact_type: 'IND',
    activity_type: 'NET',
    head_count: 5,
    request_origin: 'ACTOR',
  }),
  on('2021-05-05', 'p4', {
    ...LIE,
    activity_type: 'NET',
    request_origin: 'ACTOR',
    referral_direction: 'IN',
  }),
  on('2021-06-30', 'p1', {
    ...CAL,
    contact_type: 'INF',
    request_origin: 'PERSON',
    referral_direction: 'IN',
  }),
  on('2021-06-30', null, { ...CAL, contact_type: 'INF', head_count: 2, request_origin: 'TEAM' }),
  on('2021-07-01', 'p5', {
    ...CAL,
    contact_type: 'IND',
    request_origin: 'PERSON',
    referral_direction: 'OUT',
  }),
  on('2021-08-01', 'p6', {
    ...MAX,
    contact_type: 'REF',
    request_origin: 'PERSON',
    referral_direction: 'IN',
  }),
  on('2021-12-31', null, { ...MAX, contact_type: 'INF', activity_type: 'GRP', head_count: 12 }),
  on('2022-01-01', 'p7', { ...MAX, contact_type: 'IND' }),
];

const year = within('2021-01-01', '2021-12-31');
const half = within('2021-01-01', '2021-06-30');
const antwerp = within('2021-01-01', '2021-12-31', { site: ['BE-VLG-ANT'] });
const placeless = within('2021-01-01', '2021-12-31', { region: ['unknown'] });
const ofOfii = within('2021-01-01', '2021-12-31', { team: ['FR-OFII'] });

/** Contacts, the people in them, and requests. */
export const contactsWorked: Worked = {
  rows: { contacts },
  figures: [
    // 16 rows, without the two refusals, the absence, the two of NET and the days outside: 16 − 5 − 2
    figure('contact-moments', year, 9),
    // without 07-01 and 12-31
    figure('contact-moments', half, 7),
    // with the two days outside
    figure('contact-moments', noFilter, 11),
    figure('contact-moments', placeless, 1),
    // IND 01-01, 03-10, 07-01; INF 01-01, 06-30 twice, 12-31
    parts('contact-moments', 'contact', year, { IND: 3, INF: 4, FUP: 1, unknown: 1 }),
    parts('contact-moments', 'site', year, { 'BE-BRU-MAX': 3, 'BE-VLG-ANT': 2, 'FR-62-CAL': 3, unknown: 1 }),

    // 1 + 1 + 4 + 3 + 1 + 1 + 2 + 1 + 12; where no head count is recorded it is one
    figure('people-contacts', year, 26),
    // 1 + 1 + 4 + 3 + 1 + 1 + 2
    figure('people-contacts', half, 13),
    // 4 + 3; the two who refused are not among them
    figure('people-contacts', antwerp, 7),
    // 1 + 3 + 1 · 1 + 1 + 2 + 12 · 1 · 4
    parts('people-contacts', 'contact', year, { IND: 5, INF: 16, FUP: 1, unknown: 4 }),

    // Fedasil’s p1 and p2, OFII’s p1 and p5
    figure('persons-reached', year, 4),
    // without p5
    figure('persons-reached', half, 3),
    // and p7
    figure('persons-reached', noFilter, 5),
    // p2 counts in Antwerp and where no place is recorded
    parts('persons-reached', 'region', year, { BRU: 1, VLG: 1, 'FR-LIT': 2, unknown: 1 }),

    // 4 persons + 4, 2 and 12 without a key + 2 with p2
    figure('persons-upper-bound', year, 24),
    // 3 + 4 + 2 + 2
    figure('persons-upper-bound', half, 11),
    // p2 + 4 + 2
    figure('persons-upper-bound', antwerp, 7),
    // p1 + 12 · p2 + 4 + 2 · p1, p5 + 2 · p2
    parts('persons-upper-bound', 'region', year, { BRU: 13, VLG: 7, 'FR-LIT': 4, unknown: 1 }),

    // all but 03-10 of four people, 06-30 of two and the group
    figure('identification-rate', year, [6, 9]),
    figure('identification-rate', half, [5, 7]),
    figure('identification-rate', antwerp, [1, 2]),
    // INF: 01-01 and OFII’s p1 of four
    parts('identification-rate', 'contact', year, { IND: 1, INF: 1 / 2, FUP: 1, unknown: 0 }),

    // 01-01, 03-10, 07-01; what an actor asked in Liège is none
    figure('individual-interviews', year, 3),
    figure('individual-interviews', half, 2),
    // and 2020-12-31, 2022-01-01
    figure('individual-interviews', noFilter, 5),
    parts('individual-interviews', 'region', year, { BRU: 1, VLG: 1, 'FR-LIT': 1, unknown: 0 }),
    // the one of no known type is left out below
    beside('rate', figure('individual-interviews', year, [3, 8])),
    beside('rate', figure('individual-interviews', half, [2, 6])),
    beside('rate', figure('individual-interviews', antwerp, [1, 1])),

    // two of NET and the one in Antwerp
    figure('requests-by-actors', year, 3),
    figure('requests-by-actors', within('2021-07-01', '2021-12-31'), 0),
    figure('requests-by-actors', antwerp, 1),
    parts('requests-by-actors', 'activity', year, { NET: 2, GRP: 0, unknown: 1 }),
    parts('requests-by-actors', 'partner', year, { MdM: 1, unknown: 2 }),

    // 06-30, 07-01, and 08-01 though it was refused
    figure('spontaneous-requests', year, 3),
    figure('spontaneous-requests', half, 1),
    figure('spontaneous-requests', ofOfii, 2),
    parts('spontaneous-requests', 'contact', year, { IND: 1, INF: 1, FUP: 0, REF: 1, ABS: 0, unknown: 0 }),

    // 05-05 of NET, 06-30, and 08-01 though it was refused; an unknown direction is not IN
    figure('inbound-referrals', year, 3),
    figure('inbound-referrals', half, 2),
    figure('inbound-referrals', ofOfii, 1),
    parts('inbound-referrals', 'region', year, { BRU: 1, VLG: 0, WAL: 1, 'FR-LIT': 1, unknown: 0 }),

    // three, two, three and one of nine; p1 · p2 · OFII’s p1 and p5 · p2
    parts('site-reach', 'region', year, { BRU: 3, VLG: 2, 'FR-LIT': 3, unknown: 1 }),
    beside('persons', parts('site-reach', 'region', year, { BRU: 1, VLG: 1, 'FR-LIT': 2, unknown: 1 })),
    beside(
      'share',
      parts('site-reach', 'region', year, { BRU: 3 / 9, VLG: 2 / 9, 'FR-LIT': 3 / 9, unknown: 1 / 9 }),
    ),
    parts('site-reach', 'site', half, { 'BE-BRU-MAX': 2, 'BE-VLG-ANT': 2, 'FR-62-CAL': 2, unknown: 1 }),
    beside(
      'share',
      parts('site-reach', 'site', half, {
        'BE-BRU-MAX': 2 / 7,
        'BE-VLG-ANT': 2 / 7,
        'FR-62-CAL': 2 / 7,
        unknown: 1 / 7,
      }),
    ),
    // in the selection of OFII it is the whole
    parts('site-reach', 'site', ofOfii, { 'FR-62-CAL': 3 }),
    beside('share', parts('site-reach', 'site', ofOfii, { 'FR-62-CAL': 1 })),
  ],
};
