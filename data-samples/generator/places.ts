import type { RegionCode, TeamCode } from './records.ts';

/** A series of sessions at one site: sessions per week for each year from 2020 to 2024. */
export interface Series {
  readonly site: string;
  readonly region: RegionCode;
  readonly activity: string;
  readonly perWeek: readonly [number, number, number, number, number];
  /** Contacts that one session draws, relative to other sessions of the region. */
  readonly pull: number;
  /** First and last day, where the series doesn't run all years. */
  readonly from?: string;
  readonly to?: string;
}

type PerWeek = Series['perWeek'];

function series(
  region: RegionCode,
  site: string,
  activity: string,
  pull: number,
  perWeek: PerWeek,
  span: { from?: string; to?: string } = {},
): Series {
  return { site, region, activity, perWeek, pull, ...span };
}

// prettier-ignore
const fedasil: readonly Series[] = [
  series('BRU', 'BE-BRU-MAX', 'OUT', 9, [1.6, 1.5, 1.2, 0.8, 0.5]),
  series('BRU', 'BE-BRU-NOR', 'OUT', 7, [1.2, 1.1, 0.8, 0.5, 0.4]),
  series('BRU', 'BE-BRU-CAN', 'OUT', 8, [0.2, 0.4, 0.8, 0.8, 0.3]),
  series('BRU', 'BE-BRU-ABA', 'OUT', 4, [0.2, 0.3, 0.2, 0.2, 0.2]),
  series('BRU', 'BE-BRU-MID', 'OUT', 5, [0.2, 0.4, 0.4, 0.4, 0.4]),
  series('BRU', 'BE-BRU-PCH', 'OUT', 9, [0.3, 0.6, 1.1, 0.3, 0.1]),
  series('BRU', 'BE-BRU-PAC', 'OUT', 8, [0, 0, 0.4, 0.8, 0.4], { from: '2022-08-29' }),
  series('BRU', 'BE-BRU-HUB', 'PER', 8, [0.4, 1.0, 1.5, 2.3, 1.2]),
  series('BRU', 'BE-BRU-INF', 'PER', 11, [0, 0, 0, 2.6, 3.0], { from: '2023-09-27' }),
  series('BRU', 'BE-BRU-HUB', 'ADH', 2.2, [0.5, 0.8, 1.2, 1.2, 0.7]),
  series('BRU', 'BE-BRU-INF', 'ADH', 2.2, [0, 0, 0, 1.2, 1.6], { from: '2023-09-27' }),
  series('BRU', 'BE-BRU-ULY', 'SHE', 7, [0.4, 0.4, 0.3, 0.3, 0.2]),
  series('BRU', 'BE-BRU-SAM', 'SHE', 6, [0.1, 0.3, 0.4, 0.5, 0.5]),
  series('BRU', 'BE-BRU-SQT', 'SQT', 9, [0, 0.1, 0.9, 0.6, 0.2], { from: '2021-10-04' }),
  series('BRU', 'BE-BRU-HUB', 'TEL', 1.4, [0.2, 0.4, 0.5, 0.5, 0.6]),
  series('BRU', 'BE-BRU-SAM', 'GRP', 5, [0, 0.1, 0.15, 0.2, 0.25]),
  series('VLG', 'BE-VLG-ZEE', 'OUT', 6, [0, 0.7, 0.5, 0.25, 0.15], { from: '2021-03-15' }),
  series('VLG', 'BE-VLG-ANT', 'OUT', 4, [0, 0.4, 0.4, 0.3, 0.15], { from: '2021-02-01' }),
  series('VLG', 'BE-VLG-GNT', 'OUT', 4, [0, 0.3, 0.4, 0.3, 0.15], { from: '2021-02-01' }),
  series('VLG', 'BE-VLG-ANT', 'PER', 7, [0, 0, 0.5, 0.9, 1.0], { from: '2022-01-10' }),
  series('VLG', 'BE-VLG-GNT', 'PER', 6, [0, 0, 0.3, 0.7, 0.9], { from: '2022-03-07' }),
  series('VLG', 'BE-VLG-LEU', 'PER', 4, [0, 0, 0, 0.4, 0.6], { from: '2023-05-08' }),
  series('VLG', 'BE-VLG-ANT', 'ADH', 2, [0, 0.2, 0.3, 0.4, 0.5], { from: '2021-02-01' }),
  series('WAL', 'BE-WAL-LIE', 'ADH', 2, [0, 0.08, 0.08, 0.08, 0.1], { from: '2021-04-19' }),
  series('WAL', 'BE-WAL-WAR', 'ADH', 3, [0, 0.06, 0.02, 0.02, 0.02], { from: '2021-04-19' }),
  series('WAL', 'BE-WAL-CRL', 'ADH', 2, [0, 0.04, 0.06, 0.05, 0.06], { from: '2021-04-19' }),
  series('WAL', 'BE-WAL-NAM', 'ADH', 1, [0, 0.03, 0.03, 0.03, 0.05], { from: '2021-04-19' }),
];

// prettier-ignore
const ofii: readonly Series[] = [
  series('FR-LIT', 'FR-62-CAL', 'OUT', 8, [0.9, 1.0, 1.0, 0.9, 0.9]),
  series('FR-LIT', 'FR-59-GSY', 'OUT', 7, [0.7, 0.8, 0.5, 0.3, 0.3]),
  series('FR-LIT', 'FR-59-LOP', 'OUT', 7, [0, 0.2, 0.5, 0.7, 0.7], { from: '2021-11-22' }),
  series('FR-LIT', 'FR-59-DKK', 'PER', 5, [0.2, 0.3, 0.3, 0.4, 0.4]),
];

/** The series of sessions of a team. */
export function seriesOf(team: TeamCode): readonly Series[] {
  return team === 'FR-OFII' ? ofii : fedasil;
}
