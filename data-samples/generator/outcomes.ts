import { dateOf, dayOf, yearOf } from './calendar.ts';
import type { YearPlan } from './programme.ts';
import { at, type Random } from './random.ts';
import type { ContactRow, OutcomeRow, TeamCode } from './records.ts';

const LAST_DAY = dayOf('2024-12-31');

const KINDS_BE = { 'IPA-BE': 30, 'REC-BE': 26, INFD: 14, LOST: 13, RTA: 6, MOVD: 6, REFU: 3, 'IPA-FR': 2 };
const KINDS_FR = { 'REC-FR': 38, 'IPA-FR': 20, MOVD: 16, LOST: 14, RTA: 6, INFD: 4, 'IPA-BE': 2 };
const RECEPTION_AFTER: Readonly<Record<string, string>> = { 'IPA-BE': 'REC-BE', 'IPA-FR': 'REC-FR' };
const EVIDENCE = { TEAM: 50, SELF: 32, ADMIN: 18 };

function countryOf(kind: string, team: TeamCode): string | null {
  if (kind.endsWith('-BE')) return 'BE';
  if (kind.endsWith('-FR')) return 'FR';
  if (kind === 'RTA' || kind === 'RTD') return team === 'FR-OFII' ? 'FR' : 'BE';
  return null;
}

function outcome(random: Random, row: ContactRow, kind: string, day: number): OutcomeRow {
  return {
    person_key: row.person_key ?? '',
    outcome_code: kind,
    outcome_date: dateOf(day),
    evidence: kind === 'RTD' ? 'ADMIN' : random.chance(0.08) ? null : random.weighted(EVIDENCE),
    country: countryOf(kind, row.team),
    team: row.team,
  };
}

/** The first day after a follow-up began on which an outcome of this kind can be known. */
function dayAfter(random: Random, kind: string, first: number): number {
  const soon = kind.startsWith('IPA') || kind.startsWith('REC') || kind === 'INFD';
  const wait = soon ? random.int(0, 45) : random.int(20, 160);
  return Math.min(LAST_DAY, first + (random.chance(0.12) ? wait * 2 : wait));
}

/** What became of one followed person: one known outcome, sometimes a second that follows from it. */
function known(random: Random, row: ContactRow): OutcomeRow[] {
  const first = dayOf(row.contact_date);
  const kind = random.weighted(row.team === 'FR-OFII' ? KINDS_FR : KINDS_BE);
  const day = dayAfter(random, kind, first);
  const made = [outcome(random, row, kind, day)];
  const next = RECEPTION_AFTER[kind];
  if (next && random.chance(0.35))
    made.push(outcome(random, row, next, Math.min(LAST_DAY, day + random.int(1, 60))));
  if (kind === 'RTA' && random.chance(0.12))
    made.push(outcome(random, row, 'RTD', Math.min(LAST_DAY, day + random.int(30, 90))));
  return made;
}

/** Follow-ups of which nothing is known yet: some are noted as pending. */
function open(random: Random, row: ContactRow): OutcomeRow[] {
  if (!random.chance(0.14)) return [];
  const day = Math.min(LAST_DAY, dayOf(row.contact_date) + random.int(10, 120));
  return [outcome(random, row, 'PEND', day)];
}

/** First contact of each person that is an interview or belongs to an accompaniment, by year. */
function cohorts(rows: readonly ContactRow[]): Map<number, ContactRow[]> {
  const seen = new Set<string>();
  const byYear = new Map<number, ContactRow[]>();
  for (const row of rows) {
    if (row.person_key === null || seen.has(row.person_key)) continue;
    if (row.contact_type !== 'IND' && row.accompaniment_id === null) continue;
    seen.add(row.person_key);
    const year = yearOf(dayOf(row.contact_date));
    byYear.set(year, [...(byYear.get(year) ?? []), row]);
  }
  return byYear;
}

/** Outcomes of one team's followed persons: the planned share of each year's cohort has a known one. */
export function outcomeRows(
  random: Random,
  years: readonly YearPlan[],
  rows: readonly ContactRow[],
): OutcomeRow[] {
  const byYear = cohorts(rows);
  const made = years.flatMap(({ year, followed }) => {
    const cohort = random.shuffle(byYear.get(year) ?? []);
    const wanted = Math.round(cohort.length * followed);
    return cohort.flatMap((row, index) =>
      index < wanted ? known(random, at(cohort, index)) : open(random, row),
    );
  });
  return made.sort(
    (one, other) =>
      compare(one.outcome_date, other.outcome_date) || compare(one.person_key, other.person_key),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
