import { noFilter, type ContactRow, type OutcomeRow } from '../../support/tables.ts';
import { ANT, CAL, MAX, on, beside, figure, parts, within, type Worked } from '../../support/worked.ts';

const interview = { contact_type: 'IND' } as const;
const of = (
  person_key: string,
  outcome_code: string,
  outcome_date: string,
  row: OutcomeRow = {},
): OutcomeRow => ({ team: 'BE-FEDASIL', person_key, outcome_code, outcome_date, ...row });

/*
 *  entry       place  person  outcomes
 *  2021-02-01  MAX    p1      met on 01-10; IPA-BE 2021-01-20, before entry; INFD 2021-02-01, on the very day
 *  2021-03-01  ANT    p2      by a2; REC-BE on the very day; INFD 2021-05-01 told of a2;
 *                             RTD 2022-02-01 by the team, 2022-03-01 by an administration
 *  2021-04-01  MAX    p3      RTA 2022-07-01
 *  2021-05-01  ?      p4      PEND 2021-06-01
 *  2021-06-01  CAL    p5      OFII; RTA (FR) 2021-08-01, IPA-FR 2021-09-01, RTD 2022-01-10 by an administration
 *  2020-12-31  MAX    p6      again 2021-07-01; RTA 2021-07-15 and 2022-02-02, RTD 2021-12-01 self-declared
 *  none        MAX    p7      an interview refused, then talked on 2021-08-01; REC-BE 2021-09-01
 *  2021-11-01  ANT    p8      MOVD: the contact says 2021-11-20, the file 2021-12-05
 *  none        MAX    –       2021-10-01, contact 77, LOST on the day of the contact
 *  none        CAL    –       2021-10-02, OFII’s contact 77, LOST too: another one
 *  none        ANT    –       z1, REFU 2021-10-10
 *  none        CAL    –       OFII’s z1, REFU 2021-10-11: another one
 */
const contacts: readonly ContactRow[] = [
  on('2021-01-10', 'p1', { ...MAX, contact_type: 'INF' }),
  on('2021-02-01', 'p1', { ...MAX, ...interview }),
  on('2021-03-01', 'p2', { ...ANT, accompaniment_id: 'a2' }),
  on('2021-04-01', 'p3', { ...MAX, ...interview }),
  on('2021-05-01', 'p4', interview),
  on('2021-06-01', 'p5', { ...CAL, ...interview }),
  on('2020-12-31', 'p6', { ...MAX, ...interview }),
  on('2021-07-01', 'p6', { ...MAX, ...interview }),
  on('2021-07-01', 'p7', { ...MAX, contact_type: 'REF', accompaniment_id: 'a7' }),
  on('2021-08-01', 'p7', { ...MAX, contact_type: 'INF' }),
  on('2021-11-01', 'p8', { ...ANT, ...interview, outcome: ['MOVD'], outcome_date: '2021-11-20' }),
  on('2021-10-01', null, { ...MAX, ...interview, contact_id: '77', outcome: ['LOST'] }),
  on('2021-10-02', null, { ...CAL, ...interview, contact_id: '77', outcome: ['LOST'] }),
  on('2021-10-05', null, { ...ANT, accompaniment_id: 'z1' }),
  on('2021-10-06', null, { ...CAL, accompaniment_id: 'z1' }),
];
const outcomes: readonly OutcomeRow[] = [
  of('p1', 'IPA-BE', '2021-01-20'),
  of('p1', 'INFD', '2021-02-01'),
  of('p2', 'REC-BE', '2021-03-01'),
  { accompaniment_id: 'a2', outcome_code: 'INFD', outcome_date: '2021-05-01' },
  of('p2', 'RTD', '2022-02-01', { evidence: 'TEAM' }),
  of('p2', 'RTD', '2022-03-01', { evidence: 'ADMIN' }),
  of('p3', 'RTA', '2022-07-01'),
  of('p4', 'PEND', '2021-06-01'),
  of('p5', 'RTA', '2021-08-01', { team: 'FR-OFII', country: 'FR' }),
  of('p5', 'IPA-FR', '2021-09-01', { team: 'FR-OFII' }),
  of('p5', 'RTD', '2022-01-10', { team: 'FR-OFII', evidence: 'ADMIN' }),
  of('p6', 'RTA', '2021-07-15'),
  of('p6', 'RTA', '2022-02-02'),
  of('p6', 'RTD', '2021-12-01', { evidence: 'SELF' }),
  of('p7', 'REC-BE', '2021-09-01'),
  of('p8', 'MOVD', '2021-12-05'),
  { team: 'BE-FEDASIL', accompaniment_id: 'z1', outcome_code: 'REFU', outcome_date: '2021-10-10' },
  { team: 'FR-OFII', accompaniment_id: 'z1', outcome_code: 'REFU', outcome_date: '2021-10-11' },
];

const asOf = '2022-06-30';
const year = { ...within('2021-01-01', '2021-12-31'), asOf };
const half = { ...within('2021-01-01', '2021-06-30'), asOf };
const later = { ...year, asOf: '2022-12-31' };
const early = { ...year, asOf: '2021-06-30' };
const ofOfii = { ...within('2021-01-01', '2021-12-31', { team: ['FR-OFII'] }), asOf };
const placeless = { ...within('2021-01-01', '2021-12-31', { region: ['unknown'] }), asOf };
const next = within('2022-01-01', '2022-12-31');

/** What became of people: those who entered follow-up, and outcomes by their own date. */
export const outcomesWorked: Worked = {
  rows: { contacts, outcomes },
  figures: [
    // p1 p2 p5 p8 of these and p3, whose outcome comes later, and p4, whose is pending
    figure('outcome-coverage', year, [4, 6]),
    // and p3
    figure('outcome-coverage', later, [5, 6]),
    // p1 p2
    figure('outcome-coverage', early, [2, 6]),
    // p1 p2 p5 of p1 to p5
    figure('outcome-coverage', half, [3, 5]),
    // p6
    figure('outcome-coverage', { ...within('2020-01-01', '2020-12-31'), asOf }, [1, 1]),
    figure('outcome-coverage', placeless, [0, 1]),
    // p1 of p1 and p3 · p2 p8 · p5 · p4
    parts('outcome-coverage', 'region', year, { BRU: 1 / 2, VLG: 1, 'FR-LIT': 1, unknown: 0 }),

    // p2, and p5 once for two; p1 had applied before entry
    figure('reentry-rate', year, [2, 6]),
    // and p3
    figure('reentry-rate', later, [3, 6]),
    figure('reentry-rate', half, [2, 5]),
    figure('reentry-rate', ofOfii, [1, 1]),
    figure('reentry-rate', placeless, [0, 1]),
    // of p1 p2 p5 p8 · and p3 · of p1 p2 p5 · of none
    beside('of_known', figure('reentry-rate', year, [2, 4])),
    beside('of_known', figure('reentry-rate', later, [3, 5])),
    beside('of_known', figure('reentry-rate', half, [2, 3])),
    beside('of_known', figure('reentry-rate', placeless, [0, 0])),
    // to 2022-06-30: 514, 486, 455, 425, 394, 241 days (a year and 149, 121, 90, 60, 29; 30+31+31+28+31+30+31+29)
    beside('follow_up', figure('reentry-rate', year, (425 + 455) / 2)),
    // without the 241 of p8
    beside('follow_up', figure('reentry-rate', half, 455)),
    beside('follow_up', figure('reentry-rate', ofOfii, 394)),

    // p5 p6
    figure('voluntary-return-applicants', year, 2),
    figure('voluntary-return-applicants', half, 0),
    // p3 p5 p6, p6 once for two
    figure('voluntary-return-applicants', noFilter, 3),
    // p3 p6
    figure('voluntary-return-applicants', next, 2),
    // at the last contact before it: p6 at MAX, p5 at CAL
    parts('voluntary-return-applicants', 'region', year, { BRU: 1, VLG: 0, 'FR-LIT': 1, unknown: 0 }),
    // p6 only said so · p2 p5 · before the administration told of p2
    beside('departed', figure('voluntary-return-applicants', year, 0)),
    beside('departed', figure('voluntary-return-applicants', next, 2)),
    beside('departed', figure('voluntary-return-applicants', within('2022-01-01', '2022-02-28'), 1)),

    // p1 2, p2 2, p4 1, p5 2, p6 2, p7 1, p8 1, contacts 77 and 77 2, z1 and z1 2
    figure('outcomes-recorded', year, 15),
    // p1 2, p2 2, p4 1
    figure('outcomes-recorded', half, 5),
    // p3 RTA, p5 RTD, p2 RTD once, p6 RTA
    figure('outcomes-recorded', next, 4),
    // p8’s is of December
    figure('outcomes-recorded', within('2021-11-01', '2021-11-30'), 0),
    // RTA p3 p5 p6, RTD p2 p5 p6
    figure('outcomes-recorded', { ...noFilter, selection: { outcome: ['RTA', 'RTD'] } }, 6),
    parts('outcomes-recorded', 'outcome', year, {
      'IPA-BE': 1,
      'IPA-FR': 1,
      INFD: 2,
      LOST: 2,
      MOVD: 1,
      PEND: 1,
      'REC-BE': 2,
      REFU: 2,
      RTA: 2,
      RTD: 1,
    }),
    // IPA-BE, REC-BE twice · IPA-FR, RTA told of France · the ten others
    parts('outcomes-recorded', 'country', year, { BE: 3, FR: 2, unknown: 10 }),
  ],
};
