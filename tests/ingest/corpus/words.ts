import { codeLists } from '../../../src/lib/model/codes/registry.ts';
import type { CodeListId } from '../../../src/lib/model/field.ts';
import type { Locale } from '../../../src/lib/model/text.ts';

/** How the values of a code list are written: codes, labels, or what people really type. */
export type WordStyle = 'codes' | 'lower-codes' | 'labels' | 'upper' | 'bare' | 'spoken';

type Words = Readonly<Record<string, string>>;

/** What people write instead of a label: demonyms, ISO codes of every kind, words of the field. */
const SPOKEN: Readonly<Record<Locale, Readonly<Partial<Record<CodeListId, Words>>>>> = {
  fr: {
    nationality: {
      ERI: 'Érythréen',
      SDN: 'soudanaise',
      ETH: 'ET',
      AFG: 'afghan',
      PSE: 'Palestinien',
      SYR: 'SYRIEN',
      TUR: 'Turque',
      IRQ: 'irakien',
      BDI: 'Burundaise',
      YEM: 'yéménite',
      GIN: 'Guinée-Conakry',
      SSD: 'Sud-Soudanais',
    },
    language: { fra: 'fre', eng: 'en', ara: 'ar', prs: 'farsi dari', ckb: 'kurde (sorani)', tir: 'ti' },
    site: { 'BE-BRU-NOR': 'Bruxelles-Nord', 'BE-BRU-MAX': 'Parc Max', 'BE-BRU-HUB': 'Hub' },
    sex: { F: 'féminin', M: 'H', X: 'non binaire' },
    'contact-type': { IND: 'entretien', INF: 'information courte', REF: 'refus de contact' },
    topic: {
      IPP: 'asile',
      REC: 'accueil',
      AVR: 'aide au retour',
      MED: 'soins médicaux',
      THB: 'traite des êtres humains',
      REG: '9bis/9ter',
    },
    referral: { SHE: 'Samusocial', SOC: 'CPAS', LEG: 'avocat', IOR: 'Office des étrangers' },
  },
  nl: {
    nationality: {
      ERI: 'Eritreeër',
      SDN: 'Soedanese',
      ETH: 'Ethiopische',
      AFG: 'Afghaanse',
      PSE: 'palestijn',
      SYR: 'Syriër',
      TUR: 'TR',
      IRQ: 'Irakees',
      BDI: 'Burundees',
      YEM: 'Jemeniet',
      GIN: 'Guinees',
      SSD: 'Zuid-Soedanees',
    },
    language: { nld: 'dut', fra: 'fr', ara: 'ar', som: 'so', ckb: 'Koerdisch (Sorani)' },
    site: { 'BE-BRU-NOR': 'Brussel-Noord', 'BE-BRU-ABA': 'slachthuizen', 'BE-VLG-GNT': 'Permanentie Gent' },
    sex: { F: 'V', M: 'mannelijk', X: 'non-binair' },
    'contact-type': { IND: 'gesprek', INF: 'infocontact', REF: 'geweigerd' },
    topic: { IPP: 'asielprocedure', REC: 'opvang', AVR: 'terugkeer', MED: 'gezondheid', LEG: 'beroep' },
    referral: { SHE: 'nachtopvang', SOC: 'OCMW', LEG: 'advocaat', IOR: 'DVZ' },
  },
  en: {
    nationality: {
      ERI: 'Eritrean',
      SDN: 'SD',
      ETH: 'ethiopian',
      AFG: 'Afghan',
      PSE: 'Palestinian',
      SYR: 'SYRIAN',
      TUR: 'Turkey',
      IRQ: 'Iraqi',
      BDI: 'Burundian',
      YEM: 'Yemeni',
      GIN: 'Guinea-Conakry',
      SSD: 'South Sudanese',
    },
    language: { fra: 'fr', eng: 'EN', ara: 'ar', prs: 'Afghan Persian', ckb: 'Kurdish (Sorani)' },
    site: { 'BE-BRU-NOR': 'Brussels North', 'BE-BRU-ABA': 'slaughterhouse' },
    sex: { F: 'woman', M: 'Male', X: 'non-binary' },
    'contact-type': { IND: 'interview', INF: 'information talk', REF: 'refused' },
    topic: { IPP: 'asylum', REC: 'reception', AVR: 'AVRR', MED: 'medical care & medical requisitions' },
    referral: { SHE: 'night shelter', SOC: 'social services', LEG: 'lawyer', IOR: 'Immigration Office' },
  },
};

function labelOf(list: CodeListId, code: string, locale: Locale): string {
  const found = codeLists[list].codes.find((entry) => entry.code === code);
  if (!found) throw new RangeError(`The list ${list} has no code ${code}`);
  return found.label[locale];
}

/** A text without accents, as systems that lost them write it. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/’/g, "'");
}

/** A code as a file writes it. */
export function wordFor(list: CodeListId, code: string, style: WordStyle, locale: Locale): string {
  if (style === 'codes') return code;
  if (style === 'lower-codes') return code.toLowerCase();
  const label = labelOf(list, code, locale);
  if (style === 'upper') return label.toUpperCase();
  if (style === 'bare') return withoutAccents(label).toLowerCase();
  return style === 'spoken' ? (SPOKEN[locale][list]?.[code] ?? label) : label;
}
