import { noFilter, type ContactRow } from '../../support/tables.ts';
import { figure, parts, within, type Worked } from '../../support/worked.ts';

/*
 *  day    person  main  further      own  coverage  mediator
 *  01-31  p1      tir                tir  DIR       no
 *  02-01  p1      ara   ara eng      tir  INT       ?
 *  02-02  p2      ?     prs          prs  ICM       yes
 *  02-03  p3      mul                ?    LF        no         “several” is no language
 *  02-04  –       zxx                ?    NONE      ?          “no speech” is none either
 *  02-05  p4      ?                  som  TEL       yes
 *  02-06  p5      eng   (empty)      ?    ?         ?
 *  02-07  p6      lin                lin  DIR       yes        refused: no contact moment
 *  02-08  p7      swa                swa  DIR       no         NET: no contact moment
 *  03-01  p1      fra   fra fra tir  fra  ICM       yes        OFII, Calais; a language told three times
 *  03-31  p8      nld                pus  DIR       no         Antwerp
 *  2022-01-05 p1  wol                wol  DIR       yes
 */
const contacts: readonly ContactRow[] = [
  {
    contact_date: '2021-01-31',
    person_key: 'p1',
    language_main: 'tir',
    person_language: 'tir',
    language_mode: 'DIR',
    mediator_present: false,
  },
  {
    contact_date: '2021-02-01',
    person_key: 'p1',
    language_main: 'ara',
    contact_languages: ['ara', 'eng'],
    person_language: 'tir',
    language_mode: 'INT',
  },
  {
    contact_date: '2021-02-02',
    person_key: 'p2',
    contact_languages: ['prs'],
    person_language: 'prs',
    language_mode: 'ICM',
    mediator_present: true,
  },
  {
    contact_date: '2021-02-03',
    person_key: 'p3',
    language_main: 'mul',
    language_mode: 'LF',
    mediator_present: false,
  },
  { contact_date: '2021-02-04', language_main: 'zxx', language_mode: 'NONE' },
  {
    contact_date: '2021-02-05',
    person_key: 'p4',
    person_language: 'som',
    language_mode: 'TEL',
    mediator_present: true,
  },
  { contact_date: '2021-02-06', person_key: 'p5', language_main: 'eng', contact_languages: [] },
  {
    contact_date: '2021-02-07',
    person_key: 'p6',
    contact_type: 'REF',
    language_main: 'lin',
    person_language: 'lin',
    language_mode: 'DIR',
    mediator_present: true,
  },
  {
    contact_date: '2021-02-08',
    person_key: 'p7',
    activity_type: 'NET',
    language_main: 'swa',
    person_language: 'swa',
    language_mode: 'DIR',
    mediator_present: false,
  },
  {
    contact_date: '2021-03-01',
    team: 'FR-OFII',
    site_code: 'FR-62-CAL',
    person_key: 'p1',
    language_main: 'fra',
    contact_languages: ['fra', 'fra', 'tir'],
    person_language: 'fra',
    language_mode: 'ICM',
    mediator_present: true,
  },
  {
    contact_date: '2021-03-31',
    site_code: 'BE-VLG-ANT',
    person_key: 'p8',
    language_main: 'nld',
    person_language: 'pus',
    language_mode: 'DIR',
    mediator_present: false,
  },
  {
    contact_date: '2022-01-05',
    person_key: 'p1',
    language_main: 'wol',
    person_language: 'wol',
    language_mode: 'DIR',
    mediator_present: true,
  },
];

const year = within('2021-01-01', '2021-12-31');
const february = within('2021-02-01', '2021-02-28');
const calais = within('2021-01-01', '2021-12-31', { site: ['FR-62-CAL'] });
const noLanguage = within('2021-01-01', '2021-12-31', { language: ['unknown'] });

/** Languages of contacts and persons, how they were covered, and mediators. */
export const languagesWorked: Worked = {
  rows: { contacts },
  figures: [
    // tir ara eng prs fra nld
    figure('languages-used', year, 6),
    // ara eng prs
    figure('languages-used', february, 3),
    // and wol
    figure('languages-used', noFilter, 7),
    // fra tir
    figure('languages-used', calais, 2),
    figure('languages-used', noLanguage, 0),
    // prs fra tir · tir nld · ara eng
    parts('languages-used', 'mediator', year, { yes: 3, no: 2, unknown: 2 }),
    // each once a contact; 02-05 tells none
    parts('contact-moments', 'language', year, {
      tir: 2,
      ara: 1,
      eng: 2,
      prs: 1,
      mul: 1,
      zxx: 1,
      fra: 1,
      nld: 1,
      unknown: 1,
    }),

    // 01-31, 02-02, 03-01, 03-31 of nine but 02-06; NONE is known
    figure('language-covered-rate', year, [4, 8]),
    // 02-02 of 02-01 to 02-05
    figure('language-covered-rate', february, [1, 5]),
    figure('language-covered-rate', within('2021-03-01', '2021-03-31'), [2, 2]),
    // 02-05 over the phone
    figure('language-covered-rate', noLanguage, [0, 1]),
    // of nothing known there is no share
    figure('language-covered-rate', within('2021-01-01', '2021-12-31', { mode: ['unknown'] }), [0, 0]),
    // ICM, TEL, ICM · DIR, LF, DIR · INT, NONE
    parts('language-covered-rate', 'mediator', year, { yes: 2 / 3, no: 2 / 3, unknown: 0 }),

    // yes 01-31, 02-02, 03-01; no 02-01, 03-31; the others lack one or the other
    figure('own-language-share', year, [3, 5]),
    // 02-02 of 02-01 and 02-02
    figure('own-language-share', february, [1, 2]),
    // and 2022-01-05
    figure('own-language-share', noFilter, [4, 6]),
    figure('own-language-share', noLanguage, [0, 0]),
    // DIR 01-31 of 01-31 and 03-31
    parts('own-language-share', 'mode', year, {
      DIR: 1 / 2,
      INT: 0,
      ICM: 1,
      LF: null,
      NONE: null,
      TEL: null,
      unknown: null,
    }),

    // yes 02-02, 02-05, 03-01; no 01-31, 02-03, 03-31
    figure('mediator-share', year, [3, 6]),
    // yes 02-02, 02-05; no 02-03
    figure('mediator-share', february, [2, 3]),
    figure('mediator-share', noFilter, [4, 7]),
    figure('mediator-share', within('2021-01-01', '2021-12-31', { mediator: ['unknown'] }), [0, 0]),
    parts('mediator-share', 'mode', year, {
      DIR: 0,
      INT: null,
      ICM: 1,
      LF: 0,
      NONE: null,
      TEL: 1,
      unknown: null,
    }),
  ],
};
