import { dateOf } from './calendar.ts';
import { contactRows } from './contacts.ts';
import { draftsOf } from './drafts.ts';
import { FollowUp, setTypes } from './follow-up.ts';
import { outcomeRows } from './outcomes.ts';
import { People } from './people.ts';
import { fedasilYears, ofiiYears, type YearPlan } from './programme.ts';
import { Random } from './random.ts';
import type { ContactRow, OutcomeRow, Session, SessionRow, TeamCode } from './records.ts';
import { sessionsOf } from './schedule.ts';
import { missedRows, networkRows } from './side-rows.ts';

/** The whole synthetic sample: contacts by team, and the sessions and outcomes of both. */
export interface Sample {
  readonly fedasil: readonly ContactRow[];
  readonly ofii: readonly ContactRow[];
  readonly sessions: readonly SessionRow[];
  readonly outcomes: readonly OutcomeRow[];
}

interface TeamSample {
  readonly contacts: readonly ContactRow[];
  readonly sessions: readonly Session[];
  readonly outcomes: readonly OutcomeRow[];
}

const SEED = 20_240_412;

function sessionRow(session: Session): SessionRow {
  return {
    activity_id: session.activity_id,
    activity_date: dateOf(session.day),
    site_code: session.site,
    activity_type: session.activity,
    team: session.team,
    start_time: session.startTime,
    end_time: session.endTime,
    staff_count: session.staff,
    mediator_count: session.mediators,
    languages_available: [...new Set([...session.staffLanguages, ...session.mediatorLanguages])],
    headcount_estimate: session.headcount,
  };
}

function byDate(one: ContactRow, other: ContactRow): number {
  return one.contact_date < other.contact_date ? -1 : Number(one.contact_date > other.contact_date);
}

/** Rows that are no contact moments: refusals and absences of both teams, actors' requests of Fedasil. */
function sideRows(
  random: Random,
  year: YearPlan,
  team: TeamCode,
  sessions: readonly Session[],
  people: People,
): ContactRow[] {
  const short = String(year.year).slice(2);
  const coast = team === 'FR-OFII';
  const persons = people.all.filter(({ lastYear }) => lastYear === year.year);
  const missed = missedRows(
    random,
    sessions,
    persons,
    `${coast ? 'OR' : 'FR'}${short}-`,
    coast ? 26 : 70 + random.int(0, 20),
  );
  const requests = coast ? [] : networkRows(random, year.year, `FN${short}-`, 38 + (year.year - 2020) * 24);
  return [...missed, ...requests];
}

function makeTeam(random: Random, team: TeamCode, years: readonly YearPlan[]): TeamSample {
  const coast = team === 'FR-OFII';
  const people = new People(random, team);
  const followUp = new FollowUp(random, coast ? 'SUI' : 'A');
  const made = years.map((year) => {
    const sessions = sessionsOf(random, team, year.year);
    const drafts = draftsOf(random, people, year, sessions);
    setTypes(random, year, drafts);
    for (const plan of year.regions) followUp.plan(year.year, plan, drafts);
    const rows = contactRows(random, year, drafts, coast ? 'O' : 'F');
    return { sessions, contacts: [...rows, ...sideRows(random, year, team, sessions, people)].sort(byDate) };
  });
  const contacts = made.flatMap((year) => year.contacts);
  return {
    contacts,
    sessions: made.flatMap(({ sessions }) => sessions),
    outcomes: outcomeRows(random, years, contacts),
  };
}

/** Makes the sample anew, always the same. */
export function makeSample(): Sample {
  const fedasil = makeTeam(new Random(SEED), 'BE-FEDASIL', fedasilYears);
  const ofii = makeTeam(new Random(SEED + 1), 'FR-OFII', ofiiYears);
  const sessions = [...fedasil.sessions, ...ofii.sessions].map(sessionRow);
  return {
    fedasil: fedasil.contacts,
    ofii: ofii.contacts,
    sessions,
    outcomes: [...fedasil.outcomes, ...ofii.outcomes],
  };
}
