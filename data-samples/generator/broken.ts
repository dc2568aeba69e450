/** What must become of a line; a `ragged` line has too many or too few cells and must be reported. */
export type Fate = 'accepted' | 'merged' | 'rejected' | 'skipped' | 'ragged';

/** One line of the broken file, what must become of it, and why. */
export interface BrokenLine {
  readonly text: string;
  readonly fate: Fate;
  readonly why: string;
}

/** The broken file's header: mixed case, and a date column (of outcomes) whose order can't be told. */
export const brokenHeader =
  'Contact_ID,CONTACT_DATE,site_Code,Activity_Type,Team,Person_Key,Head_Count,Contact_Type,NATIONALITY,language_Main,Topics,Outcome,Outcome_Date';

function line(fate: Fate, why: string, text: string): BrokenLine {
  return { text, fate, why };
}

/** Every fault that the importer reports, one a line. */
export const brokenLines: readonly BrokenLine[] = [
  line(
    'accepted',
    'a good line',
    'B-001,14/03/2022,BE-BRU-MAX,OUT,BE-FEDASIL,RO-90001A,1,INF,ERI,tir,"IPP;DUB",IPA-BE,03/04/2022',
  ),
  line(
    'accepted',
    'a good line',
    'B-002,15/03/2022,BE-BRU-NOR,OUT,BE-FEDASIL,RO-90002B,2,IND,SDN,ara,REC,REC-BE,05/04/2022',
  ),
  line(
    'rejected',
    'no readable date',
    'B-003,sometime in March,BE-BRU-NOR,OUT,BE-FEDASIL,RO-90003C,1,INF,ETH,amh,IPP,,',
  ),
  line(
    'rejected',
    'a day that does not exist',
    'B-004,31/02/2022,BE-BRU-CAN,OUT,BE-FEDASIL,RO-90004D,1,INF,ETH,amh,IPP,,',
  ),
  line('rejected', 'an empty date', 'B-005,,BE-BRU-CAN,OUT,BE-FEDASIL,RO-90005E,1,INF,AFG,pus,IPP,,'),
  line('rejected', 'nobody present', 'B-006,16/03/2022,BE-BRU-CAN,OUT,BE-FEDASIL,,0,INF,AFG,pus,IPP,,'),
  line('rejected', 'fewer than nobody', 'B-007,16/03/2022,BE-BRU-CAN,OUT,BE-FEDASIL,,-1,INF,AFG,pus,IPP,,'),
  line(
    'rejected',
    'an identifier used again with other content',
    'B-001,17/03/2022,BE-BRU-MID,PER,BE-FEDASIL,RO-90006F,1,IND,SYR,ara,LEG,,',
  ),
  line(
    'merged',
    'an identical line',
    'B-002,15/03/2022,BE-BRU-NOR,OUT,BE-FEDASIL,RO-90002B,2,IND,SDN,ara,REC,REC-BE,05/04/2022',
  ),
  line('skipped', 'a blank line', ''),
  line('skipped', 'a line of empty cells', ',,,,,,,,,,,,'),
  line(
    'ragged',
    'too many cells',
    'B-008,18/03/2022,BE-BRU-HUB,PER,BE-FEDASIL,RO-90008H,1,IND,PSE,ara,REC,,,one,two,three',
  ),
  line('ragged', 'too few cells', 'B-009,21/03/2022,BE-BRU-HUB,PER,BE-FEDASIL'),
  line(
    'accepted',
    'codes that no list has',
    'B-010,22/03/2022,BE-BRU-XYZ,WALK,BE-FEDASIL,RO-90010K,1,CHAT,Atlantis,klingon,"IPP;TEAPOT",WON,',
  ),
  line(
    'accepted',
    'a day before the programme',
    'B-011,04/07/2016,BE-BRU-MAX,OUT,BE-FEDASIL,RO-90011L,1,INF,ERI,tir,IPP,,',
  ),
  line(
    'accepted',
    'a day in the future',
    'B-012,25/12/2099,BE-BRU-MAX,OUT,BE-FEDASIL,RO-90012M,1,INF,ERI,tir,IPP,,',
  ),
  line(
    'accepted',
    'codes that mean unknown',
    'B-013,23/03/2022,BE-BRU-MAX,OUT,BE-FEDASIL,RO-90013N,1,INF,XXX,und,UNK,UNK,',
  ),
  line('accepted', 'no identifier', ',24/03/2022,BE-BRU-MAX,OUT,BE-FEDASIL,,1,INF,ERI,tir,IPP,,'),
  line(
    'accepted',
    'no identifier, alike: another contact',
    ',24/03/2022,BE-BRU-MAX,OUT,BE-FEDASIL,,1,INF,ERI,tir,IPP,,',
  ),
  line(
    'rejected',
    'a number of people that is no number',
    'B-014,25/03/2022,BE-BRU-MAX,OUT,BE-FEDASIL,,many,INF,ERI,tir,IPP,,',
  ),
  line(
    'accepted',
    'labels, spaces and capitals instead of codes',
    'B-015, 28/03/2022 ,Parc Maximilien,MARAUDE,Fedasil,RO-90015P,1,Entretien individuel,érythréen,Tigrinya,Droit à l’accueil,,07/05/2022',
  ),
  line('skipped', 'a line of totals', 'Total,,,,,,12,,,,,,'),
  line('skipped', 'a note', 'Note: figures of March are provisional,,,,,,,,,,,,'),
  line('skipped', 'a blank line', ''),
];

/** The broken file as text, with a blank line at its end. */
export function brokenCsv(): string {
  return [brokenHeader, ...brokenLines.map(({ text }) => text)].join('\n') + '\n';
}
