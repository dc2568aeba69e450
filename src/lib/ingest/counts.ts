import type { TableName } from '#lib/model/field.ts';
import { foldHeader } from './fold.ts';
import type { ColumnPlan, ColumnProfile } from './plan.ts';
import { parseWhole } from './values.ts';

const LEAST_VALUES = 2;

function headersOf(text: string): ReadonlySet<string> {
  return new Set(text.split(',').map((header) => header.trim()));
}

/** Headers that count contacts: where each row is one, nobody writes them. */
const COUNTS = headersOf(
  `contacts, contact count, number of contacts, no of contacts, nr of contacts, total contacts, contact moments,
  nombre de contacts, nb de contacts, nb contacts, nbre de contacts, nombre contacts, total des contacts,
  total de contacts, aantal contacten, aantal contactmomenten, contacten, contactmomenten, totaal contacten, count,
  counts, n, total, totaal, nombre, contacts total, totals`.replace(/\s+/g, ' '),
);
/** Headers that count people: of a group met in one contact, or of all rows that an aggregate sums up. */
const PEOPLE = headersOf(
  `effectif, effectifs, personnes, people, persons, personen, nombre de personnes, nb de personnes, nb personnes,
  aantal personen, number of people, number of persons, aantal`.replace(/\s+/g, ' '),
);

/** Numbers without a gap, each once, number the rows. */
function isRunning(numbers: readonly number[], { filled }: ColumnProfile): boolean {
  return numbers.length === filled && Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1;
}

function holdsCounts(profile: ColumnProfile): boolean {
  const numbers = profile.values.flatMap(([value]) => parseWhole(value) ?? []);
  if (profile.filled < LEAST_VALUES || numbers.length !== profile.values.length) return false;
  return numbers.every((number) => number >= 0) && !isRunning(numbers, profile);
}

/** Whether a header names a count of contacts or of people, whatever its column holds. */
export function namesCounts(header: string): boolean {
  const key = foldHeader(header);
  return !/[°º]/.test(header) && (COUNTS.has(key) || PEOPLE.has(key));
}

function namesSpans(columns: readonly ColumnPlan[]): boolean {
  return columns.some(
    ({ field, dateOrder, profile }) =>
      field !== null && dateOrder !== null && profile.dates.spans > profile.dates.dates / 2,
  );
}

/**
 * Headers of the columns that say how many contacts or people a row stands for, as in a table that sums contacts
 * up; empty where each row can be one. People count as such only beside dates that are months or quarters, and a
 * column whose use somebody chose not at all.
 */
export function countColumns(table: TableName, columns: readonly ColumnPlan[]): string[] {
  if (table !== 'contact') return [];
  const isSummed = namesSpans(columns);
  return columns.flatMap(({ header, field, evidence, profile }) => {
    const isNamed = COUNTS.has(foldHeader(header)) || (isSummed && PEOPLE.has(foldHeader(header)));
    const isUsed = field !== null && (field !== 'head_count' || evidence[0]?.code === 'chosen');
    return isNamed && namesCounts(header) && !isUsed && holdsCounts(profile) ? [header] : [];
  });
}
