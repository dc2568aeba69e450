import { noFilter, type ContactRow } from '../../support/tables.ts';
import { ANT, CAL, MAX, beside, figure, parts, within, type Worked } from '../../support/worked.ts';

/*
 *  day         place  person  services     followed  direction
 *  2020-12-31  MAX    p1      MED          ACC       OUT
 *  2021-01-01  MAX    p1      MED MED LEG  ACC       ?     a service told twice is one; an unknown direction is OUT
 *  2021-01-02  MAX    p1      MED          INFO      OUT
 *  2021-02-01  MAX    p2      SHE          CONF      IN    the shelter sent the person
 *  2021-02-02  MAX    –       SHE SOC      CONF      OUT
 *  2021-02-03  ANT    p3      RET          DECL      OUT
 *  2021-02-04  ANT    p4      IOR          ?         OUT
 *  2021-02-05  MAX    p5      (empty)      ACC       OUT   no service, so no referral
 *  2021-02-06  MAX    p6      MED          ACC       OUT   refused: no contact moment
 *  2021-02-07  MAX    –       LEG          CONF      OUT   NET: no contact moment
 *  2021-07-01  CAL    p1      ?            ?         OUT   OFII
 *  2021-07-02  CAL    p1      SHE          ACC       OUT   OFII
 */
const contacts: readonly ContactRow[] = [
  { contact_date: '2020-12-31', ...MAX, person_key: 'p1', referrals: ['MED'], referral_status: 'ACC' },
  {
    contact_date: '2021-01-01',
    ...MAX,
    person_key: 'p1',
    referrals: ['MED', 'MED', 'LEG'],
    referral_status: 'ACC',
    referral_direction: null,
  },
  {
    contact_date: '2021-01-02',
    ...MAX,
    person_key: 'p1',
    referrals: ['MED'],
    referral_status: 'INFO',
    referral_direction: 'OUT',
  },
  {
    contact_date: '2021-02-01',
    ...MAX,
    person_key: 'p2',
    referrals: ['SHE'],
    referral_status: 'CONF',
    referral_direction: 'IN',
  },
  { contact_date: '2021-02-02', ...MAX, referrals: ['SHE', 'SOC'], referral_status: 'CONF' },
  { contact_date: '2021-02-03', ...ANT, person_key: 'p3', referrals: ['RET'], referral_status: 'DECL' },
  { contact_date: '2021-02-04', ...ANT, person_key: 'p4', referrals: ['IOR'] },
  { contact_date: '2021-02-05', ...MAX, person_key: 'p5', referrals: [], referral_status: 'ACC' },
  {
    contact_date: '2021-02-06',
    ...MAX,
    person_key: 'p6',
    contact_type: 'REF',
    referrals: ['MED'],
    referral_status: 'ACC',
  },
  { contact_date: '2021-02-07', ...MAX, activity_type: 'NET', referrals: ['LEG'], referral_status: 'CONF' },
  { contact_date: '2021-07-01', ...CAL, person_key: 'p1' },
  { contact_date: '2021-07-02', ...CAL, person_key: 'p1', referrals: ['SHE'], referral_status: 'ACC' },
];

const year = within('2021-01-01', '2021-12-31');
const half = within('2021-01-01', '2021-06-30');
const antwerp = within('2021-01-01', '2021-12-31', { site: ['BE-VLG-ANT'] });
const calais = within('2021-01-01', '2021-12-31', { region: ['FR-LIT'] });
const noService = within('2021-01-01', '2021-12-31', { referral: ['unknown'] });
const medical = within('2021-01-01', '2021-12-31', { referral: ['MED'] });

/** Referrals to services. */
export const referralsWorked: Worked = {
  rows: { contacts },
  figures: [
    // 01-01, 01-02, 02-02, 02-03, 02-04, 07-02 of these and 02-01, 02-05, 07-01
    figure('referral-rate', year, [6, 9]),
    // without July
    figure('referral-rate', half, [5, 7]),
    figure('referral-rate', calais, [1, 2]),
    // 02-05 and 07-01
    figure('referral-rate', noService, [0, 2]),
    parts('referral-rate', 'region', year, { BRU: 3 / 5, VLG: 1, 'FR-LIT': 1 / 2 }),
    // p1, p3, p4, OFII’s p1 of these and p2, p5
    beside('persons', figure('referral-rate', year, [4, 6])),
    beside('persons', figure('referral-rate', half, [3, 5])),
    beside('persons', figure('referral-rate', noService, [0, 2])),

    // MED LEG · MED · SHE SOC · RET · IOR · SHE
    figure('referrals', year, 8),
    figure('referrals', half, 7),
    // and 2020-12-31
    figure('referrals', noFilter, 9),
    figure('referrals', antwerp, 2),
    figure('referrals', noService, 0),
    // a filter chooses contacts: the legal aid of 01-01 comes with them
    figure('referrals', medical, 3),
    parts('referrals', 'referral', year, { MED: 2, LEG: 1, SHE: 2, SOC: 1, RET: 1, IOR: 1 }),

    // ACC twice, CONF twice, ACC, of these and INFO, DECL
    figure('confirmed-referral-rate', year, [5, 7]),
    figure('confirmed-referral-rate', half, [4, 6]),
    // declined, and nobody knows
    figure('confirmed-referral-rate', antwerp, [0, 1]),
    figure('confirmed-referral-rate', noService, [0, 0]),
    parts('confirmed-referral-rate', 'referral', year, {
      MED: 1 / 2,
      LEG: 1,
      SHE: 1,
      SOC: 1,
      RET: 0,
      IOR: null,
    }),

    figure('inbound-referrals', year, 1),
  ],
};
