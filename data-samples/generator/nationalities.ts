/** Own languages of people by nationality, with weights; English, French or Arabic serve as bridge. */
export const languagesOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  BDI: { run: 85, swa: 10, fra: 5 },
  ERI: { tir: 90, tig: 5, ara: 5 },
  PSE: { ara: 1 },
  YEM: { ara: 1 },
  ETH: { amh: 50, orm: 35, tir: 10, som: 5 },
  AFG: { pus: 55, prs: 40, uzb: 5 },
  SYR: { ara: 85, kmr: 15 },
  TUR: { tur: 60, kmr: 40 },
  IRQ: { ara: 55, ckb: 45 },
  GIN: { ful: 55, mnk: 20, fra: 25 },
  COD: { fra: 50, lin: 35, swa: 15 },
  CMR: { fra: 70, eng: 30 },
  SOM: { som: 1 },
  MAR: { ara: 1 },
  SDN: { apd: 45, ara: 35, mls: 8, fvr: 6, zag: 6 },
  IRN: { pes: 85, ckb: 15 },
  DZA: { ara: 1 },
  TUN: { ara: 1 },
  EGY: { ara: 1 },
  LBY: { ara: 1 },
  RWA: { kin: 1 },
  SEN: { wol: 70, fra: 30 },
  NGA: { eng: 1 },
  SSD: { din: 40, ara: 40, nus: 20 },
  TCD: { ara: 60, fra: 40 },
  ALB: { sqi: 1 },
  GEO: { kat: 1 },
  MDA: { ron: 1 },
  UKR: { ukr: 80, rus: 20 },
  RUS: { rus: 1 },
  BRA: { por: 1 },
  SLV: { spa: 1 },
  MNG: { mon: 1 },
  PAK: { urd: 60, pan: 20, pus: 20 },
  BGD: { ben: 1 },
  IND: { pan: 1 },
  VNM: { vie: 1 },
  KWT: { ara: 1 },
  XKX: { sqi: 1 },
  MLI: { fra: 1 },
  CIV: { fra: 1 },
  GMB: { mnk: 60, eng: 40 },
  GHA: { eng: 1 },
  TGO: { fra: 1 },
  BEN: { fra: 1 },
  BFA: { fra: 1 },
  SLE: { eng: 1 },
  MRT: { ara: 70, ful: 30 },
  AGO: { por: 1 },
  UGA: { eng: 1 },
  KEN: { swa: 70, eng: 30 },
  DJI: { som: 60, fra: 40 },
  CAF: { fra: 1 },
  GAB: { fra: 1 },
  COG: { fra: 60, lin: 40 },
  NER: { hau: 50, fra: 50 },
  LBR: { eng: 1 },
  LBN: { ara: 1 },
  JOR: { ara: 1 },
  LKA: { tam: 1 },
  NPL: { nep: 1 },
  CHN: { zho: 1 },
  ARM: { hye: 1 },
  AZE: { rus: 1 },
  BLR: { rus: 1 },
  KAZ: { rus: 1 },
  MKD: { sqi: 1 },
  SRB: { rom: 1 },
  BIH: { hbs: 1 },
  ROU: { ron: 1 },
  BGR: { bul: 1 },
  COL: { spa: 1 },
  VEN: { spa: 1 },
  PER: { spa: 1 },
  HTI: { fra: 1 },
};

const FRENCH_BRIDGE = new Set(
  'BDI GIN COD CMR MAR DZA TUN RWA SEN TCD MLI CIV TGO BEN BFA MRT DJI CAF GAB COG NER HTI ROU MDA'.split(
    ' ',
  ),
);
const ARABIC_BRIDGE = new Set('SDN SSD LBY SOM'.split(' '));

/** The bridge language that a person of this nationality most likely speaks a little. */
export function bridgeOf(nationality: string | null): string {
  if (nationality !== null && FRENCH_BRIDGE.has(nationality)) return 'fra';
  return nationality !== null && ARABIC_BRIDGE.has(nationality) ? 'ara' : 'eng';
}

/** Weights of nationalities among the persons of a year and region whose nationality is known. */
export type Mix = Readonly<Record<string, number>>;

/** All other nationalities of 2024, each with the same small weight. */
function withTail(mix: Mix, tailWeight: number): Mix {
  const tail = Object.keys(languagesOf).filter((code) => !(code in mix));
  return { ...mix, ...Object.fromEntries(tail.map((code) => [code, tailWeight])) };
}

/** What of 100 the named nationalities leave is shared among a few others. */
function completed(mix: Mix, others: string): Mix {
  const rest = 100 - Object.values(mix).reduce((sum, weight) => sum + weight, 0);
  const codes = others.split(' ');
  return { ...mix, ...Object.fromEntries(codes.map((code) => [code, rest / codes.length])) };
}

const OTHERS_2020 = 'TCD EGY TUN KWT VNM PAK SEN NGA COD CMR RUS GEO ALB YEM MLI GMB SSD BGD UKR TUR';

/** Brussels 2024: the published five first, then 70 others. */
const brussels2024 = withTail(
  // prettier-ignore
  {
    BDI: 14.5, ERI: 12.3, PSE: 10.4, YEM: 8.4, ETH: 6.9, AFG: 4.4, SYR: 4.0, GIN: 3.8, COD: 3.4, CMR: 3.0,
    SOM: 2.8, MAR: 2.6, SDN: 2.2, TUR: 1.8, IRQ: 1.6, DZA: 1.5, RWA: 1.1, SEN: 1.0, IRN: 0.9, LBY: 0.8,
  },
  0.22,
);

const flanders2024 = completed(
  {
    AFG: 17,
    PSE: 14,
    SYR: 11.4,
    TUR: 9.2,
    IRQ: 7.2,
    ERI: 4.2,
    SOM: 3.6,
    IRN: 3.2,
    BDI: 3,
    MAR: 2.4,
    YEM: 2.2,
  },
  'ETH SDN PAK GEO RUS UKR ALB COD CMR GIN NGA GHA SEN DZA LBN BGD IND ARM SLV COL BRA TGO UGA LKA NPL',
);

const mix2020 = completed(
  {
    ERI: 32,
    SDN: 17,
    ETH: 12,
    LBY: 4,
    AFG: 4,
    SOM: 4,
    SYR: 3.5,
    IRQ: 3,
    MAR: 3,
    DZA: 3,
    IRN: 2.5,
    GIN: 2,
    PSE: 1.5,
  },
  OTHERS_2020,
);

// Near the middle of each published percentage, so that every reading of the base rounds to it.
const mix2021 = completed(
  {
    ERI: 36.4,
    SDN: 11.15,
    ETH: 10.15,
    AFG: 6,
    SOM: 4,
    SYR: 4,
    LBY: 3,
    IRQ: 3,
    MAR: 3,
    DZA: 2.5,
    IRN: 2.2,
    GIN: 2.5,
    PSE: 2,
  },
  OTHERS_2020,
);

const mix2022 = completed(
  {
    ERI: 18,
    AFG: 16,
    BDI: 9,
    PSE: 8,
    ETH: 7,
    SYR: 6,
    SDN: 5,
    SOM: 4,
    GIN: 3.5,
    IRQ: 3,
    COD: 3,
    CMR: 2.5,
    MAR: 2.5,
  },
  `${OTHERS_2020} DZA IRN LBY RWA MRT BEN`.replace(' COD CMR', ''),
);

const mix2023 = completed(
  {
    BDI: 14,
    ERI: 12,
    PSE: 11,
    AFG: 9,
    YEM: 6,
    ETH: 6,
    SYR: 5,
    GIN: 4,
    SOM: 3.5,
    COD: 3.5,
    CMR: 3.2,
    SDN: 3,
    TUR: 2.4,
  },
  'IRQ MAR DZA IRN LBY RWA TCD EGY TUN KWT VNM PAK SEN NGA RUS GEO ALB MLI GMB UKR MDA TGO BEN CIV DJI XKX SLV COL',
);

const coast = completed(
  { SDN: 24, AFG: 18, ERI: 14, IRQ: 11, IRN: 7, SYR: 6, ALB: 4, ETH: 3.5, KWT: 3.2, VNM: 2.5 },
  'EGY SOM LBY TCD SSD PSE PAK TUR IND',
);

/** The mix of nationalities by year and region. */
export function mixOf(year: number, region: string): Mix {
  if (region === 'FR-LIT') return coast;
  if (year === 2024) return region === 'BRU' ? brussels2024 : flanders2024;
  return { 2020: mix2020, 2021: mix2021, 2022: mix2022 }[year] ?? mix2023;
}
