import { dateOf, dayOf, monthOf, weekdayOf } from './calendar.ts';
import { seriesOf, type Series } from './places.ts';
import type { Session, TeamCode } from './records.ts';
import { at, type Random } from './random.ts';

const HOLIDAYS = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26']);
const SEASON = [0.95, 0.95, 1.05, 1, 1, 1.05, 0.8, 0.72, 1.1, 1.15, 1.1, 0.85];
const STARTS: Readonly<Record<string, string>> = {
  OUT: '17:30',
  PER: '09:30',
  ADH: '14:00',
  SHE: '19:00',
  SQT: '15:00',
  TEL: '11:00',
  GRP: '10:00',
};
const ENDS: Readonly<Record<string, string>> = {
  OUT: '21:00',
  PER: '13:00',
  ADH: '15:30',
  SHE: '21:30',
  SQT: '17:30',
  TEL: '12:00',
  GRP: '11:30',
};
const STAFF_POOL = ['apd', 'tir', 'som', 'spa', 'pus', 'tur', 'por', 'ful', 'lin', 'swa'];
const MEDIATOR_POOL = ['tir', 'amh', 'pus', 'prs', 'som', 'run', 'kmr', 'ckb', 'orm', 'ara'];

/** The first day on which mediators work: the team hired them in September 2021. */
const MEDIATORS_FROM = dayOf('2021-09-06');

function isClosed(day: number): boolean {
  const date = dateOf(day);
  return HOLIDAYS.has(date.slice(5)) || date.startsWith('2020-04') || date.startsWith('2020-05');
}

function chanceOn(day: number, item: Series, weekly: number): number {
  const weekday = weekdayOf(day);
  if (weekday === 7 || isClosed(day)) return 0;
  if (weekday === 6) return item.activity === 'OUT' ? weekly / 12 : 0;
  const lockdown = dateOf(day) >= '2020-03-16' && dateOf(day) < '2020-07-01' ? 0.5 : 1;
  return (weekly / 5) * lockdown;
}

function staffLanguages(random: Random, team: TeamCode, staff: number): string[] {
  const base = team === 'FR-OFII' ? ['fra', 'eng'] : ['fra', 'eng', 'nld'];
  const extra = random.shuffle(STAFF_POOL).slice(0, staff - 1);
  return [...base, ...(random.chance(0.75) ? ['ara'] : []), ...extra];
}

function mediatorCount(random: Random, day: number, item: Series): number {
  if (day < MEDIATORS_FROM || item.region === 'FR-LIT' || item.activity === 'TEL') return 0;
  if (!random.chance(item.region === 'BRU' ? 0.72 : 0.5)) return 0;
  return random.chance(0.3) ? 2 : 1;
}

function session(random: Random, team: TeamCode, item: Series, day: number, number: number): Session {
  const year = dateOf(day).slice(0, 4);
  const solo = item.activity === 'TEL' || item.activity === 'ADH';
  const staff = solo ? random.int(1, 2) : random.int(2, year === '2020' ? 3 : 4);
  const mediators = mediatorCount(random, day, item);
  const empty = item.activity === 'OUT' && random.chance(0.05);
  const season = at(SEASON, monthOf(day) - 1);
  return {
    activity_id: `${team === 'FR-OFII' ? 'M' : 'S'}${year.slice(2)}-${String(number).padStart(4, '0')}`,
    day,
    site: item.site,
    region: item.region,
    activity: item.activity,
    team,
    startTime: STARTS[item.activity] ?? '10:00',
    endTime: ENDS[item.activity] ?? '12:00',
    staff,
    mediators,
    staffLanguages: staffLanguages(random, team, staff),
    mediatorLanguages: random.shuffle(MEDIATOR_POOL).slice(0, mediators * 5),
    headcount: solo || random.chance(0.2) ? null : random.int(10, 90),
    pull: empty ? 0 : item.pull * season * (0.6 + random.next() * 0.8),
  };
}

/** All sessions of a team in a year, by day; some draw no contact at all. */
export function sessionsOf(random: Random, team: TeamCode, year: number): Session[] {
  const made: Session[] = [];
  for (let day = dayOf(`${year}-01-02`); day <= dayOf(`${year}-12-31`); day++) {
    for (const item of seriesOf(team)) {
      const weekly = item.perWeek[year - 2020] ?? 0;
      const runs = dateOf(day) >= (item.from ?? '') && dateOf(day) <= (item.to ?? '9999');
      if (runs && random.chance(chanceOn(day, item, weekly)))
        made.push(session(random, team, item, day, made.length + 1));
    }
  }
  return made;
}
