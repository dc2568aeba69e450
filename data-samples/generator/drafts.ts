import { strataOf, type People, type Stratum } from './people.ts';
import type { RegionPlan, YearPlan } from './programme.ts';
import { at, type Random } from './random.ts';
import type { Draft, Person, Session } from './records.ts';

/** Picks sessions by how many contacts they draw. */
class Diary {
  readonly sessions: readonly Session[];
  /** On how many days there is a session. */
  readonly days: number;
  private readonly sums: readonly number[];
  private readonly random: Random;

  constructor(random: Random, sessions: readonly Session[]) {
    this.random = random;
    this.sessions = sessions.filter((session) => session.pull > 0);
    this.days = new Set(this.sessions.map(({ day }) => day)).size;
    let sum = 0;
    this.sums = this.sessions.map((session) => (sum += session.pull));
  }

  /** Any session. */
  any(): Session {
    const point = this.random.next() * at(this.sums, this.sums.length - 1);
    let low = 0;
    for (let high = this.sums.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (at(this.sums, middle) > point) high = middle;
      else low = middle + 1;
    }
    return at(this.sessions, low);
  }

  /** A session in the weeks after another, if there is one; else any other. */
  after(earlier: Session): Session {
    const latest = earlier.day + this.random.int(14, 120);
    const next = this.sessions.filter((session) => session.day > earlier.day + 2 && session.day <= latest);
    if (next.length > 0) return this.random.pick(next);
    return this.any();
  }
}

/** How many contacts each of the persons has: at least one, and the more the likelier to have more. */
function contactCounts(random: Random, persons: number, contacts: number): number[] {
  const counts = Array.from({ length: persons }, () => 1);
  const grants: number[] = [];
  for (let extra = contacts - persons; extra > 0; extra--) {
    const again = grants.length > 0 && random.chance(0.42);
    let index = again ? random.pick(grants) : random.int(0, persons - 1);
    if (at(counts, index) >= 14) index = random.int(0, persons - 1);
    counts[index] = at(counts, index) + 1;
    grants.push(index);
  }
  return counts;
}

function draft(session: Session, person: Person | null, nationality: string | null): Draft {
  return { session, person, nationality, type: null, accompaniment: null };
}

/** A person's contacts of a year, on different days; now and then one in another region. */
function visits(random: Random, person: Person, count: number, home: Diary, away: Diary | null): Draft[] {
  const made: Session[] = [home.any()];
  while (made.length < count) {
    const roams = away !== null && random.chance(0.04);
    const next = roams ? away.any() : home.after(at(made, made.length - 1));
    const sameDay = made.some(({ day }) => day === next.day);
    if (!sameDay || made.length >= home.days) made.push(next);
  }
  return made.map((session) => draft(session, person, person.nationality));
}

function draftsOfStratum(
  random: Random,
  people: People,
  year: YearPlan,
  plan: RegionPlan,
  stratum: Stratum,
  home: Diary,
  away: Diary | null,
): Draft[] {
  const persons = people.gather(year.year, plan.region, stratum, year.continuing);
  const counts = contactCounts(random, stratum.persons, stratum.contacts);
  const identified = persons.flatMap((person, index) =>
    visits(random, person, at(counts, index), home, away),
  );
  const anonymous = Array.from({ length: stratum.anonymous }, () =>
    draft(home.any(), null, stratum.nationality),
  );
  return [...identified, ...anonymous];
}

/** All contacts of a team in a year, in the order of their sessions, without type or accompaniment yet. */
export function draftsOf(
  random: Random,
  people: People,
  year: YearPlan,
  sessions: readonly Session[],
): Draft[] {
  const diaries = new Map(
    year.regions.map(({ region }) => [
      region,
      new Diary(
        random,
        sessions.filter((session) => session.region === region),
      ),
    ]),
  );
  const drafts = year.regions.flatMap((plan) => {
    const home = diaries.get(plan.region);
    if (!home) return [];
    const away = diaries.get(plan.region === 'BRU' ? 'VLG' : 'BRU') ?? null;
    const other = plan.region === 'WAL' || plan.region === 'FR-LIT' ? null : away;
    return strataOf(year.year, plan).flatMap((stratum) =>
      draftsOfStratum(random, people, year, plan, stratum, home, other),
    );
  });
  const order = new Map(sessions.map((session, index) => [session, index]));
  const place = (one: Draft) => order.get(one.session) ?? 0;
  return random.shuffle(drafts).sort((one, other) => place(one) - place(other));
}
