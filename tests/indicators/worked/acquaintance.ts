import { noFilter, type ContactRow } from '../../support/tables.ts';
import { CAL, beside, figure, parts, within, type Worked } from '../../support/worked.ts';

const on = (contact_date: string, person_key: string | null, row: ContactRow = {}): ContactRow => ({
  contact_date,
  person_key,
  site_code: 'BE-BRU-MAX',
  ...row,
});

/*
 * The period is 2024-03-01 to 2024-08-31; 12 months before it is 2023-03-01.
 *  p1      2023-03-01 · 2024-03-01 twice                    exactly 12 months: continuing
 *  p2      2023-02-28 · 2024-04-01, 05-01                   a day more: returning
 *  p3      2024-02-29 · 2024-08-31                          the day before: continuing
 *  p4      2022-01-01 refused · 2024-03-05, 03-06, 03-07    a refusal is no contact: new
 *  p5      · 2024-09-01                                     after it
 *  p6      2020-05-05 NET · 2024-06-01, no place            a request is no contact: new
 *  –       · 2024-06-02, no place
 *  hmac-x  2022-12-31 by Fedasil · 2024-07-01 by OFII       a shared key: returning
 *  hmac-y  · 2024-07-02 by Fedasil, 07-03 by OFII           new, met by both
 *  hmac-z  · 2024-07-05 twice by Fedasil, 07-06 refused by OFII   new, met by one
 *  p1      · 2024-07-04 by OFII                             not Fedasil’s p1: new
 */
const contacts: readonly ContactRow[] = [
  on('2023-03-01', 'p1'),
  on('2024-03-01', 'p1'),
  on('2024-03-01', 'p1'),
  on('2023-02-28', 'p2'),
  on('2024-04-01', 'p2'),
  on('2024-05-01', 'p2'),
  on('2024-02-29', 'p3'),
  on('2024-08-31', 'p3'),
  on('2022-01-01', 'p4', { contact_type: 'REF' }),
  on('2024-03-05', 'p4'),
  on('2024-03-06', 'p4'),
  on('2024-03-07', 'p4'),
  on('2024-09-01', 'p5'),
  on('2020-05-05', 'p6', { activity_type: 'NET' }),
  on('2024-06-01', 'p6', { site_code: null }),
  on('2024-06-02', null, { site_code: null }),
  on('2022-12-31', 'hmac-x'),
  on('2024-07-01', 'hmac-x', CAL),
  on('2024-07-02', 'hmac-y'),
  on('2024-07-03', 'hmac-y', CAL),
  on('2024-07-05', 'hmac-z'),
  on('2024-07-05', 'hmac-z'),
  on('2024-07-06', 'hmac-z', { ...CAL, contact_type: 'REF' }),
  on('2024-07-04', 'p1', CAL),
];

const period = within('2024-03-01', '2024-08-31');
const year = within('2024-01-01', '2024-12-31');
const march = within('2024-03-01', '2024-03-31');
const ofOfii = within('2024-03-01', '2024-08-31', { team: ['FR-OFII'] });
const placeless = within('2024-03-01', '2024-08-31', { site: ['unknown'] });

/** Who was met before, who was met again, and who was met by both teams. */
export const acquaintanceWorked: Worked = {
  rows: { contacts },
  figures: [
    // p1 p2 p3 p4 p6 x y z, OFII’s p1
    figure('persons-reached', period, 9),
    // x y, p1 · p6 has no place
    parts('persons-reached', 'region', period, { BRU: 6, 'FR-LIT': 3, unknown: 1 }),

    // p4 p6 y z, OFII’s p1
    figure('new-persons', period, 5),
    // and p3 p5
    figure('new-persons', year, 7),
    // p4
    figure('new-persons', march, 1),
    // y, OFII’s p1; x was known to Fedasil
    figure('new-persons', ofOfii, 2),
    // p6
    figure('new-persons', placeless, 1),
    // p4 · p2 met again · again · p6 · y z, OFII’s p1 · p3: in the month of their first contact and in no other
    parts('new-persons', 'month', period, {
      '2024-03-01': 1,
      '2024-04-01': 0,
      '2024-05-01': 0,
      '2024-06-01': 1,
      '2024-07-01': 3,
      '2024-08-01': 0,
    }),
    // April: p2, last met 14 months before · July: x, 18 months before
    parts('returning-persons', 'month', period, {
      '2024-03-01': 0,
      '2024-04-01': 1,
      '2024-05-01': 0,
      '2024-06-01': 0,
      '2024-07-01': 1,
      '2024-08-01': 0,
    }),
    // March: p1 · May: p2, met in April · August: p3
    parts('continuing-persons', 'month', period, {
      '2024-03-01': 1,
      '2024-04-01': 0,
      '2024-05-01': 1,
      '2024-06-01': 0,
      '2024-07-01': 0,
      '2024-08-01': 1,
    }),

    // p2 x
    figure('returning-persons', period, 2),
    // x, last met on 2022-12-31, a day more than 12 months before 2024
    figure('returning-persons', year, 1),
    figure('returning-persons', march, 0),
    figure('returning-persons', ofOfii, 1),
    figure('returning-persons', placeless, 0),

    // p1 p3
    figure('continuing-persons', period, 2),
    // p1 p2
    figure('continuing-persons', year, 2),
    // p1
    figure('continuing-persons', march, 1),
    figure('continuing-persons', ofOfii, 0),
    figure('continuing-persons', placeless, 0),

    // p2 p4 y; p1 and z were met twice on one day
    figure('repeat-contact-rate', period, [3, 9]),
    // and p3
    figure('repeat-contact-rate', year, [4, 10]),
    // p4 of p1 and p4
    figure('repeat-contact-rate', march, [1, 2]),
    figure('repeat-contact-rate', ofOfii, [0, 3]),
    figure('repeat-contact-rate', placeless, [0, 1]),

    // p1 2, p2 2, p3 1, p4 3, p6 1, x 1, y 2, z 2, OFII’s p1 1
    figure('contacts-per-person', period, [15, 9]),
    // p3 2, p5 1 more
    figure('contacts-per-person', year, [17, 10]),
    // p1 2, p4 3
    figure('contacts-per-person', march, [5, 2]),
    figure('contacts-per-person', ofOfii, [3, 3]),
    // the one without key is left out
    figure('contacts-per-person', placeless, [1, 1]),
    // 1 1 1 1 2 2 2 2 3 · 2 3 · 1 1 1
    beside('median', figure('contacts-per-person', period, 2)),
    beside('median', figure('contacts-per-person', march, 2.5)),
    beside('median', figure('contacts-per-person', ofOfii, 1)),
    beside('maximum', figure('contacts-per-person', period, 3)),
    beside('maximum', figure('contacts-per-person', within('2024-04-01', '2024-08-31'), 2)),
    beside('maximum', figure('contacts-per-person', ofOfii, 1)),

    figure('identification-rate', period, [15, 16]),
    figure('identification-rate', placeless, [1, 2]),

    // y
    figure('cross-border-overlap', period, 1),
    // and x
    figure('cross-border-overlap', noFilter, 2),
    figure('cross-border-overlap', ofOfii, 0),
    // y was met on both sides
    parts('cross-border-overlap', 'region', period, { BRU: 1, 'FR-LIT': 1 }),
  ],
};
