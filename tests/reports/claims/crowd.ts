import { indicatorById } from '#lib/indicators/registry.ts';
import type { Fact } from '#lib/reports/claims/claim.ts';
import type { Sample } from './score.ts';

/** Breakdowns that a report has beside what a sentence is about. */
const breakdowns: Readonly<Record<string, readonly string[]>> = {
  region: ['BRU', 'VLG', 'WAL', 'FR-LIT'],
  nationality: ['ERI', 'SDN', 'AFG', 'ETH', 'SYR', 'IRQ', 'SOM', 'VNM', 'PSE', 'GIN'],
  site: [
    'BE-BRU-MAX',
    'BE-BRU-HUB',
    'BE-BRU-NOR',
    'BE-BRU-CAN',
    'BE-VLG-GNT',
    'BE-VLG-ANT',
    'BE-VLG-ZEE',
    'FR-62-CAL',
  ],
  language: ['tir', 'ara', 'amh', 'pus', 'prs', 'fra', 'eng'],
  topic: ['IPP', 'DUB', 'REC', 'AVR', 'LEG', 'UKX'],
  referral: ['LEG', 'MED', 'SHE', 'INF'],
  profile: ['SM', 'SW', 'FAM', 'UAM'],
  sex: ['F', 'M'],
  age: ['u18', '18-60'],
  team: ['BE-FEDASIL', 'FR-OFII'],
};

/** Indicators, about how large each is, and what it is broken down by. */
const kinds: readonly (readonly [id: string, size: number, by: readonly string[]])[] = [
  ['sessions', 430, ['region', 'site', 'team']],
  ['contact-moments', 5200, ['region', 'site', 'language', 'team', 'topic']],
  ['persons-reached', 2100, ['region', 'nationality', 'site', 'profile', 'sex', 'age', 'team', 'topic']],
  ['individual-interviews', 1250, ['region', 'site', 'team']],
  ['accompaniments', 460, ['region', 'topic']],
  ['accompaniments-opened', 320, ['region']],
  ['referrals', 1150, ['referral', 'region']],
  ['new-persons', 870, ['nationality']],
  ['returning-persons', 690, []],
  ['nationalities-reached', 41, ['region']],
  ['languages-used', 26, ['region']],
  ['unaccompanied-minors', 91, ['nationality', 'region']],
  ['vulnerable-persons', 63, []],
  ['voluntary-return-applicants', 77, []],
  ['requests-by-actors', 104, []],
  ['spontaneous-requests', 213, []],
  ['mediator-share', 0.35, ['region', 'team']],
  ['topic-share', 0.3, ['topic']],
  ['referral-rate', 0.22, ['region']],
  ['repeat-contact-rate', 0.31, ['nationality']],
  ['own-language-share', 0.48, []],
  ['language-covered-rate', 0.66, []],
  ['accompaniment-coverage', 0.19, []],
  ['outcome-coverage', 0.47, []],
  ['identification-rate', 0.74, []],
  ['confirmed-referral-rate', 0.6, []],
  ['contacts-per-person', 2.6, []],
  ['contacts-per-session', 12.2, ['site']],
];

/** Numbers that are the same on each run. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

type SampleFact = Sample['facts'][number];

function toFact(indicator: string, size: number, scope: Fact['scope'], random: () => number): SampleFact {
  const unit = indicatorById(indicator)!.unit;
  const round = (value: number) =>
    unit === 'share'
      ? Math.min(0.99, Number(value.toFixed(3)))
      : unit.includes('-per-')
        ? Number(value.toFixed(2))
        : Math.round(value);
  const part =
    Object.keys(scope).length === 0 || unit === 'share' ? 0.8 + random() * 0.4 : 0.05 + random() * 0.5;
  const value = size * part;
  const before = round(value * (0.75 + random() * 0.5));
  return {
    id: `crowd ${indicator} ${JSON.stringify(scope)}`,
    indicator,
    scope,
    unit,
    recorded: { value: round(value), before },
    current: { value: round(value * (0.7 + random() * 0.6)), before },
  };
}

/** The sample among the facts that a whole report knows: all of them change, and no sentence is about them. */
export function inCrowd(sample: Sample, seed: number): Sample {
  const random = seeded(seed);
  const has = (indicator: string, key: string | null) =>
    sample.facts.some((fact) => fact.indicator === indicator && (Object.keys(fact.scope)[0] ?? null) === key);
  const crowd = kinds.flatMap(([indicator, size, by]) => [
    ...(has(indicator, null) ? [] : [toFact(indicator, size, {}, random)]),
    ...by.flatMap((key) =>
      has(indicator, key)
        ? []
        : (breakdowns[key] ?? []).map((code) => toFact(indicator, size, { [key]: [code] }, random)),
    ),
  ]);
  return { ...sample, facts: [...sample.facts, ...crowd] };
}
