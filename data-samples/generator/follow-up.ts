import type { RegionPlan, YearPlan } from './programme.ts';
import { at, type Random } from './random.ts';
import type { Accompaniment, Draft, Person } from './records.ts';

const INTERVIEW_ODDS: Readonly<Record<string, number>> = {
  ADH: 9,
  PER: 3,
  TEL: 1.2,
  SHE: 1.6,
  SQT: 1.2,
  OUT: 1,
  GRP: 0.3,
};

/** Decides which contacts are individual interviews: exactly as many as planned. */
export function setTypes(random: Random, year: YearPlan, drafts: readonly Draft[]): void {
  const odds = (one: Draft) =>
    (INTERVIEW_ODDS[one.session.activity] ?? 1) *
    (one.person ? 1 : 0.2) *
    (one.session.mediators > 0 ? 1.25 : 1);
  const ranked = drafts
    .map((one) => ({ one, rank: random.next() / odds(one) }))
    .sort((left, right) => left.rank - right.rank);
  for (const { one } of ranked.slice(0, year.interviews)) one.type = 'IND';
  const seen = new Set<Person>();
  for (const one of drafts) {
    const again = one.person !== null && seen.has(one.person);
    if (one.type === null && !random.chance(0.015)) one.type = again && random.chance(0.7) ? 'FUP' : 'INF';
    if (one.person) seen.add(one.person);
  }
}

const TOPICS: Readonly<Record<string, number>> = {
  IPP: 52,
  DUB: 24,
  LEG: 17,
  MED: 15,
  SOC: 12,
  EMP: 10,
  REG: 8,
  AVR: 9,
  FAM: 5,
  THB: 2,
  PRA: 16,
  OTH: 3,
};

/** What is talked about besides reception. */
export function topicsFor(random: Random, year: number, person: Person | null, coast: boolean): string[] {
  const crossing = coast ? 45 : Math.max(2, 24 - (year - 2020) * 7);
  const chances = {
    ...TOPICS,
    UKX: crossing,
    ...(person?.profile === 'UAM' ? { MIN: 80 } : {}),
    ...(person?.status === 'TPU' ? { TPU: 90 } : {}),
  };
  const found = Object.entries(chances).filter(([, percent]) => random.chance(percent / 100));
  return found.length === 0 ? ['IPP'] : found.map(([code]) => code).slice(0, 5);
}

/** Opens and continues accompaniments of one team, with exact numbers a year and region. */
export class FollowUp {
  private readonly random: Random;
  private readonly prefix: string;
  private count = 0;

  constructor(random: Random, prefix: string) {
    this.random = random;
    this.prefix = prefix;
  }

  private open(year: number, person: Person, first: Draft): Accompaniment {
    this.count += 1;
    const { region } = first.session;
    const opened: Accompaniment = {
      id: `${this.prefix}${String(year).slice(2)}-${String(this.count).padStart(5, '0')}`,
      person,
      region,
      topics: topicsFor(this.random, year, person, region === 'FR-LIT'),
      lastDay: first.session.day,
      reception: null,
    };
    person.accompaniment = opened;
    return opened;
  }

  private attach(accompaniment: Accompaniment, drafts: readonly Draft[]): void {
    for (const one of drafts) {
      one.accompaniment = accompaniment;
      accompaniment.lastDay = one.session.day;
    }
  }

  /** Accompaniments of the years before that go on; returns those now active. */
  private resume(groups: readonly (readonly Draft[])[]): Accompaniment[] {
    const active: Accompaniment[] = [];
    for (const group of groups) {
      const first = at(group, 0);
      const open = first.person?.accompaniment;
      if (!open || first.session.day - open.lastDay > 210 || open.region !== first.session.region) continue;
      this.attach(open, group);
      active.push(open);
    }
    return active;
  }

  /** New accompaniments, interviewed persons first, then the others by lot, up to the number wanted. */
  private start(year: number, groups: readonly (readonly Draft[])[], wanted: number): Accompaniment[] {
    const free = groups.filter((group) => at(group, 0).accompaniment === null);
    const interviewed = (group: readonly Draft[]) => group.some((one) => one.type === 'IND');
    const ranked = this.random
      .shuffle(free)
      .map((group) => ({ group, late: !interviewed(group) && !this.random.chance(0.35) }))
      .sort((one, other) => Number(one.late) - Number(other.late));
    return ranked.slice(0, wanted).map(({ group }) => this.startOne(year, group));
  }

  private startOne(year: number, group: readonly Draft[]): Accompaniment {
    const interview = group.findIndex((one) => one.type === 'IND');
    const from = group.slice(Math.max(0, interview));
    const first = at(from, 0);
    if (!first.person) throw new Error('An accompaniment needs a person');
    const opened = this.open(year, first.person, first);
    this.attach(opened, from);
    return opened;
  }

  /** Gives the topic "reception" to as many of the year's accompaniments as planned. */
  private setReception(active: readonly Accompaniment[], wanted: number): void {
    const has = active.filter(({ reception }) => reception === true).length;
    const open = this.random.shuffle(active.filter(({ reception }) => reception === null));
    open.forEach((one, index) => (one.reception = index < wanted - has));
  }

  /** The accompaniments of one year and region. */
  plan(year: number, plan: RegionPlan, drafts: readonly Draft[]): void {
    const byPerson = new Map<Person, Draft[]>();
    for (const one of drafts) {
      if (!one.person || one.session.region !== plan.region || one.person.region !== plan.region) continue;
      byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
    }
    const groups = [...byPerson.values()];
    const active = this.resume(groups);
    const second = this.splitOff(year, groups, Math.round(plan.accompaniments * 0.02));
    const started = this.start(year, groups, plan.accompaniments - active.length - second.length);
    this.setReception([...active, ...second, ...started], plan.reception);
  }

  /** A few persons have a second accompaniment in the year. */
  private splitOff(year: number, groups: readonly (readonly Draft[])[], wanted: number): Accompaniment[] {
    const long = groups.filter((group) => group.length >= 3 && at(group, 0).accompaniment !== null);
    return this.random
      .shuffle(long)
      .slice(0, wanted)
      .map((group) => this.startOne(year, group.slice(-1)));
  }
}
