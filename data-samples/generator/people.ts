import { bridgeOf, languagesOf, mixOf } from './nationalities.ts';
import type { RegionPlan } from './programme.ts';
import { apportion, at, type Random } from './random.ts';
import type { Person, TeamCode } from './records.ts';

/** A group of persons of a year and region who share a nationality (`null`: never recorded). */
export interface Stratum {
  readonly nationality: string | null;
  readonly persons: number;
  readonly contacts: number;
  readonly anonymous: number;
}

/** At least one person of every nationality where there are people enough, the rest by weight. */
function personsByWeight(total: number, weights: readonly number[]): number[] {
  if (total < weights.length * 2) return apportion(total, weights);
  return apportion(total - weights.length, weights).map((count) => count + 1);
}

/** Divides a region's persons and contacts among nationalities, so that both follow the same shares. */
export function strataOf(year: number, plan: RegionPlan): Stratum[] {
  const mix = mixOf(year, plan.region);
  const codes = Object.keys(mix);
  const weights = Object.values(mix);
  const many = year === 2024 && plan.region === 'BRU';
  const known = plan.persons - plan.withoutNationality;
  const persons = [
    ...(many ? personsByWeight(known, weights) : apportion(known, weights)),
    plan.withoutNationality,
  ];
  const extras = apportion(plan.contacts - plan.persons, persons);
  const anonymous = [
    ...apportion(plan.anonymous - plan.anonymousWithoutNationality, weights),
    plan.anonymousWithoutNationality,
  ];
  return persons.map((count, index) => ({
    nationality: codes[index] ?? null,
    persons: count,
    contacts: count + at(extras, index),
    anonymous: at(anonymous, index),
  }));
}

type Profile = 'SM' | 'SW' | 'FAM' | 'COU' | 'UAM';
const PROFILES: Readonly<Record<Profile, number>> = { SM: 72, SW: 10, FAM: 9, COU: 4, UAM: 5 };

function sexOf(random: Random, profile: Profile): 'F' | 'M' | 'X' {
  if (random.chance(0.003)) return 'X';
  const female = { SM: 0, SW: 1, FAM: 0.55, COU: 0.5, UAM: 0.1 }[profile];
  return random.chance(female) ? 'F' : 'M';
}

function ageOf(random: Random, profile: Profile): number {
  if (profile === 'UAM') return random.int(14, 17);
  if (random.chance(0.015)) return random.int(61, 72);
  return random.chance(0.72) ? random.int(19, 34) : random.int(35, 58);
}

const STATUSES_2020 = { TRA: 38, AIP: 18, DUB: 16, IRR: 15, REJ: 9, SUB: 3, BIM: 1 };
const STATUSES_2021 = { AIP: 36, TRA: 22, DUB: 15, IRR: 12, REJ: 9, SUB: 4, BIM: 1, REGP: 1 };
const STATUSES_LATER = { AIP: 57, DUB: 11, REJ: 8, IRR: 8, SUB: 6, TRA: 4, BIM: 3, BIP: 2, REGP: 1 };
const STATUSES_COAST = { TRA: 55, DUB: 14, IRR: 12, AIP: 11, REJ: 6, BIM: 2 };

function statusOf(random: Random, year: number, team: TeamCode, nationality: string | null): string {
  if (nationality === 'UKR') return 'TPU';
  if (nationality === 'ROU' || nationality === 'BGR') return 'EUC';
  if (team === 'FR-OFII') return random.weighted(STATUSES_COAST);
  return random.weighted({ 2020: STATUSES_2020, 2021: STATUSES_2021 }[year] ?? STATUSES_LATER);
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Makes the persons of one team; keys are pseudonyms in the team's own namespace. */
export class People {
  readonly all: Person[] = [];
  private readonly random: Random;
  private readonly team: TeamCode;

  constructor(random: Random, team: TeamCode) {
    this.random = random;
    this.team = team;
  }

  private key(year: number): string {
    const number = String(this.all.length + 1).padStart(5, '0');
    if (this.team === 'FR-OFII') return `D${String(year).slice(2)}/${number}`;
    return `RO-${number}${LETTERS.charAt(this.random.int(0, LETTERS.length - 1))}`;
  }

  /** A person met for the first time. */
  meet(year: number, region: Person['region'], nationality: string | null): Person {
    const { random } = this;
    const profile = random.weighted(PROFILES);
    const language = random.weighted(languagesOf[nationality ?? ''] ?? { [bridgeOf(nationality)]: 1 });
    const person: Person = {
      key: this.key(year),
      region,
      nationality,
      language,
      sex: random.chance(0.02) ? null : sexOf(random, profile),
      birthYear: random.chance(0.06) && profile !== 'UAM' ? null : year - ageOf(random, profile),
      profile: random.chance(0.04) ? null : profile,
      vulnerable: random.chance(0.15)
        ? null
        : random.chance({ SM: 0.12, SW: 0.5, FAM: 0.7, COU: 0.2, UAM: 1 }[profile]),
      status: random.chance(0.07) ? null : statusOf(random, year, this.team, nationality),
      lastYear: year,
      accompaniment: null,
    };
    this.all.push(person);
    return person;
  }

  /** The persons of a stratum in a year: some known from the two years before, the others new. */
  gather(year: number, region: Person['region'], stratum: Stratum, continuing: number): Person[] {
    const known = this.all.filter(
      (person) =>
        person.region === region &&
        person.nationality === stratum.nationality &&
        person.lastYear < year &&
        person.lastYear >= year - 2,
    );
    const wanted = Math.min(known.length, Math.round(stratum.persons * continuing));
    const again = this.random.shuffle(known).slice(0, wanted);
    for (const person of again) person.lastYear = year;
    const fresh = Array.from({ length: stratum.persons - wanted }, () =>
      this.meet(year, region, stratum.nationality),
    );
    return [...again, ...fresh];
  }
}
