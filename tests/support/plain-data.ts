import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { codeLists, siteByCode } from '#lib/model/codes/registry.ts';
import type { CodeListId } from '#lib/model/field.ts';

/** A row of a contacts file, read without the importer; missing values are null. */
export interface PlainContact {
  readonly id: string;
  readonly date: string;
  readonly site: string | null;
  readonly region: string | null;
  readonly activity: string | null;
  readonly session: string | null;
  readonly team: string;
  /** Person and accompaniment keys with their team before them; a person's key that teams share stands alone. */
  readonly person: string | null;
  readonly accompaniment: string | null;
  readonly headCount: number;
  readonly contact: string | null;
  readonly languages: readonly string[];
  readonly personLanguage: string | null;
  readonly mode: string | null;
  readonly mediator: 'yes' | 'no' | null;
  readonly nationality: string | null;
  readonly profile: string | null;
  readonly status: string | null;
  readonly sex: string | null;
  readonly age: string | null;
  /** Said outright, else told by the profile. */
  readonly uam: boolean | null;
  readonly vulnerable: boolean | null;
  readonly topics: readonly string[];
  readonly referrals: readonly string[];
  readonly referralStatus: string | null;
  readonly referralDirection: string | null;
  readonly origin: string | null;
}

/** A row of the sessions file; `key` has its team before it. */
export interface PlainSession {
  readonly key: string;
  readonly date: string;
  readonly site: string | null;
  readonly region: string | null;
  readonly activity: string | null;
  readonly team: string;
  readonly staff: number | null;
}

/** A row of the outcomes file. */
export interface PlainOutcome {
  readonly person: string;
  readonly kind: string;
  readonly date: string;
  readonly team: string;
  readonly evidence: string | null;
  readonly country: string | null;
}

/** The sample as plain records. */
export interface PlainData {
  readonly contacts: readonly PlainContact[];
  readonly sessions: readonly PlainSession[];
  readonly outcomes: readonly PlainOutcome[];
}

type Cells = Readonly<Record<string, string>>;

const MISSING = new Set(['', 'UNK', 'und', 'XXX']);

function known(cell: string | undefined): string | null {
  return cell === undefined || MISSING.has(cell) ? null : cell;
}

function many(cell: string | undefined): string[] {
  return [...new Set((cell ?? '').split(';').filter((code) => !MISSING.has(code)))];
}

function rowsOf(directory: string, file: string): Cells[] {
  const text = readFileSync(resolve(directory, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function keyed(team: string, cell: string | undefined): string | null {
  const key = known(cell);
  return key === null ? null : `${team}|${key}`;
}

function personOf(team: string, cell: string | undefined): string | null {
  return cell?.startsWith('hmac-') ? cell : keyed(team, cell);
}

function regionOf(site: string | null): string | null {
  return (site === null ? undefined : siteByCode.get(site)?.region) ?? null;
}

function bracketOf(age: string | undefined): string | null {
  if (!age) return null;
  if (Number(age) < 18) return 'u18';
  return Number(age) > 60 ? 'o60' : '18-60';
}

function yesNo(cell: string | undefined): 'yes' | 'no' | null {
  if (!cell) return null;
  return cell === 'true' ? 'yes' : 'no';
}

function isUnaccompanied(row: Cells): boolean | null {
  const said = yesNo(row.uam);
  if (said !== null) return said === 'yes';
  const profile = known(row.profile);
  return profile === null ? null : profile === 'UAM';
}

function toContact(row: Cells, index: number): PlainContact {
  const team = row.team ?? '';
  const site = known(row.site_code);
  return {
    id: `${team}|${row.contact_id || `row ${index}`}`,
    date: row.contact_date ?? '',
    site,
    region: regionOf(site),
    activity: known(row.activity_type),
    session: keyed(team, row.activity_id),
    team,
    person: personOf(team, row.person_key),
    accompaniment: keyed(team, row.accompaniment_id),
    headCount: Number(row.head_count || 1),
    contact: known(row.contact_type),
    languages: [...new Set([...many(row.language_main), ...many(row.contact_languages)])],
    personLanguage: known(row.person_language),
    mode: known(row.language_mode),
    mediator: yesNo(row.mediator_present),
    nationality: known(row.nationality),
    profile: known(row.profile),
    status: known(row.admin_status),
    sex: row.sex === 'U' ? null : known(row.sex),
    age: row.age_bracket ? row.age_bracket : bracketOf(row.age),
    uam: isUnaccompanied(row),
    vulnerable: row.vulnerable ? row.vulnerable === 'true' : null,
    topics: many(row.topics),
    referrals: many(row.referrals),
    referralStatus: known(row.referral_status),
    referralDirection: known(row.referral_direction),
    origin: known(row.request_origin),
  };
}

function toSession(row: Cells): PlainSession {
  const team = row.team ?? '';
  const site = known(row.site_code);
  const activity = known(row.activity_type);
  return {
    key: `${team}|${row.activity_id ?? ''}`,
    date: row.activity_date ?? '',
    site,
    region: regionOf(site),
    activity,
    team,
    staff: row.staff_count ? Number(row.staff_count) : null,
  };
}

function toOutcome(row: Cells): PlainOutcome {
  const team = row.team ?? '';
  return {
    person: personOf(team, row.person_key) ?? `${team}|`,
    kind: row.outcome_code ?? '',
    date: row.outcome_date ?? '',
    team,
    evidence: known(row.evidence),
    country: known(row.country),
  };
}

type OfiiColumn = readonly [header: string, field: string, list?: CodeListId, multi?: boolean];

const OFII_COLUMNS: readonly OfiiColumn[] = [
  ['N° maraude', 'activity_id'],
  ['Lieu de maraude', 'site_code', 'site'],
  ['Type d’activité', 'activity_type', 'activity'],
  ['Nature du contact', 'contact_type', 'contact-type'],
  ['N° dossier', 'person_key'],
  ['N° de suivi', 'accompaniment_id'],
  ['Nb de personnes', 'head_count'],
  ['Nationalité', 'nationality', 'nationality'],
  ['Langue', 'language_main', 'language'],
  ['Langue maternelle', 'person_language', 'language'],
  ['Interprétariat', 'language_mode', 'language-mode'],
  ['Profil', 'profile', 'profile'],
  ['Situation administrative', 'admin_status', 'status'],
  ['Sexe', 'sex', 'sex'],
  ['Tranche d’âge', 'age_bracket', 'age-bracket'],
  ['Thèmes abordés', 'topics', 'topic', true],
  ['Orienté vers', 'referrals', 'referral', true],
  ['Suite de l’orientation', 'referral_status', 'referral-status'],
  ['Sens', 'referral_direction', 'referral-direction'],
  ['Origine de la demande', 'request_origin', 'request-origin'],
];

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

function codeOf(list: CodeListId, word: string): string {
  const wanted = fold(word);
  const found = codeLists[list].codes.find(({ code, label, aliases = [] }) =>
    [code, ...Object.values(label), ...aliases].some((spelling) => fold(spelling) === wanted),
  );
  if (!found) throw new Error(`No code of ${list} is called "${word}"`);
  return found.code;
}

const remembered = new Map<string, string>();

function ofiiCell([, , list, multi]: OfiiColumn, cell: string): string {
  if (list === undefined || cell === '') return cell;
  const memory = `${list}:${cell}`;
  const before = remembered.get(memory);
  if (before !== undefined) return before;
  const code = (multi ? cell.split(', ') : [cell]).map((word) => codeOf(list, word)).join(';');
  remembered.set(memory, code);
  return code;
}

function fromOfii(row: Cells): Cells {
  const cells = OFII_COLUMNS.map((column): [string, string] => [
    column[1],
    ofiiCell(column, row[column[0]] ?? ''),
  ]);
  const yes: Readonly<Record<string, string>> = { oui: 'true', non: 'false' };
  const mediator = yes[row['Médiateur'] ?? ''] ?? '';
  const vulnerable = yes[row['Vulnérabilité'] ?? ''] ?? '';
  const date = (row['Date'] ?? '').split('/').reverse().join('-');
  return {
    ...Object.fromEntries(cells),
    mediator_present: mediator,
    vulnerable,
    contact_date: date,
    team: 'FR-OFII',
  };
}

/** Reads the sample from a folder: Fedasil's contacts, with `ofii` also those of the other team. */
export function readPlainData(directory: string, { ofii = false } = {}): PlainData {
  const own = rowsOf(directory, 'contacts.csv');
  const other = ofii ? rowsOf(directory, 'ofii.csv').map(fromOfii) : [];
  return {
    contacts: [...own, ...other].map(toContact),
    sessions: rowsOf(directory, 'sessions.csv').map(toSession),
    outcomes: rowsOf(directory, 'outcomes.csv').map(toOutcome),
  };
}
