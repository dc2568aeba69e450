import { dimensions } from '#lib/model/dimension.ts';
import type { CodeListId, TableName } from '#lib/model/field.ts';
import { fieldsOf } from '#lib/model/fields.ts';
import type { Text } from '#lib/model/text.ts';
import { pseudonymOf, type PseudonymKind } from './pseudonyms.ts';
import { identifier, sql, type Sql } from './sql.ts';

/** What a column of an open table holds. */
export type OpenType = 'text' | 'list' | 'date' | 'integer' | 'boolean';

/** A column that may be asked for: its name, one sentence, and how it is made. */
export interface OpenColumn {
  readonly name: string;
  readonly type: OpenType;
  readonly label: Text;
  readonly help: Text;
  /** The list that its codes are of. */
  readonly list?: CodeListId;
  readonly from: Sql;
}

/** A table that may be asked of by whoever writes SQL; identifiers in it are pseudonyms. */
export interface OpenTable {
  readonly name: string;
  readonly help: Text;
  readonly columns: readonly OpenColumn[];
  /** What stands after FROM. */
  readonly from: Sql;
}

const typeOf = {
  text: 'text',
  code: 'text',
  codes: 'list',
  date: 'date',
  integer: 'integer',
  boolean: 'boolean',
} as const;

/** A column that says what a field of a file says, from the prepared column `x`. */
export function field(table: TableName, name: string, x: string, as = x.replace(/^.*\./, '')): OpenColumn {
  const found = fieldsOf[table].find((one) => one.name === name);
  if (!found) throw new RangeError(`No field is called ${name}`);
  const [alias = '', column = ''] = x.split('.');
  return {
    name: as,
    type: typeOf[found.type],
    label: found.label,
    help: found.help,
    ...(found.list ? { list: found.list } : {}),
    from: sql`${identifier(alias)}.${identifier(column)}`,
  };
}

const nameHelp: Readonly<Record<PseudonymKind, Text>> = {
  person: {
    en: 'Pseudonym of the person, such as P-0042; the same in every table of this visit. Empty: not identified.',
    fr: 'Pseudonyme de la personne, comme P-0042, le même dans toutes les tables de cette visite. Vide\u202f: non identifiée.',
    nl: 'Pseudoniem van de persoon, zoals P-0042, hetzelfde in alle tabellen van dit bezoek. Leeg: niet geïdentificeerd.',
  },
  accompaniment: {
    en: 'Pseudonym of the accompaniment, such as A-0042.',
    fr: 'Pseudonyme de l’accompagnement, comme A-0042.',
    nl: 'Pseudoniem van de begeleiding, zoals A-0042.',
  },
  contact: {
    en: 'Pseudonym of the contact, such as C-0042.',
    fr: 'Pseudonyme du contact, comme C-0042.',
    nl: 'Pseudoniem van het contact, zoals C-0042.',
  },
  session: {
    en: 'Pseudonym of the session, such as S-0042.',
    fr: 'Pseudonyme de la session, comme S-0042.',
    nl: 'Pseudoniem van de sessie, zoals S-0042.',
  },
  partner: {
    en: 'Pseudonym of the organisation that asked or referred, such as O-0007.',
    fr: 'Pseudonyme de l’organisation qui a demandé ou orienté, comme O-0007.',
    nl: 'Pseudoniem van de organisatie die vroeg of doorverwees, zoals O-0007.',
  },
};

const nameLabel: Readonly<Record<PseudonymKind, Text>> = {
  person: { en: 'Person', fr: 'Personne', nl: 'Persoon' },
  accompaniment: { en: 'Accompaniment', fr: 'Accompagnement', nl: 'Begeleiding' },
  contact: { en: 'Contact', fr: 'Contact', nl: 'Contact' },
  session: { en: 'Session', fr: 'Session', nl: 'Sessie' },
  partner: dimensions.partner.label,
};

/** The pseudonym of what a row is about or belongs to. */
export const name = (kind: PseudonymKind): OpenColumn => ({
  name: kind,
  type: 'text',
  label: nameLabel[kind],
  help: nameHelp[kind],
  from: pseudonymOf(kind),
});

/** A column that no file has: derived. */
export const own = (column: string, type: OpenType, from: Sql, label: Text, help: Text): OpenColumn => ({
  name: column,
  type,
  from,
  label,
  help,
});

/** What is said of the region, of whatever table. */
export const regionHelp: Text = {
  en: 'Region of the site.',
  fr: 'Région du lieu.',
  nl: 'Regio van de locatie.',
};
/** What is said of the municipality, of whatever table. */
export const municipalityHelp: Text = {
  en: 'Municipality of the site.',
  fr: 'Commune du lieu.',
  nl: 'Gemeente van de locatie.',
};
