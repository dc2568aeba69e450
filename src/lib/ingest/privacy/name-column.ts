import type { ColumnProfile } from '../plan.ts';
import type { PrivateFinding } from './finding.ts';
import { nameHint, type NameHint } from './name-headers.ts';
import { nameSigns, type NameSigns } from './names.ts';

const FEWEST_UNHINTED = 8;
const FEWEST_SINGLE = 3;

/** How many values of a column, weighed by how often they stand, look like names in each way. */
interface Tally {
  readonly total: number;
  readonly shaped: number;
  readonly loose: number;
  /** Shaped or a single word. */
  readonly short: number;
  readonly given: number;
}

/** The signs of several names in one cell are those that all of them show. */
function signsOf(value: string, isJoined: boolean): NameSigns {
  const parts = isJoined ? value.split(/\s*[+&/;]\s*|\s+(?:et|en|and)\s+/) : [value];
  const signs = parts.map(nameSigns);
  const all = (key: keyof NameSigns) => signs.every((sign) => sign[key]);
  return {
    isShaped: all('isShaped'),
    isLoose: all('isLoose'),
    isSingle: signs.every(({ isSingle, isShaped }) => isSingle || isShaped),
    isGiven: signs.some(({ isGiven }) => isGiven),
  };
}

function tallyOf(profile: ColumnProfile, isJoined: boolean): Tally {
  const tally = { total: 0, shaped: 0, loose: 0, short: 0, given: 0 };
  for (const [value, times] of profile.values) {
    const signs = signsOf(value, isJoined);
    tally.total += times;
    if (signs.isShaped) tally.shaped += times;
    if (signs.isLoose) tally.loose += times;
    if (signs.isSingle) tally.short += times;
    if (signs.isGiven) tally.given += times;
  }
  return tally;
}

/** How many values count as names, where enough do for what the header leads to expect; 0 where not. */
function namesIn(tally: Tally, hint: NameHint, distinct: number, variety: number): number {
  const { total, shaped, loose, short, given } = tally;
  const isMost = (count: number) => count >= total * 0.6;
  const isGivenIn = (share: number) => given >= total * share;
  if (hint === 'person') {
    if (loose >= total * 0.5 && variety >= 0.3) return loose;
    return isMost(short) && isGivenIn(0.1) ? short : 0;
  }
  if (hint === 'staff') return isMost(short) && (isGivenIn(0.1) || isMost(shaped)) ? short : 0;
  const isVaried = distinct >= FEWEST_UNHINTED && variety >= 0.5;
  if (isVaried && isMost(shaped) && isGivenIn(hint === 'thing' ? 0.3 : 0.08)) return shaped;
  const isFirstNames = hint === 'none' && distinct >= FEWEST_SINGLE && isMost(short) && isGivenIn(0.5);
  return isFirstNames ? short : 0;
}

/**
 * Names of people, told by the shape of the values and some given names among them. A header that speaks
 * of people asks less of the values, one that speaks of places or organisations more.
 */
export function namesOfPeople(profile: ColumnProfile, folded: string): PrivateFinding | null {
  const hint = nameHint(folded);
  const tally = tallyOf(profile, hint === 'staff');
  if (tally.total === 0) return null;
  const variety = profile.distinct / Math.max(1, profile.filled);
  const count = namesIn(tally, hint, profile.distinct, variety);
  return count === 0 ? null : { code: 'private_name', count, total: tally.total };
}
