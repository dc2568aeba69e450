import type { Random } from './random.ts';
import type { ContactRow, Draft } from './records.ts';

const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  BRU: [
    'Samusocial',
    'Médecins du Monde',
    'BelRefugees',
    'Croix-Rouge de Belgique',
    'Caritas International',
    'CPAS de Bruxelles',
  ],
  VLG: ['CAW Antwerpen', 'OCMW Gent', 'Stad Leuven', 'Politie Zeebrugge'],
  WAL: ['CPAS de Liège', 'Ville de Waremme', 'CPAS de Charleroi', 'Relais social Namur'],
  'FR-LIT': ['AUDASSE', 'France terre d’asile', 'Croix-Rouge française', 'PASS Calais'],
};

/** One of the first-line organisations of a region. */
export function partnerIn(random: Random, region: string): string {
  return random.pick(PARTNERS[region] ?? ['Caritas International']);
}

const SERVICES_BE = {
  LEG: 20,
  MED: 18,
  SHE: 18,
  IOR: 14,
  INF: 12,
  DSP: 12,
  SOC: 9,
  RET: 5,
  MHC: 4,
  FAM: 2,
  REL: 1,
  THB: 1,
  OTH: 2,
};
const SERVICES_FR = { SHE: 40, IOR: 18, MED: 12, LEG: 9, RET: 7, UAM: 5, SOC: 3, FAM: 2, REL: 2, OTH: 2 };
const STATUSES = { INFO: 55, ACC: 16, CONF: 13, DECL: 4, UNK: 3 };

type Referral = Pick<
  ContactRow,
  'referrals' | 'referral_status' | 'referral_direction' | 'request_origin' | 'partner'
>;

function services(random: Random, one: Draft): string[] {
  const weights = one.session.region === 'FR-LIT' ? SERVICES_FR : SERVICES_BE;
  const count = random.chance(0.28) ? 2 : 1;
  const minor = one.person?.profile === 'UAM' && random.chance(0.6) ? ['UAM'] : [];
  return [...new Set([...minor, ...Array.from({ length: count }, () => random.weighted(weights))])];
}

function originOf(random: Random, one: Draft): string | null {
  if (random.chance(0.1)) return null;
  const approached = one.session.activity === 'OUT' || one.session.activity === 'SQT';
  return random.weighted(
    approached ? { TEAM: 85, PERSON: 12, ACTOR: 3 } : { PERSON: 66, TEAM: 20, ACTOR: 14 },
  );
}

/** Where a person was sent, or came from, and who asked for the contact. */
export function referralOf(random: Random, one: Draft): Referral {
  const origin = originOf(random, one);
  const partner = origin === 'ACTOR' ? partnerIn(random, one.session.region) : null;
  const likely =
    { IND: 0.58, FUP: 0.36, INF: 0.2 }[one.type ?? 'INF'] + (one.session.mediators > 0 ? 0.04 : 0);
  if (!random.chance(likely)) {
    return {
      referrals: [],
      referral_status: null,
      referral_direction: null,
      request_origin: origin,
      partner,
    };
  }
  const inward = random.chance(origin === 'ACTOR' ? 0.5 : 0.03);
  const noted = random.chance(0.85);
  return {
    referrals: services(random, one),
    referral_status: inward || random.chance(0.09) ? null : random.weighted(STATUSES),
    referral_direction: inward ? 'IN' : noted ? 'OUT' : null,
    request_origin: origin,
    partner: inward && partner === null ? partnerIn(random, one.session.region) : partner,
  };
}
