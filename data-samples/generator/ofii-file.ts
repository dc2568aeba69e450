import { labelOf } from '#lib/model/codes/registry.ts';
import type { CodeListId } from '#lib/model/field.ts';
import { dayFirst } from './calendar.ts';
import { csvOf } from './csv.ts';
import type { ContactRow } from './records.ts';

// The team's own words, where they differ from the labels of the code lists.
const WORDS: Readonly<Partial<Record<CodeListId, Readonly<Record<string, string>>>>> = {
  activity: { OUT: 'Maraude', PER: 'Permanence' },
  'contact-type': { INF: 'Information courte', IND: 'Entretien', FUP: 'Suivi', REF: 'Refus', ABS: 'Absent' },
  profile: { UAM: 'MNA', SM: 'Homme seul' },
  status: {
    TRA: 'Transit',
    DUB: 'Dubliné',
    IRR: 'Sans papiers',
    AIP: 'Demandeur d’asile',
    REJ: 'Débouté',
    BIM: 'Statut M',
  },
  topic: {
    IPP: 'Asile',
    DUB: 'Dublin',
    REC: 'Accueil',
    AVR: 'Aide au retour',
    REG: 'Régularisation',
    MED: 'Santé',
    EMP: 'Emploi',
    SOC: 'Aide sociale',
    LEG: 'Juridique',
    FAM: 'Famille',
    UKX: 'Traversée',
    MIN: 'Mineurs',
    THB: 'Traite',
    PRA: 'Besoins de base',
    UNK: 'NSP',
  },
  referral: {
    SHE: 'CAES',
    IOR: 'SPADA',
    MED: 'PASS',
    LEG: 'Aide juridique',
    RET: 'Aide au retour',
    UAM: 'FTDA',
    SOC: 'CCAS',
    REL: 'Équipe Fedasil',
  },
  'language-mode': {
    DIR: 'Intervenant',
    TEL: 'Interprétariat téléphonique',
    LF: 'Langue tierce',
    NONE: 'Aucune',
    INT: 'Interprète',
  },
  nationality: {
    SDN: 'Soudanais',
    AFG: 'Afghan',
    ERI: 'Érythréen',
    IRQ: 'Irakien',
    IRN: 'Iranien',
    SYR: 'Syrien',
    ALB: 'Albanais',
    ETH: 'Éthiopien',
    KWT: 'Koweïtien',
    VNM: 'Vietnamien',
    EGY: 'Égyptien',
    SOM: 'Somalien',
    LBY: 'Libyen',
    TCD: 'Tchadien',
    SSD: 'Sud-Soudanais',
    PSE: 'Palestinien',
    PAK: 'Pakistanais',
    TUR: 'Turc',
    IND: 'Indien',
  },
};

function word(list: CodeListId, code: string | null): string {
  return code === null ? '' : (WORDS[list]?.[code] ?? labelOf(list, code, 'fr'));
}

function words(list: CodeListId, codes: readonly string[]): string {
  return codes.map((code) => word(list, code)).join(', ');
}

function yesNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'oui' : 'non';
}

function bracket(age: number | null): string {
  if (age === null) return '';
  return word('age-bracket', age < 18 ? 'u18' : age > 60 ? 'o60' : '18-60');
}

// The team's columns, in its order; it keeps no identifier of contacts.
const COLUMNS: readonly (readonly [header: string, cell: (row: ContactRow) => string])[] = [
  ['Date', (row) => dayFirst(row.contact_date)],
  ['Équipe', () => 'OFII'],
  ['N° maraude', (row) => row.activity_id ?? ''],
  ['Lieu de maraude', (row) => word('site', row.site_code)],
  ['Type d’activité', (row) => word('activity', row.activity_type)],
  ['Nature du contact', (row) => word('contact-type', row.contact_type)],
  ['N° dossier', (row) => row.person_key ?? ''],
  ['N° de suivi', (row) => row.accompaniment_id ?? ''],
  ['Nb de personnes', (row) => String(row.head_count)],
  ['Nationalité', (row) => word('nationality', row.nationality)],
  ['Langue', (row) => word('language', row.language_main)],
  ['Langue maternelle', (row) => word('language', row.person_language)],
  ['Interprétariat', (row) => word('language-mode', row.language_mode)],
  ['Médiateur', (row) => yesNo(row.mediator_present)],
  ['Profil', (row) => word('profile', row.profile)],
  ['Situation administrative', (row) => word('status', row.admin_status)],
  ['Sexe', (row) => word('sex', row.sex)],
  ['Tranche d’âge', (row) => bracket(row.age)],
  ['Vulnérabilité', (row) => yesNo(row.vulnerable)],
  ['Thèmes abordés', (row) => words('topic', row.topics)],
  ['Orienté vers', (row) => words('referral', row.referrals)],
  ['Suite de l’orientation', (row) => word('referral-status', row.referral_status)],
  ['Sens', (row) => word('referral-direction', row.referral_direction)],
  ['Origine de la demande', (row) => word('request-origin', row.request_origin)],
  ['Partenaire', (row) => row.partner ?? ''],
];

/** The OFII team's contacts in its own layout: other headers, its own short words, brackets for ages. */
export function ofiiCsv(rows: readonly ContactRow[]): string {
  const cells = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)));
  return csvOf(
    COLUMNS.map(([header]) => header),
    cells,
    { delimiter: ';', newline: '\r\n' },
  );
}
