import { noFilter, type AccompanimentRow, type ContactRow } from '../../support/tables.ts';
import { ANT, CAL, LIE, MAX, figure, parts, within, type Worked } from '../../support/worked.ts';

const on = (
  contact_date: string,
  person_key: string | null,
  accompaniment_id: string | null,
  topics: readonly string[] | null,
  row: ContactRow,
): ContactRow => ({ contact_date, person_key, accompaniment_id, topics, ...row });

/*
 *  day         place  person  acc.  topics
 *  2020-11-10  MAX    p1      a1    REC
 *  2021-01-05  MAX    p1      a1    (empty)   active in 2021, opened before
 *  2021-02-01  MAX    p2      a2    REC LEG
 *  2021-03-01  ANT    –       a3    DUB       nobody’s key
 *  2021-04-01  ANT    p3      a4    AVR       refused: opens nothing
 *  2021-04-02  MAX    p4      a5    IPP       NET: no contact moment
 *  2021-05-01  ANT    p2      a2    MED REC   a2 at another place
 *  2021-06-01  CAL    p1      a1    UKX REC   OFII’s a1 and p1 are others
 *  2021-07-01  ANT    p3      a4    ?
 *  2021-08-01  MAX    p5      –     REC EMP
 *  2021-08-02  MAX    p2      –     (empty)
 *  2021-08-03  MAX    –       –     REC
 *  2021-12-01  LIE    p6      a6    (empty)   opened on 2020-06-15, says the file
 *  2022-02-01  MAX    p2      a2    EMP
 * The file also has a7 of p5, opened on 2021-05-05, without any contact.
 */
const contacts: readonly ContactRow[] = [
  on('2020-11-10', 'p1', 'a1', ['REC'], MAX),
  on('2021-01-05', 'p1', 'a1', [], MAX),
  on('2021-02-01', 'p2', 'a2', ['REC', 'LEG'], MAX),
  on('2021-03-01', null, 'a3', ['DUB'], ANT),
  on('2021-04-01', 'p3', 'a4', ['AVR'], { ...ANT, contact_type: 'REF' }),
  on('2021-04-02', 'p4', 'a5', ['IPP'], { ...MAX, activity_type: 'NET' }),
  on('2021-05-01', 'p2', 'a2', ['MED', 'REC'], ANT),
  on('2021-06-01', 'p1', 'a1', ['UKX', 'REC'], CAL),
  on('2021-07-01', 'p3', 'a4', null, ANT),
  on('2021-08-01', 'p5', null, ['REC', 'EMP'], MAX),
  on('2021-08-02', 'p2', null, [], MAX),
  on('2021-08-03', null, null, ['REC'], MAX),
  on('2021-12-01', 'p6', 'a6', [], LIE),
  on('2022-02-01', 'p2', 'a2', ['EMP'], MAX),
];
const accompaniments: readonly AccompanimentRow[] = [
  { team: 'BE-FEDASIL', accompaniment_id: 'a6', opened_on: '2020-06-15' },
  { team: 'BE-FEDASIL', accompaniment_id: 'a7', opened_on: '2021-05-05', person_key: 'p5' },
];

const year = within('2021-01-01', '2021-12-31');
const half = within('2021-01-01', '2021-06-30');
const spring = within('2021-03-01', '2021-06-30');
const autumn = within('2021-08-01', '2021-12-31');
const brussels = within('2021-01-01', '2021-12-31', { region: ['BRU'] });
const flanders = within('2021-01-01', '2021-12-31', { region: ['VLG'] });
const noTopic = within('2021-01-01', '2021-12-31', { topic: ['unknown'] });

/** Accompaniments, whom they accompany, and what they are about. */
export const accompanimentsWorked: Worked = {
  rows: { contacts, accompaniments },
  figures: [
    // a1 a2 a3 a4 a6, OFII’s a1
    figure('accompaniments', year, 6),
    // a1 a2 a3, OFII’s a1; a4 was only refused
    figure('accompaniments', half, 4),
    // a2 a3 a4
    figure('accompaniments', flanders, 3),
    // contacts without a topic: a1 a4 a6
    figure('accompaniments', noTopic, 3),
    // a1 a2 · a2 a3 a4 · OFII’s a1 · a6
    parts('accompaniments', 'region', year, { BRU: 2, VLG: 3, 'FR-LIT': 1, WAL: 1 }),

    // a2 a3 a4, OFII’s a1; a1 and a6 were opened in 2020
    figure('accompaniments-opened', year, 4),
    // a2 a3, OFII’s a1
    figure('accompaniments-opened', half, 3),
    // a3, OFII’s a1; a2 is active and was opened before
    figure('accompaniments-opened', spring, 2),
    // a6 is active and was opened before
    figure('accompaniments-opened', autumn, 0),
    // a4, opened by the first contact that was not refused
    figure('accompaniments-opened', noTopic, 1),
    // a2 · a2 a3 a4 · OFII’s a1
    parts('accompaniments-opened', 'region', year, { BRU: 1, VLG: 3, 'FR-LIT': 1, WAL: 0 }),

    // all of p1 p2 p3 p5 p6 and OFII’s p1 but p5, whose a7 has no contact
    figure('accompaniment-coverage', year, [5, 6]),
    // p1 p2, OFII’s p1
    figure('accompaniment-coverage', half, [3, 3]),
    // p1 p2 of these and p5
    figure('accompaniment-coverage', brussels, [2, 3]),
    // p6 of these and p2 p5: a2 is not active then
    figure('accompaniment-coverage', autumn, [1, 3]),
    figure('accompaniment-coverage', within('2021-01-01', '2021-12-31', { region: ['unknown'] }), [0, 0]),
    parts('accompaniment-coverage', 'region', year, { BRU: 2 / 3, VLG: 1, 'FR-LIT': 1, WAL: 1 }),

    // a2 REC LEG MED, a3 DUB, OFII’s a1 UKX REC; a1 a4 a6 tell none in 2021
    parts('topic-share', 'topic', year, { REC: 2 / 3, LEG: 1 / 3, MED: 1 / 3, DUB: 1 / 3, UKX: 1 / 3 }),
    // a2 MED REC, a3 DUB
    parts('topic-share', 'topic', flanders, { MED: 1 / 2, REC: 1 / 2, DUB: 1 / 2 }),
    // and a1 REC, a2 EMP
    parts('topic-share', 'topic', noFilter, {
      REC: 3 / 4,
      LEG: 1 / 4,
      MED: 1 / 4,
      EMP: 1 / 4,
      DUB: 1 / 4,
      UKX: 1 / 4,
    }),
    // a2 alone · a2 a3 · OFII’s a1; a6 tells none
    parts('topic-share', ['region', 'topic'], year, {
      'BRU|REC': 1,
      'BRU|LEG': 1,
      'VLG|MED': 1 / 2,
      'VLG|REC': 1 / 2,
      'VLG|DUB': 1 / 2,
      'FR-LIT|REC': 1,
      'FR-LIT|UKX': 1,
    }),
    // no accompaniment there in August: of the contacts of 1 and 3 August, the one of 2 August telling none
    parts('topic-share', 'topic', within('2021-08-01', '2021-08-31'), { REC: 1, EMP: 1 / 2 }),
    parts('topic-share', 'topic', noTopic, {}),
  ],
};
