import { Random } from '../../../data-samples/generator/random.ts';

/** A contact as it is meant, before a file dresses it. */
export interface Meant {
  readonly contact_id: string;
  readonly contact_date: string;
  readonly site_code: string | null;
  readonly person_key: string | null;
  readonly nationality: string | null;
  readonly language_main: string | null;
  readonly sex: string | null;
  readonly age: number | null;
  readonly head_count: number;
  readonly contact_type: string | null;
  readonly duration_min: number | null;
  readonly topics: readonly string[];
  readonly referrals: readonly string[];
  /** Free text: always dropped at the door. */
  readonly remark: string;
}

export type MeantField = keyof Meant;

const SITES = [
  'BE-BRU-MAX',
  'BE-BRU-NOR',
  'BE-BRU-CAN',
  'BE-BRU-ABA',
  'BE-BRU-HUB',
  'BE-VLG-ANT',
  'BE-VLG-GNT',
  'FR-62-CAL',
  'FR-59-GSY',
] as const;
const NATIONALITIES = [
  'ERI',
  'SDN',
  'ETH',
  'AFG',
  'PSE',
  'SYR',
  'TUR',
  'IRQ',
  'BDI',
  'YEM',
  'GIN',
  'SSD',
] as const;
const LANGUAGES = ['tir', 'ara', 'amh', 'prs', 'pus', 'tur', 'run', 'som', 'fra', 'eng', 'ckb'] as const;
const TYPES = ['INF', 'IND', 'FUP', 'REF', 'ABS'] as const;
/** In the order of the option columns, so that a spread list reads back in the order in which it is meant. */
export const TOPICS = ['IPP', 'DUB', 'REC', 'AVR', 'REG', 'MED', 'SOC', 'LEG', 'THB', 'PRA'] as const;
export const REFERRALS = ['LEG', 'SOC', 'MED', 'SHE', 'IOR', 'RET'] as const;
const MOST_TOPICS = 4;

const REMARKS = [
  '',
  'revient demain, avec un ami',
  'a dit « je reste à Bruxelles »',
  'wil niet terug; wacht op nieuws van zijn broer',
  'cherche l’Office des étrangers | perdu',
  'hij zei: "ik kom morgen terug", en vertrok',
  '"Calais" est son but',
  'première ligne\nseconde ligne, avec une virgule',
  'l’accueil est saturé ; orienté vers le Samusocial où il a déjà dormi deux nuits',
  'naïef, coördinatie met Gent, één nacht',
  'œdème au pied – vu à l’infirmerie',
  'asked for a phone charger and a blanket',
] as const;

function some<T>(random: Random, items: readonly T[], share: number, most: number): T[] {
  const picked = items.filter(() => random.chance(share));
  return picked.slice(0, most);
}

function orBlank<T>(random: Random, items: readonly T[], blank: number): T | null {
  return random.chance(blank) ? null : random.pick(items);
}

function dayOf(random: Random): string {
  const start = Date.UTC(2021, 0, 1);
  return new Date(start + random.int(0, 4 * 365) * 86_400_000).toISOString().slice(0, 10);
}

function meantRow(random: Random, at: number): Meant {
  return {
    contact_id: `C-${String(at + 1).padStart(4, '0')}`,
    contact_date: dayOf(random),
    site_code: orBlank(random, SITES, 0.08),
    person_key: random.chance(0.2) ? null : `P${random.int(100, 160)}`,
    nationality: orBlank(random, NATIONALITIES, 0.1),
    language_main: orBlank(random, LANGUAGES, 0.12),
    sex: random.weighted({ F: 2, M: 6, X: 1, '': 1 }) || null,
    age: random.chance(0.25) ? null : random.int(8, 67),
    head_count: random.chance(0.8) ? 1 : random.int(2, 14),
    contact_type: orBlank(random, TYPES, 0.05),
    duration_min: random.chance(0.15) ? null : random.int(1, 9) * 15,
    topics: some(random, TOPICS, 0.22, MOST_TOPICS),
    referrals: some(random, REFERRALS, 0.18, MOST_TOPICS),
    remark: random.pick(REMARKS),
  };
}

/** The table that files dress: the same for the same seed. */
export function meantRows(count = 40, seed = 2022): Meant[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, at) => meantRow(random, at));
}

function withDay(
  row: Meant,
  change: (year: number, month: number, day: number) => readonly [number, number, number],
): Meant {
  const [year = 0, month = 0, day = 0] = row.contact_date.split('-').map(Number);
  const [y, m, d] = change(year, month, day);
  const two = (number: number) => String(number).padStart(2, '0');
  return { ...row, contact_date: `${y}-${two(m)}-${two(d)}` };
}

/** The same contacts on days up to the 12th, so that no day proves an order. */
export function onEarlyDays(rows: readonly Meant[]): Meant[] {
  return rows.map((row) => withDay(row, (y, m, d) => [y, m, ((d - 1) % 12) + 1]));
}

/** The same contacts on early days, save one late in the file that proves the order. */
export function withOneProof(rows: readonly Meant[]): Meant[] {
  const proofAt = rows.length - 3;
  return onEarlyDays(rows).map((row, at) => (at === proofAt ? withDay(row, (y, m) => [y, m, 28]) : row));
}

/** The same contacts on days whose number is their month's, which read the same in both orders. */
export function onTwinDays(rows: readonly Meant[]): Meant[] {
  return rows.map((row) => withDay(row, (y, m) => [y, m, m]));
}

/** The same contacts on the first day of a month, or of a quarter. */
export function onFirstDays(rows: readonly Meant[], months: 1 | 3): Meant[] {
  return rows.map((row) => withDay(row, (y, m) => [y, m - ((m - 1) % months), 1]));
}
