import { dateOf, yearOf } from './calendar.ts';
import { topicsFor } from './follow-up.ts';
import { languageUse } from './language.ts';
import { languagesOf } from './nationalities.ts';
import type { YearPlan } from './programme.ts';
import type { Random } from './random.ts';
import type { ContactRow, Draft, Person } from './records.ts';
import { referralOf } from './referral.ts';

type Attributes = Pick<ContactRow, 'profile' | 'admin_status' | 'sex' | 'age' | 'uam' | 'vulnerable'>;

const NOTHING: Attributes = {
  profile: null,
  admin_status: null,
  sex: null,
  age: null,
  uam: null,
  vulnerable: null,
};

function profileAt(person: Person, age: number | null): string | null {
  if (person.profile !== 'UAM' || age === null || age < 18) return person.profile;
  return person.sex === 'F' ? 'SW' : 'SM';
}

/** What is noted of a person at one contact: mostly the same as before, sometimes missing or different. */
function attributesOf(random: Random, one: Draft): Attributes {
  const { person } = one;
  if (person === null) return strangerOf(random);
  const age = person.birthYear === null ? null : yearOf(one.session.day) - person.birthYear;
  const profile = profileAt(person, age);
  const aged = random.chance(0.02) && age !== null && age > 21 ? age - random.int(1, 3) : age;
  if (random.chance(0.06) && person.status === 'AIP')
    person.status = random.weighted({ DUB: 5, REJ: 3, SUB: 1 });
  else if (random.chance(0.25) && (person.status === 'TRA' || person.status === 'IRR')) person.status = 'AIP';
  return {
    profile: random.chance(0.02) ? null : profile,
    admin_status: random.chance(0.03) ? null : random.chance(0.01) ? 'UNK' : person.status,
    sex: random.chance(0.01) ? null : person.sex,
    age: random.chance(0.03) ? null : aged,
    uam: profile === null ? null : profile === 'UAM',
    vulnerable: person.vulnerable,
  };
}

/** An unidentified person: little is noted. */
function strangerOf(random: Random): Attributes {
  if (random.chance(0.35)) return NOTHING;
  const woman = random.chance(0.12);
  const profile = random.chance(0.3) ? null : woman ? 'SW' : 'SM';
  return { ...NOTHING, sex: woman ? 'F' : 'M', profile, uam: profile === null ? null : false };
}

function headCount(random: Random, one: Draft): number {
  if (one.session.activity === 'GRP' && one.person === null) return random.int(6, 18);
  if (one.person?.profile === 'FAM' && random.chance(0.35)) return random.int(2, 5);
  return random.chance(one.person ? 0.015 : 0.1) ? random.int(2, 6) : 1;
}

function duration(random: Random, one: Draft): number | null {
  if (random.chance(0.14)) return null;
  return one.type === 'IND' ? random.int(5, 16) * 5 : random.int(1, 5) * 5;
}

/** Topics of one contact: those of its accompaniment, all or some; else its own. */
function topicsOf(random: Random, one: Draft, reception: ReadonlySet<Draft>): string[] {
  const { accompaniment, session } = one;
  const first = accompaniment ? accompaniment.reception === true : reception.has(one);
  const own = accompaniment
    ? accompaniment.topics.filter((_, index) => index === 0 || random.chance(0.75))
    : topicsFor(random, yearOf(session.day), one.person, session.region === 'FR-LIT').slice(0, first ? 2 : 3);
  return first ? ['REC', ...own] : own;
}

/** Which contacts without accompaniment have any topics, and which of those "reception": the share of their region. */
export function receptionOf(random: Random, year: YearPlan, drafts: readonly Draft[]) {
  const spoken = new Set(drafts.filter((one) => one.accompaniment !== null || !random.chance(0.08)));
  const reception = new Set<Draft>();
  for (const plan of year.regions) {
    const loose = drafts.filter(
      (one) => one.accompaniment === null && one.session.region === plan.region && spoken.has(one),
    );
    const wanted = Math.round((loose.length * plan.reception) / plan.accompaniments);
    for (const one of random.shuffle(loose).slice(0, wanted)) reception.add(one);
  }
  return { spoken, reception };
}

function ownLanguage(random: Random, one: Draft): string | null {
  if (one.person) return one.person.language;
  const known = languagesOf[one.nationality ?? ''];
  return known ? random.weighted(known) : null;
}

/**
 * The nationality as noted at one contact: sometimes the code for unknown or stateless instead of an
 * empty cell, and in years without a published share now and then another than before.
 */
function notedNationality(random: Random, year: number, one: Draft): string | null {
  if (year === 2021) return one.nationality;
  if (one.nationality === null) return random.weighted({ '': 80, XXX: 13, XXA: 7 }) || null;
  if (year === 2024 || one.person === null || !random.chance(0.012)) return one.nationality;
  return { ERI: 'ETH', ETH: 'ERI', SDN: 'TCD', IRQ: 'SYR', KWT: 'IRQ' }[one.nationality] ?? null;
}

/** The rows of a year's contacts, in order; ids count from 1. */
export function contactRows(
  random: Random,
  year: YearPlan,
  drafts: readonly Draft[],
  prefix: string,
): ContactRow[] {
  const { spoken, reception } = receptionOf(random, year, drafts);
  return drafts.map((one, index) => ({
    contact_id: `${prefix}${String(year.year).slice(2)}-${String(index + 1).padStart(5, '0')}`,
    contact_date: dateOf(one.session.day),
    site_code: one.session.site,
    activity_type: one.session.activity,
    activity_id: one.session.activity_id,
    team: one.session.team,
    person_key: one.person?.key ?? null,
    head_count: headCount(random, one),
    contact_type: one.type,
    accompaniment_id: one.accompaniment?.id ?? null,
    ...languageUse(random, one, ownLanguage(random, one)),
    duration_min: duration(random, one),
    nationality: notedNationality(random, year.year, one),
    ...attributesOf(random, one),
    topics: spoken.has(one) ? topicsOf(random, one, reception) : random.chance(0.06) ? ['UNK'] : [],
    ...referralOf(random, one),
  }));
}
