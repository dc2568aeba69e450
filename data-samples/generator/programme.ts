import type { RegionCode } from './records.ts';

/** What is planned for one region in one year, all for identified people but `anonymous`. */
export interface RegionPlan {
  readonly region: RegionCode;
  readonly persons: number;
  readonly contacts: number;
  /** Persons among them whose nationality was never recorded. */
  readonly withoutNationality: number;
  readonly anonymous: number;
  readonly anonymousWithoutNationality: number;
  readonly accompaniments: number;
  /** How many of the year's accompaniments have the topic "right to reception". */
  readonly reception: number;
}

/** One year of one team. */
export interface YearPlan {
  readonly year: number;
  readonly interviews: number;
  /** Share of the year's persons who are known from an earlier year. */
  readonly continuing: number;
  /** Share of the followed persons with a known outcome. */
  readonly followed: number;
  readonly regions: readonly RegionPlan[];
}

// Columns: persons, their contacts, without nationality, anonymous contacts, without nationality,
// accompaniments, with reception.
type Numbers = readonly [number, number, number, number, number, number, number];

function region(code: RegionCode, numbers: Numbers): RegionPlan {
  const [
    persons,
    contacts,
    withoutNationality,
    anonymous,
    anonymousWithoutNationality,
    accompaniments,
    reception,
  ] = numbers;
  return {
    region: code,
    persons,
    contacts,
    withoutNationality,
    anonymous,
    anonymousWithoutNationality,
    accompaniments,
    reception,
  };
}

/**
 * Fedasil's own team. 2021 and 2024 add up to the published figures: 2,044 contact moments and 471
 * interviews; 1,702 persons, 1,400 accompaniments, 2,412 contact moments of which 193 anonymous, and
 * the topic "reception" in 53 % (530 of 1,000) and 35 % (136 of 388) of accompaniments.
 */
export const fedasilYears: readonly YearPlan[] = [
  {
    year: 2020,
    interviews: 262,
    continuing: 0,
    followed: 0.12,
    regions: [region('BRU', [872, 1049, 31, 441, 30, 402, 92])],
  },
  {
    year: 2021,
    interviews: 471,
    continuing: 0.16,
    followed: 0.18,
    regions: [
      region('BRU', [1010, 1372, 15, 358, 5, 590, 177]),
      region('VLG', [178, 221, 3, 76, 1, 84, 17]),
      region('WAL', [13, 15, 0, 2, 0, 9, 3]),
    ],
  },
  {
    year: 2022,
    interviews: 603,
    continuing: 0.18,
    followed: 0.23,
    regions: [
      region('BRU', [1102, 1478, 44, 266, 14, 766, 368]),
      region('VLG', [260, 332, 10, 61, 4, 176, 49]),
      region('WAL', [11, 13, 0, 3, 0, 8, 3]),
    ],
  },
  {
    year: 2023,
    interviews: 741,
    continuing: 0.19,
    followed: 0.27,
    regions: [
      region('BRU', [1143, 1526, 46, 187, 15, 901, 496]),
      region('VLG', [331, 418, 13, 52, 4, 262, 86]),
      region('WAL', [10, 12, 0, 2, 0, 8, 3]),
    ],
  },
  {
    year: 2024,
    interviews: 905,
    continuing: 0.2,
    followed: 0.31,
    regions: [
      region('BRU', [1222, 1604, 49, 140, 12, 1000, 530]),
      region('VLG', [466, 597, 18, 51, 4, 388, 136]),
      region('WAL', [14, 18, 0, 2, 0, 12, 4]),
    ],
  },
];

/** OFII's team on the coast. */
export const ofiiYears: readonly YearPlan[] = [
  {
    year: 2020,
    interviews: 88,
    continuing: 0,
    followed: 0.16,
    regions: [region('FR-LIT', [228, 268, 9, 262, 24, 92, 24])],
  },
  {
    year: 2021,
    interviews: 132,
    continuing: 0.08,
    followed: 0.2,
    regions: [region('FR-LIT', [318, 382, 12, 331, 27, 140, 38])],
  },
  {
    year: 2022,
    interviews: 141,
    continuing: 0.09,
    followed: 0.22,
    regions: [region('FR-LIT', [326, 395, 12, 322, 25, 151, 40])],
  },
  {
    year: 2023,
    interviews: 137,
    continuing: 0.09,
    followed: 0.22,
    regions: [region('FR-LIT', [309, 377, 11, 302, 24, 149, 42])],
  },
  {
    year: 2024,
    interviews: 144,
    continuing: 0.1,
    followed: 0.24,
    regions: [region('FR-LIT', [322, 398, 12, 311, 22, 160, 46])],
  },
];
